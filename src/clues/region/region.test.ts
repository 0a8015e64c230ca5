import { beforeAll, describe, expect, it } from "vitest";
import { readRegions, regionName, regionNotes, regionOf, regionOfCode, type Regions } from "./index.ts";

let regions: Regions;
beforeAll(async () => {
  regions = await readRegions("rulebook/yinfa-2026-42");
});

describe("a region", () => {
  it("is one of 34 at province level, each with a name of its own in both languages", () => {
    expect(regions.size).toBe(34);
    expect(new Set([...regions.values()].map(({ zh }) => zh)).size).toBe(34);
    expect(new Set([...regions.values()].map(({ en }) => en)).size).toBe(34);
  });

  it.each([
    ["110000", "Beijing", "北京市"],
    ["440300", "Guangdong, prefecture code 440300", "广东省（地级代码440300）"],
    ["440305", "Guangdong, county code 440305", "广东省（县级代码440305）"],
    [" ６１０１００ ", "Shaanxi, prefecture code 610100", "陕西省（地级代码610100）"],
  ])("%s is %s", (code, en, zh) => expect(regionName(regions, code)).toEqual({ en, zh }));

  it.each(["44030", "4403051", "", "guangdong", "000000", "160000", "990000"])("refuses %j and says how to write one", (code) => {
    expect(() => regionOf(regions, code)).toThrow(/440300/);
  });

  it.each([
    ["91350100M000100Y43", "350100"],
    ["91100000M000100Y45", undefined],
    ["9135", undefined],
  ])("of the credit code %s is %s", (uscc, code) => expect(regionOfCode(regions, uscc)?.code).toBe(code));

  it("names no local authority where the notice is sent to none", () => {
    expect(["710000", "810000", "820000"].map((code) => regionOf(regions, code).addressed)).toEqual([false, false, false]);
    expect([...regions.values()].filter(({ addressed }) => addressed)).toHaveLength(31);
    for (const code of ["710000", "810000", "820000"]) expect(regionNotes(regions, code)).toMatchObject([{ en: expect.stringContaining("is not among them") as string, zh: expect.stringContaining("不包括") as string }]);
    expect([regionNotes(regions, "440300"), regionNotes(regions, null)]).toEqual([[], []]);
  });
});
