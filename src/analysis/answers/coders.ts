import { z } from "zod";
import { agreementOn, seeded } from "../../coding/agreement/index.ts";
import { cohenKappa } from "../../coding/agreement/kappa.ts";
import { must, question, seed } from "./question.ts";

const square = z.array(z.array(z.int(must("a count")).nonnegative("is not a count"), must("a row of counts")), must("a list of rows")).refine((rows) => rows.every((row) => row.length === rows.length), "must hold as many columns as rows");
const ratings = z.array(z.array(z.union([z.string(), z.number(), z.null()], must("a value or null")), must("a list of values")), must("a list of coders"))
  .refine((rows) => rows.every((row) => row.length === rows[0]!.length), "must hold a value, or null, of every coder for every unit")
  .refine((rows) => new Set(rows.flat()).size <= 200, "holds more than 200 different values");

/** Questions about how far coders agree, answered by the code behind `prosequi agreement`. Reasons for a number that is null are its own. */
export const coders = {
  kappa: question(z.object({ counts: square }), ({ counts }) => {
    const { value, low, high, reason, error } = cohenKappa(counts);
    return { kappa: value, se: error, lo: low, hi: high, reason };
  }),
  alpha: question(z.object({
    coders: ratings,
    metric: z.enum(["nominal", "ordinal", "interval"], must("nominal, ordinal or interval")),
    order: z.array(z.string(must("a word")), must("a list of words")).optional(),
    resamples: z.int(must("a whole number")).min(1, "is less than 1").max(10_000, "is more than 10000").optional(),
    seed,
  }), ({ coders: rows, metric, order, resamples = 1_000, seed = 1 }) => {
    const given = rows.flatMap((row, coder) => row.flatMap((value, unit) => (value === null ? [] : [{ unit: String(unit), coder: String(coder), value: String(value) }])));
    const { value, low, high, reason, byUnits } = agreementOn({ field: "value", ratings: given, order, chance: { random: seeded(seed), resamples } }).alpha[metric];
    return { alpha: value, lo: low, hi: high, reason, byUnits: { lo: byUnits.low, hi: byUnits.high, reason: byUnits.reason }, resamples, seed };
  }),
};
