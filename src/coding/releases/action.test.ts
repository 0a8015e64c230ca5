import { expect, test } from "vitest";
import { actionOf } from "./action.ts";
import { actions } from "./examples/actions.ts";
import { readRelease } from "./read.ts";

test.each(actions)("%s %s", (title, text, action) => {
  const decided = actionOf(readRelease({ id: "LR-1", title, text }));
  expect(decided.value).toBe(action);
  expect(`${title}\n${text}`).toContain(decided.span ?? "");
});

test("the same main news in another wording is as sure as headline and opening agree", () => {
  const sure = (title: string): number => actionOf(readRelease({ id: "LR-1", title, text: "The Commission today filed a complaint against Rowan Hale." })).confidence;
  expect(sure("SEC Sues Rowan Hale")).toBeGreaterThan(sure("Harborlight Judgment"));
});
