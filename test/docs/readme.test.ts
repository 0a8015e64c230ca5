import { readFileSync, writeFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { commands } from "../../src/cli/program.ts";
import { run } from "../cli/run.ts";

const readme = readFileSync("README.md", "utf8");

/** What a command line prints on a record in memory, run where README has it run. */
async function output(argv: string[]): Promise<string> {
  const { code, out } = await run([...argv, "--store", ":memory:"], { cwd: "." });
  expect(code).toBe(0);
  return out.trim();
}

const root = commands(() => async () => {}, { out: () => {}, err: () => {}, env: {} });

describe("README", () => {
  test.each(root.commands.map((command) => command.name()))("names the command %s", (name) => {
    expect(readme).toMatch(new RegExp(`^\\| \`${name}[ \`]`, "m"));
  });

  const flags = new Set(root.commands.flatMap((command) => command.options.map((option) => option.long!)));
  test.each([...flags])("names the option %s", (flag) => expect(readme).toContain(flag));

  test.each(root.commands.map((command) => [command.name(), command] as const))("%s shows an example in its help", (_, command) => {
    let help = "";
    command.configureOutput({ writeOut: (text) => { help += text; } });
    command.outputHelp();
    expect(help).toContain("Example:\n  prosequi ");
  });

  test("names every figure of the mission that the report computes", async () => {
    const report = JSON.parse(await output(["report", "--as-of", "2025-12-14", "--format", "json"])) as { figures: { id: string; unit: string }[] };
    const missing = report.figures.filter(({ id, unit }) => unit !== "usd" && unit !== "customers" && !readme.includes(`\`${id}\``));
    expect(missing).toEqual([]);
  });

  // UPDATE=1 writes the blocks anew; a person reads the difference before it is kept.
  test.each([
    ["npm start", ["start", "--port", "4042"]],
    ["npx prosequi action dragonchain", ["action", "dragonchain", "--as-of", "2025-12-14"]],
    ["npx prosequi docket examples/docket.jsonl", ["docket", "examples/docket.jsonl", "--defendants", "Larkmoor Tokens, Inc.; Ann Harrow; Tobias Quillon", "--as-of", "2026-01-01"]],
    ["npx prosequi decide examples/keyword-sale.json", ["decide", "examples/keyword-sale.json"]],
    ["npx prosequi screen names examples/names.txt", ["screen", "names", "examples/names.txt"]],
  ])("shows what %s prints", async (name, argv) => {
    const block = new RegExp(`(<!-- output: ${name} -->\n\`\`\`text\n)[^]*?(\`\`\`)`);
    const text = (await output(argv)).replace(/127\.0\.0\.1:\d+/, "127.0.0.1:4042");
    if (process.env.UPDATE) writeFileSync("README.md", readFileSync("README.md", "utf8").replace(block, (_, head: string, tail: string) => `${head}${text}\n${tail}`));
    expect(readFileSync("README.md", "utf8").match(block)?.[0]).toContain(text);
  });
});
