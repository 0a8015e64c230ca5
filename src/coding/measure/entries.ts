import { z } from "zod";
import { decisiveEvents, entryEvents, type CodedEntry, type Entry } from "../entries/shape.ts";
import { calibrate } from "./calibration.ts";
import { Tally } from "./tally.ts";
import { over } from "./labels.ts";
import type { Measured } from "./shape.ts";

const fields = ["event", "effective", "prejudice", "proposed", "scope"] as const;

/** A docket entry coded by hand (the codebook's `entries`). What the coders could not settle is not measured. */
export const GoldEntry = z.object({
  id: z.string(),
  text: z.string(),
  docket: z.string().nullish(),
  court: z.string().nullish(),
  date: z.string().nullish(),
  number: z.string().nullish(),
  event: z.enum(entryEvents),
  accept: z.array(z.enum(entryEvents)).default([]),
  prejudice: z.enum(["with", "without", "unstated"]).nullable(),
  scope: z.enum(["all", "some_defendants", "some_claims", "unknown"]).nullable(),
  proposed: z.boolean().nullable(),
  effective: z.boolean().nullable(),
  unsettled: z.array(z.enum(fields)).default([]),
});
export type GoldEntry = z.infer<typeof GoldEntry>;

/** Measures a coder of docket entries. An event that the gold also accepts counts as right; `unknown` is a miss. */
export function measureEntries(gold: readonly GoldEntry[], code: (entries: readonly Entry[]) => readonly CodedEntry[], coder: string): Measured {
  const tally = new Tally();
  const coded = code(gold.map(entryOf));
  const answers = gold.map((row, n) => {
    const answer = coded[n]!;
    const why = { span: answer.span, rule: answer.rule, text: row.text };
    const right = tally.row(row.id, "event", [row.event, ...row.accept], answer.event, why);
    for (const field of fields.slice(1)) {
      if (!row.unsettled.includes(field)) tally.row(row.id, field, [written(row[field as "scope"])], written(answer[field as "scope"]), why);
    }
    return { confidence: answer.confidence, right };
  });
  const event = tally.field("event");
  return {
    what: "entries", coder, rows: gold.length,
    fields: Object.fromEntries(fields.map((field) => [field, tally.field(field)])),
    groups: { decisive: over(event, decisiveEvents) },
    calibration: { event: calibrate(answers) },
    ...tally.told(),
  };
}

/** Dockets of two courts may share a number, so the court is part of the docket's name. */
function entryOf({ id, text, docket, court, date, number }: GoldEntry): Entry {
  return { id, text, docket: docket ? [court, docket].filter(Boolean).join(" ") : undefined, date: date ?? undefined, number: number ?? undefined };
}

function written(value: string | boolean | null): string | null {
  return value === null ? null : String(value);
}
