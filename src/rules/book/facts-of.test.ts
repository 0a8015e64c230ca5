import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { readRulebook } from "./read.ts";

const both = "{ en: x, zh: 某 }";
const instrument = (id: string, factsOf?: string): string => `
id: ${id}
title: ${both}
number: ${both}
kind: ${both}
issuers: []
from: null
undated: ${both}
to: null
text: { missing: ${both} }
verdicts:
  - { id: barred, label: ${both}, meaning: ${both} }
  - { id: free, label: ${both}, meaning: ${both} }
undecided: barred
floor: free
caution: ${both}
${factsOf === undefined ? "" : `factsOf: ${factsOf}\n`}`;
const facts = (question: string): string => `- { id: stage, label: ${both}, question: { en: ${question}, zh: 某 }, anchor: [], cost: 1 }`;
const provisions = `- { id: P1, cited: P1, eId: part_1, code: forbidden, bound: ${both}, act: ${both}, condition: null, territory: null, authority: null, quotes: [], rendering: x }`;
const rules = `- { id: R1, says: ${both}, cite: [P1], when: { fact: stage, is: true }, then: { verdict: barred }, basis: unverified }`;

let root = "";
beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), "facts-of-"));
});
afterEach(() => rm(root, { recursive: true }));

async function write(id: string, files: Record<string, string>): Promise<string> {
  for (const [name, text] of Object.entries({ "provisions/a.yaml": provisions, "rules/a.yaml": rules, ...files })) {
    await mkdir(path.dirname(path.join(root, id, name)), { recursive: true });
    await writeFile(path.join(root, id, name), text);
  }
  return path.join(root, id);
}

test("a rule set takes its facts from the one it names, and its edition moves with them", async () => {
  const sister = await write("sister", { "instrument.yaml": instrument("sister"), "facts/a.yaml": facts("first") });
  const folder = await write("own", { "instrument.yaml": instrument("own", "sister") });
  const before = await readRulebook(folder);
  expect(before.facts).toEqual((await readRulebook(sister)).facts);
  await write("sister", { "facts/a.yaml": facts("second") });
  const after = await readRulebook(folder);
  expect(after.facts.get("stage")?.question.en).toBe("second");
  expect(after.edition).not.toBe(before.edition);
});

test.each([
  ["facts of its own beside them", { "facts/a.yaml": facts("own") }, "sister", "own/instrument.yaml: takes its facts from sister and has a folder facts as well"],
  ["a rule set that is not there", {}, "nobody", "nobody/facts: holds no words"],
  ["no facts at all", {}, undefined, "own/facts: holds no words"],
  ["a fact that the other does not have", { "rules/a.yaml": rules.replace("fact: stage", "fact: season") }, "sister", "own/rules/a.yaml:1: R1: no fact is called season"],
])("refuses %s", async (_what, files, factsOf, told) => {
  await write("sister", { "instrument.yaml": instrument("sister"), "facts/a.yaml": facts("first") });
  const folder = await write("own", { "instrument.yaml": instrument("own", factsOf), ...files });
  await expect(readRulebook(folder)).rejects.toThrow(told);
});
