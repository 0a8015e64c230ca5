import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import type { z } from "zod";
import { parsePage, type Problem } from "../codebook/page.ts";
import { folders, type Folder } from "./shape.ts";

export type { Problem };

/** One file of the casebook, checked against its shape. */
export interface Page<F extends Folder = Folder> {
  folder: F;
  file: string;
  body: z.infer<(typeof folders)[F]>;
  /** Line (from 1) of a path in the file, e.g. `["events", 2, "date"]`. */
  lineOf(path: ReadonlyArray<PropertyKey>): number;
}

/** All pages of a casebook, by folder, in file-name order. */
export type Casebook = { readonly [F in Folder]: ReadonlyArray<Page<F>> };

/**
 * Reads a casebook directory. Every file is read and every problem is
 * collected, so that a person mends all of them at once.
 */
export async function readCasebook(root: string): Promise<{ casebook: Casebook; problems: Problem[] }> {
  const problems: Problem[] = [];
  const casebook: Record<string, Page[]> = {};
  for (const folder of Object.keys(folders) as Folder[]) {
    const names = (await readdir(path.join(root, folder)).catch(() => [])).sort();
    const pages: Page[] = [];
    for (const name of names.filter((n) => n.endsWith(".yaml"))) {
      const page = readPage(folder, `${folder}/${name}`, await readFile(path.join(root, folder, name), "utf8"), problems);
      if (page) pages.push(page);
    }
    casebook[folder] = pages;
  }
  return { casebook: casebook as unknown as Casebook, problems };
}

/** Reads one file; adds what is wrong with it to `problems` and then gives nothing. */
export function readPage<F extends Folder>(folder: F, file: string, text: string, problems: Problem[]): Page<F> | undefined {
  const yaml = parsePage(file, text, problems);
  if (!yaml) return undefined;
  const { value, lineOf } = yaml;
  const parsed = folders[folder].safeParse(value);
  if (!parsed.success) {
    for (const issue of parsed.error.issues) {
      const at = issue.path.length > 0 ? issue.path.join(".") : "the file";
      problems.push({ where: `${file}:${lineOf(issue.path)}`, what: `${at}: ${issue.message}` });
    }
    return undefined;
  }
  const body = parsed.data as z.infer<(typeof folders)[F]>;
  const id = path.basename(file, ".yaml");
  if (body.id !== id) {
    problems.push({ where: `${file}:${lineOf(["id"])}`, what: `id "${body.id}" does not match the file name; write "${id}" or rename the file` });
  }
  return { folder, file, body, lineOf };
}
