import { readFile } from "node:fs/promises";
import path from "node:path";
import type { z } from "zod";
import { parsePage, type Problem } from "../codebook/page.ts";
import { RecordError } from "../record/problem.ts";

/**
 * Reads one file of `rulebook/<id>/clues/`, the part of a rule set that the
 * clue loop runs on. `folder` is the rule set's own folder. Throws one
 * `RecordError` with a line a problem; `check` adds what a shape cannot see.
 */
export async function readClueFile<T>(folder: string, name: string, shape: z.ZodType<T>, check?: (value: T, complain: (at: ReadonlyArray<PropertyKey>, what: string) => void) => void): Promise<T> {
  const shown = `${path.basename(folder)}/clues/${name}`;
  const text = await readFile(path.join(folder, "clues", name), "utf8").catch(() => {
    throw new RecordError(`The file ${shown} is not there; the clue loop needs it, so put it back or name another rule set.`);
  });
  const problems: Problem[] = [];
  const page = parsePage(shown, text, problems);
  if (page) {
    const parsed = shape.safeParse(page.value);
    for (const issue of parsed.error?.issues ?? []) problems.push({ where: `${shown}:${page.lineOf(issue.path)}`, what: `${issue.path.join(".")}: ${issue.message}` });
    if (parsed.success) {
      check?.(parsed.data, (at, what) => problems.push({ where: `${shown}:${page.lineOf(at)}`, what }));
      if (problems.length === 0) return parsed.data;
    }
  }
  throw new RecordError([`The file ${shown} has ${problems.length} problem${problems.length === 1 ? "" : "s"}; mend the lines named and try again.`, ...problems.slice(0, 20).map(({ where, what }) => `${where}: ${what}`)].join("\n"));
}
