import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { Measured } from "../../src/coding/measure/shape.ts";
import type { Share } from "../../src/coding/measure/shares.ts";

/** What README says of each coder: from which frozen file, which field or list, and whether exactness or F1 is said. */
const told: readonly [words: string, file: string, of: (measured: Measured) => Share][] = [
  ["docket entries: event", "entries", ({ fields }) => fields.event!.micro.f1],
  ["docket entries: decisive events", "entries", ({ groups }) => groups.decisive!.f1],
  ["docket entries: takes effect", "entries", ({ fields }) => fields.effective!.exact],
  ["docket entries: prejudice", "entries", ({ fields }) => fields.prejudice!.exact],
  ["releases: main news", "releases", ({ fields }) => fields.action!.exact],
  ["releases: dismissal, by whom", "releases", ({ fields }) => fields.dismissal_mentioned!.exact],
  ["releases: conduct", "releases", ({ fields }) => fields.conduct!.exact],
  ["releases: crypto (F1)", "releases", ({ groups }) => groups.crypto!.f1],
  ["releases: court", "releases", ({ fields }) => fields.court!.exact],
  ["releases: docket number", "releases", ({ fields }) => fields.docket!.exact],
  ["releases: defendants (F1)", "releases", ({ groups }) => groups.defendants!.f1],
  ["releases: each defendant's outcome (F1)", "releases", ({ groups }) => groups.outcomes!.f1],
  ["releases: all four amounts", "releases", ({ fields }) => fields.amounts!.exact],
  ["headlines: kind", "press", ({ fields }) => fields.kind!.exact],
  ["headlines: crypto (F1)", "press", ({ groups }) => groups.crypto!.f1],
];

const frozen = (file: string): Measured | undefined => (existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as Measured) : undefined);
const say = ({ value, low, high }: Share): string => (value === null ? "no rows" : `${percent(value)} (${percent(low!)} to ${percent(high!)})`);
const percent = (share: number): string => `${(100 * share).toFixed(1)}%`;

// UPDATE=1 writes the table anew from the frozen files; a person reads the difference before it is kept.
test("README's table of measurements is what the frozen files hold", () => {
  const rows = told.map(([words, what, of]) => {
    const unseen = frozen(`bench/frozen/${what}.unseen.json`);
    return `| ${words} | ${say(of(frozen(`bench/frozen/${what}.dev.json`)!))} | ${unseen ? say(of(unseen)) : "-"} |`;
  });
  const table = `| What | Hand-coded rows, at hand while building | Rows labelled apart |\n|---|---|---|\n${rows.join("\n")}\n`;
  const block = /(<!-- measured -->\n)[^]*?(<!-- \/measured -->)/;
  const readme = readFileSync("README.md", "utf8");
  if (process.env.UPDATE) writeFileSync("README.md", readme.replace(block, (_, head: string, tail: string) => `${head}${table}${tail}`));
  expect(readFileSync("README.md", "utf8").match(block)?.[0]).toContain(table);
});
