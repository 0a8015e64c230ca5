import { createHash } from "node:crypto";
import { canonical } from "../../record/assertion.ts";
import type { BulkRow, Table } from "../../store/store.ts";
import type { Docket, Entry, Party, Read } from "./shape.ts";

/** A row of a page, with the table it goes to. */
export interface PageRow {
  table: Extract<Table, "dockets" | "parties" | "entries">;
  id: string;
  /** The world's day; null where the page does not tell. */
  date: string | null;
  data: Docket | (Party & { docket: string }) | (Entry & { docket: string });
}

/**
 * Id of a docket's row. Documents of different kinds tell different things of
 * one docket and never overwrite each other: a page has the long texts, a
 * history report mostly the short ones.
 */
export function docketId({ layout, court, number, defendant }: Docket): string {
  const kind = layout === "report" || layout === "appeal" ? "page" : layout;
  return `${kind}/${court}/${number}${defendant === null ? "" : `-${defendant}`}`;
}

/**
 * The rows of a docket: itself, its parties, its entries. An entry is known by
 * its number, without one by its document or event, else by its day and text. Two that would have one id and say the same have it, so that the
 * second is ignored as repeated; where they differ, the later is counted on.
 */
export function rowsOf({ docket, parties, entries }: Read): PageRow[] {
  const id = docketId(docket);
  const named = new Map<string, string>();
  const counted = new Map<string, number>();
  const own = (wanted: string, data: object): string => {
    const said = `${wanted}\n${canonical(data)}`;
    const before = named.get(said);
    if (before !== undefined) return before;
    const n = (counted.get(wanted) ?? 0) + 1;
    const name = n === 1 ? wanted : `${wanted}~${n}`;
    counted.set(wanted, n);
    named.set(said, name);
    return name;
  };
  return [
    { table: "dockets", id, date: docket.filed, data: docket },
    ...parties.map((party): PageRow => ({ table: "parties", id: own(`${id}/party/${short([party.name, party.parts[0]?.role ?? null])}`, party), date: null, data: { docket: id, ...party } })),
    ...entries.map((entry): PageRow => ({ table: "entries", id: own(`${id}/${nameOf(entry, docket)}`, entry), date: entry.filed, data: { docket: id, ...entry } })),
  ];
}

function nameOf({ entry, document, sequence, filed, entered, text }: Entry, { layout }: Docket): string {
  if (entry !== null) return String(entry);
  if (document !== null) return `doc-${document}`;
  // Elsewhere the number of an event shows or not, as the one who saved the page had chosen.
  return layout === "history" && sequence !== null ? `seq-${sequence}` : `${filed ?? entered ?? "undated"}/${short([text])}`;
}

function short(what: unknown): string {
  return createHash("sha256").update(canonical(what)).digest("hex").slice(0, 10);
}

/** The row as the store keeps it. */
export function kept({ id, date, data }: PageRow, source: string): BulkRow<PageRow["data"]> {
  return { id, source, date, data };
}
