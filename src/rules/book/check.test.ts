import { expect, it } from "vitest";
import { checkRulebook } from "./check.ts";
import { readRulebook } from "./read.ts";
import type { Provision } from "./shape.ts";

const book = await readRulebook("rulebook/yinfa-2026-42");
const sound = book.provisions.get("14.3")!;
const { eId: _, ...placeless } = sound;

it.each<[string, Provision, RegExp]>([
  ["a quote with a word that the text has not", { ...sound, quotes: ["未经有关部门同意、备案等"] }, /art_14__para_1__sent_3 does not hold the words "未经有关部门同意、备案等"/],
  ["a quote from another sentence", { ...sound, quotes: ["境内主体直接或间接赴境外"] }, /does not hold the words/],
  ["no quote though the text is at hand", { ...sound, quotes: [] }, /quotes nothing though the text is at hand/],
  ["an element that the text has not", { ...sound, eId: "art_20" }, /the text has no element art_20/],
  ["neither element nor document", placeless, /neither in which element .* nor from which document/],
  ["a document that is not listed", { ...sound, from: "s99" }, /no document is called s99/],
  ["a consequence that does not exist", { ...sound, liability: ["18.9"] }, /no provision is called 18.9/],
])("refuses %s", (_name, entry, message) => {
  const problems = checkRulebook(book, [{ list: "provisions", entry, whereOf: () => "provisions/x.yaml:1" }]);
  expect(problems.map(({ what }) => what).join("\n")).toMatch(message);
});

it("takes full-width punctuation for half-width, and has nothing against the set as it stands", () => {
  const entry = { ...sound, quotes: ["未经相关部门同意、备案等，任何单位和个人不得开展上述业务"] };
  expect(checkRulebook(book, [{ list: "provisions", entry, whereOf: () => "x" }])).toEqual([]);
});

it.each([
  ["a relation", { relations: [{ ...book.instrument.relations[0]!, document: "s99" }] }, /no document is called s99/],
  ["the words on reporting", { reporting: { ...book.instrument.reporting!, cite: ["99"] } }, /no provision is called 99/],
])("refuses an instrument whose %s points to nothing", (_name, over, message) => {
  const problems = checkRulebook({ ...book, instrument: { ...book.instrument, ...over } }, []);
  expect(problems.map(({ what }) => what).join("\n")).toMatch(message);
});
