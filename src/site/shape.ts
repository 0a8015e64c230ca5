import type { Report } from "../analysis/index.ts";
import type { Codebook } from "../codebook/shape.ts";
import type { Day } from "../record/day.ts";
import type { View } from "../record/view.ts";

/** What a reader asks for: the world's day, the record's day, definitions that differ from their default. */
export interface Query {
  on?: Day;
  knownAt?: Day;
  /** Definition id to option id; only those that the reader chose. */
  definition: Record<string, string>;
}

/** Everything the pages read. They read nothing else: no clock, no disk, no network. */
export interface Desk {
  view(query: Query): View | Promise<View>;
  report(query: Query): Report | Promise<Report>;
  codebook: Codebook;
  /** First and last day that the record covers, and the day of the article it is set against. */
  days: { first: Day; last: Day; article: Day };
  /** Where a page that could not be made is reported; nothing of it reaches the reader. */
  trouble?(problem: unknown, path: string): void;
}
