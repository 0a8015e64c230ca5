import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { describe, expect, it, test } from "vitest";
import type { Problem } from "./page.ts";
import { readCodebook } from "./read.ts";

describe("a codebook that is wrong", () => {
  const word = (id: string, more = "") =>
    `- id: ${id}\n  label: { en: A, zh: 甲 }\n  meaning: { en: A., zh: 甲。 }\n  example: One.\n  since: "0.1"\n${more}`;

  test.each([
    ["yaml that does not parse", { "events/a.yaml": "- id: [" }, "events/a.yaml:1", /is not yaml/],
    ["a file that is no list", { "forums/a.yaml": "id: x\n" }, "forums/a.yaml:1", /is not a list/],
    ["an empty file", { "forums/a.yaml": "" }, "forums/a.yaml:1", /is not a list/],
    ["a word without Chinese", { "forums/a.yaml": word("one") + word("two").replace(", zh: 甲 }", " }") }, "forums/a.yaml:7", /^two\.label\.zh: /],
    ["a field that the shape has not", { "forums/a.yaml": word("one", "  becomes: pending\n") }, "forums/a.yaml:1", /^one: .*becomes/],
    ["a word that is no word", { "forums/a.yaml": `${word("one")}- just text\n` }, "forums/a.yaml:6", /^word 2: /],
    ["an id twice in two files", { "forums/a.yaml": word("one"), "forums/b.yaml": word("two") + word("one") }, "forums/b.yaml:6", /stands already at codebook\/forums\/a\.yaml:1/],
    ["a disposition that there is not", { "events/a.yaml": word("one", "  becomes: gone\n") }, "events/a.yaml:6", /becomes "gone"/],
    ["a crosswalk to a disposition that there is not", { "crosswalks/a.yaml": word("one", "  exact: false\n  dispositions: [gone]\n") }, "crosswalks/a.yaml:7", /"gone" is no word of dispositions/],
    ["a crosswalk to an event that there is not", { "entries/a.yaml": word("here", "  by: court\n"), "crosswalks/a.yaml": word("one", "  exact: false\n  entries: [here, gone_too]\n") }, "crosswalks/a.yaml:7", /"gone_too" is no word of entries/],
    ["a code that is written with hyphens", { "details/a.yaml": word("as-moot") }, "details/a.yaml:1", /write a code in lower case with underscores/],
    ["a default that is no option", { "definitions/a.yaml": word("one", `  default: c\n  options:\n${["a", "b"].map(option).join("")}`) }, "definitions/a.yaml:6", /the default "c" is no option of one; write one of a, b/],
    ["an option twice", { "definitions/a.yaml": word("one", `  default: a\n  options:\n${["a", "a"].map(option).join("")}`) }, "definitions/a.yaml:9", /two options "a"/],
    ["a vocabulary without words", {}, "seen", /holds no words/],
  ] as [string, Record<string, string>, string, RegExp][])("%s is told with file and line", async (_, files, where, what) => {
    const problems = await problemsOf(files);
    expect(problems.filter((problem) => problem.where === `codebook/${where}`).map((problem) => problem.what)).toEqual([expect.stringMatching(what)]);
  });

  it("keeps the words that are right beside one that is wrong", async () => {
    const told = await problemsOf({ "forums/a.yaml": `${word("one")}- id: two\n${word("three")}` });
    expect(told.filter((problem) => problem.where.startsWith("codebook/forums"))).not.toEqual([]);
    expect(told.every((problem) => !problem.what.includes("three"))).toBe(true);
  });
});

function option(id: string): string {
  return `    - { id: ${id}, label: { en: A, zh: 甲 }, meaning: { en: A., zh: 甲。 } }\n`;
}

async function problemsOf(files: Record<string, string>): Promise<Problem[]> {
  const folder = await mkdtemp(path.join(tmpdir(), "codebook-"));
  try {
    for (const [name, text] of Object.entries(files)) {
      await mkdir(path.join(folder, "codebook", path.dirname(name)), { recursive: true });
      await writeFile(path.join(folder, "codebook", name), text);
    }
    return (await readCodebook(path.join(folder, "codebook"))).problems;
  } finally {
    await rm(folder, { recursive: true });
  }
}
