import { setImmediate } from "node:timers/promises";
import { sourceOfCases, sourceOfReleases, windowsAround, type ScanOptions, type ScanSource } from "../../analysis/scan/index.ts";
import type { Through } from "../../analysis/courses.ts";
import type { GovernmentChange } from "../../analysis/inventories/changes.ts";
import type { Record } from "../../casebook/open.ts";
import { codeRelease, type CodedRelease } from "../../coding/index.ts";
import { openCaptures } from "../../evidence/captures.ts";
import { earliest, latest, type Day } from "../../record/day.ts";
import { RecordError } from "../../record/problem.ts";
import type { CodedCase } from "../../sources/fjc-idb/cases.ts";
import type { StoredMatter } from "../../sources/sec-litigation-releases-archive/gather.ts";
import type { Tell } from "../at-work.ts";
import { manifest } from "../../sources/sec-litigation-releases-archive/manifest.ts";
import type { StoredRelease } from "../../sources/sec-litigation-releases-archive/row.ts";
import type { BulkRow } from "../../store/store.ts";

/** Releases that are read before others have their turn. */
const TURN = 8;

/** What the record's sources tell, as the scan takes it; none where neither releases nor cases were loaded. */
export async function sourcesIn(record: Record, on: Day, changes: readonly GovernmentChange[], options: ScanOptions, tell: Tell): Promise<ScanSource[]> {
  const { store } = record;
  const database = sourceOfCases(await casesIn(store), on);
  const releases = (await store.count("matters")) > 0 ? await releasesIn(record, on, changes, options, tell) : null;
  return [releases, database].filter((source) => source !== null);
}

/** The cases of the Integrated Database that were loaded. */
export async function casesIn(store: Record["store"]): Promise<BulkRow<CodedCase>[]> {
  const cases: BulkRow<CodedCase>[] = [];
  for await (const row of store.rows<CodedCase>("cases", { source: "fjc-idb" })) cases.push(row);
  return cases;
}

/** Only releases that lie in a window, and the first of their actions, are read by the coder: it takes its time. */
async function releasesIn({ store }: Record, on: Day, changes: readonly GovernmentChange[], options: ScanOptions, tell: Tell): Promise<ScanSource | null> {
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
  return { ...sourceOfReleases(matters, await codesOf(store, wanted, tell)), until: end };
}

/** The actions of the release archive with the coding of all their releases; undefined where none was loaded. */
export async function archiveIn({ store }: Pick<Record, "store">, tell: Tell): Promise<Through["archive"]> {
  if ((await store.count("matters")) === 0) return undefined;
  const matters: BulkRow<StoredMatter>[] = [];
  for await (const row of store.rows<StoredMatter>("matters")) matters.push(row);
  const numbers = new Set(matters.flatMap(({ data }) => data.releases.map(({ number }) => number)));
  return { matters, codes: await codesOf(store, numbers, tell) };
}

/** What the coder makes of the releases of the archive that are wanted, by number. Others have their turn meanwhile. Throws a RecordError where the bytes of one are lost. */
async function codesOf(store: Record["store"], wanted: ReadonlySet<string>, tell: Tell): Promise<Map<string, CodedRelease>> {
  const captures = openCaptures(store);
  const codes = new Map<string, CodedRelease>();
  for await (const { id, data } of store.rows<StoredRelease>("releases", { source: manifest.id })) {
    if (!wanted.has(id) || data.capture === undefined) continue;
    const bytes = await captures.bytes(data.capture);
    // A release that is passed over would make a group look smaller.
    if (bytes === undefined) throw new RecordError(`The stored bytes of release ${id} are not at hand beside the record; prosequi verify lists all that are missing, and prosequi ingest FILE --source ${manifest.id} stores them anew.`);
    codes.set(id, codeRelease({ id, title: data.title ?? "", text: new TextDecoder().decode(bytes) }));
    tell(codes.size, wanted.size);
    if (codes.size % TURN === 0) await setImmediate();
  }
  return codes;
}
