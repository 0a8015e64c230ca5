import { expect, test } from "vitest";
import { dismissalOf } from "./dismissal.ts";
import { dismissals } from "./examples/dismissals.ts";
import { readRelease } from "./read.ts";

const read = (text: string, title = "") => dismissalOf(readRelease({ id: "LR-1", title, text }));

test.each(dismissals)("%s %s", (text, by, span) => {
  const decided = read(text);
  expect(decided.value).toBe(by);
  if (span !== null) expect(decided.span).toBe(span);
  if (by === "none") expect(decided.span).toBeNull();
  else expect(text).toContain(decided.span);
});

test("the agency's own act counts before a court's, and the text before the headline", () => {
  const decided = read("The court dismissed the complaint in 2006. The Commission dismissed its claims against Ash.", "SEC Dismisses Claims Against Ash");
  expect(decided).toMatchObject({ value: "voluntary_by_sec", span: "The Commission dismissed its claims against Ash" });
});
