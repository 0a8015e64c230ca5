import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import type { z } from "zod";
import { parsePage, type Problem } from "./page.ts";

/** What every entry of a list has: a name that nothing else in its list has. */
interface Named {
  id: string;
}

/** The shape of an entry, by the name of the folder that holds its lists. */
export type Shapes = Readonly<Record<string, z.ZodType<Named>>>;

/** An entry with where it was read, so that a check across files can point at its line. */
export interface Placed<S extends Shapes> {
  list: keyof S & string;
  entry: Named;
  whereOf(path: ReadonlyArray<PropertyKey>): string;
}

/** Lists by folder name, each a map from id to entry in the order of file names, then of the file. */
export type Lists<S extends Shapes> = { readonly [L in keyof S]: ReadonlyMap<string, z.infer<S[L]>> };

/**
 * Reads a directory of lists: a folder a list, each file in it a yaml list of
 * entries. Every file is read and every problem is collected, so that a person
 * mends all of them at once. A folder named in `mayLack` may be absent.
 */
export async function readLists<S extends Shapes>(root: string, shapes: S, problems: Problem[], mayLack: ReadonlyArray<keyof S> = []): Promise<{ lists: Lists<S>; placed: Placed<S>[] }> {
  const placed: Placed<S>[] = [];
  for (const list of Object.keys(shapes)) {
    const folder = path.join(root, list);
    const names = (await readdir(folder).catch(() => [])).filter((name) => name.endsWith(".yaml")).sort();
    const shown = `${path.basename(root)}/${list}`;
    if (names.length === 0 && !mayLack.includes(list)) problems.push({ where: shown, what: "holds no words; write a file such as words.yaml there, a list of words" });
    for (const name of names) {
      placed.push(...readEntries(list, shapes[list]!, `${shown}/${name}`, await readFile(path.join(folder, name), "utf8"), problems));
    }
  }
  return { lists: gather(placed, shapes, problems), placed };
}

/** Reads one file; an entry that is wrong is told of in `problems` and left out, the others are kept. */
function readEntries<S extends Shapes>(list: keyof S & string, shape: z.ZodType<Named>, file: string, text: string, problems: Problem[]): Placed<S>[] {
  const page = parsePage(file, text, problems);
  if (!page) return [];
  if (!Array.isArray(page.value)) {
    problems.push({ where: `${file}:1`, what: "is not a list; begin every word with `- id:`" });
    return [];
  }
  const placed: Placed<S>[] = [];
  page.value.forEach((value: unknown, n) => {
    const whereOf = (at: ReadonlyArray<PropertyKey>): string => `${file}:${page.lineOf([n, ...at])}`;
    const parsed = shape.safeParse(value);
    if (parsed.success) {
      placed.push({ list, entry: parsed.data, whereOf });
      return;
    }
    for (const issue of parsed.error.issues) {
      const at = [nameOf(value, n), ...issue.path].join(".");
      problems.push({ where: whereOf(issue.path), what: `${at}: ${issue.message}` });
    }
  });
  return placed;
}

function nameOf(value: unknown, n: number): string {
  const id = value !== null && typeof value === "object" ? (value as { id?: unknown }).id : undefined;
  return typeof id === "string" ? id : `word ${n + 1}`;
}

function gather<S extends Shapes>(placed: ReadonlyArray<Placed<S>>, shapes: S, problems: Problem[]): Lists<S> {
  const lists = Object.fromEntries(Object.keys(shapes).map((list) => [list, new Map<string, Named>()]));
  const first = new Map<string, string>();
  for (const { list, entry, whereOf } of placed) {
    const seen = first.get(`${list} ${entry.id}`);
    if (seen) {
      problems.push({ where: whereOf(["id"]), what: `"${entry.id}" stands already at ${seen}; keep one of the two` });
      continue;
    }
    first.set(`${list} ${entry.id}`, whereOf(["id"]));
    lists[list]!.set(entry.id, entry);
  }
  return lists as unknown as Lists<S>;
}
