import { expect, test } from "vitest";
import { invented, party } from "./examples/outcomes-party.ts";
import { subjects } from "./examples/subjects.ts";
import { joins } from "./subjects-lists.ts";
import { toldBy } from "./subjects-text.ts";
import { mentionsOf } from "./subjects.ts";

const told = (text: string): string => mentionsOf(text, party).map(({ who, possessive }) => who.map((i) => "HAFMTB"[i]).join("") + (possessive ? "'" : "")).join(" ");

test.each(subjects)("%s", (text, mentions) => expect(told(text)).toBe(mentions));

test("brothers and sisters: given names share the family name, and `the Hales` are all of them", () => {
  const hales = ["Rowan Hale", "Ida Hale", "Karl Ash"].map((name) => ({ name, kind: "person" as const, role: "defendant" as const }));
  const who = (text: string): number[][] => mentionsOf(text, hales).map((m) => [...m.who]);
  expect(who("Ida and Rowan Hale paid.")).toEqual([[1], [0]]);
  expect(who("Rowan Hale, Ida Hale (together, the Hales) paid, and the Hales left.")).toEqual([[0], [1], [0, 1]]);
  expect(who("Ida Hale paid; Hale left.")).toEqual([[1], [1]]);
  expect(mentionsOf("Father and son: Frederick Ash Sr. paid Ash Jr.", [{ name: "Frederick Ash Sr.", kind: "person", role: "defendant" }, { name: "Frederick Ash Jr.", kind: "person", role: "defendant" }]).map((m) => m.who)).toEqual([[0], [1]]);
});

test.each<[string, boolean]>([
  [", the company's president, and ", true],
  [" (Hale), a broker, and ", true],
  [" and ", true],
  ["; ", true],
  [", and against relief defendants ", true],
  [", and its claims for disgorgement against relief defendants ", true],
  [" consented to the judgment, and ", false],
  [" who was charged with ", false],
  [" of ", false],
])("between two names of a list: %j %s", (between, list) => expect(joins(between)).toBe(list));

test("places are the text's own, and aliases reach into later sentences", () => {
  const release = invented("The SEC sued Harborlight Capital, Inc. (HCI). HCI consented.", "F");
  const [first, second] = toldBy(release);
  expect(first?.mentions.map((m) => first.sentence.plain.slice(m.start, m.end))).toEqual(["Harborlight Capital, Inc"]);
  expect(second?.mentions.map((m) => second.sentence.plain.slice(m.start, m.end))).toEqual(["HCI"]);
});

test("nobody sued, nobody spoken of", () => expect(mentionsOf("The defendants consented.", [])).toEqual([]));
