import { expect, test } from "vitest";
import { invented, party } from "./examples/outcomes-party.ts";
import { outcomes } from "./examples/outcomes.ts";
import { outcomesOf } from "./outcomes.ts";
import { codeRelease } from "./release.ts";

const LETTER: Readonly<Record<string, string>> = { consent_no_admission: "c", judgment_contested: "j", default: "d", dismissed: "x", pending: "p", criminal_convicted: "g", other: "o" };
const short = (name: string): string => "HAFMTB"[party.findIndex((d) => d.name === name)] as string;

test.each(outcomes)("%s, %s: %s", (letters, action, text, became) => {
  const release = invented(text, letters, action);
  const found = outcomesOf(release);
  expect(found.map(({ name, disposition }) => `${short(name)}:${LETTER[disposition]}`).toSorted()).toEqual(became.split(" ").filter((b) => b !== "").toSorted());
  for (const { span, confidence } of found) {
    expect(text).toContain(span);
    expect(confidence).toBeGreaterThan(0);
    expect(confidence).toBeLessThan(1);
  }
});

test("every disposition stands in the table, and the decisive ones often", () => {
  const all = outcomes.flatMap(([, , , became]) => became.split(" ").map((b) => b.slice(2)));
  const count = (letter: string): number => all.filter((b) => b === letter).length;
  for (const letter of Object.values(LETTER)) expect([letter, count(letter) >= 3]).toEqual([letter, true]);
  for (const letter of "cp") expect([letter, count(letter) >= 15]).toEqual([letter, true]);
});

test("without the main news the words of the opening do", () => {
  const found = outcomesOf(invented("The Commission announced that it filed a complaint against Rowan Hale today. The complaint seeks a penalty.", "H"));
  expect(found.map((o) => o.disposition)).toEqual(["pending"]);
});

test("a sentence of thanks adds nothing, and the order of the defendants is the release's", () => {
  const text = "The court entered default judgments against Ida Ash and Rowan Hale.";
  const plain = outcomesOf(invented(text, "HA", "judgment"));
  expect(outcomesOf(invented(`${text} The Commission thanks the Boise police.`, "HA", "judgment"))).toEqual(plain);
  expect(plain.map((o) => o.name)).toEqual([party[0]?.name, party[1]?.name]);
});

test("any text is read without an error, spans are its own words, and the same text alike", () => {
  const words = outcomes.flatMap(([, , text]) => text.split(" "));
  let seed = 7;
  const next = (n: number): number => (seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648) % n;
  for (let i = 0; i < 60; i += 1) {
    const text = Array.from({ length: 1 + next(120) }, () => words[next(words.length)]).join(" ");
    const found = outcomesOf(invented(text));
    for (const { span } of found) expect(text).toContain(span);
    expect(outcomesOf(invented(text))).toEqual(found);
  }
});

test.each(["Rowan Hale and ", "the defendants, ", "also ", "against ", "judgment against ", "dismissed claims against ", "(", "consented, ", "as a relief defendant "])("a long run of %j takes no more than its share of time", (piece) => {
  const time = (n: number): number => {
    const release = invented(`The court entered a judgment. ${piece.repeat(n)}`, "HAFMT", "judgment");
    const start = performance.now();
    outcomesOf(release);
    return performance.now() - start;
  };
  time(200);
  expect(time(8000)).toBeLessThan(60 * Math.max(time(1000), 5));
});

test("a whole release, from its words to the outcomes", () => {
  const coded = codeRelease({
    id: "LR-99999",
    title: "Court Enters Final Judgment Against Boise Promoter",
    text: "On May 4, 2022, the U.S. District Court for the District of Idaho entered a final judgment by consent against Rowan Hale, of Boise, and a default judgment against Marlowe Group LLC (Marlowe). The judgment orders Hale to pay disgorgement of $40,000, prejudgment interest of $2,000, and a civil penalty of $10,000. The SEC's litigation continues against Ida Ash.",
  });
  expect(coded.outcomes.map(({ name, disposition }) => [name, disposition])).toEqual([["Rowan Hale", "consent_no_admission"], ["Marlowe Group LLC", "default"], ["Ida Ash", "pending"]]);
  expect(coded.amounts).toEqual({ disgorgement: 40_000, prejudgment_interest: 2000, civil_penalty: 10_000, other: null });
});

test("a short name for several that stands in some of the names is theirs alone, so that nobody else is told to have defaulted", () => {
  const text = "[On October 16, 2009, the Commission filed its complaint against Rowan Hale, Abner Quill and Brian J. Tagley, along with two companies, Larkmoor LLC and Larkmoor Club, LLC (collectively Larkmoor). Quill and Tagley both consented to the entry of an injunction against future violations of the federal securities laws. Hale and Larkmoor defaulted by failing to answer the Commission's complaint and a default judgment of permanent injunction was entered against them.]";
  const { outcomes } = codeRelease({ id: "LR-90090", title: "SEC v. Rowan Hale, Abner Quill, Brian J. Tagley, Larkmoor LLC and Larkmoor Club, LLC, Civil Action No. 09-1 (S.D. Fla.)", text });
  expect(outcomes.map(({ name, disposition }) => [name, disposition])).toEqual([
    ["Rowan Hale", "default"], ["Abner Quill", "consent_no_admission"], ["Brian J. Tagley", "consent_no_admission"], ["Larkmoor LLC", "default"], ["Larkmoor Club, LLC", "default"],
  ]);
});
