import { z } from "zod";
import { aalenJohansen, kaplanMeier, logRank, medianTime, restrictedMean } from "../survival/index.ts";
import { aNumber, level, must, numbers, question } from "./question.ts";

const followed = { time: numbers, event: numbers };
/** The log-rank test takes time by the square of the groups; more are a column taken for another. */
const group = z.array(z.union([z.string(), z.number()], must("a name or a number")), must("a list of names")).refine((names) => new Set(names).size <= 100, "names more than 100 groups");

/** Questions about times to an ending; curves as a list a column, in step with `at`. */
export const times = {
  kaplanMeier: question(z.object({ ...followed, group: group.optional(), level }), ({ time, event, group, level }) => {
    const { median, lo, hi } = medianTime({ time, event }, level);
    const curve = columns(kaplanMeier({ time, event }, level), ["at", "surv", "lo", "hi", "atRisk", "events", "censored"]);
    if (group === undefined) return { ...curve, median: [median, lo, hi] };
    const { chi2, p } = logRank({ time, event, group });
    return { ...curve, median: [median, lo, hi], logRankChi2: chi2, logRankP: p };
  }),
  logRank: question(z.object({ ...followed, group }), (given) => ({ ...logRank(given) })),
  restrictedMean: question(z.object({ ...followed, until: aNumber, level }), ({ until, level, ...followed }) => ({ ...restrictedMean(followed, until, level) })),
  aalenJohansen: question(z.object(followed), (given) => {
    const steps = aalenJohansen(given);
    return columns(steps, steps[0] ? Object.keys(steps[0]).filter((name) => name !== "surv") : ["at", "cif1", "cif2"], ["surv"]);
  }),
};

function columns(steps: readonly object[], ...names: (readonly string[])[]): Record<string, unknown[]> {
  return Object.fromEntries(names.flat().map((name) => [name, steps.map((step) => (step as Record<string, unknown>)[name])]));
}
