import { describe, expect, test } from "vitest";
import { DayIndex } from "./dates.ts";
import { groupMatters, type MatterFacts } from "./matters.ts";

const release = (number: number, court: string | null, docket: string | null, names: string[], refs: number[] = [], caption: string | null = null): MatterFacts => ({
  number: `LR-${number}`, court, docket, caption, defendants: names.map((name) => ({ name, kind: "person", role: "defendant" })), refs: refs.map((n) => ({ number: `LR-${n}`, date: null })),
});
const groups = (...releases: MatterFacts[]): string[] => groupMatters(releases).map((m) => m.releases.join(" "));

describe("releases of one action", () => {
  test.each<[string, MatterFacts[], string[]]>([
    ["the same docket, written in two ways", [release(1, "S.D.N.Y.", "99 Civ. 123 (ABC)", ["Rowan Hale"]), release(2, "S.D.N.Y.", "1:99-cv-00123", ["Ida Ash", "Rowan Hale"])], ["LR-1 LR-2"]],
    ["the same number in another court", [release(1, "S.D.N.Y.", "99-123", ["Rowan Hale"]), release(2, "D. Mass.", "99-123", ["Rowan Hale"])], ["LR-1", "LR-2"]],
    ["the same number in another office, nobody shared", [release(1, "N.D. Tex.", "3:05-CV-426", ["Rowan Hale"]), release(2, "N.D. Tex.", "4:05-CV-426", ["Ida Ash"])], ["LR-1", "LR-2"]],
    ["a slip: the same number, nobody shared", [release(1, "D. Mass.", "05-426", ["Rowan Hale"]), release(2, "D. Mass.", "05-426", ["Ida Ash"])], ["LR-1", "LR-2"]],
    ["a citation with the defendant it is about", [release(1, "D. Mass.", "05-426", ["Rowan Hale"]), release(2, null, null, ["Rowan Hale"], [1])], ["LR-1 LR-2"]],
    ["a citation that shares only a side figure", [release(1, "D. Mass.", "05-426", ["Rowan Hale"]), release(2, null, null, ["Ida Ash", "Rowan Hale"], [1])], ["LR-1", "LR-2"]],
    ["a citation between two dockets of their own", [release(1, "D. Mass.", "05-426", ["Rowan Hale"]), release(2, "D. Mass.", "07-11", ["Rowan Hale"], [1])], ["LR-1", "LR-2"]],
    ["an appeal that cites the case", [release(1, "D. Mass.", "05-426", ["Rowan Hale"]), release(2, "1st Cir.", "07-1384", ["Rowan Hale"], [1])], ["LR-1 LR-2"]],
    ["one release about several actions joins none of them", [release(1, "S.D.N.Y.", "03-1", ["Ash Inc."]), release(2, "S.D.N.Y.", "03-2", ["Hale Inc."]), release(3, "S.D.N.Y.", "03-1; 03-2", ["Ash Inc.", "Hale Inc."])], ["LR-1 LR-3", "LR-2"]],
    ["the same caption where a number is missing", [release(1, "D. Mass.", "05-426", [], [], "SEC v. Rowan Hale, 05-426 (D. Mass.)"), release(2, "D. Mass.", null, [], [], "SEC v. Rowan Hale (D. Mass.)")], ["LR-1 LR-2"]],
  ])("%s", (_, releases, expected) => {
    expect(groups(...releases).sort()).toEqual(expected.toSorted());
    expect(groups(...releases.toReversed()).sort()).toEqual(expected.toSorted());
  });

  test("each link says why", () => {
    const [matter] = groupMatters([release(1, "D. Mass.", "05-426", ["Rowan Hale"]), release(2, null, null, ["Rowan Hale"], [1])]);
    expect(matter?.links).toEqual([{ from: "LR-2", to: "LR-1", reason: "cites-with-shared-defendant", what: "Rowan Hale" }]);
  });
});

describe("days of releases whose header is lost", () => {
  const index = new DayIndex();
  const learn = (n: number, date: string, refs: { number: string; date: string }[] = []): void => index.learn({ number: `LR-${n}`, date, dateFrom: "header", refs });
  learn(100, "2012-03-01");
  learn(104, "2012-03-05");
  learn(110, "2012-03-30");
  learn(120, "2012-04-20", [{ number: "LR-107", date: "2012-03-12" }]);
  const ask = (n: number, date: string | null = null, dateFrom: "header" | "text" | "none" = date ? "text" : "none") => index.date({ number: `LR-${n}`, date, dateFrom, year: "2012" });

  test.each<[string, ReturnType<typeof ask>, string | null, string]>([
    ["its own header", ask(104, "2012-03-05", "header"), "2012-03-05", "header"],
    ["a header of the wrong year is a slip", ask(105, "2011-03-06", "header"), "2012-03", "neighbours"],
    ["cited by a later release", ask(107), "2012-03-12", "cited"],
    ["told by the text, within its neighbours", ask(108, "2012-03-13"), "2012-03-13", "text"],
    ["told by the text, after a higher number: not believed", ask(102, "2012-08-14"), "2012-03", "neighbours"],
    ["nothing near", ask(900), "2012", "year"],
  ])("%s", (_, dated, date, dateFrom) => expect(dated).toMatchObject({ date, dateFrom }));
});
