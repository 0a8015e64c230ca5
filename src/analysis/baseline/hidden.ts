import { RecordError } from "../../record/problem.ts";
import type { Both } from "../../record/support.ts";
import type { Interval } from "../course/interval.ts";
import { clopperPearson } from "../statistics/index.ts";
import type { SampleRow } from "./sample.ts";

/** The cases of a baseline by what their codes say. */
export interface Coded {
  /** All of them. */
  of: number;
  /** Voluntarily dismissed (12): the floor. */
  dropped: number;
  /** Ids of those under 14, of which the sample was drawn. */
  hidden: readonly string[];
}

/** The share dropped, with what a sample says of the cases under 14. */
export interface Estimated {
  sample: { size: number; dropped: number; unclear: number };
  /** Share of the cases under 14 that were drops: least and most that the unclear ones allow. */
  hiddenShare: { low: number; high: number };
  /** Share of all cases dropped, 12 and the estimated part of 14. */
  low: number;
  high: number;
  intervals: { inventory: Interval; process: Interval };
}

const inventory: Both = {
  en: "the share of this inventory, its codes 12 taken as they stand; only which cases under 14 were drawn is left to chance, and they were drawn at random",
  zh: "该清单中的比例，代码12照录；唯一的随机性是从代码14中抽到哪些案件，且为随机抽样",
};
const process: Both = {
  en: "the chance of a drop in a process that might have ended each of these cases otherwise, independently and with the same chance",
  zh: "假定每起案件本可独立地、以相同概率另有结局的过程中，撤诉的概率",
};

/**
 * Carries a sample's uncertainty through. Of the inventory: Clopper and
 * Pearson's 95% interval of the share among the cases under 14, times their
 * number, on top of the cases under 12 (a little wide, as it leaves out that
 * the sample is part of a finite set). Of the process: three such intervals,
 * each at 1 - 0.05/3 (Bonferroni), for the share under 12, the share under 14
 * and the part of 14 that was dropped; the ends are those of their worst
 * combination, so that it covers at least 95%. Rows coded unclear are not
 * dropped at the lower end, and dropped at the upper. A sampled case that is
 * not under 14 in the baseline is a RecordError.
 */
export function carryThrough(coded: Coded, sample: ReadonlyArray<SampleRow>, name: string): Estimated {
  const frame = new Set(coded.hidden);
  const stray = sample.find(({ id }) => !frame.has(id));
  if (stray) throw new RecordError(`${name} codes ${stray.id}, which is not among the ${frame.size} cases under 14 (dismissed, other) of this baseline; draw the sample from those.`);
  const size = sample.length;
  const dropped = sample.filter(({ code }) => code === "dropped").length;
  const unclear = sample.filter(({ code }) => code === "unclear").length;
  const hiddenShare = { low: size === 0 ? 0 : dropped / size, high: size === 0 ? 1 : (dropped + unclear) / size };
  const total = (part: number): number => (coded.of === 0 ? 0 : (coded.dropped + part * frame.size) / coded.of);
  const level = 1 - 0.05 / 3;
  const twelve = clopperPearson(coded.dropped, coded.of, level);
  const fourteen = clopperPearson(frame.size, coded.of, level);
  const part = (each: number): { lo: number; hi: number } => ({ lo: clopperPearson(dropped, size, each).lo, hi: clopperPearson(dropped + unclear, size, each).hi });
  return {
    sample: { size, dropped, unclear },
    hiddenShare,
    low: total(hiddenShare.low),
    high: total(hiddenShare.high),
    intervals: {
      inventory: { of: inventory, method: "Clopper and Pearson 1934, exact, of the sample, 95%", lo: total(part(0.95).lo), hi: total(part(0.95).hi) },
      process: {
        of: process,
        method: "three Clopper-Pearson intervals at 98.33%, Bonferroni, 95% together",
        lo: twelve.lo + fourteen.lo * part(level).lo,
        hi: Math.min(1, twelve.hi + fourteen.hi * part(level).hi),
      },
    },
  };
}
