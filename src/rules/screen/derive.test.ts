import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { derive } from "./derive.ts";

test.each(Object.entries(derive()))("%s is what its sources give", (name, text) => {
  expect(readFileSync(`rulebook/yinfa-2026-42/screening/${name}`, "utf8")).toBe(text);
});
