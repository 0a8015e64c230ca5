import type { Day } from "../../../record/day.ts";
import type { Defendant } from "../../../record/statements/index.ts";
import type { CodedEntry, Entry } from "../../entries/shape.ts";

/** A line of a docket: its words and what the coder, or a person who outranks it, says it is. */
export interface DocketLine {
  entry: Entry;
  coded: CodedEntry;
}

/** Someone whose outcome is asked for. */
export type Litigant = Pick<Defendant, "id" | "name" | "role">;

/**
 * What an act does to those it concerns.
 * `drop`: the agency gives its claims up. `dismiss`: the court throws them
 * out. `close`: they end and the words do not say by whom. `judge`: judgment.
 * `hold`, `resume`: a stay begins, ends. `undo`: an ending is taken back.
 * `ask`: the agency asks to give up; `refuse`: the court turns that down.
 * `answer`: a defendant answers. `strike`: an entry never was. `tell`: it is
 * worth telling and changes nothing. `none`: nothing for an outcome.
 */
export type Doing = "drop" | "dismiss" | "close" | "judge" | "hold" | "resume" | "undo" | "ask" | "refuse" | "answer" | "strike" | "tell" | "none";

/** One thing that a line of a docket does, by which named rule (codebook/outcome-rules). */
export interface Act {
  line: DocketLine;
  does: Doing;
  rule: string;
  /** The record's word for it (codebook/events); null where it has none. */
  kind: string | null;
  /** The disposition it gives those it concerns; null where it gives none. */
  becomes: string | null;
  /** Whom it concerns: everyone still in, those named, or some whom the words do not name. */
  whom: "all" | readonly string[] | "not-stated";
  /** The words that decided. */
  span: string | null;
}

/** A step on the way of one defendant: an act that concerns or may concern them. */
export interface Step {
  entry: string;
  date: Day | null;
  rule: string;
  kind: string | null;
  /** What it gave: a change, an attempt that came to nothing, a possibility, or an entry that was struck or changes nothing. */
  weight: "changed" | "attempt" | "possible" | "receipt" | "struck" | "no-change";
  /** The disposition after it. */
  disposition: string;
  span: string | null;
}

/** What a docket says became of one defendant by a day, and every step to it. */
export interface Course {
  defendant: string;
  name: string;
  role: Litigant["role"];
  disposition: string;
  ended: boolean;
  /** Day of the entry that gave the disposition; null at first or where the entry has no day. */
  since: Day | null;
  /** Id of that entry; null at first. */
  entry: string | null;
  rule: string;
  /** Dispositions that an entry which does not name whom it concerns may have given instead. */
  possible: string[];
  /** Day of the last entry of the docket, on or before the day asked for. */
  seenUntil: Day | null;
  steps: Step[];
}
