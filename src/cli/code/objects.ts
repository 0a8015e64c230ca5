import type { z } from "zod";
import { RecordError } from "../../record/problem.ts";
import { bytesOf, firstBytes, linesOf, piped, textOf } from "../screen/lines.ts";

/** Longest line, in UTF-16 units: a text order of hundreds of pages, escaped. */
const longestLine = 32_000_000;

/** An object of a file with the number of its line, from 1. */
export interface Given<T> {
  value: T;
  line: number;
}

/**
 * The objects of a jsonl file (packed with gzip or not; `-` is standard
 * input), one a line, checked one by one, a batch at a time. What does not fit
 * is told with file and line, the field and an example.
 */
export async function* objectsIn<T>(file: string, shown: string, shape: z.ZodType<T>, example: string): AsyncGenerator<Given<T>[]> {
  const stdin = shown === "-";
  const form = stdin ? "plain" : await firstBytes(file, shown);
  if (form === "zip") throw new RecordError(`${shown} is a zip archive; unpack it and name a jsonl file in it.`);
  const bytes = stdin ? await piped() : bytesOf(file, form === "gzip");
  for await (const { first, lines } of linesOf(textOf(bytes, "utf-8", shown), shown, longestLine)) {
    yield lines.flatMap((line, n) => (line.trim() === "" ? [] : [{ value: read(line, `${shown}:${first + n}`, shape, example), line: first + n }]));
  }
}

function read<T>(line: string, where: string, shape: z.ZodType<T>, example: string): T {
  let value: unknown;
  try {
    value = JSON.parse(line.replace(/^\uFEFF/, ""));
  } catch (error) {
    throw new RecordError(`${where}: is not JSON; write one object on each line, like ${example}.`, { cause: error });
  }
  const parsed = shape.safeParse(value);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  throw new RecordError(`${where}: ${issue?.path.join(".") || "the line"} ${lower(issue?.message ?? "does not fit")}; write ${example}.`);
}

function lower(message: string): string {
  return message.charAt(0).toLowerCase() + message.slice(1);
}
