import type { Worked } from "./question.ts";

/** Entries of a list that are shown of a longer one. */
const SHOWN = 6;

/** An answer for reading: its question, then each field by its name, numbers to six digits, long lists cut. The names are those of the format in every language. */
export function asText({ fn, ...fields }: Worked): string {
  return `${String(fn)}  ${Object.entries(fields).map(([name, value]) => `${name} ${shown(value)}`).join("  ")}`;
}

function shown(value: unknown): string {
  if (value === null || Number.isNaN(value)) return "-";
  if (typeof value === "number") return String(Number.isInteger(value) ? value : Number(value.toPrecision(6)));
  if (Array.isArray(value)) return `[${value.slice(0, SHOWN).map(shown).join(", ")}${value.length > SHOWN ? `, … ${value.length}` : ""}]`;
  if (typeof value === "object") return `{${Object.entries(value as object).map(([name, part]) => `${name} ${shown(part)}`).join(", ")}}`;
  // Words of the input may hold what moves the cursor of a terminal.
  return JSON.stringify(value).slice(1, -1);
}
