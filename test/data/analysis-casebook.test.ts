import { afterAll, beforeAll, expect, test } from "vitest";
import { besideReported, droppedElsewhereList } from "../../src/analysis/baseline/index.ts";
import { filingsCourse, moneyOf, timeToEnding } from "../../src/analysis/course/index.ts";
import { spansOf } from "../../src/analysis/course/endings.ts";
import { chooseDefinitions } from "../../src/analysis/definition.ts";
import { casesOfView, changesOfGovernment, inventoriesOf, sourceOfView } from "../../src/analysis/inventories/index.ts";
import { openRecord, type Record } from "../../src/casebook/open.ts";

let record: Record;
const on = "2026-11-22";
beforeAll(async () => {
  record = await openRecord({ where: ":memory:", shelves: { casebook: "casebook", codebook: "codebook" }, today: on });
});
afterAll(() => record.close());

test("every crypto action of the casebook is in the curves or left out with a reason", () => {
  const view = record.asOf({ on });
  const { groups, leftOut } = timeToEnding(view, record.codebook);
  const crypto = [...view.actions.values()].filter(({ industry, agency }) => industry === "crypto" && agency === "sec").map(({ key }) => key);
  expect([...groups[0]!.actions, ...leftOut.map(({ id }) => id)].sort()).toEqual(crypto.sort());
});

test("the actions known to have been dropped are dropped, Ripple's and Sun's are not", () => {
  const { spans } = spansOf(record.asOf({ on }), record.codebook);
  const of = (ending: string): string[] => spans.filter((span) => span.ending === ending).map(({ action }) => action).sort();
  expect(of("dropped")).toEqual(["alnaji-bitclout", "balina", "binance", "coinbase", "consensys", "cryptofed-2021", "cryptofed-2022", "cumberland", "dragonchain", "gemini", "kraken"]);
  expect(of("settled-or-judgment")).toEqual(expect.arrayContaining(["ripple", "sun-tron", "nova-labs"]));
  expect(of("dismissed-by-court")).toEqual(["debt-box", "hex-heart"]);
});

test("the pace of the tracker's filings changed once, in 2018, and not with an administration", () => {
  const found = filingsCourse(record.asOf({ on }), chooseDefinitions(record.codebook));
  expect(found).toMatchObject({ status: "computed", rates: [{ filings: 68 }, { filings: 78 }], changes: { points: [{ month: "2018-09" }] } });
});

test("Ripple's penalty stands at each stage, and no kind is added to another", () => {
  expect(moneyOf(record.asOf({ on })).beside).toEqual([{ action: "ripple", kind: "civil-penalty", currency: "USD", asked: 900_000_000, agreed: 50_000_000, ordered: 125_035_150, paid: 125_035_150 }]);
});

test("within a year of January 2025 the seven were dropped; no share is without the many unknown", () => {
  const view = record.asOf({ on });
  const { inventories, beside } = inventoriesOf([{ source: sourceOfView(view), cases: casesOfView(view, record.codebook), industries: ["crypto"] }], changesOfGovernment(view), 12, [{ from: 0, below: null }]);
  const last = inventories.at(-1)!;
  expect(last).toMatchObject({ status: "computed", complete: false, dropped: ["balina", "binance", "coinbase", "consensys", "cumberland", "dragonchain", "kraken"] });
  if (last.status === "computed") expect(last.high.share! - last.low.share!).toBeGreaterThan(0.5);
  expect([inventories.filter(({ status }) => status === "computed").map(({ change }) => change.day), beside]).toEqual([["2021-01-20", "2025-01-20"], []]);
});

test("the drops of other industries are listed, with the doubtful one marked", () => {
  const { actions } = droppedElsewhereList(record.asOf({ on }), record.codebook, "2025-01-20");
  expect(Object.fromEntries(actions.map(({ action, how }) => [action, how]))).toEqual({
    auctus: "agreed", fife: "agreed", "silver-point": "dropped", "lg-capital": "dropped", pinnacle: "dropped", solarwinds: "dropped", "fat-brands": "doubtful",
  });
});

test("seven of 21 against the reported 4% is told from it whatever the denominator was", () => {
  const found = besideReported({ x: 7, n: 21, from: { en: "the Times' totals", zh: "《纽约时报》的合计" } }, { share: 0.04, digits: 0 })!;
  expect(found.denominators).toMatchObject({ smallest: { x: 1, of: 23 }, largest: null });
  expect(Math.max(...found.sensitivity.map(({ p }) => p))).toBeCloseTo(0.019005, 6);
});
