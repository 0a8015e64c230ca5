import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import type { z } from "zod";
import { parsePage, type Problem } from "./page.ts";
import { vocabularies, type Codebook, type Vocabulary } from "./shape.ts";

type Word = z.infer<(typeof vocabularies)[Vocabulary]>;

/** Where a word was read, so that a check across files can point at its line. */
interface Placed {
  vocabulary: Vocabulary;
  word: Word;
  whereOf(path: ReadonlyArray<PropertyKey>): string;
}

/**
 * Reads a codebook directory: a folder a vocabulary, each file a yaml list of
 * words. Every file is read and every problem is collected, so that a person
 * mends all of them at once. Words stand in the order of file names, then of
 * the file.
 */
export async function readCodebook(root: string): Promise<{ codebook: Codebook; problems: Problem[] }> {
  const problems: Problem[] = [];
  const placed: Placed[] = [];
  for (const vocabulary of Object.keys(vocabularies) as Vocabulary[]) {
    const folder = path.join(root, vocabulary);
    const names = (await readdir(folder).catch(() => [])).filter((name) => name.endsWith(".yaml")).sort();
    const shown = `${path.basename(root)}/${vocabulary}`;
    if (names.length === 0) problems.push({ where: shown, what: "holds no words; write a file such as words.yaml there, a list of words" });
    for (const name of names) {
      placed.push(...readWords(vocabulary, `${shown}/${name}`, await readFile(path.join(folder, name), "utf8"), problems));
    }
  }
  const codebook = gather(placed, problems);
  checkReferences(placed, codebook, problems);
  return { codebook, problems };
}

/** Reads one file of words; a word that is wrong is told of in `problems` and left out, the others are kept. */
function readWords(vocabulary: Vocabulary, file: string, text: string, problems: Problem[]): Placed[] {
  const page = parsePage(file, text, problems);
  if (!page) return [];
  if (!Array.isArray(page.value)) {
    problems.push({ where: `${file}:1`, what: "is not a list; begin every word with `- id:`" });
    return [];
  }
  const placed: Placed[] = [];
  page.value.forEach((value: unknown, n) => {
    const whereOf = (at: ReadonlyArray<PropertyKey>): string => `${file}:${page.lineOf([n, ...at])}`;
    const parsed = vocabularies[vocabulary].safeParse(value);
    if (parsed.success) {
      placed.push({ vocabulary, word: parsed.data, whereOf });
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

function gather(placed: ReadonlyArray<Placed>, problems: Problem[]): Codebook {
  const codebook = Object.fromEntries(Object.keys(vocabularies).map((vocabulary) => [vocabulary, new Map<string, Word>()]));
  const first = new Map<string, string>();
  for (const { vocabulary, word, whereOf } of placed) {
    const seen = first.get(`${vocabulary} ${word.id}`);
    if (seen) {
      problems.push({ where: whereOf(["id"]), what: `"${word.id}" stands already at ${seen}; keep one of the two` });
      continue;
    }
    first.set(`${vocabulary} ${word.id}`, whereOf(["id"]));
    codebook[vocabulary]!.set(word.id, word);
  }
  return codebook as unknown as Codebook;
}

/** What one word says of another: `becomes` names a disposition, `default` an option of its own. */
function checkReferences(placed: ReadonlyArray<Placed>, codebook: Codebook, problems: Problem[]): void {
  for (const { word, whereOf } of placed) {
    if ("becomes" in word && word.becomes !== undefined && !codebook.dispositions.has(word.becomes)) {
      problems.push({ where: whereOf(["becomes"]), what: `becomes "${word.becomes}", which is no word of dispositions; use one of them or add it there` });
    }
    if (!("options" in word)) continue;
    const options = new Set<string>();
    word.options.forEach((option, n) => {
      if (options.has(option.id)) problems.push({ where: whereOf(["options", n, "id"]), what: `${word.id} has two options "${option.id}"; keep one of the two` });
      options.add(option.id);
    });
    if (!options.has(word.default)) {
      problems.push({ where: whereOf(["default"]), what: `the default "${word.default}" is no option of ${word.id}; write one of ${[...options].join(", ")}` });
    }
  }
}
