import type { Both } from "../../record/support.ts";

/** What kinds of text are coded and reviewed. */
export const itemKinds = ["entries", "releases", "press"] as const;
export type ItemKind = (typeof itemKinds)[number];

/** What a field holds; null where it does not apply. */
export type Value = string | boolean | null;

/** A code: its fields by name. What became of a release's defendant stands under `outcomes/NAME`. */
export type Fields = Readonly<Record<string, Value>>;

/** What the machine says a text is. */
export interface Proposal {
  fields: Fields;
  /** Exact substrings of title or text that decided, by field; the event, action or kind first. */
  spans: Readonly<Record<string, string>>;
  /** The rule that decided the first field. */
  rule: string;
  /** The least of its fields' confidences: share of such answers that are right, 0 to 1. */
  confidence: number;
}

/** A text with the machine's proposal, as it lies in the record. */
export interface Item {
  /** Kind and name: `entries/E1`. */
  key: string;
  kind: ItemKind;
  id: string;
  title: string | null;
  text: string;
  /** Docket that an entry stands on, as it was given. */
  docket: string | null;
  /** Number on that docket. */
  number: string | null;
  /** Day of filing, court's local day, as it was given. */
  date: string | null;
  /** SHA-256 over title and text. */
  hash: string;
  proposal: Proposal;
  /** The coder program and its version. */
  coder: string;
}

/** Who judged, in which part. */
export type Round = "coder" | "adjudicator";

/** Why a judgement on record has no effect. */
export type Idle =
  /** It was of other words than the item holds now. */
  | "other-text"
  /** A coder who had settled it, and so had seen the others. */
  | "had-settled"
  /** An adjudicator who had coded it. */
  | "had-coded"
  /** An adjudication of what nobody had left open. */
  | "nothing-open"
  /** An adjudication of what another had settled. */
  | "settled-already";

/** A judgement with its place in the log. */
export interface Told {
  key: string;
  seq: number;
  hash: string;
  /** Instant in UTC. */
  recorded: string;
  by: string;
  round: Round;
  verdict: "accept" | "change" | "unsure";
  fields: Fields;
  /** The coder program whose proposal was seen; null where it was hidden. */
  saw: string | null;
  comment: string | null;
  idle: Idle | null;
  /** No other judgement of the item can have moved it. */
  independent: boolean;
  /** False where the same person judged again later. */
  latest: boolean;
}

/** How an item stands. */
export type State = "adjudicated" | "agreed" | "disputed" | "unsure" | "one-coder" | "machine";

/** The code that stands for an item, and by whose word. A field that is open is not in `fields`: it is not known. */
export interface Standing {
  state: State;
  fields: Fields;
  /** Fields on which coders differ, or that nobody could tell. */
  open: readonly string[];
  /** Whose word it is; empty where the machine stands alone. */
  by: readonly string[];
}

/** An item with all that was judged of it. */
export interface ItemView {
  item: Item;
  standing: Standing;
  /** In the order of the log. */
  judgements: readonly Told[];
}

/** What a person says of an item. */
export interface Wish {
  round: Round;
  verdict: "accept" | "change" | "unsure";
  /** Fields as they are written, over those of the machine's proposal. */
  set?: Readonly<Record<string, string>>;
  comment?: string | undefined;
  /** The coder program whose proposal was seen: null where it was hidden, so that every field has to be said; that of the item where not given. */
  saw?: string | null | undefined;
  /** Nothing is taken from the proposal: every field has to be said, though it was seen. */
  whole?: boolean;
}

/** A field of the code and what it may hold. */
export interface Field {
  id: string;
  values: readonly { code: string; value: Value; label: Both }[];
}
