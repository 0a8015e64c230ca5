import { z } from "zod";
import { Both, Id } from "../../record/support.ts";
import { Condition, FactId, ValueId } from "../../rules/book/condition.ts";
import { ProvisionId } from "../../rules/book/shape.ts";
import { readClueFile } from "../folder.ts";

const Row = z
  .strictObject({
    id: Id,
    /** Provisions of the hypothesis, any of them; any provision at all when absent. */
    provisions: z.array(ProvisionId).min(1).optional(),
    /** Facts of the loop, not of the rules: no definition and no reading stands here. */
    when: Condition.optional(),
    owner: Id.optional(),
    with: z.array(Id).default([]),
    onward: z.array(Id).default([]),
    /** `text`: the words name the department for this matter; `ours`: several articles joined, and `says` says so. */
    basis: z.enum(["text", "ours"]),
    cite: z.array(ProvisionId).min(1),
    quotes: z.array(z.string().min(1)).min(1),
    says: Both,
  })
  .refine((row) => row.provisions !== undefined || row.when !== undefined, "says neither provisions nor when, so it would hold always; give one of the two");
export type Row = z.infer<typeof Row>;

const RoutingFile = z.strictObject({
  departments: z.array(z.strictObject({ id: Id, financial: z.boolean(), label: Both })).min(1),
  reporters: z.array(z.strictObject({ role: Id, financial: z.boolean().nullable() })).min(1),
  closure: z.strictObject({ departments: z.array(Id).min(1), cite: z.array(ProvisionId).min(1), quote: z.string().min(1), via: Id }),
  facts: z.array(z.strictObject({ id: FactId, options: z.array(z.strictObject({ id: ValueId, label: Both })).min(2).optional(), question: Both })),
  rows: z.array(Row).min(1),
});

/** `clues/routing.yaml` of a rule set: who a clue goes to, by the text. */
export type Routing = z.infer<typeof RoutingFile>;

/** Reads `clues/routing.yaml` of a rule set's folder. Throws `RecordError` with file and line. */
export async function readRouting(folder: string): Promise<Routing> {
  return readClueFile(folder, "routing.yaml", RoutingFile, (file, complain) => {
    const known = new Set(file.departments.map(({ id }) => id));
    const named = (at: PropertyKey[], ids: readonly string[]): void => {
      for (const id of ids) if (!known.has(id)) complain(at, `no department is called ${id}; add it under departments`);
    };
    named(["closure"], [...file.closure.departments, file.closure.via]);
    file.rows.forEach((row, n) => {
      named(["rows", n], [...row.with, ...row.onward, ...(row.owner === undefined ? [] : [row.owner])]);
      if (row.when) for (const what of troubles(row.when, file)) complain(["rows", n, "when"], `${row.id}: ${what}`);
    });
  });
}

function troubles(condition: Condition, file: Routing): string[] {
  if ("all" in condition) return condition.all.flatMap((each) => troubles(each, file));
  if ("any" in condition) return condition.any.flatMap((each) => troubles(each, file));
  if ("not" in condition) return troubles(condition.not, file);
  if (!("fact" in condition)) return ["a row asks facts only; a definition or a reading belongs to the rules"];
  const fact = file.facts.find(({ id }) => id === condition.fact);
  if (!fact) return [`no fact is called ${condition.fact}; add it under facts with its question`];
  const values = "in" in condition ? condition.in : [condition.is];
  return values.filter((value) => (fact.options ? !fact.options.some(({ id }) => id === value) : typeof value !== "boolean")).map((value) => `${fact.id} cannot be ${JSON.stringify(value)}`);
}
