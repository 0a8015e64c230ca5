import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { LineCounter, parseDocument, type Document } from "yaml";
import type { z } from "zod";
import { folders, type Folder } from "./shape.ts";

/** What is wrong with a casebook file, where, and how to mend it. */
export interface Problem {
  /** File as the reader wrote it, with the line where it is known: `actions/coinbase.yaml:12`. */
  where: string;
  what: string;
}

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
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  for (const error of document.errors) {
    problems.push({ where: `${file}:${error.linePos?.[0].line ?? 1}`, what: `is not yaml: ${firstLine(error.message)}` });
  }
  if (document.errors.length > 0) return undefined;
  const lineOf = (at: ReadonlyArray<PropertyKey>): number => lineAt(document, lines, at);
  const parsed = folders[folder].safeParse(document.toJS());
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

function lineAt(document: Document, lines: LineCounter, at: ReadonlyArray<PropertyKey>): number {
  for (let depth = at.length; depth > 0; depth -= 1) {
    const node = document.getIn(at.slice(0, depth), true) as { range?: [number, number, number] } | undefined;
    if (node?.range) return lines.linePos(node.range[0]).line;
  }
  return 1;
}

function firstLine(text: string): string {
  return text.split("\n")[0] ?? text;
}
