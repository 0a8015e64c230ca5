import type { Day } from "../record/day.ts";
import type { Access, Clue, Exhibit, Held, Remark, Route, Said, Step, Strength, Subject } from "../record/statements/clue.ts";
import type { Both } from "../record/support.ts";
import type { Due, EraseAfter } from "./due/index.ts";
import type { OpenQuestion } from "./routing/index.ts";

export type { Access, Clue, Exhibit, Held, Remark, Route, Said, Screening, Step, Strength, Subject } from "../record/statements/clue.ts";

/** The hypothesis of a clue: a provision and the facts that would make it hold. */
export type Hypothesis = Clue["hypothesis"];

/** Where a clue stands. `rulebook/<id>/clues/states.yaml` says what may follow. */
export type State = "observed" | "corroborating" | "verified" | "dismissed" | "referred" | "determined" | "disposed" | "criminal" | "contested" | "released";

/** Where a statement stands in the log, so that a reader can check it. */
export interface Place {
  seq: number;
  hash: string;
  /** The record's instant, ISO 8601 in UTC. */
  recorded: string;
}

/** Words that were erased, or were never given. */
export interface Erased {
  /** Why, from the line of the log that erased them. */
  reason: string;
  recorded: string;
}

/** A voice: all exhibits whose origins lead to one root. */
export interface Voice {
  root: string;
  /** r x c of its best exhibit of its own, else of its best repeat; 0 to 1. */
  value: number;
  /** Key of that exhibit. */
  best: string;
  exhibits: string[];
  /** Kinds it speaks through; a repeat lends none. */
  kinds: Exhibit["kind"][];
}

/** How far the exhibits of a clue bear each other out. Method: notice.md 4.3, from art. 5 of the notice. */
export interface Corroboration extends Strength {
  voices: Voice[];
  threshold: number;
  /** Empty when met; else each thing that lacks. */
  lacks: Both[];
  /** The best exhibit of each voice once independent voices confirm each other: shown as credibility 1, which enters no score. */
  confirmed: string[];
}

/** An exhibit as a view holds it. */
export interface ExhibitView {
  key: string;
  place: Place;
  /** Null when erased, or withheld from this reader. */
  body: Exhibit | null;
  /** True when its words are withheld because they name or describe a natural person. */
  withheld: boolean;
  erased: Erased | null;
}

/** A step as a view holds it: a line of the audit trail. */
export interface StepView {
  key: string;
  place: Place;
  body: Step;
  ground: Ground;
  /** Null when erased, withheld or missing. */
  remark: Remark | null;
  withheld: boolean;
  erased: Erased | null;
  /** Why it has no effect, where it has none: it was taken from a state that no longer stood, or by one person where two are needed. */
  void: Both | null;
}

/** What the subject said against a clue, kept beside it. */
export interface Contest {
  step: string;
  recorded: string;
  reply: Said | null;
  erased: Erased | null;
  outcome: "open" | "released" | "confirmed";
}

/** What a step rests on: provisions and their words. Both are empty where the notice says nothing of it; `says` then says whose arrangement it is. */
export interface Ground {
  articles: string[];
  quotes: string[];
  says: Both | null;
}

/** What may come next, and who must do it. */
export interface Next {
  act: string;
  to: string;
  label: Both;
  roles: string[];
  /** Two named persons, one after the other. */
  persons: 1 | 2;
  /** By the role that takes it; of a referral, by the department it goes to as well, the text's own departments only. */
  grounds: (Ground & { roles: string[]; authority?: string })[];
  /** What still lacks; empty when it can be done now. */
  lacks: Both[];
}

/** A clue as of a day, folded from the log. */
export interface ClueView {
  id: string;
  state: State;
  label: Both;
  /** The day in China on which that state began. */
  since: Day;
  /** The day in China on which it was opened. */
  opened: Day;
  place: Place;
  /** Null when erased. Of a natural person, or of somebody who may be one, only the nature and pseudonyms while `masked`. */
  subject: Subject | null;
  masked: boolean;
  erased: Erased | null;
  hypothesis: Hypothesis;
  about: Clue["about"];
  /** What the rules said of it at opening. */
  held: Held;
  /** GB/T 2260; null while not known. */
  region: string | null;
  /** Authority that has the clue now, by the text. */
  owner: string | null;
  route: Route | null;
  /** What is not known of the matter and would bring in another department. */
  unsettled: OpenQuestion[];
  /** `day` is null where no rule we hold sets one; null at the end of the loop. */
  due: Due | null;
  exhibits: ExhibitView[];
  corroboration: Corroboration;
  /** A first person's proposal that waits for a second. */
  waiting: { step: string; act: string; to: string; by: string } | null;
  next: Next[];
  steps: StepView[];
  contests: Contest[];
  /** Receipt, finding and measure, as far as they were reported back. */
  feedback: { act: string; on: Day; authority: string | null; finding: Step["finding"] | null; measure: string | null; words: Said | null }[];
  reads: (Access & { recorded: string })[];
  /** From when the personal parts are due to be erased; null once they are. */
  eraseAfter: EraseAfter | null;
  /** Kept screening result it was opened from, and whether two persons released that since. */
  screening: (NonNullable<Clue["screening"]> & { released: boolean }) | null;
  from: string | null;
}

/** A kept screening result, and whether two persons released it. */
export interface ScreeningView {
  /** Its key in the record, s-...; `screening` is the answer's own name, null when erased. */
  id: string;
  screening: string | null;
  state: "kept" | "released";
  channel: "name" | "scope" | "ad" | "account" | null;
  text: string | null;
  /** Null when erased. */
  label: "hit" | "soft" | "none" | null;
  hits: { term: string; provision: string }[];
  place: Place;
  waiting: ClueView["waiting"];
  next: Next[];
  steps: StepView[];
  erased: Erased | null;
  /** From when its text is due to be erased; null once it is. A clue opened from it goes by its own day. */
  eraseAfter: EraseAfter | null;
}
