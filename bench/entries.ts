import { readFileSync, writeFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { parse } from "csv-parse/sync";
import { codeEntries, codeEntry, entryCoderVersion, type Entry } from "../src/coding/entries/index.ts";

/**
 * The coder of docket entries over 7,111 real ones, long and short, in one
 * process on one core, beside a single compiled alternation of the same trigger
 * words over the same texts. All in turn in each round; the least of the rounds
 * counts. Time is the processor's own, so that the machine's other work stays
 * out of it. Then texts of growing length: time may grow with the length and no
 * faster. `npx tsx bench/entries.ts [rounds] [frozen file]`. Goal: 100,000 a second.
 */
const file = "../shared/data/court_dockets/juriscraper_docket_entries_flat.csv.gz";
const rounds = Number(process.argv[2] ?? 15);

interface Row {
  court_id: string;
  docket_number: string;
  document_number: string;
  date_filed: string;
  short_description: string;
  description: string;
}
const rows = parse<Row>(gunzipSync(readFileSync(file)), { columns: true });
const entries = rows.map((row, at): Entry => ({ id: String(at), text: row.description || row.short_description, docket: `${row.court_id} ${row.docket_number}`, date: row.date_filed, number: row.document_number }));

/** The words by which the coder is triggered, looked for with none of its reading. */
const triggers = /\b(?:dismiss\w*|discontinu\w*|stay\w*|abeyance|judge?ment|default|terminat\w*|clos(?:e|ed|ing)|re-?open\w*|reinstat\w*|remand\w*|transfer\w*|settle\w*|vacat\w*|lift\w*|appeals?|mandate|usca|grant\w*|den(?:y|ied|ies|ying)|approv\w*|motions?|applications?|notices?|stipulat\w*|order\w*|opinion|complaint|answer|hearings?|conference|minutes?|verdict|letter|report|response|reply|memorandum|declaration|summons|error|stricken|proposed|prejudice)\b/gi;

const ways: Record<string, () => number> = {
  alone: () => entries.reduce((sum, entry) => sum + codeEntry(entry).event.length, 0),
  withDockets: () => codeEntries(entries).length,
  alternation: () => entries.reduce((sum, { text }) => sum + (text.match(triggers)?.length ?? 0), 0),
};
const least: Record<string, number> = {};
for (let round = 0; round < rounds; round += 1) {
  const order = Object.keys(ways);
  for (let n = 0; n < order.length; n += 1) {
    const way = order[(n + round) % order.length]!;
    least[way] = Math.min(least[way] ?? Infinity, cpu(ways[way]!));
  }
}

/** Kinds of text that tempt a careless pattern; each is made of one piece, over and over. */
const tempting: Record<string, string> = { letters: "a", brackets: "( ", attachments: "(Attachments: ", not: "not ", granting: "granting ", ordered: "ordered dismissed ", stops: ". ", entities: "&amp;", numbers: "9, ", motions: "motion to dismiss as to 9 " };
const growth = Object.fromEntries(Object.entries(tempting).map(([kind, piece]) => {
  const [small, large] = [100_000, 1_000_000].map((length) => {
    const text = `ORDER ${piece.repeat(Math.ceil(length / piece.length))}`;
    return Math.min(...Array.from({ length: 5 }, () => cpu(() => codeEntry({ id: "x", text }).event.length)));
  }) as [number, number];
  return [kind, { ms: round1(large), timesOfATenth: round1(large / Math.max(small, 0.5)) }];
}));

const perSecond = (way: string): number => Math.round(entries.length / (least[way]! / 1000));
const result = {
  what: "coding of docket entries",
  coder: entryCoderVersion,
  node: process.version,
  rounds,
  entries: entries.length,
  long: rows.filter((row) => row.description !== "").length,
  perSecond: { alone: perSecond("alone"), withDockets: perSecond("withDockets"), alternation: perSecond("alternation") },
  goal: 100_000,
  timesTheAlternation: round1(least["alone"]! / least["alternation"]!),
  megabyte: growth,
};
console.log(JSON.stringify(result, null, 2));
if (process.argv[3]) writeFileSync(process.argv[3], `${JSON.stringify(result, null, 2)}\n`);

/** Processor milliseconds that some work takes. */
function cpu(work: () => number): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

function round1(value: number): number {
  return Math.round(value * 10) / 10;
}
