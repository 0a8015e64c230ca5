import { writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { markdownOf } from "./markdown.ts";
import { readCodebook } from "./read.ts";

// Writes CODEBOOK.md from codebook/ (npm run codebook); exits 2 and writes nothing while a word is wrong.
const at = (name: string): string => fileURLToPath(new URL(`../../${name}`, import.meta.url));
const { codebook, problems } = await readCodebook(at("codebook"));
if (problems.length > 0) {
  for (const { where, what } of problems) console.error(`${where}: ${what}`);
  process.exitCode = 2;
} else {
  await writeFile(at("CODEBOOK.md"), markdownOf(codebook));
  console.log("CODEBOOK.md is written.");
}
