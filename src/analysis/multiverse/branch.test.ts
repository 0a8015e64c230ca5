import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Definition } from "../../codebook/shape.ts";
import { everyChoice } from "./branch.ts";

const definition = (id: string, ...options: string[]): [string, Definition] => [id, { id, options: options.map((each) => ({ id: each })), default: options[0] } as unknown as Definition];
const three = new Map([definition("scope", "wide", "narrow"), definition("unit", "action", "defendant"), definition("unread", "a", "b")]);

describe("a computation under every choice", () => {
  it("runs once for each combination that it can tell apart, in the order of the options", () => {
    const found = everyChoice(three, {}, (choice) => `${choice.scope} ${choice.unit}`);
    expect(found).toEqual([
      { options: { scope: "wide", unit: "action" }, result: "wide action" }, { options: { scope: "wide", unit: "defendant" }, result: "wide defendant" },
      { options: { scope: "narrow", unit: "action" }, result: "narrow action" }, { options: { scope: "narrow", unit: "defendant" }, result: "narrow defendant" },
    ]);
  });

  it("does not branch on what is read under one option only where that option is not chosen", () => {
    const found = everyChoice(three, {}, (choice) => (choice.scope === "narrow" ? choice.unit : "all"));
    expect(found.map(({ options }) => options)).toEqual([{ scope: "wide" }, { scope: "narrow", unit: "action" }, { scope: "narrow", unit: "defendant" }]);
  });

  it("keeps what is fixed, and reads nothing of a name that is no definition", () => {
    expect(everyChoice(three, { scope: "narrow" }, (choice) => [choice.scope, choice.unit, choice.other])).toEqual([
      { options: { unit: "action" }, result: ["narrow", "action", undefined] }, { options: { unit: "defendant" }, result: ["narrow", "defendant", undefined] },
    ]);
  });

  it("passes an error of the computation on", () => {
    expect(() => everyChoice(three, {}, () => { throw new TypeError("no"); })).toThrow("no");
  });

  it("tells each combination once, whatever is read in whatever order", () => {
    const definitions = new Map(["a", "b", "c", "d"].map((id, n) => definition(id, ...Array.from({ length: n + 2 }, (_, k) => `${id}${k}`))));
    fc.assert(fc.property(fc.shuffledSubarray(["a", "b", "c", "d"]), (read) => {
      const found = everyChoice(definitions, {}, (choice) => read.map((id) => choice[id]).join());
      expect(found).toHaveLength(read.reduce((product, id) => product * definitions.get(id)!.options.length, 1));
      expect(new Set(found.map(({ result }) => result)).size).toBe(found.length);
    }));
  });
});
