import { writeCsv } from "../../language/csv.ts";
import type { Multiverse } from "../multiverse/index.ts";

/** Every specification as a row, with a column for each definition. */
export function multiverseCsv({ choices, specifications }: Multiverse): string {
  const definitions = Object.keys(choices);
  const head = [...definitions, "value", "numerator", "denominator", "low", "high", "interval_low", "interval_high"];
  return writeCsv(head, specifications.map(({ options, value, numerator, denominator, low, high, interval }) => [...definitions.map((id) => options[id] ?? null), value, numerator, denominator, low, high, interval?.low ?? null, interval?.high ?? null]));
}
