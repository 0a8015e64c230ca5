import { readLists, type Placed } from "./lists.ts";
import type { Problem } from "./page.ts";
import { vocabularies, type Codebook, type Crosswalk, type Definition } from "./shape.ts";

/**
 * Reads a codebook directory: a folder a vocabulary, each file a yaml list of
 * words. Words stand in the order of file names, then of the file.
 */
export async function readCodebook(root: string): Promise<{ codebook: Codebook; problems: Problem[] }> {
  const problems: Problem[] = [];
  const { lists, placed } = await readLists(root, vocabularies, problems);
  checkReferences(placed, lists, problems);
  return { codebook: lists, problems };
}

/** What one word says of another: `becomes` and a crosswalk name words of ours, `default` an option of its own. */
function checkReferences(placed: ReadonlyArray<Placed<typeof vocabularies>>, codebook: Codebook, problems: Problem[]): void {
  for (const { list, entry, whereOf } of placed) {
    const { becomes } = entry as { becomes?: string };
    if (becomes !== undefined && !codebook.dispositions.has(becomes)) {
      problems.push({ where: whereOf(["becomes"]), what: `becomes "${becomes}", which is no word of dispositions; use one of them or add it there` });
    }
    if (list === "crosswalks") {
      for (const vocabulary of ["dispositions", "entries"] as const) {
        (entry as Crosswalk)[vocabulary].forEach((id, n) => {
          if (!codebook[vocabulary].has(id)) problems.push({ where: whereOf([vocabulary, n]), what: `"${id}" is no word of ${vocabulary}; use one of them or add it there` });
        });
      }
    }
    if (list !== "definitions") continue;
    const word = entry as Definition;
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
