import { expect, test } from "vitest";
import { FEATURES } from "./conduct-words.ts";
import { conductOf } from "./conduct.ts";
import { conducts } from "./examples/conducts.ts";
import { readRelease } from "./read.ts";

test.each(conducts)("%s %s", (title, text, conduct) => {
  const decided = conductOf(readRelease({ id: "LR-1", title, text }));
  expect(decided.value).toBe(conduct);
  expect(`${title}\n${text}`).toContain(decided.span ?? "");
});

test("every feature has a name of its own within its kind", () => {
  const names = FEATURES.map((f) => `${f.conduct}/${f.rule}`);
  expect(new Set(names).size).toBe(names.length);
});
