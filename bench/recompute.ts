import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { PerformanceObserver } from "node:perf_hooks";
import { chooseDefinitions } from "../src/analysis/definition.ts";
import { courses } from "../src/analysis/courses.ts";
import { articleDay, reportOn } from "../src/analysis/report.ts";
import { readShelves } from "../src/casebook/load.ts";
import type { Page } from "../src/casebook/read.ts";
import type { Folder } from "../src/casebook/shape.ts";
import { statementsOf } from "../src/casebook/statements.ts";
import type { Codebook } from "../src/codebook/shape.ts";
import { seeded } from "../src/coding/agreement/index.ts";
import { asOf } from "../src/record/as-of.ts";
import type { Assertion, Draft } from "../src/record/assertion.ts";
import { addDays } from "../src/record/day.ts";
import { LogEnd } from "../src/record/log.ts";

/**
 * How a full recompute grows with the number of actions: the views of two days
 * (the log read into a record, as it stood on the article's day and later), the
 * report with every figure, contrast and reconciliation over them, and what is
 * asked of actions through time. Actions are made up, the reported claims are
 * the casebook's, made as large as the record. Each size in a process of its own,
 * warmed alike, rubbish collected in its one thread, so that a busy machine adds
 * little; processor time, median of the rounds, and how much of it went to rubbish; the exponent is the slope of log
 * time on log n by least squares. Goal: at most 1 (measured to about .05).
 * `npx tsx bench/recompute.ts [rounds] [file]`
 */
const sizes = [1_000, 10_000, 100_000];
const DAY = "2026-11-22";
const parts = ["views", "report", "courses", "total", "collecting", "withoutCollecting"] as const;
type Taken = Record<(typeof parts)[number], number>;
interface Measured { actions: number; statements: number; members: number; milliseconds: Taken; writingMilliseconds: number; peakMegabytes: number }

/** Milliseconds that went to rubbish since it was last set to nothing. */
let collected = 0;
new PerformanceObserver((list) => {
  for (const { duration } of list.getEntries()) collected += duration;
}).observe({ entryTypes: ["gc"] });

if (process.argv[2] === "--size") console.log(JSON.stringify(await measured(Number(process.argv[3]), Number(process.argv[4]))));
else {
  const rounds = process.argv[2] ?? "5";
  const found = sizes.map((size): Measured => {
    const row = JSON.parse(execFileSync(process.execPath, ["--max-old-space-size=12000", "--single-threaded-gc", "--max-semi-space-size=64", ...process.execArgv, process.argv[1]!, "--size", String(size), rounds], { encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] })) as Measured;
    console.error(JSON.stringify(row));
    return row;
  });
  const exponents = Object.fromEntries(parts.map((part) => [part, slope(found.map(({ actions }) => Math.log(actions)), found.map(({ milliseconds }) => Math.log(milliseconds[part])))]));
  const memory = slope(found.map(({ actions }) => Math.log(actions)), found.map(({ peakMegabytes }) => Math.log(peakMegabytes)));
  const result = { what: "a full recompute over made-up actions", node: process.version, rounds: Number(rounds), goal: "exponent of the total at most 1", exponents: { ...exponents, peakMemory: memory }, sizes: found };
  if (process.argv[3] !== undefined) writeFileSync(process.argv[3], `${JSON.stringify(result, null, 1)}\n`);
  else console.log(JSON.stringify(result, null, 1));
}

async function measured(size: number, rounds: number): Promise<Measured> {
  const { codebook, drafts } = await readShelves({ casebook: "casebook", codebook: "codebook" });
  // Claims, counts, terms, offices and sources stay; what is about real actions goes.
  const own = drafts.filter(({ kind }) => ["claim", "count", "administration", "source", "holding"].includes(kind));
  const warm = logOf([...own.map((draft) => enlarged(draft, 300)), ...madeUp(300, codebook)]);
  for (let round = 0; round < 10; round += 1) await once(warm, codebook);
  const before = now();
  const log = logOf([...own.map((draft) => enlarged(draft, size)), ...madeUp(size, codebook)]);
  const writing = now() - before;
  const taken: Taken[] = [];
  for (let round = 0; round < rounds; round += 1) taken.push(await once(log, codebook));
  const middle = (part: keyof Taken): number => whole(taken.map((each) => each[part]).sort((a, b) => a - b)[Math.floor(rounds / 2)]!);
  const members = log.filter(({ kind, body }) => kind === "membership" && (body as { answer: string }).answer !== "no").length;
  return {
    actions: size, statements: log.length, members, writingMilliseconds: whole(writing),
    milliseconds: Object.fromEntries(parts.map((part) => [part, middle(part)])) as Taken,
    peakMegabytes: whole(process.resourceUsage().maxRSS / 1024),
  };
}

async function once(log: readonly Assertion[], codebook: Codebook): Promise<Taken> {
  collected = 0;
  const choice = chooseDefinitions(codebook);
  const start = now();
  const view = asOf(log, { on: DAY, knownAt: DAY });
  const article = asOf(log, { on: articleDay(view), knownAt: DAY });
  const seen = now();
  const report = reportOn(view, codebook, choice, () => article);
  const told = now();
  if (report.figures.length < 20 || report.moved.length === 0) throw new Error("The report over made-up actions is not whole.");
  const through = { view, codebook, choice, cases: [], months: 24 };
  for (const ask of [courses.endings, courses.filings, courses.money, courses.inventories]) void ask(through);
  const end = now();
  // What was collected is told only when the loop comes round.
  await new Promise((resolve) => setImmediate(() => setImmediate(resolve)));
  return { views: seen - start, report: told - seen, courses: end - told, total: end - start, collecting: collected, withoutCollecting: end - start - collected };
}

/** Statements about made-up actions, taken apart as the casebook's are. Sizes and shares are near those of the casebook; the same number gives the same actions. */
function madeUp(size: number, codebook: Codebook): Draft[] {
  const random = seeded(size);
  const below = (n: number): number => Math.floor(random() * n);
  const one = <T>(of: readonly T[]): T => of[below(of.length)]!;
  const from = (first: string, days: number): string => addDays(first, below(days));
  const both = (text: string) => ({ en: text, zh: `虚构：${text}` });
  const support = () => ({ cites: [{ source: one(sources) }], certainty: one(["high", "high", "medium", "low"] as const), claim: "reported" as const });
  const sources = Array.from({ length: 40 }, (_, n) => `made-up-source-${n}`);
  const events = [...codebook.events.keys()];
  const industries = [...codebook.industries.keys()].filter((id) => id !== "crypto");
  const [kinds, conducts] = [[...codebook.ties.keys()], [...codebook.conduct.keys()]];
  const recorded = "2026-11-01";
  const pages: Record<string, Page[]> = {};
  const put = (folder: Folder, body: object): void => void (pages[folder] ??= []).push({ folder, file: `${folder}/made-up.yaml`, body: { recorded, ...body }, lineOf: () => 1 } as unknown as Page);
  for (const [n, id] of sources.entries()) put("sources", { id, title: id, publisher: "nobody", kind: "court", url: null, published: null, seen: n % 20 === 0 ? "none" : "read", via: "made up" });
  for (let n = 0; n < size; n += 1) {
    const id = `made-up-${n}`;
    const crypto = n % 4 === 0;
    const court = n % 10 < 7;
    const defendants = Array.from({ length: 1 + below(5) }, (_, d) => ({ id: `d${d}`, name: `Invented ${n}-${d}`, kind: "person", role: d > 2 ? "relief-defendant" : "defendant", ...support() }));
    const filed = from("2017-02-01", 3_200);
    const answer = one(["yes", "likely", "candidate", "candidate", "no", null] as const);
    put("actions", {
      id, name: both(id), caption: `S.E.C. v. Invented ${n}`, agency: "sec", forum: court ? "federal-court" : "administrative-proceeding", court: court ? "S.D.N.Y." : null,
      industry: crypto ? "crypto" : one(industries), pleads: [one(["registration", "fraud"] as const)], conduct: [one(conducts)], ...support(),
      filed: { date: n % 50 === 0 ? filed.slice(0, 7) : filed, ...support() },
      ...(court && { docket: { number: `1:23-cv-${String(n).padStart(5, "0")}`, ...support() } }),
      ...(crypto && answer && { membership: { answer, places: [one(["dismissed", "paused", "better-terms", "untouched"] as const)], ...support() } }),
      defendants,
      events: Array.from({ length: below(8) }, (_, e) => ({ id: `e${e}`, kind: one(events), date: from(filed, 1_500), by: "agency", defendants: below(3) === 0 ? [one(defendants).id] : "all", what: both("an event"), ...(below(4) === 0 && { amounts: [{ value: 1_000 * below(9_000), currency: "USD", basis: "exact" }] }), ...support() })),
    });
    if (below(8) === 0) put("ties", { id: `${id}-tie`, kind: one(kinds), from: "made-up-party", to: "made-up-family", actions: [id, ...(below(3) === 0 ? [`made-up-${below(size)}`] : [])], date: from("2024-06-01", 700), namedByTimes: false, amount: { value: 100_000 * below(30), currency: "USD", basis: "about" }, what: both("a tie"), ...support() });
    if (below(5) === 0) put("searches", { id: `${id}-search`, by: "nobody", on: "2025-11-01", actions: [id], places: ["nowhere"], outcome: below(4) === 0 ? "found" : "none-found", ...support() });
    if (below(12) === 0) put("replies", { id: `${id}-reply`, by: "made-up-party", about: [id], date: from("2024-06-01", 700), what: both("a reply"), ...support() });
    if (below(40) === 0) put("corrections", { id: `${id}-correction`, about: [id], kind: "dispute", by: "nobody", date: "2025-11-02", what: both("a dispute"), answer: null, ...support() });
  }
  return statementsOf(pages as unknown as Parameters<typeof statementsOf>[0]).map(({ draft }) => draft);
}

/** A claim about a number of actions, as many times as large as the record is: more certain members than reported places would contradict it. */
function enlarged(draft: Draft, size: number): Draft {
  if (draft.kind !== "claim") return draft;
  const { body } = draft as Draft<"claim">;
  if (!["actions", "ties"].includes(body.reported.unit)) return draft;
  return { ...draft, body: { ...body, reported: { ...body.reported, value: body.reported.value * Math.ceil(size / 92) } } };
}

function logOf(drafts: readonly Draft[]): Assertion[] {
  return new LogEnd().extend(drafts);
}

/** Processor time of this process, in milliseconds. */
function now(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

function slope(x: readonly number[], y: readonly number[]): number {
  const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [mx, my] = [mean(x), mean(y)];
  const value = x.reduce((sum, each, n) => sum + (each - mx) * (y[n]! - my), 0) / x.reduce((sum, each) => sum + (each - mx) ** 2, 0);
  return Math.round(value * 1000) / 1000;
}

function whole(value: number): number {
  return Math.round(value * 10) / 10;
}
