import { describe, expect, test } from "vitest";
import { allSources, coverage, type Hole } from "./index.ts";

const why = { en: "why", zh: "原因" };
const hole = (from: string, to: string): Hole => ({ from, to, kind: "absent", reason: why });
const manifest = { covers: [{ from: "2001-01-01", to: "2004-12-31" }, { from: "2006-01-01", to: "2007-12-31" }], holes: [hole("2002-03-01", "2002-03-31"), hole("2001-12-30", "2002-01-02")] };

const sources = await allSources();

test.each<[string, string, Array<[string, string, string]>]>([
  ["2003-01-01", "2003-12-31", []],
  ["2002-01-03", "2002-02-28", []],
  ["2002-01-02", "2002-02-28", [["2002-01-02", "2002-01-02", "absent"]]],
  ["2002-01-01", "2002-12-31", [["2002-01-01", "2002-01-02", "absent"], ["2002-03-01", "2002-03-31", "absent"]]],
  ["2000-12-31", "2001-01-01", [["2000-12-31", "2000-12-31", "outside"]]],
  ["2004-06-01", "2006-06-01", [["2005-01-01", "2005-12-31", "outside"]]],
  ["2007-12-31", "2008-02-29", [["2008-01-01", "2008-02-29", "outside"]]],
  ["1999-01-01", "1999-02-01", [["1999-01-01", "1999-02-01", "outside"]]],
])("from %s to %s the holes are %j", (from, to, holes) => {
  const found = coverage(manifest, from, to);
  expect(found.state).toBe(holes.length === 0 ? "whole" : "hole");
  if (found.state === "hole") expect(found.holes.map((each) => [each.from, each.to, each.kind])).toEqual(holes);
});

describe("every source", () => {
  test.each([...sources.values()].map((source) => [source.manifest.id, source] as const))("%s is described wholly", (id, { manifest, files, live }) => {
    expect(sources.get(id)?.manifest).toBe(manifest);
    expect(files ?? live, "can be loaded or asked").toBeDefined();
    if (files && !files.open) expect(files.columns.length).toBeGreaterThan(0);
    for (const { from, to } of [...manifest.covers, ...manifest.holes]) expect(from <= to, `${from} ${to}`).toBe(true);
    for (const each of manifest.holes) {
      expect(manifest.covers.some((window) => window.from <= each.to && window.to >= each.from), each.reason.en).toBe(true);
      expect(each.reason.zh).toMatch(/\p{Script=Han}/u);
    }
  });

  test("nothing is compared across 1999", () => expect(coverage(sources.get("sec-litigation-releases-archive")!.manifest, "1997-06-01", "2002-06-01").state).toBe("hole"));
});
