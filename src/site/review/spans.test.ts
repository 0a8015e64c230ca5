import { describe, expect, test } from "vitest";
import { stretchesOf } from "./spans.ts";

const text = "ORDER staying the case, with prejudice.";

describe("a text cut where deciding words begin and end", () => {
  test.each([
    ["none", {}, [[text, ""]]],
    ["one", { event: "ORDER staying" }, [["ORDER staying", "event"], [" the case, with prejudice.", ""]]],
    ["two apart", { event: "ORDER", prejudice: "with prejudice" }, [["ORDER", "event"], [" staying the case, ", ""], ["with prejudice", "prejudice"], [".", ""]]],
    ["two across each other", { event: "ORDER staying", scope: "staying the" }, [["ORDER ", "event"], ["staying", "event scope"], [" the", "scope"], [" case, with prejudice.", ""]]],
    ["one that is not there", { event: "DENIED" }, [[text, ""]]],
    ["an empty one", { event: "" }, [[text, ""]]],
  ])("%s", (_, spans, expected) => {
    const found = stretchesOf(text, spans as Record<string, string>);
    expect(found.map(({ words, fields }) => [words, fields.join(" ")])).toEqual(expected);
    expect(found.map(({ words }) => words).join("")).toBe(text);
  });

  test("an empty text gives no stretch", () => expect(stretchesOf("", { event: "x" })).toEqual([]));
});
