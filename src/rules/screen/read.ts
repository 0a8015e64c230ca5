import { readFile } from "node:fs/promises";
import path from "node:path";
import { readLists, type Lists } from "../../codebook/lists.ts";
import { parsePage, type Problem } from "../../codebook/page.ts";
import { canonical, sha256 } from "../../record/assertion.ts";
import { RecordError } from "../../record/problem.ts";
import { Head, lists } from "./shape.ts";

/** A screening as it stands in its folder. */
export interface ScreeningLists extends Lists<typeof lists> {
  readonly head: Head;
  /** SHA-256 over all lists. */
  readonly sha256: string;
}

/** Reads and checks a folder of screening lists. Throws one sentence a problem, with file and line. */
export async function readScreening(folder: string): Promise<ScreeningLists> {
  const problems: Problem[] = [];
  const head = await readHead(folder, problems);
  const read = await readLists(folder, lists, problems);
  if (head && problems.length === 0) {
    for (const { entry, whereOf } of read.placed) {
      for (const technique of techniquesOf(entry)) {
        if (!read.lists.techniques.has(technique)) problems.push({ where: whereOf(["technique"]), what: `${entry.id}: no technique is called ${technique}` });
      }
      if ("kind" in entry && !read.lists.kinds.has(entry.kind as string)) problems.push({ where: whereOf(["kind"]), what: `${entry.id}: no kind is called ${String(entry.kind)}` });
    }
  }
  if (!head || problems.length > 0) throw new RecordError([`The screening lists in ${folder} have ${problems.length} problem${problems.length === 1 ? "" : "s"}; mend the lines named and try again.`, ...problems.slice(0, 20).map(({ where, what }) => `${where}: ${what}`)].join("\n"));
  const content = canonical([head, ...Object.keys(lists).map((list) => [...read.lists[list as keyof typeof lists].values()])]);
  return Object.freeze({ ...read.lists, head, sha256: sha256(content) });
}

function techniquesOf(entry: object): string[] {
  const { technique, homonyms = [] } = entry as { technique?: string; homonyms?: { technique: string }[] };
  return [...(technique === undefined ? [] : [technique]), ...homonyms.map((each) => each.technique)];
}

async function readHead(folder: string, problems: Problem[]): Promise<Head | undefined> {
  const where = `${path.basename(folder)}/screening.yaml`;
  const text = await readFile(path.join(folder, "screening.yaml"), "utf8").catch(() => undefined);
  if (text === undefined) {
    problems.push({ where, what: "is not there; begin a screening with what its lists are and since when they hold" });
    return undefined;
  }
  const page = parsePage(where, text, problems);
  if (!page) return undefined;
  const parsed = Head.safeParse(page.value);
  for (const issue of parsed.error?.issues ?? []) problems.push({ where: `${where}:${page.lineOf(issue.path)}`, what: `${issue.path.join(".")}: ${issue.message}` });
  return parsed.data;
}
