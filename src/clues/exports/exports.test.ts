import { beforeAll, describe, expect, it } from "vitest";
import { exampleView } from "../examples/view.ts";
import { exportClue, exportClues, exportCsv, readExports, type Exports } from "./index.ts";

let exports: Exports;
beforeAll(async () => {
  exports = await readExports("rulebook/yinfa-2026-42");
});

describe("an export", () => {
  it("gives the public no subject, no words and no names", () => {
    expect(exportClue(exports, exampleView(), "public").clue).toEqual({
      state: "verified",
      label: { en: "verified", zh: "已核查属实" },
      opened: "2026-03-02",
      region: "440300",
      hypothesis: { provision: "1.2a" },
      corroboration: { met: false },
    });
  });

  it("gives a department that closes sites what names the site, and neither wallet nor reporter", () => {
    const { clue } = exportClue(exports, exampleView(), "cyberspace-telecom");
    expect(clue["subject"]).toEqual({ nature: "organisation", label: "甲乙链科技", uscc: "91350100M000100Y43", domain: "alder.example", app: "huawei:C1", account: "weibo:alderlian" });
    expect(clue["exhibits"]).toEqual([{ key: "c-alder/e1", body: { kind: "online", capturedAt: "2026-03-02", sha256: "e1".repeat(32), shows: { zh: "页面招揽兑换业务" } } }, { key: "c-alder/e2" }]);
    expect(JSON.stringify(clue)).not.toMatch(/T9yD|举报人|取证员|经办人|warc/);
  });

  it("gives the subject its own side, and not who reported or acted", () => {
    const text = JSON.stringify(exportClue(exports, exampleView("person"), "subject"));
    expect(text).toContain("系同名公司");
    expect(text).not.toMatch(/举报人戊|取证员丁|经办人己|查阅人辛|庚某|warc/);
    expect(text).toContain("凭记忆，未核实");
  });

  it.each([
    ["organisation", "甲乙链科技", []],
    ["person", undefined, ["subject.label", "subject.uscc"]],
    ["unknown", undefined, ["subject.label", "subject.uscc"]],
  ] as const)("gives an association the name of an %s as %s", (nature, label, withheld) => {
    const exported = exportClue(exports, exampleView(nature), "association");
    expect((exported.clue["subject"] as { label?: string }).label).toBe(label);
    expect(exported.withheld).toEqual(withheld);
  });

  it("keeps free words back while the subject is masked", () => {
    const exported = exportClue(exports, exampleView("person", true), "police");
    expect(exported.withheld).toEqual(["exhibits[].body.shows", "exhibits[].body.locator", "exhibits[].body.origin", "steps[].remark.reason", "contests[].reply"]);
  });

  it("says under every clue that it proves nothing", () => {
    for (const profile of exports.profiles.keys()) expect(exportClue(exports, exampleView(), profile).caution.en).toContain("no proof");
  });

  it("knows no profile that nobody wrote", () => {
    for (const id of ["press", "", "__proto__", "constructor", "Police"]) expect(() => exportClue(exports, exampleView(), id)).toThrow(/No export profile.*financial-administration/);
  });
});

describe("many clues at once", () => {
  it("are no list of persons", () => {
    const two = [exampleView("person"), exampleView("person")];
    for (const profile of ["financial-administration", "police", "cyberspace-telecom", "market-supervision", "subject"]) expect(() => exportClues(exports, two, profile)).toThrow("no bulk list of persons");
    expect(() => exportClues(exports, [exampleView("person", true), exampleView("person", true)], "police")).toThrow("no bulk list of persons");
    expect(exportClues(exports, two, "public")).toHaveLength(2);
    expect(exportClues(exports, two, "association").every(({ clue }) => !JSON.stringify(clue).includes("甲乙"))).toBe(true);
  });

  it("may be organisations, or one person among them", () => {
    expect(exportClues(exports, [exampleView(), exampleView(), exampleView("person")], "police")).toHaveLength(3);
  });
});

describe("an export as a table", () => {
  it("has a head in each language and a row a clue", () => {
    const rows = exportCsv(exports, exportClues(exports, [exampleView()], "association"), "association", "en").split("\r\n");
    expect(rows[0]).toBe("number,state,state in words,opened on,region (GB/T 2260),provision suspected,day of the conduct,nature of the subject,subject,credit code,corroborated,outcome of the objection,finding");
    expect(rows[1]).toBe("c-alder,verified,verified,2026-03-02,440300,1.2a,2026-03-01,organisation,甲乙链科技,91350100M000100Y43,false,open,");
    expect(exportCsv(exports, exportClues(exports, [exampleView("person")], "association"), "association", "zh").split("\r\n")[1]).toContain("person,不予提供,不予提供,");
  });
});
