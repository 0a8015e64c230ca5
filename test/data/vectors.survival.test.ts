import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { z } from "zod";
import { adjust } from "../../src/analysis/statistics/adjust.ts";
import { aalenJohansen, kaplanMeier, logRank } from "../../src/analysis/survival/index.ts";
import { stats } from "../../src/cli/commands/stats.ts";
import type { Effects } from "../../src/cli/effects.ts";
import { shared, withData } from "./shared.ts";

const numbers = z.array(z.number());
const Vector = z.discriminatedUnion("fn", [
  z.object({ fn: z.literal("kaplanMeier"), time: numbers, event: numbers, group: numbers, at: numbers, surv: numbers, logRankChi2: z.number(), logRankP: z.number() }),
  z.object({ fn: z.literal("aalenJohansen"), time: numbers, event: numbers, at: numbers, cif1: numbers, cif2: numbers }),
  z.object({ fn: z.literal("adjust"), method: z.enum(["BH", "holm"]), p: numbers, adjusted: numbers }),
]);

/** Agreement to nine digits; where the value is 0 it must be 0. */
const near = (found: readonly number[], known: readonly number[]): void => {
  expect(found.length).toBe(known.length);
  for (const [n, value] of known.entries()) expect(Math.abs(found[n]! - value)).toBeLessThanOrEqual(1e-9 * Math.abs(value));
};

withData("stats/vectors.jsonl", "the values of R, survival and p.adjust", () => {
  const all = readFileSync(`${shared}/stats/vectors.jsonl`, "utf8").trim().split("\n");
  const own = all.map((line) => Vector.safeParse(JSON.parse(line))).flatMap((parsed) => (parsed.success ? [parsed.data] : []));

  test("are all of them read", () => {
    const wanted = all.filter((line) => /^\{"fn":"(kaplanMeier|aalenJohansen|adjust)"/.test(line));
    expect(own).toHaveLength(wanted.length);
    expect(wanted.length).toBeGreaterThan(40);
  });
  test.each(own.map((vector, n) => [vector.fn, n, vector] as const))("%s %i", (_fn, _n, vector) => {
    if (vector.fn === "kaplanMeier") {
      const steps = kaplanMeier(vector);
      near(steps.map(({ at }) => at), vector.at);
      near(steps.map(({ surv }) => surv), vector.surv);
      const { chi2, p } = logRank(vector);
      near([chi2, p], [vector.logRankChi2, vector.logRankP]);
    } else if (vector.fn === "aalenJohansen") {
      const steps = aalenJohansen(vector);
      near(steps.map(({ at }) => at), vector.at);
      near(steps.map(({ cif1 }) => cif1), vector.cif1);
      near(steps.map(({ cif2 }) => cif2), vector.cif2);
    } else near(adjust(vector.method, vector.p), vector.adjusted);
  });

  const Told = z.record(z.string(), z.unknown());
  const answers = async (lines: readonly string[]): Promise<Record<string, unknown>[]> => {
    let out = "";
    const effects = { out: (text: string) => { out += text; }, err: (text: string) => { throw new Error(text); } } as unknown as Effects;
    async function* piped(): AsyncGenerator<Uint8Array> {
      for (const line of lines) yield Buffer.from(`${line}\n`);
    }
    expect(await stats(effects, { format: "jsonl" }, () => Promise.resolve(piped()))).toBe(0);
    return out.trim().split("\n").map((line) => Told.parse(JSON.parse(line)));
  };

  /** Every number replaced in the results, none in the inputs. */
  const results: Record<string, string[]> = {
    fisherExact: ["p", "oddsRatio", "lo", "hi"], proportion: ["clopperPearson", "wilson"], newcombeDifference: ["difference", "lo", "hi"],
    poissonRateRatio: ["p", "ratio", "lo", "hi", "rate1"], kaplanMeier: ["at", "surv", "logRankChi2", "logRankP"], aalenJohansen: ["at", "cif1", "cif2"], adjust: ["adjusted"],
  };
  test("stats answers each line under the names it holds, and the same whatever results it is handed", async () => {
    const given = all.map((line) => Told.parse(JSON.parse(line)));
    const spoilt = given.map((line) => JSON.stringify({ ...line, ...Object.fromEntries(results[String(line.fn)]!.map((name) => [name, -1])) }));
    const told = await answers(all);
    expect(await answers(spoilt)).toEqual(told);
    for (const [n, line] of given.entries()) {
      expect(Object.keys(told[n]!)).toEqual(expect.arrayContaining(Object.keys(line)));
      // Fisher's odds ratio and its bounds are loose in R, and are held to their own definition elsewhere.
      for (const [name, value] of Object.entries(line)) {
        if (line.fn === "fisherExact" && ["oddsRatio", "lo", "hi"].includes(name)) continue;
        alike(told[n]![name], value);
      }
    }
  });
});

function alike(found: unknown, known: unknown): void {
  if (Array.isArray(known)) for (const [n, value] of known.entries()) alike((found as unknown[])[n], value);
  else if (typeof known === "number") near([found as number], [known]);
  else expect(found).toEqual(known);
}
