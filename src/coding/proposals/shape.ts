import type { Event, Proposal } from "../../record/statements/index.ts";
import type { Course, DocketLine } from "../outcomes/docket/index.ts";

/** A docket set against what the record holds of the same action. */
export interface Compared {
  /** What the docket says of each defendant, with what the record says beside it. */
  defendants: (Course & { record: { disposition: string; since: string | null }; agrees: boolean })[];
  /** Events that the docket tells and the record does not hold. */
  news: News[];
}

/** An event that is new to the record, what it rests on, and what it would change. */
export interface News {
  event: Event;
  because: Proposal["because"];
  moves: Proposal["moves"];
}

/** A docket as given: its lines, and the source under which the record keeps it. */
export interface GivenDocket {
  lines: readonly DocketLine[];
  /** Id of the source statement that stands for the docket. */
  source: string;
}

/** Where a proposal stands. */
export type Standing = "waiting" | "accepted" | "refused";

/** A proposal as the log holds it. */
export interface HeldProposal {
  key: string;
  proposal: Proposal;
  standing: Standing;
  recorded: string;
  /** Who decided, when and why; null while it waits. */
  ruling: { by: string; reason: string | null; recorded: string } | null;
}
