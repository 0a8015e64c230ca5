import { z } from "zod";
import { pressKinds, type CodedHeadline, type Headline } from "../press/shape.ts";
import { calibrate } from "./calibration.ts";
import { over } from "./labels.ts";
import type { Measured } from "./shape.ts";
import { Tally } from "./tally.ts";

/** A headline coded by hand (the codebook's `press-kinds`). Release numbers repeat, so a row has a number of its own. */
export const GoldHeadline = z.object({
  row: z.number().int().nonnegative(),
  id: z.string(),
  headline: z.string(),
  kind: z.enum(pressKinds),
  industry: z.enum(["crypto", "other"]),
  /** Not empty where the label rests partly on knowledge of the case: measured apart. */
  doubt: z.string().default(""),
});
export type GoldHeadline = z.infer<typeof GoldHeadline>;

/** Measures a coder of headlines. `kind` and `industry` are over rows without doubt, `… in doubt` over the others. */
export function measurePress(gold: readonly GoldHeadline[], code: (headline: Headline) => CodedHeadline, coder: string): Measured {
  const tally = new Tally();
  const answers: { confidence: number; right: boolean }[] = [];
  for (const row of gold) {
    const id = `${row.row} ${row.id}`;
    const answer = code({ id, title: row.headline });
    const suffix = row.doubt === "" ? "" : " in doubt";
    const right = tally.row(id, `kind${suffix}`, [row.kind], answer.kind, { span: answer.span, rule: answer.rule, text: row.headline });
    tally.row(id, `industry${suffix}`, [row.industry], answer.industry, { span: answer.cryptoSpan, rule: null, text: row.headline });
    if (suffix === "") answers.push({ confidence: answer.confidence, right });
  }
  const fields = ["kind", "industry", "kind in doubt", "industry in doubt"];
  return {
    what: "press", coder, rows: gold.length,
    fields: Object.fromEntries(fields.map((field) => [field, tally.field(field)])),
    groups: { crypto: over(tally.field("industry"), ["crypto"]) },
    calibration: { kind: calibrate(answers) },
    ...tally.told(),
  };
}
