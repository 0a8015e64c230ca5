import { codeEntries } from "../../coding/entries/index.ts";
import type { Entry } from "../../coding/entries/shape.ts";
import type { DocketLine } from "../../coding/outcomes/docket/index.ts";
import { RecordError } from "../../record/problem.ts";
import type { DocketRow } from "../../sources/courtlistener/docket.ts";
import type { EntryRow } from "../../sources/courtlistener/entry.ts";
import type { Store } from "../../store/store.ts";

/** A docket of the record as a source keeps it current. */
export interface HeldDocket {
  lines: DocketLine[];
  /** The docket as it is named where it came from. */
  named: string;
  /** Entries of which only the court's short words are there yet: they decide nothing. */
  provisional: number;
}

/**
 * The entries that were synced for an action, in the docket's order, coded.
 * Throws a RecordError that says how to get them where there are none.
 */
export async function docketHeld(store: Store, action: string): Promise<HeldDocket> {
  const none = (why: string): RecordError => new RecordError(`${why}; name a file of its entries, or run prosequi sync courtlistener first.`);
  const own: Array<{ id: string; data: DocketRow }> = [];
  for await (const row of (await store.count("dockets")) === 0 ? [] : store.rows<DocketRow>("dockets", { source: "courtlistener" })) if (row.data.action === action) own.push(row);
  if (own.length === 0) throw none(`The record holds no docket of ${action}`);
  const docket = own[0]!;
  if (own.length > 1) throw new RecordError(`The record holds ${own.length} dockets of ${action} (${own.map(({ id }) => id).join(", ")}), and an outcome rests on one; write CourtListener's number of the right one into the casebook.`);
  if (docket.data.blocked) throw new RecordError(`CourtListener keeps the docket of ${action} from view, for somebody's privacy; what was read of it before is not used.`);
  const rows: Array<{ id: string; data: EntryRow }> = [];
  for await (const row of store.rows<EntryRow>("entries", { source: "courtlistener" })) if (row.data.docket === docket.id) rows.push(row);
  const whole = rows.filter(({ data }) => !data.provisional);
  if (whole.length === 0) throw none(`The record holds the docket of ${action} without the words of any entry`);
  whole.sort((a, b) => (a.data.sequence < b.data.sequence ? -1 : a.data.sequence > b.data.sequence ? 1 : 0));
  const entries = whole.map(({ id, data }): Entry & { docket: string } => ({
    id, text: data.text, docket: docket.id,
    ...(data.filed !== null && { date: data.filed }),
    ...(data.entry !== null && { number: String(data.entry) }),
  }));
  const coded = codeEntries(entries);
  return { lines: entries.map((entry, n) => ({ entry, coded: coded[n]! })), named: `${docket.data.number ?? docket.id} (${docket.id})`, provisional: rows.length - whole.length };
}
