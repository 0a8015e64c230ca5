import { z } from "zod";
import { isDay } from "../../record/day.ts";

/**
 * What the runs of this source know of when they looked at what. It lies in
 * the checkpoint, never in rows: a row tells what the court says, not when we
 * asked.
 */
const instant = z.iso.datetime();
const day = z.string().refine(isDay);
const number = z.number().int().positive();

const Look = z.object({
  /** Entries were read to the end. */
  looked: instant.nullable(),
  /** The docket itself and its parties were read. */
  whole: instant.nullable(),
  /** Greatest `date_modified` among its entries: where the next look begins. */
  since: instant.nullable(),
  /** Days on which it moved, ascending: filings, and looks that found something new. Of the last half year. */
  stirs: z.array(day),
  /** Something new was found since the docket and its parties were read. */
  stale: z.boolean(),
  /** Blocked, or no longer there: nothing of it is read but the docket itself. */
  shut: z.boolean(),
});
export type Look = z.infer<typeof Look>;

const Followed = z.object({
  /** When it was first followed. */
  known: instant,
  /** When its docket was last searched. */
  searched: instant.nullable(),
  /** CourtListener's number; null where none was found. */
  docket: number.nullable(),
  /** By what it was searched: where the record says something else since, it is searched anew. */
  by: z.string(),
  /** The docket it was taken for before; its row is still to be freed of the action. */
  was: number.nullable(),
});

/** What is being read page by page; `next` is the address of the next page, null for the first. */
const Under = z.discriminatedUnion("step", [
  z.object({
    step: z.literal("entries"), docket: number, next: z.string().nullable(),
    /** Greatest `date_modified` so far. */
    newest: instant.nullable(),
    /** `date_modified` by entry, of those read in this look. */
    read: z.record(z.string(), instant),
    moved: z.boolean(), days: z.array(day),
    /** Begun anew, since the site no longer knew the address of the next page. */
    again: z.boolean(),
    /** Hints that it answers. */
    hints: z.array(z.string()),
  }),
  z.object({ step: z.literal("parties"), docket: number, next: z.string().nullable() }),
  z.object({ step: z.literal("month"), month: z.string().regex(/^\d{4}-\d\d$/), next: z.string() }),
]);
export type Under = z.infer<typeof Under>;

const State = z.object({
  version: z.literal(1),
  /** When this run began; null between runs. */
  begun: instant.nullable(),
  looks: z.record(z.string(), Look),
  actions: z.record(z.string(), Followed),
  /** When each month was last searched for new dockets. */
  months: z.record(z.string(), instant),
  under: Under.nullable(),
});
export type State = z.infer<typeof State>;

/** The state as an earlier run left it; anew where there is none, or none that can be read. */
export function stateFrom(...kept: readonly unknown[]): State {
  for (const each of kept) {
    const known = State.safeParse(each);
    if (known.success) return known.data;
  }
  return { version: 1, begun: null, looks: {}, actions: {}, months: {}, under: null };
}

/** What is known of a docket; nothing yet where it was never looked at. */
export function lookOf(state: State, docket: number): Look {
  return state.looks[docket] ?? { looked: null, whole: null, since: null, stirs: [], stale: false, shut: false };
}
