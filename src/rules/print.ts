import { writeFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { RecordError } from "../record/problem.ts";
import { listRulebooks, readRulebook } from "./book/read.ts";
import { markdownOf } from "./markdown.ts";

// Writes RULEBOOK.md from rulebook/ (npm run rulebook); exits 2 and writes nothing while a rule set is wrong.
const at = (name: string): string => fileURLToPath(new URL(`../../${name}`, import.meta.url));
try {
  const books = await Promise.all((await listRulebooks(at("rulebook"))).map((id) => readRulebook(path.join(at("rulebook"), id))));
  await writeFile(at("RULEBOOK.md"), markdownOf(books));
  console.log("RULEBOOK.md is written.");
} catch (error) {
  if (!(error instanceof RecordError)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
