import { execFileSync } from "node:child_process";
import { clopperPearson, fisherExact } from "../src/analysis/statistics/index.ts";
import { seeded } from "../src/coding/agreement/index.ts";

/**
 * Fisher's test (p, conditional odds ratio, exact interval) and Clopper-Pearson
 * intervals of one made-up set, by us and by R in the same run, as times of R over
 * ours. Both are counted in their own processor time, without R's start, because
 * the machine may be busy. R also gives all limits in one call of qbeta, which has
 * none of the cost of its test functions: that ratio is told beside, without a
 * goal. Goal: at least 10. `npx tsx bench/statistics.ts [how many]`.
 */
const command = "Rscript";
const many = Number(process.argv[2] ?? 2000);
const random = seeded(1);
const upTo = (most: number): number => Math.floor((most + 1) * random() ** 2);
const tables = Array.from({ length: many }, () => ({ a: upTo(45), b: upTo(220), c: upTo(45), d: upTo(700) }));
const shares = Array.from({ length: many }, () => {
  const n = 1 + upTo(400);
  return { x: Math.floor(random() * (n + 1)), n };
});

// Once to let the engine compile, then the median of five.
const [fisher, proportion] = [() => tables.map((table) => fisherExact(table)), () => shares.map(({ x, n }) => clopperPearson(x, n))];
const ours = { fisher: median(Array.from({ length: 6 }, () => time(fisher)).slice(1)), clopperPearson: median(Array.from({ length: 6 }, () => time(proportion)).slice(1)) };
const set = { what: "Fisher and Clopper-Pearson, R over ours", node: process.version, tables: many, shares: many, oursMicroseconds: each(ours) };

const told = askR();
if (told === null) {
  console.log(JSON.stringify({ ...set, r: "no Rscript is installed here, so that nothing is compared" }));
} else {
  const { r, p, limits, ...theirs } = told;
  const apart = Math.max(...fisher().map(({ p: own }, i) => Math.abs(own / p[i]! - 1)), ...proportion().flatMap(({ lo, hi }, i) => [Math.abs(lo - limits[i]![0]!), Math.abs(hi - limits[i]![1]!)]));
  const ratio = (theirs.fisher + theirs.clopperPearson) / (ours.fisher + ours.clopperPearson);
  console.log(JSON.stringify({
    ...set, r, rMicroseconds: each(theirs), farthestApart: apart, ratio: one(ratio), goal: 10,
    ratios: { fisher: one(theirs.fisher / ours.fisher), clopperPearson: one(theirs.clopperPearson / ours.clopperPearson), qbetaAlone: one(theirs.qbeta / ours.clopperPearson) },
  }));
}

interface Told {
  r: string;
  fisher: number;
  clopperPearson: number;
  qbeta: number;
  p: number[];
  limits: number[][];
}

/** What R takes in milliseconds, and what it answers; null where it is not installed. */
function askR(): Told | null {
  const list = (values: readonly number[]): string => `c(${values.join(",")})`;
  const script = `
    a <- ${list(tables.map(({ a }) => a))}; b <- ${list(tables.map(({ b }) => b))}; c. <- ${list(tables.map(({ c }) => c))}; d <- ${list(tables.map(({ d }) => d))}
    x <- ${list(shares.map(({ x }) => x))}; n <- ${list(shares.map(({ n }) => n))}
    took <- function(t) sum(t[c("user.self", "sys.self")]) * 1000
    p <- numeric(length(a)); lo <- hi <- numeric(length(x))
    f <- took(system.time(for (i in seq_along(a)) p[i] <- fisher.test(matrix(c(a[i], c.[i], b[i], d[i]), 2))$p.value))
    k <- took(system.time(for (i in seq_along(x)) { l <- binom.test(x[i], n[i])$conf.int; lo[i] <- l[1]; hi[i] <- l[2] }))
    q <- took(system.time(for (i in 1:20) { qbeta(0.025, x, n - x + 1); qbeta(0.975, x + 1, n - x) })) / 20
    cat(R.version.string, f, k, q, sep = "\\n"); cat("\\n"); cat(format(p, digits = 17), "\\n"); cat(format(lo, digits = 17), "\\n"); cat(format(hi, digits = 17), "\\n")`;
  let said: string;
  try {
    said = execFileSync(command, ["--vanilla", "-"], { input: script, encoding: "utf8", maxBuffer: 1 << 28 });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
    throw error;
  }
  const [r = "", f, k, q, ...rows] = said.split("\n").filter((line) => line.trim() !== "");
  const [p = [], lo = [], hi = []] = rows.map((row) => row.trim().split(/ +/).map(Number));
  return { r, fisher: Number(f), clopperPearson: Number(k), qbeta: Number(q), p, limits: lo.map((low, i) => [low, hi[i]!]) };
}

function time(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

function median(values: number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

/** Milliseconds for the set as microseconds for one. */
function each(taken: Record<string, number>): Record<string, number> {
  return Object.fromEntries(Object.entries(taken).map(([name, ms]) => [name, one((ms * 1000) / many)]));
}

function one(value: number): number {
  return Math.round(value * 10) / 10;
}
