import { readFile } from "node:fs/promises";
import type { z } from "zod";
import { RecordError } from "../../record/problem.ts";

/**
 * Reads a gold file, a json list of hand-coded rows. A file that is not one is
 * told in a sentence with the row and the field; nothing is guessed.
 */
export async function readGold<T>(file: string, shown: string, row: z.ZodType<T>, of: string): Promise<T[]> {
  const text = await readFile(file, "utf8").catch((error: NodeJS.ErrnoException) => {
    throw new RecordError(`${shown} cannot be read (${error.code === "ENOENT" ? "there is no such file" : error.message}); name a gold file of ${of}.`);
  });
  const json = parsed(text, shown);
  if (!Array.isArray(json) || json.length === 0) throw new RecordError(`${shown} is not a gold file of ${of}; it must be a json list with at least one coded row.`);
  return json.map((each: unknown, n) => {
    const read = row.safeParse(each);
    if (read.success) return read.data;
    const issue = read.error.issues[0];
    throw new RecordError(`${shown}: row ${n + 1} is not a coded row of ${of} (${issue?.path.join(".") || "the row"}: ${issue?.message}); mend the row or name another file.`);
  });
}

function parsed(text: string, shown: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new RecordError(`${shown} is not json (${error instanceof Error ? error.message : String(error)}); a gold file is a json list of coded rows.`, { cause: error });
  }
}
