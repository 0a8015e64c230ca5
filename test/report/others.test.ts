import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { chooseDefinitions, reportOn, type Report } from "../../src/analysis/index.ts";
import { openRecord, type Record } from "../../src/casebook/open.ts";

let record: Record;
const on = (day: string, definition = ""): Report =>
  reportOn(record.asOf({ on: day }), record.codebook, chooseDefinitions(record.codebook, definition), (article) => record.asOf({ on: article }));
const count = (report: Report, id: string) => report.others.find((each) => each.id === id)!;

beforeAll(async () => {
  record = await openRecord({ where: ":memory:", shelves: { casebook: "casebook", codebook: "codebook" }, today: "2026-11-22" });
});
afterAll(() => record.close());

describe("what others counted, beside the casebook", () => {
  test("every claim that is not the Times' is there once it was made, and none before", () => {
    const claims = [...record.asOf().claims.values()].filter(({ figure }) => figure === "other-counts");
    expect(on("2026-11-22").others.map(({ id }) => id).sort()).toEqual(claims.map(({ key }) => key).sort());
    expect(on("2025-12-14").others.some(({ date }) => date > "2025-12-14")).toBe(false);
    expect(on("2025-12-14").others.map(({ id }) => id)).toContain("paradigm-2015-2024");
  });

  test("the chairman's nine dismissals are ten actions, and nine where two proceedings against one respondent are one", () => {
    const nine = count(on("2026-11-22"), "atkins-2026-crypto-dismissals");
    expect([nine.reported, nine.computed, nine.status, nine.terms]).toEqual([9, 10, "within-bounds", "our-reading"]);
    expect(nine.agreeing.simplest).toContainEqual({ joined: "as-one" });
    expect(nine.actions).toEqual(["balina", "binance", "coinbase", "consensys", "cryptofed-2021", "cryptofed-2022", "cumberland", "dragonchain", "gemini", "kraken"]);
  });

  test("the seven registration cases that the agency disavows count Binance, which pleads fraud too", () => {
    const seven = count(on("2026-11-22"), "sec-fy2025-registration-cases");
    expect([seven.low, seven.high, seven.agreeing.simplest]).toEqual([6, 7, [{}]]);
    for (const { options, value } of seven.specifications) expect([options, value]).toEqual([options, options["crypto-scope"] === "registration" ? 6 : 7]);
  });

  test("at least a dozen dismissed or closed is borne out under every definition", () => {
    expect(count(on("2026-11-22"), "house-letter-2026-dismissed-or-closed")).toMatchObject({ status: "reproduced", low: 18, high: 19 });
  });

  test("no yearly count of filings is reproduced, and those with a table for the same days say so", () => {
    const yearly = on("2026-11-22").others.filter(({ id }) => /^(cornerstone|paradigm|sec-fy2023)/.test(id));
    expect(yearly).toHaveLength(11);
    expect(yearly.filter(({ status, high, reported }) => status !== "within-bounds" || high! >= reported)).toEqual([]);
    expect(yearly.flatMap(({ id, tables }) => tables.map(({ low }) => [id, low]))).toEqual([["cornerstone-2022", 27], ["cornerstone-2023", 29], ["sec-fy2023-digital-asset-cases", 33]]);
  });

  test("a definition chosen moves what is computed, not the range", () => {
    const [wide, narrow] = ["", "crypto-scope=registration"].map((definition) => count(on("2026-11-22", definition), "cornerstone-2025-after-gensler"));
    expect([wide!.computed, narrow!.computed]).toEqual([7, 0]);
    expect([narrow!.low, narrow!.high]).toEqual([wide!.low, wide!.high]);
  });
});
