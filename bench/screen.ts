import { readFileSync, writeFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import FastScanner from "fastscan";
import { Mint } from "mint-filter";
import ModernAhoCorasick from "modern-ahocorasick";
import { AhoCorasick } from "@monyone/aho-corasick";
import { AhoCorasick as FastAhoCorasick } from "@monyone/aho-corasick/fast";
import { openScreen } from "../src/rules/screen/index.ts";

/**
 * The whole screening (folding, boundaries, contexts, labels, an answer for
 * every name) of the real registered names, in one process on one core, beside
 * the npm automatons looking for the same plain words with none of that, and
 * beside merely reading and decoding the file. All in turn in each round; the
 * least of the rounds counts, since whatever is above it is the machine's other work. Goals: three times the fastest peer; with the
 * reading at most twice the reading. `npx tsx bench/screen.ts [rounds] [frozen file]`.
 */
const file = "../shared/data/cn_company_names/cn_registered_company_names_1978_2004.txt.gz";
const rounds = Number(process.argv[2] ?? 5);
const on = "2026-11-22";

const opened = performance.now();
const memory = process.memoryUsage().rss;
const screen = await openScreen("rulebook/yinfa-2026-42/screening");
const openMs = performance.now() - opened;
const openMb = (process.memoryUsage().rss - memory) / 2 ** 20;

const words = [...new Set([...screen.lists.terms.values()].flatMap((term) => term.words))];
const monyone = new AhoCorasick(words);
const fast = new FastAhoCorasick(words);
const modern = new ModernAhoCorasick(words);
const mint = new Mint(words);
const scanner = new FastScanner(words);

/** Each way to go over the names once, and what it counted. The cheapest call of each peer is taken. */
const ways: Record<string, (names: readonly string[]) => number> = {
  prosequi: (names) => count(names, (name) => screen.screen("name", name, { on }).label !== "none"),
  "monyone/fast": (names) => count(names, (name) => fast.hasKeywordInText(name)),
  monyone: (names) => count(names, (name) => monyone.hasKeywordInText(name)),
  "modern-ahocorasick": (names) => count(names, (name) => modern.match(name)),
  "mint-filter": (names) => count(names, (name) => !mint.verify(name)),
  fastscan: (names) => count(names, (name) => scanner.search(name).length > 0),
};

const times: Record<string, number[]> = { read: [], split: [] };
const found: Record<string, number> = {};
let names = 0;
for (let round = 0; round < rounds; round += 1) {
  const order = Object.keys(ways);
  for (let n = 0; n < order.length; n += 1) {
    // Each way begins as often as any other, on strings nobody has touched.
    const way = order[(n + round) % order.length]!;
    const start = performance.now();
    const text = new TextDecoder().decode(gunzipSync(readFileSync(file)));
    const decoded = performance.now();
    const list = text.split("\n");
    const cut = performance.now();
    names = list.length - 1;
    found[way] = ways[way]!(list);
    (times[way] ??= []).push(performance.now() - cut);
    times["read"]!.push(decoded - start);
    times["split"]!.push(cut - decoded);
  }
}

const ms = Object.fromEntries(Object.entries(times).map(([way, all]) => [way, Math.round(Math.min(...all))]));
const [peer, peerMs] = Object.entries(ms).filter(([way]) => !["read", "split", "prosequi"].includes(way)).sort(([, a], [, b]) => a - b)[0]!;
const result = {
  what: "screening of registered names",
  node: process.version,
  rounds,
  names,
  words: words.length,
  ms,
  found,
  namesPerSecond: Math.round(names / (ms["prosequi"]! / 1000)),
  fastestPeer: peer,
  timesFastestPeer: round2(peerMs / ms["prosequi"]!),
  goalPeer: 3,
  readingAndScreeningOverReading: round2((ms["read"]! + ms["prosequi"]!) / ms["read"]!),
  withCuttingIntoNames: round2((ms["read"]! + ms["split"]! + ms["prosequi"]!) / ms["read"]!),
  goalReading: 2,
  startUp: { openMs: Math.round(openMs), openMb: Math.round(openMb) },
  automaton: screen.size(),
};
console.log(JSON.stringify(result, null, 2));
if (process.argv[3]) writeFileSync(process.argv[3], `${JSON.stringify(result, null, 2)}\n`);

function count(names: readonly string[], test: (name: string) => boolean): number {
  let hits = 0;
  for (const name of names) if (test(name)) hits += 1;
  return hits;
}

function round2(value: number): number {
  return Math.round(value * 100) / 100;
}
