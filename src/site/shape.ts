import type { Multiverse, Report } from "../analysis/index.ts";
import type { Courses, What } from "../analysis/courses.ts";
import type { Scan } from "../analysis/scan/index.ts";
import type { Codebook } from "../codebook/shape.ts";
import type { Conflict } from "../coding/outcomes/testimony.ts";
import type { Day } from "../record/day.ts";
import type { Source } from "../record/statements/index.ts";
import type { ActionView, View } from "../record/view.ts";
import type { Rulebook } from "../rules/book/read.ts";
import type { Screen } from "../rules/screen/screen.ts";
import type { Coming } from "./coming.ts";
import type { ReviewDesk } from "./review/shape.ts";
import type { ShownClue } from "./shown.ts";

/** What a reader asks for: the world's day, the record's day, definitions as they were chosen. */
export interface Query {
  on?: Day;
  knownAt?: Day;
  /** Definition id to option id; only those that the reader chose, a default among them where it was chosen. */
  definition: Record<string, string>;
}

/** What was captured of a document and where each quote of it stands; personal contact data is already taken out. */
export interface DocumentEvidence {
  /** Newest first. */
  captures: ReadonlyArray<{
    hash: string;
    /** An ISO instant in UTC. */
    at: string;
    how: string;
    by: string | null;
    media: string;
    size: number;
    state: "held" | "lost" | { erased: { at: string; by: string; reason: string } };
  }>;
  quotes: ReadonlyArray<{
    exact: string;
    state: "pinned" | "ambiguous" | "lost" | "erased" | "uncaptured";
    /** Words around it in the captured text; empty where it does not stand there once. */
    before: string;
    after: string;
    /** Place in the normalised text: code points from 0, the end exclusive; null where it does not stand there once. */
    at: { start: number; end: number } | null;
    /** How often it stands there, where that is more than once. */
    places: number;
    /** The document's address at these words; null where it has none. */
    link: string | null;
  }>;
}

/** Everything the pages read. They read nothing else: no clock, no disk, no network. */
export interface Desk {
  view(query: Query): View | Promise<View>;
  report(query: Query): Report | Promise<Report>;
  /** A figure under every combination of definitions but those that the query chose. */
  multiverse(query: Query, figure: string): Promise<Coming<Multiverse>>;
  /** Actions through time, by what is asked of them. */
  course<W extends What>(query: Query, what: W): Promise<Coming<Courses[W]>>;
  /** The search for groups that changed at a change of government; null where the record holds nothing to search. */
  scan(query: Query): Promise<Coming<Scan | null>>;
  /** Where sources on record say otherwise of an action than the record does. */
  conflicts(action: ActionView, view: View): Promise<readonly Conflict[]>;
  /** What is captured of a document, and where its quotes stand. */
  evidence(source: Source): Promise<DocumentEvidence>;
  codebook: Codebook;
  /** First and last day that the record covers, and the day of the article it is set against. */
  days: { first: Day; last: Day; article: Day };
  /** Today: the day of a conduct that is put to the rules without one. */
  today(): Day;
  /** The rule sets that are at hand, by id; read when first asked for. */
  rulebooks(): Promise<ReadonlyMap<string, Rulebook>>;
  /** The screening lists, made ready when first asked for; undefined where no rule set has any. */
  screening(): Promise<Screen | undefined>;
  /** The clues on record, newest first, already without names. */
  clues(): Promise<readonly ShownClue[]>;
  /** One clue, for a reader of the site: that it was read is logged. Undefined, and nothing logged, where there is none. */
  clue(id: string): Promise<ShownClue | undefined>;
  /** The review of coded texts, and of changes that wait for a person. */
  review: ReviewDesk;
  /** Takes word of something new from a source's publisher; undefined where the address is not one we gave out. */
  hook(source: string, word: string, message: { body: Uint8Array; headers: Readonly<Record<string, string | undefined>> }): Promise<{ status: 200 | 400 | 413 | 503; say: string } | undefined>;
  /** Where a page that could not be made is reported; nothing of it reaches the reader. */
  trouble?(problem: unknown, path: string): void;
}
