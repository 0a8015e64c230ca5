import { readFile, stat } from "node:fs/promises";
import { z } from "zod";
import type { Day } from "../../record/day.ts";
import { RecordError } from "../../record/problem.ts";
import type { Case } from "../../rules/index.ts";

/** Cases as they were handed in: one, or a list, each with the name that messages use. */
export interface Handed {
  list: boolean;
  cases: { given: Case; name: string }[];
}

const One = z.object({ id: z.union([z.string(), z.number()]).optional(), asOf: z.string().optional(), facts: z.record(z.string(), z.union([z.boolean(), z.string(), z.null()])) });

/** More than any list of cases that a person keeps; above it, somebody named the wrong file. */
const mostBytes = 64 * 1024 * 1024;

/** Reads a file of cases as text. Throws one sentence when it cannot be read. */
export async function textOf(file: string, shown: string): Promise<string> {
  const wrong = (error: NodeJS.ErrnoException): never => {
    throw new RecordError(`${shown} cannot be read (${error.code === "ENOENT" ? "there is no such file" : error.message}); name a json file with a case: {"asOf": "2026-03-16", "facts": {}}.`);
  };
  const { size } = await stat(file).catch(wrong);
  if (size > mostBytes) throw new RecordError(`${shown} has ${size} bytes, more than the ${mostBytes} that are read at once; split it into lists of cases.`);
  return readFile(file, "utf8").catch(wrong);
}

/**
 * The cases in a json text: one case, a list, or an object that holds a list
 * under `vectors` or `cases`. Other keys are left alone. A case without a day
 * is of the day given. Throws one sentence with the case's number.
 */
export function casesIn(text: string, shown: string, day: Day): Handed {
  if (text.trim() === "") throw new RecordError(`${shown} is empty; give it a case like {"asOf": "2026-03-16", "facts": {"actor": "individual"}}, or run prosequi decide --ask.`);
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch (error) {
    throw new RecordError(`${shown} is not json (${error instanceof Error ? error.message : String(error)}); write a case as {"asOf": "2026-03-16", "facts": {"actor": "individual"}}.`);
  }
  const list = listIn(json);
  if (!list) return { list: false, cases: [caseIn(json, "The case", shown, day)] };
  if (list.length === 0) throw new RecordError(`${shown} holds an empty list; put at least one case into it.`);
  return { list: true, cases: list.map((each, n) => caseIn(each, `Case ${n + 1}`, shown, day)) };
}

function listIn(json: unknown): unknown[] | undefined {
  if (Array.isArray(json)) return json;
  if (json === null || typeof json !== "object" || "asOf" in json) return undefined;
  for (const key of ["vectors", "cases"] as const) {
    const list = (json as Record<string, unknown>)[key];
    if (Array.isArray(list)) return list;
  }
  return undefined;
}

function caseIn(json: unknown, name: string, shown: string, day: Day): Handed["cases"][number] {
  const parsed = One.safeParse(json);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    const at = issue?.path.join(".") ?? "";
    throw new RecordError(`${name} of ${shown}: ${at === "" ? "it" : at} cannot be read (${issue?.message}); a case is {"asOf": "2026-03-16", "facts": {…}}, and a fact is true, false, a word or null.`);
  }
  const { id, asOf, facts } = parsed.data;
  return { given: { asOf: asOf ?? day, facts }, name: id === undefined ? name : `${name} (${id})` };
}
