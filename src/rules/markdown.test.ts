import { readFile } from "node:fs/promises";
import { expect, it } from "vitest";
import { listRulebooks, readRulebook } from "./book/read.ts";
import { markdownOf, sectionOf } from "./markdown.ts";

const books = await Promise.all((await listRulebooks("rulebook")).map((id) => readRulebook(`rulebook/${id}`)));

it("stands in RULEBOOK.md as it is; if not, run `npm run rulebook`", async () => {
  expect(await readFile("RULEBOOK.md", "utf8")).toBe(markdownOf(books));
});

it("names every provision, fact, term, rule, reading and document of each rule set", () => {
  for (const book of books) {
    const section = sectionOf(book);
    const facts = book.instrument.factsOf === undefined ? [...book.facts.keys()] : [];
    const names = [...book.provisions.keys(), ...book.definitions.keys(), ...book.rules.keys(), ...book.readings.keys(), ...book.documents.keys(), ...facts];
    expect(names.filter((name) => !section.includes(`\`${name}\``))).toEqual([]);
  }
});

it("keeps each row of a table on one line with as many cells as its head", () => {
  const rows = markdownOf(books).split("\n");
  let width = 0;
  for (const row of rows) {
    if (!row.startsWith("|")) {
      width = 0;
      continue;
    }
    const cells = row.split(/(?<!\\)\|/u).length;
    width ||= cells;
    expect(cells, row).toBe(width);
  }
});
