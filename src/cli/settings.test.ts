import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, expect, test } from "vitest";
import type { Setting } from "../sources/index.ts";
import { settingsFor } from "./settings.ts";

const root = mkdtempSync(path.join(tmpdir(), "prosequi-settings-"));
afterAll(() => rmSync(root, { recursive: true, force: true }));
const setting = (name: string): Setting => ({ name, required: true, secret: false, what: { en: "words", zh: "文字" } });
const known = [setting("contact"), setting("fec-cycles"), setting("quiet-hours")];

let count = 0;
function place(yaml: string | undefined, home?: string): { cwd: string; env: Record<string, string> } {
  const cwd = path.join(root, String((count += 1)));
  mkdirSync(path.join(cwd, "config", "prosequi"), { recursive: true });
  if (yaml !== undefined) writeFileSync(path.join(cwd, "prosequi.yaml"), yaml);
  if (home !== undefined) writeFileSync(path.join(cwd, "config", "prosequi", "prosequi.yaml"), home);
  return { cwd, env: { XDG_CONFIG_HOME: path.join(cwd, "config") } };
}

test.each<[string, string | undefined, string | undefined, Record<string, string>, Record<string, string>]>([
  ["no file", undefined, undefined, {}, {}],
  ["an empty file", "# nothing yet\n", undefined, {}, {}],
  ["words, numbers and lists", "contact: Example Desk desk@example.org\nfec-cycles: [2024, 2026]\nquiet-hours: 8\n", undefined, {}, { contact: "Example Desk desk@example.org", "fec-cycles": "2024,2026", "quiet-hours": "8" }],
  ["the user's own file, where none is here", undefined, "contact: Home desk@example.org\n", {}, { contact: "Home desk@example.org" }],
  ["the file here before the user's own", "contact: Here desk@example.org\n", "contact: Home desk@example.org\n", {}, { contact: "Here desk@example.org" }],
  ["a variable before any file", "contact: Here desk@example.org\n", undefined, { PROSEQUI_CONTACT: "Other desk@example.org", PROSEQUI_FEC_CYCLES: " 2022 " }, { contact: "Other desk@example.org", "fec-cycles": "2022" }],
  ["an empty variable is none", "contact: Here desk@example.org\n", undefined, { PROSEQUI_CONTACT: "  " }, { contact: "Here desk@example.org" }],
])("settings from %s", async (_, here, home, env, expected) => {
  const there = place(here, home);
  expect(await settingsFor({ cwd: there.cwd, env: { ...there.env, ...env } }, known)).toEqual(expected);
});

test.each([
  ["a name nobody knows", "# mine\ncontcat: x\n", /prosequi\.yaml:2: there is no setting "contcat"; the settings are contact, fec-cycles, quiet-hours/],
  ["a value within a value", "contact: {name: x}\n", /prosequi\.yaml:1: the setting "contact" is no word, number or list/],
  ["nothing after the name", "contact:\n", /the setting "contact" is no word/],
  ["what is no yaml", "contact: 'x\n", /prosequi\.yaml:\d: is not yaml/],
  ["a list at the top", "- contact\n", /holds no settings/],
])("%s is refused with its place", async (_, yaml, sentence) => {
  await expect(settingsFor(place(yaml), known)).rejects.toThrow(sentence);
});
