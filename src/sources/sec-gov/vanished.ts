import type { BulkRow } from "../../store/store.ts";
import type { Kept, Tour } from "../shape.ts";
import { onSite } from "./address.ts";
import { refuse } from "./fetch.ts";
import type { Collection, Common } from "./kept.ts";

/**
 * Rows of the record that the whole list no longer shows: their documents are
 * asked for, and the row says whether the document is gone or only unlisted.
 * Where very many are missing the list itself is doubted, and nothing is said
 * of any of them.
 */
export async function vanished<F extends object>({ manifest, table, expected }: Collection<F>, tour: Tour, seen: ReadonlySet<string>): Promise<Kept[]> {
  const missing: BulkRow<Common>[] = [];
  let all = 0;
  for await (const row of tour.rows<Common>(table, { source: manifest.id })) {
    all += 1;
    if (!seen.has(row.id) && row.data.gone === undefined && row.data.unlisted === undefined && onSite(row.data.url)) missing.push(row);
  }
  if (missing.length > Math.max(20, all / 50)) {
    tour.tell({
      en: `${missing.length} of the ${all} rows of the record are no longer in ${expected}; that is too many to be removals, so they stand as they are.`,
      zh: `记录中的 ${all} 行里有 ${missing.length} 行已不在列表中；数量过多，不像是撤下，因此保持原状。`,
    });
    return [];
  }
  const rows: Kept[] = [];
  for (const { id, source, date, data } of missing) {
    const answer = await tour.ask({ url: data.url, atMost: 60_000_000 }, { fresh: true });
    const gone = answer.status === 404 || answer.status === 410;
    if (!gone) refuse(answer);
    if (!gone && answer.status !== 200) continue;
    rows.push({ kept: { id, source, date, data: { ...data, ...(gone ? { gone: true as const } : { unlisted: true as const }) } }, seen: answer });
  }
  return rows;
}
