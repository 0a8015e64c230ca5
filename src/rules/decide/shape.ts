import type { Day } from "../../record/day.ts";
import type { Both } from "../../record/support.ts";
import type { Tri, Value } from "../book/condition.ts";

/** A case to decide. A fact left out, or null, is unknown, never false. */
export interface Case {
  asOf: Day;
  facts: Readonly<Record<string, Value | null>>;
}

/** One step of the reason: what was looked at, how it came out, and what that rests on. */
export interface Step {
  value: Tri;
  says: Both;
  /** What was looked at: one of these, or none for "all of", "any of" and "not". */
  fact?: string;
  def?: string;
  reading?: string;
  of?: Step[];
}

/** A provision that an answer rests on, with its operative phrases. */
export interface Citation {
  provision: string;
  cited: string;
  quotes: string[];
  rendering: string;
  unverified?: true;
}

/** A rule that bears on the case, and why. */
export interface Proof {
  rule: string;
  /** `live`: it holds. `open`: it hangs on an unknown fact. `defeated`: an exception took it out of force. */
  state: "live" | "open" | "defeated";
  /** What it gives, or the worst it could give while open. */
  verdict: string;
  says: Both;
  cites: Citation[];
  liability: Citation[];
  because: Step;
  defeatedBy?: string[];
}

/** A question whose answer could change the verdict. */
export interface Open {
  fact: string;
  question: Both;
  hint?: Both;
  options: { value: Value; label: Both }[];
  cost: number;
  /** Rules that wait for it. */
  rules: string[];
}

/** A doubtful phrase on which this answer turns: what each view would give, and who holds it. */
export interface Turning {
  id: string;
  question: Both;
  /** The option this answer was given under. */
  taken: string;
  pinned: boolean;
  options: { id: string; label: Both; verdict: string; holders: { who: Both; document: string }[] }[];
}

/** A duty that stands beside the verdict, with its article. */
export interface Duty {
  rule: string;
  says: Both;
  cites: Citation[];
}

/** A rule that would hold but for one thing. */
export interface Missed {
  rule: string;
  says: Both;
  cites: Citation[];
  /** What keeps it from holding. */
  lacks: Step;
}

/** Where else to look, in a sentence. */
export interface See {
  says: Both;
  /** The rule set that it points to, where we hold it: whoever shows the answer says how to ask it. */
  rulebook?: string;
}

/** The answer under one rulebook on one day. */
export interface Decision {
  rulebook: string;
  /** SHA-256 over the rulebook as read: equal hash, equal law. */
  edition: string;
  asOf: Day;
  verdict: string;
  label: Both;
  /** The verdict in one sentence. */
  says: Both;
  authorities: string[];
  articles: string[];
  proof: Proof[];
  open: Open[];
  readings: Turning[];
  duties: Duty[];
  /** Where no rule bears on the case: the rules that miss by one thing, so that such an answer has its reasons too. */
  missed: Missed[];
  /** Readings that the asker pinned. */
  pinned: Record<string, string>;
  /** Where else to look: an earlier instrument, other law. */
  see: See[];
  caution: Both;
}
