import { createReadStream, readFileSync, writeFileSync } from "node:fs";
import { createGunzip } from "node:zlib";
import { parse } from "csv-parse";
import { codeEntries, entryCoderVersion } from "../src/coding/entries/index.ts";
import { GoldEntry, measureEntries } from "../src/coding/measure/entries.ts";
import { GoldHeadline, measurePress } from "../src/coding/measure/press.ts";
import { GoldRelease, measureReleases } from "../src/coding/measure/releases.ts";
import type { Measured } from "../src/coding/measure/shape.ts";
import { codeHeadline, pressCoderVersion } from "../src/coding/press/index.ts";
import { codeRelease, releaseCoderVersion } from "../src/coding/releases/index.ts";

/**
 * Measures the coders on rows that no gold set holds, labelled apart by a
 * reader who had not seen the coders (bench/labels), with the texts from
 * ../shared/data. `npx tsx bench/unseen.ts entries|releases|press [sample] [frozen file]`;
 * a sample is the beginning of one in the labels (`random`, `enriched`, `later`, `later-random`, `dismiss`, `crypto`) or `all`. Errors are
 * printed where nothing is frozen.
 */
const [what = "entries", sample = "all", to] = process.argv.slice(2);
const data = "../shared/data";
type Label = Record<string, unknown> & { id: string; sample?: string };
const labels = (JSON.parse(readFileSync(`bench/labels/${what}.json`, "utf8")) as Label[]).filter((label) => sample === "all" || label.sample?.startsWith(sample) === true);

const measures: Record<string, () => Promise<Measured>> = { entries, releases, press };
const { errors, ...figures } = await measures[what]!();
if (to === undefined) console.log(JSON.stringify({ ...figures, errors }, null, 2));
else writeFileSync(to, `${JSON.stringify({ command: `npx tsx bench/unseen.ts ${what} ${sample} ${to}`, ...figures }, null, 1)}\n`);

/** Gold ids are the place of a row in the file; texts were cut at 900 characters. */
async function entries(): Promise<Measured> {
  const rows = await table(`${data}/court_dockets/juriscraper_docket_entries_flat.csv.gz`);
  const gold = labels.map((label) => {
    const row = rows[Number(label.id.slice(1))]!;
    return { ...label, text: row.description!.slice(0, 900), court: row.court_id, docket: row.docket_number, date: row.date_filed };
  });
  return measureEntries(GoldEntry.array().parse(gold), codeEntries, entryCoderVersion);
}

async function press(): Promise<Measured> {
  const rows = await table(`${data}/sec_releases/sec_press_releases_2020-09_2025-09.csv`);
  return measurePress(GoldHeadline.array().parse(labels.map((label) => ({ ...label, headline: rows[label.row as number]!.Headline }))), codeHeadline, pressCoderVersion);
}

/** Labels name a defendant by a place in title, line break and text, so that no name stands in the repository. Titles were read cut off at 300 characters and, where marked `cut`, texts at 4,500, as in the gold set. */
async function releases(): Promise<Measured> {
  const rows = new Map((await table(`${data}/sec_releases/sec_litigation_releases_1996_2018_fulltext.csv.gz`)).map((row) => [`LR-${row.lt_no}`, row]));
  const gold = labels.map((label) => {
    const { title = "", lt = "" } = rows.get(label.id)!;
    const named = <T extends { at: [number, number] }>({ at, ...rest }: T) => ({ ...rest, name: plain(`${title}\n${lt}`.slice(...at)) });
    return { ...label, title: title.slice(0, 300), text: plain(lt).slice(0, label.cut ? 4500 : undefined), defendants: (label.defendants as { at: [number, number] }[]).map(named), outcomes: (label.outcomes as { at: [number, number] }[]).map(named) };
  });
  return measureReleases(GoldRelease.array().parse(gold), codeRelease, releaseCoderVersion);
}

/** A text without its line-break marks and tags, as the gold set has it; titles it keeps as they are. */
function plain(text: string): string {
  return text.replaceAll("\\r", "\n").replaceAll("\\n", "\n").replaceAll("\\t", " ").replace(/<[^>]+>/g, " ").replace(/&amp;/g, "&").replace(/&nbsp;|&#160;/g, " ").replace(/&quot;/g, '"').replace(/&#39;|&rsquo;/g, "'").replace(/[ \t]+/g, " ").replace(/\n[ \n]*\n/g, "\n").trim();
}

async function table(file: string): Promise<Record<string, string>[]> {
  const bytes = createReadStream(file);
  const rows: Record<string, string>[] = [];
  for await (const row of (file.endsWith(".gz") ? bytes.pipe(createGunzip()) : bytes).pipe(parse({ columns: true, bom: true })) as AsyncIterable<Record<string, string>>) rows.push(row);
  return rows;
}
