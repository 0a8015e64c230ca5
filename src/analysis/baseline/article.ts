import type { Both } from "../../record/support.ts";
import { say } from "../course/interval.ts";
import { binomialTest, fisherExact } from "../statistics/index.ts";

/** A reported share as printed, and how many digits of its percentage were. */
export interface ReportedShare {
  share: number;
  /** Digits after the point of the percentage: 0 for "4%". */
  digits: number;
}

/** Counts that a reported share may have been rounded from. */
export interface Denominators {
  /** The smallest, with its numerator. */
  smallest: { of: number; x: number };
  /** From here on, every denominator has a numerator that rounds so. */
  allFrom: number;
  /** The largest not above the limit given; null where nothing limits it. */
  largest: { of: number; x: number } | null;
}

/** The reported share of other industries beside the record's share of crypto: only this can be tested. */
export interface BesideReported {
  /** One-sample exact test of the crypto share against the reported share, and against the ends of its rounding. */
  tests: Array<{ against: number; p: number }>;
  denominators: Denominators;
  /** The same contrast as two samples, at the smallest denominator, at the one least against equality, and at the largest where there is one. */
  sensitivity: Array<{ at: "smallest" | "weakest" | "largest"; x: number; of: number; p: number; oddsRatio: number; lo: number; hi: number }>;
  says: Both;
  saysNot: Both;
}

/** Which counts round to a reported percentage, by search; null where the limit lies below all of them. */
export function denominatorsOf(reported: ReportedShare, limit: number | null): Denominators | null {
  const end = every(reported);
  const first = [...roundingTo(reported, 1, end)];
  const smallest = first[0];
  if (!smallest || (limit !== null && limit < smallest.of)) return null;
  const have = new Set(first.map(({ of }) => of));
  let allFrom = end;
  while (have.has(allFrom - 1)) allFrom -= 1;
  let largest: Denominators["largest"] = null;
  for (let of = limit ?? 0; of > 0 && largest === null; of -= 1) largest = [...roundingTo(reported, of, of)].at(-1) ?? null;
  return { smallest, allFrom, largest };
}

/** Half of the rounding: 0.5 points for a whole percentage. */
function halfWidth({ digits }: ReportedShare): number {
  return 0.5 * 10 ** -(digits + 2);
}

/** A denominator from which on every one rounds so: an interval as wide as the rounding then holds a multiple of 1/n. */
function every(reported: ReportedShare): number {
  return Math.ceil(1 / (2 * halfWidth(reported)) + 1 / Math.max(reported.share, halfWidth(reported)));
}

/** Every denominator from one to another with its numerators that round so; half a point rounds up. */
function* roundingTo({ share, digits }: ReportedShare, start: number, end: number): Generator<{ of: number; x: number }> {
  const scale = 10 ** (digits + 2);
  const wanted = Math.round(share * scale);
  for (let of = start; of <= end; of += 1) {
    for (let x = Math.max(0, Math.floor((wanted - 1) * of / scale)); x <= of && x <= Math.ceil((wanted + 1) * of / scale); x += 1) {
      // In whole numbers: floor(scale * x / of + 1/2) is the percentage as printed.
      if (Math.floor((2 * scale * x + of) / (2 * of)) === wanted) yield { of, x };
    }
  }
}

/**
 * Tests the crypto share x of n against a reported one whose denominator was
 * not published. Taking the share as known exactly gives the one-sample test
 * (binomial, two-sided by minimum likelihood); each denominator it may have
 * been rounded from gives a two-sample test (Fisher), and the weakest of them
 * is what can be said whatever it was. `limit` is the largest that it can have
 * been, where that is known: how many cases the agency had.
 */
export function besideReported(crypto: { x: number; n: number; from: Both }, reported: ReportedShare, limit: number | null = null): BesideReported | null {
  const denominators = denominatorsOf(reported, limit);
  if (!denominators) return null;
  const { x, n } = crypto;
  const half = halfWidth(reported);
  const against = [Math.max(0, reported.share - half), reported.share, Math.min(1, reported.share + half)];
  const two = ({ of, x: y }: { of: number; x: number }) => {
    const { p, oddsRatio, lo, hi } = fisherExact({ a: x, b: n - x, c: y, d: of - y });
    return { x: y, of, p, oddsRatio, lo, hi };
  };
  // A larger group settles its own share better, so that the weakest lies among the first.
  const weakest = [...roundingTo(reported, 1, Math.min(limit ?? Infinity, every(reported)))].map(two).reduce((worst, each) => (each.p > worst.p ? each : worst));
  const { smallest, largest } = denominators;
  return {
    tests: against.map((share) => ({ against: share, p: binomialTest(x, n, share).p })),
    denominators,
    sensitivity: [
      { at: "smallest", ...two(smallest) },
      { at: "weakest", ...weakest },
      ...(largest === null ? [] : [{ at: "largest" as const, ...two(largest) }]),
    ],
    says: say(
      {
        en: `${x} of ${n} (${crypto.from.en}) against a reported ${(100 * reported.share).toFixed(reported.digits)}% whose denominator was not published: the smallest that rounds so is ${smallest.of} (${smallest.x} of ${smallest.of}); from ${denominators.allFrom} on, every one does.`,
        zh: `${n} 起中的 ${x} 起（${crypto.from.zh}），对照所报 ${(100 * reported.share).toFixed(reported.digits)}%（分母未公布）：可四舍五入得此数的最小分母为 ${smallest.of}（${smallest.of} 中 ${smallest.x}）；自 ${denominators.allFrom} 起任何分母均可。`,
      },
      largest === null ? { en: "Nothing limits it from above.", zh: "分母没有上限。" } : { en: `The largest within the limit given is ${largest.of}.`, zh: `在给定上限内最大为 ${largest.of}。` },
    ),
    saysNot: DIFFERENCE,
  };
}

/** Why the reported share and the record's need not agree. */
export const DIFFERENCE: Both = {
  en: "How the reported comparison group was built was not published: which industries, whether administrative proceedings, which window, and by what sign a case was dismissed. Ours counts civil cases, whole ones, by the clerks' codes, and not those of which only one defendant got out. The test holds for a process that might have ended each case otherwise; it does not say why the shares differ.",
  zh: "所报对照组如何构成未公布：含哪些行业、是否含行政程序、采用何种期间、依何标志认定撤案。本记录按书记官编码计整起民事案件，不计仅一名被告退出者。检验以各案本可另有结局的过程为前提，不说明比例为何不同。",
};
