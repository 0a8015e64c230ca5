import path from "node:path";
import { beforeAll, expect, test } from "vitest";
import { PRICE_COLUMNS, pricesFrom, type Prices } from "../../src/analysis/event-study/prices.ts";
import { WINDOWS, type EventResult, type StudyEvent } from "../../src/analysis/event-study/shape.ts";
import { studyOf } from "../../src/analysis/event-study/study.ts";
import { rowsIn } from "../../src/cli/review/rows.ts";
import { seeded } from "../../src/coding/agreement/index.ts";
import { shared, withData } from "./shared.ts";

const file = "data/crypto_prices/daily_close_2013_2026.csv";
withData(file, "daily closes of ten tokens, two shares, two indices and gold", () => {
  let prices: Prices;
  beforeAll(async () => {
    prices = await pricesFrom(rowsIn(path.resolve(shared, file), file, PRICE_COLUMNS), file);
  });
  const around = (asset: string, date: string, market?: string): EventResult => {
    const event: StudyEvent = { action: "one", event: "filed", kind: "filed", label: { en: "Filed", zh: "起诉" }, date };
    return studyOf(prices, { asset, market, matchedBy: "test", events: [event], known: [event], elsewhere: [] }, { windows: WINDOWS, resamples: 200, fresh: () => seeded(1) })[0]!;
  };

  test("are read whole, tokens every day and the others on exchange days", () => {
    expect([...prices.values()].reduce((sum, { close }) => sum + close.size, 0)).toBe(51_209);
    expect([...prices.values()].filter(({ calendar }) => calendar === "exchange-days").map(({ asset }) => asset).toSorted()).toEqual(["COIN(stock)", "MSTR(stock)", "NDX", "SPX", "XAU"]);
  });
  test("are dated by the UTC day that they close: Bitcoin's fall of 12 March 2020 is of that day", () => {
    const { returns } = around("BTC", "2020-03-12").abnormal!;
    expect(returns.find(({ day }) => day === "2020-03-12")!.asset).toBeLessThan(-0.4);
  });
  test("holes are found and not filled: XRP in December 2016, BCH in November 2018, ETH in 2015", () => {
    for (const [asset, date] of [["XRP", "2016-12-20"], ["BCH", "2018-11-17"], ["BCH", "2018-12-20"]] as const) expect(around(asset, date).says.en).toMatch(/^Not computable: A price of (XRP|BCH) is missing/);
    expect(around("ETH", "2015-09-01").says.en).toContain("begin on 2015-08-07");
  });
  test("a share needs its market, and then counts its own days", () => {
    expect(around("COIN(stock)", "2023-06-06").status).toBe("not-computable");
    const { abnormal } = around("COIN(stock)", "2023-06-06", "BTC");
    expect(abnormal!.returns.map(({ day }) => day)).toEqual(["2023-06-05", "2023-06-06", "2023-06-07", "2023-06-08", "2023-06-09"]);
    expect(abnormal!.returns[1]!.asset).toBeCloseTo(Math.log(51.61 / 58.71), 3);
  });
  test("no share is in a token's market", () => {
    expect(around("BNB", "2023-06-05").abnormal!.model.market.toSorted()).toEqual(["ADA", "BCH", "BTC", "DOGE", "ETH", "LINK", "SOL", "XMR", "XRP"]);
  });
});
