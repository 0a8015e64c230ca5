import { sourceOfCases, sourceOfReleases, windowsAround, type ScanOptions, type ScanSource } from "../../analysis/scan/index.ts";
import { words } from "../../analysis/scan/words.ts";
import type { GovernmentChange } from "../../analysis/inventories/changes.ts";
import type { Record } from "../../casebook/open.ts";
import { codeRelease, type CodedRelease } from "../../coding/index.ts";
import { openCaptures } from "../../evidence/captures.ts";
import type { Locale } from "../../language/index.ts";
import { earliest, latest, type Day } from "../../record/day.ts";
import { RecordError } from "../../record/problem.ts";
import type { CodedCase } from "../../sources/fjc-idb/cases.ts";
import type { StoredMatter } from "../../sources/sec-litigation-releases-archive/gather.ts";
import { manifest } from "../../sources/sec-litigation-releases-archive/manifest.ts";
import type { StoredRelease } from "../../sources/sec-litigation-releases-archive/row.ts";
import type { BulkRow } from "../../store/store.ts";

/** What the record's sources tell, as the scan takes it. Throws a RecordError with the commands that would fill it where there is none. */
export async function sourcesIn(record: Record, on: Day, changes: readonly GovernmentChange[], options: ScanOptions, tell: (line: string) => void, lang: Locale): Promise<ScanSource[]> {
  const { store } = record;
  const database = sourceOfCases(await casesIn(store), on);
  const releases = (await store.count("matters")) > 0 ? await releasesIn(record, on, changes, options, tell, lang) : null;
  const sources = [releases, database].filter((source) => source !== null);
  if (sources.length === 0) throw new RecordError("The record holds no releases and no cases to scan; load some with prosequi ingest FILE --source sec-litigation-releases-archive, or with --source fjc-idb.");
  return sources;
}

/** The cases of the Integrated Database that were loaded. */
export async function casesIn(store: Record["store"]): Promise<BulkRow<CodedCase>[]> {
  const cases: BulkRow<CodedCase>[] = [];
  for await (const row of store.rows<CodedCase>("cases", { source: "fjc-idb" })) cases.push(row);
  return cases;
}

/** Only releases that lie in a window, and the first of their actions, are read by the coder: it takes its time. */
async function releasesIn({ store }: Record, on: Day, changes: readonly GovernmentChange[], options: ScanOptions, tell: (line: string) => void, lang: Locale): Promise<ScanSource | null> {
  const until = manifest.covers.map(({ to }) => to).sort().at(-1)!;
  const end = until < on ? until : on;
  const windows = changes.map(({ day }) => windowsAround({ ...manifest, until: end }, day, options.months, options.held)).flatMap((each) => ("why" in each ? [] : [each]));
  const touches = (date: string): boolean => windows.some(({ before, after }) => latest(date) >= before.from && earliest(date) <= after.to);
  const matters: BulkRow<StoredMatter>[] = [];
  const wanted = new Set<string>();
  for await (const row of store.rows<StoredMatter>("matters")) {
    const { releases } = row.data;
    const inside = releases.filter(({ date, row: live }) => date !== null && live === undefined && touches(date));
    if (inside.length === 0) continue;
    matters.push(row);
    for (const { number } of [releases[0]!, ...inside]) wanted.add(number);
  }
  tell(words.coding(wanted.size)[lang]);
  return { ...sourceOfReleases(matters, await codesOf(store, wanted)), until: end };
}

/** What the coder makes of the releases of the archive that are wanted, by number. */
export async function codesOf(store: Record["store"], wanted: ReadonlySet<string>): Promise<Map<string, CodedRelease>> {
  const captures = openCaptures(store);
  const codes = new Map<string, CodedRelease>();
  for await (const { id, data } of store.rows<StoredRelease>("releases", { source: manifest.id })) {
    if (!wanted.has(id) || data.capture === undefined) continue;
    const bytes = await captures.bytes(data.capture);
    if (bytes === undefined) continue;
    codes.set(id, codeRelease({ id, title: data.title ?? "", text: new TextDecoder().decode(bytes) }));
  }
  return codes;
}
