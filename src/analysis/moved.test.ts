import { describe, expect, it } from "vitest";
import type { Claim } from "../record/statements/index.ts";
import type { Held } from "../record/view.ts";
import { figuresMoved, type Moving } from "./moved.ts";
import type { Figure, Report } from "./shape.ts";

const both = { en: "x", zh: "x" };
const report = (...figures: Figure[]): Report => ({ figures }) as unknown as Report;
const made = (id: string, parts: Partial<Figure>, unit: Figure["unit"] = "actions"): Figure => ({ id, label: both, unit, value: null, low: null, high: null, numerator: null, bounds: [], actions: [], unknown: [], unsourced: [], ...parts }) as unknown as Figure;
const event = (id: string, about: string): Moving => ({ id, kind: "event", about: [about] });
const bounds: Figure["bounds"] = [{ given: "inventory", low: 0, high: 1, informative: false }];

describe("what moved a figure", () => {
  it("is about what it counts on one day and not alike on the other", () => {
    const moving = [event("ashgrove/drop", "ashgrove"), event("tilden/drop", "tilden"), { id: "ashgrove/docket", kind: "docket", about: ["ashgrove"] }];
    const [moved] = figuresMoved(report(made("dropped", { low: 1, actions: ["tilden"], unknown: ["ashgrove"] })), report(made("dropped", { low: 2, actions: ["ashgrove", "tilden"] })), moving, []);
    expect(moved).toMatchObject({ id: "dropped", from: { low: 1 }, to: { low: 2 }, movers: ["ashgrove/drop"] });
  });

  it("is nothing where nothing is, and a figure that stands still is not told", () => {
    const still = made("still", { value: 3, actions: ["ashgrove"] });
    expect(figuresMoved(report(still, made("open", { low: 0, high: 4, bounds })), report(still, made("open", { low: 0, high: 9, bounds })), [event("ashgrove/drop", "ashgrove")], [])).toMatchObject([{ id: "open", movers: [] }]);
  });

  it("is a tie only where ties are counted, and a table only where its rows are", () => {
    const moving: Moving[] = [{ id: "gift", kind: "tie", about: ["ashgrove"] }, { id: "tally", kind: "table", about: ["tally"] }];
    const of = (value: number, actions: string[]) => report(made("tied-dropped", { value, actions }), made("dropped", { value, actions }), made("rate", { value }, "per-month"));
    expect(figuresMoved(of(0, []), of(1, ["ashgrove"]), moving, []).map(({ id, movers }) => [id, movers])).toEqual([["tied-dropped", ["gift"]], ["dropped", []], ["rate", ["tally"]]]);
  });

  it("is what an amount rests on, and no more", () => {
    const claim = { key: "gift-2m", id: "gift-2m", figure: "gift-2m", rests: ["tie:gift", "event:ashgrove/order"] } as unknown as Held<Claim>;
    const moving: Moving[] = [{ id: "gift", kind: "tie", about: ["ashgrove"] }, event("ashgrove/order", "ashgrove"), event("ashgrove/stay", "ashgrove"), { id: "tie:gift", kind: "tie", about: [] }];
    expect(figuresMoved(report(made("gift-2m", {}, "usd")), report(made("gift-2m", { value: 2e6, actions: ["ashgrove"] }, "usd")), moving, [claim])[0]!.movers).toEqual(["gift", "ashgrove/order", "tie:gift"]);
  });

  it("may be a total that was restated, for every figure over the inventory", () => {
    const moving: Moving[] = [{ id: "claim:inherited", kind: "claim", about: ["inherited"], claim: { id: "inherited", figure: "inherited" } }];
    const of = (high: number) => report(made("eased", { high, bounds }), made("filings", { value: high }), made("inherited", { value: high }));
    expect(figuresMoved(of(3), of(4), moving, []).map(({ movers }) => movers.length)).toEqual([1, 0, 1]);
  });

  it("is narrowed to what turns the figure, and a share of nothing is no number", () => {
    const moving = [event("ashgrove/stay", "ashgrove"), event("ashgrove/drop", "ashgrove")];
    const [moved] = figuresMoved(report(made("share", { low: Number.NaN }, "share")), report(made("share", { low: 1, actions: ["ashgrove"] }, "share")), moving, [], (id, able) => able.filter((each) => id === "share" && each.endsWith("drop")));
    expect([moved!.from.low, moved!.movers]).toEqual([null, ["ashgrove/drop"]]);
  });
});
