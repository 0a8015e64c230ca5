import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { courts } from "../../src/sources/fjc-idb/districts.ts";
import { shared, withData } from "./shared.ts";

const codes = "data/court_dockets/scales_fjc_district_codes.json";
withData(codes, "the districts of the Integrated Database", () => {
  test("are the courts that others found", () => {
    const found = JSON.parse(readFileSync(`${shared}/${codes}`, "utf8")) as Record<string, string>;
    expect(Object.fromEntries([...courts].toSorted())).toEqual(Object.fromEntries(Object.entries(found).toSorted()));
  });
});
