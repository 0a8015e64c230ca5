import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { gunzipSync } from "node:zlib";
import { load } from "cheerio";
import { parse } from "csv-parse/sync";
import { readDocket } from "../src/sources/recap-docket-html/read.ts";
import type { Attorney, Entry, Read } from "../src/sources/recap-docket-html/shape.ts";

/**
 * The reader of saved dockets against real ones with another parser's JSON
 * beside them (no texts are written), and its pace beside cheerio's bare `load`
 * of the same pages. `npx tsx bench/dockets.ts --agreement [frozen file]`, or
 * `npx tsx bench/dockets.ts --speed [rounds]`. Goals: 99% of the entries of the
 * 169 listed dockets equal in number, date and text; half the pace of `load`.
 */
export const examples = "../shared/data/court_dockets/juriscraper_pacer_examples_no_bankruptcy.tar.gz";
const index = "../shared/data/court_dockets/juriscraper_dockets_index.csv";

interface Theirs extends Record<string, unknown> {
  docket_entries: Record<string, string | number | null | undefined>[];
  parties?: (Record<string, string | null | undefined> & { attorneys?: { name: string; roles: unknown[] }[] })[];
}
type Count = Record<string, [equal: number, of: number]>;
interface FileResult { file: string; refused?: string; entries: [equal: number, of: number]; differs: Record<string, number> }

/** What is compared as equal: blanks of any kind single, none at the ends or before a comma. The same is done to both sides. */
const tidy = (text: unknown): string => String(text ?? "").replace(/\s+/g, " ").trim().replaceAll(" ,", ",");
/** Names of judges and cases as their parser sets them anew: capitals, commas, stops and `et al` do not count. */
const loose = (text: unknown): string => tidy(text).toLowerCase().replace(/,? et al\b/g, "").replace(/\b(?:usa|united states of america)\b/g, "united states").replace(/[.,]/g, "").replace(/\bvs\b/g, "v").replace(/\s+/g, " ").trim();

/** Reads the tar archive; names without the leading `./`. */
export function unpack(file = examples): Map<string, Buffer> {
  const tar = gunzipSync(readFileSync(file));
  const files = new Map<string, Buffer>();
  for (let at = 0; at + 512 <= tar.length && tar[at] !== 0;) {
    const text = (from: number, length: number): string => tar.toString("latin1", at + from, at + from + length).replace(/\0.*$/s, "");
    const size = Number.parseInt(text(124, 12), 8) || 0;
    if (text(156, 1) === "0" || text(156, 1) === "") files.set(`${text(345, 155)}${text(345, 155) && "/"}${text(0, 100)}`.replace(/^\.\//, ""), tar.subarray(at + 512, at + 512 + size));
    at += 512 + Math.ceil(size / 512) * 512;
  }
  return files;
}

/** The dockets that the index lists, by file; and those of other kinds. */
export function listed(files: ReadonlyMap<string, Buffer>): { main: string[]; beside: string[] } {
  const main = parse<{ source_file: string }>(readFileSync(index), { columns: true }).map(({ source_file }) => source_file);
  return { main, beside: [...files.keys()].filter((name) => /^(?:dockets\/appellate|dockets_internet_archive)\/.*\.json$/.test(name)).sort() };
}

/** The page beside a JSON file. */
export function pageOf(files: ReadonlyMap<string, Buffer>, json: string): Buffer | undefined {
  return files.get(json.replace(/json$/, "html")) ?? files.get(json.replace(/json$/, "xml"));
}

/** How many entries, header fields and party fields are equal, in all and in each file. */
export function agreement(files: ReadonlyMap<string, Buffer>, names: readonly string[]): { entries: [number, number]; share: number; blanksOnly: number; header: Count; party: Count; differs: Record<string, number>; files: FileResult[] } {
  const header: Count = {};
  const party: Count = {};
  const differs: Record<string, number> = {};
  const results: FileResult[] = [];
  let blanksOnly = 0;
  for (const file of names) {
    const theirs = JSON.parse(files.get(file)!.toString()) as Theirs;
    const read = readDocket(pageOf(files, file)!);
    const result: FileResult = { file, entries: [0, 0], differs: {} };
    results.push(result);
    if ("refused" in read) {
      Object.assign(result, { refused: read.refused, entries: [0, theirs.docket_entries.length] });
      continue;
    }
    for (const [a, b] of aligned(read.entries, theirs)) {
      const fields = a && b ? differing(a, b, theirs["ordered_by"] === "date_entered") : [a ? "only ours" : "only theirs"];
      result.entries[1] += 1;
      if (fields.length === 0) result.entries[0] += 1;
      if (a && b && fields.join() === "text" && a.text.replace(/\s/g, "") === textOf(b).replace(/\s/g, "")) blanksOnly += 1;
      for (const field of fields) for (const told of [differs, result.differs]) told[field] = (told[field] ?? 0) + 1;
    }
    compareHeader(read, theirs, header);
    compareParties(read, theirs, party);
  }
  const entries = results.reduce<[number, number]>(([equal, of], each) => [equal + each.entries[0], of + each.entries[1]], [0, 0]);
  return { entries, share: Math.round((entries[0] / entries[1]) * 100_000) / 100_000, blanksOnly, header, party, differs, files: results };
}

const textOf = (entry: Theirs["docket_entries"][number]): string => tidy(entry["description"]) || tidy(entry["short_description"]);
/** Where a court numbers no entries their parser puts the document's number there. */
const numberOf = (entry: Theirs["docket_entries"][number]): number | null => entry["document_number"] === null || entry["document_number"] === undefined || entry["document_number"] === entry["pacer_doc_id"] ? null : Number(entry["document_number"]);

function differing(a: Entry, b: Theirs["docket_entries"][number], byEntry: boolean): string[] {
  // A docket in order of entry prints no day of filing: theirs is that of entry, as `ordered_by` says.
  const date = byEntry ? a.entered : a.filed;
  return [...(a.entry === numberOf(b) ? [] : ["number"]), ...(date === (b["date_filed"] ?? null) ? [] : ["date"]), ...(tidy(a.text) === textOf(b) ? [] : ["text"])];
}

/** Pairs the entries in their order; one that only a side has stands alone. */
function aligned(ours: readonly Entry[], { docket_entries: theirs }: Theirs): [Entry | undefined, Theirs["docket_entries"][number] | undefined][] {
  const a = ours.map(({ entry, text }) => `${entry} ${tidy(text).slice(0, 40)}`);
  const b = theirs.map((each) => `${numberOf(each)} ${textOf(each).slice(0, 40)}`);
  const pairs: ReturnType<typeof aligned> = [];
  for (let i = 0, k = 0; i < a.length || k < b.length;) {
    const later = i < a.length && k < b.length && a[i] !== b[k];
    const inOurs = later ? a.slice(i + 1, i + 12).indexOf(b[k]!) : -1;
    const inTheirs = later ? b.slice(k + 1, k + 12).indexOf(a[i]!) : -1;
    if (k >= b.length || (inOurs >= 0 && inTheirs < 0)) pairs.push([ours[i++], undefined]);
    else if (i >= a.length || (inTheirs >= 0 && inOurs < 0)) pairs.push([undefined, theirs[k++]]);
    else pairs.push([ours[i++], theirs[k++]]);
  }
  return pairs;
}

function count(counts: Count, field: string, equal: boolean): void {
  const [before, of] = counts[field] ?? [0, 0];
  counts[field] = [before + (equal ? 1 : 0), of + 1];
}

function compareHeader({ docket }: Read, theirs: Theirs, counts: Count): void {
  const fields = { court: "court_id", number: "docket_number", filed: "date_filed", terminated: "date_terminated", cause: "cause", natureOfSuit: "nature_of_suit", jury: "jury_demand", demand: "demand", jurisdiction: "jurisdiction" } as const;
  for (const [ours, field] of Object.entries(fields)) if (field in theirs) count(counts, ours, tidy(docket[ours as keyof typeof fields]) === tidy(theirs[field]));
  for (const [ours, field] of [["name", "case_name"], ["judge", "assigned_to_str"], ["referred", "referred_to_str"]] as const) if (field in theirs) count(counts, ours, loose(docket[ours]) === loose(theirs[field]).replace(/^not assigned$/, ""));
}

function compareParties({ parties }: Read, theirs: Theirs, counts: Count): void {
  // Their parser leaves out a party line that repeats an earlier one word for word.
  const ours = parties.filter((each, n) => parties.findIndex((other) => JSON.stringify(other) === JSON.stringify(each)) === n);
  const names = (each: readonly Attorney[]): string => each.map(({ name }) => tidy(name)).join("|");
  for (let n = 0; n < Math.max(ours.length, theirs.parties?.length ?? 0) && theirs.parties; n += 1) {
    const [a, b] = [ours[n], theirs.parties[n]];
    const [part] = a?.parts ?? [];
    count(counts, "name", tidy(a?.name) === tidy(b?.["name"]));
    count(counts, "role", (part?.role ?? "Unknown").toLowerCase() === (tidy(b?.["type"]) || "Unknown").toLowerCase());
    count(counts, "terminated", (part?.terminated ?? null) === (b?.["date_terminated"] ?? null));
    count(counts, "note", tidy(part?.note) === tidy(b?.["extra_info"]));
    count(counts, "attorneys", names(a?.attorneys ?? []) === names((b?.attorneys ?? []) as Attorney[]));
  }
}

/** Pages a second of our reading and of cheerio's bare load, by the processor's own time; the least of the rounds counts. */
export function speed(pages: readonly Buffer[], rounds: number): { pages: number; megabytes: number; ours: number; cheerioLoad: number; timesCheerio: number } {
  const ways = { ours: () => pages.forEach((page) => readDocket(page)), cheerio: () => pages.forEach((page) => load(page.toString())) };
  const least = { ours: Infinity, cheerio: Infinity };
  for (let round = 0; round < rounds; round += 1) for (const way of round % 2 ? (["ours", "cheerio"] as const) : (["cheerio", "ours"] as const)) {
    const start = process.cpuUsage();
    ways[way]();
    const { user, system } = process.cpuUsage(start);
    least[way] = Math.min(least[way], (user + system) / 1e6);
  }
  const megabytes = Math.round(pages.reduce((sum, page) => sum + page.length, 0) / 1e5) / 10;
  return { pages: pages.length, megabytes, ours: Math.round(pages.length / least.ours), cheerioLoad: Math.round(pages.length / least.cheerio), timesCheerio: Math.round((least.cheerio / least.ours) * 100) / 100 };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const files = unpack();
  const { main, beside } = listed(files);
  const [what, to] = process.argv.slice(2);
  const told = what === "--speed"
    ? { command: "npx tsx bench/dockets.ts --speed", goal: 0.5, ...speed(main.flatMap((name) => pageOf(files, name) ?? []), Number(to ?? 5)) }
    : { command: "npx tsx bench/dockets.ts --agreement", goal: 0.99, listed: agreement(files, main), beside: agreement(files, beside), speed: speed(main.flatMap((name) => pageOf(files, name) ?? []), 5) };
  const text = JSON.stringify(told, null, 1).replace(/\[\n\s+(\d+),\n\s+(\d+)\n\s+\]/g, "[$1, $2]");
  if (what === "--agreement" && to !== undefined) writeFileSync(to, `${text}\n`);
  else console.log(text);
}
