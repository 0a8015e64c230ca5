import { describe, expect, it } from "vitest";
import { Exhibit, type Subject } from "../../record/statements/clue.ts";
import { rootsOf } from "../origins.ts";
import { matchWarnings, originOf } from "./iscan-exhibits.ts";
import { readWarnings } from "./iscan.ts";

/** Made by hand; no such firms, sites or authorities. */
const rows = [
  { id: 101, nca_name: "Harbour Securities Authority", nca_jurisdiction: "Harbourland", nca_url: "https://hsa.example/warnings/101", commercial_name: "Alder Chain Trade", other_commercial_names: ["ALDER-CHAIN  Trade", "Alder FX"], corporate_names: [], url: "https://www.alder.example/register?x=1", other_urls: ["hxxps://alder[.]test/", "https://t.me/alderchain", null], domain_name: "alder.example", fqdn: null, validation_date: "2026-01-15 00:00:00", additional_information: "long words of the authority", categories: [1, 2] },
  { id: "102", nca_name: " Harbour  Securities Authority ", nca_jurisdiction: "Harbourland", commercial_name: "Birch Coin", url: "birch.example", validation_date: "unknown" },
  { id: 103, nca_name: "Commission of the Isles", commercial_name: null, corporate_names: "Cedar Ltd; Cedar (Isles) Ltd\nCedar Markets", other_urls: "https://例子.测试/a | http://10.0.0.1/" },
  { id: 101, nca_name: "Harbour Securities Authority", commercial_name: "Alder again" },
  { id: 104, nca_name: "Harbour Securities Authority", url: "https://facebook.com/nobody" },
  { nca_name: "No number" },
  "not a record",
  { id: 105, nca_name: "Commission of the Isles", commercial_name: { en: "Dogwood" } },
];
const capture = { capturedAt: "2026-03-02T02:00:00Z", capturedBy: "desk" };
const firm = (more: Partial<Subject>): Subject => ({ nature: "organisation", label: "甲乙链科技", ...more });

describe("reading I-SCAN", () => {
  it("takes or ignores every row, each ignored with its reason", () => {
    const read = readWarnings(rows);
    expect(read.taken.length + read.ignored.length).toBe(rows.length);
    expect(read.ignored.map(({ at, why }) => [at, why.en])).toEqual([
      [4, "Number 101 stood before."],
      [5, "It names neither a firm nor a site, so nothing can be compared."],
      [6, expect.stringContaining(": id.")],
      [7, expect.stringContaining("the record")],
      [8, expect.stringContaining("commercial_name")],
    ]);
  });

  it("reduces a warning to names, hosts, the authority and a day", () => {
    const { taken } = readWarnings(rows);
    expect(taken[0]).toEqual({ id: "101", authority: "Harbour Securities Authority", jurisdiction: "Harbourland", notice: "https://hsa.example/warnings/101", names: ["ALDER-CHAIN  Trade", "Alder FX"], hosts: ["alder.example", "alder.test"], day: "2026-01-15", sha256: expect.stringMatching(/^[0-9a-f]{64}$/) });
    expect(taken[2]).toMatchObject({ names: ["Cedar Ltd", "Cedar (Isles) Ltd", "Cedar Markets"], hosts: ["xn--fsqu00a.xn--0zwm56d"], day: null, notice: null });
    expect(JSON.stringify(taken)).not.toContain("long words");
  });

  it.each([{ warnings: [rows[0]] }, { data: [rows[0]] }, { results: [rows[0]], total: 1 }, rows[0]])("finds the list wherever it stands", (json) => expect(readWarnings(json).taken).toHaveLength(1));

  it.each([{ error: "Unauthorized" }, "text", null, [], { warnings: [] }])("refuses what is no list of warnings: %j", (json) => expect(() => readWarnings(json)).toThrow(/I-SCAN file/));
});

describe("matching a warning", () => {
  const { taken } = readWarnings(rows);

  it.each([
    ["its site", firm({ domain: "alder.example" }), [["101", "domain"]]],
    ["its site with www", firm({ domain: "www.alder.example" }), [["101", "domain"]]],
    ["a site in another script", firm({ domain: "xn--fsqu00a.xn--0zwm56d" }), [["103", "domain"]]],
    ["exactly its name", firm({ label: "ＡＬＤＥＲ chain—trade", domain: "elsewhere.example" }), [["101", "name"]]],
    ["a longer name", firm({ label: "Alder Chain Trade Ltd" }), []],
    ["a part of its name", firm({ label: "Alder" }), []],
    ["a site under its site", firm({ domain: "shop.alder.example" }), []],
    ["a page that many share", firm({ domain: "t.me" }), []],
    ["a person of that name", { nature: "person", label: "Birch Coin" } as Subject, []],
  ] as [string, Subject, [string, string][]][])("by %s", (_, subject, found) => {
    expect(matchWarnings(subject, taken, capture).map(({ warning, by }) => [warning.id, by])).toEqual(found);
  });

  it("is an exhibit of kind registry, judged by nobody yet, and no finding under the notice", () => {
    const [match] = matchWarnings(firm({ domain: "alder.example" }), taken, capture);
    expect(() => Exhibit.parse({ ...match!.exhibit, clue: "c-alder", root: match!.exhibit.origin })).not.toThrow();
    expect(match!.exhibit).toMatchObject({ kind: "registry", reliability: "f", credibility: 6, locator: "https://api.iosco.org/v1/i-scan/warnings?id=101" });
    expect(match!.says.en).toContain("no finding under Notice No. 42");
    expect(match!.says.zh).toContain("不是本通知（银发〔2026〕42号）项下的认定");
  });

  it("asks a person to compare where only the name is the same", () => {
    expect(matchWarnings(firm({ label: "Birch Coin" }), taken, capture)[0]?.says.en).toContain("Firms share names");
  });

  it("keeps one authority one voice, whatever it warned of and however it is spaced", () => {
    expect(originOf(taken[0]!)).toBe(originOf(taken[1]!));
    expect(originOf(taken[0]!)).not.toBe(originOf(taken[2]!));
  });

  it("does not make two authorities one voice because one answer brought both", () => {
    const both = readWarnings([rows[0], { ...(rows[2] as object), other_urls: ["https://alder.example/"] }]).taken;
    const [one, other] = matchWarnings(firm({ domain: "alder.example" }), both, capture).map(({ exhibit }) => exhibit);
    const rootOf = rootsOf([one!, other!]);
    expect(rootOf(one!.origin)).not.toBe(rootOf(other!.origin));
    const again = matchWarnings(firm({ domain: "alder.example" }), readWarnings([{ ...(rows[0] as object), id: 999 }]).taken, capture)[0]!.exhibit;
    expect(rootsOf([one!, again])(again.origin)).toBe(rootsOf([one!, again])(one!.origin));
  });
});
