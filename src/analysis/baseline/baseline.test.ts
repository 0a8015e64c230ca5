import { expect, test } from "vitest";
import { civilRow } from "../../../test/servers/fjc.ts";
import { exampleAction, exampleCodebook } from "../../coding/outcomes/examples.ts";
import type { View } from "../../record/view.ts";
import { type CodedCase, Gathering } from "../../sources/fjc-idb/cases.ts";
import { coded } from "../../sources/fjc-idb/reading.ts";
import type { BulkRow } from "../../store/store.ts";
import { binomialTest, clopperPearson, fisherExact } from "../statistics/index.ts";
import { besideReported, denominatorsOf } from "./article.ts";
import { baselineOf } from "./baseline.ts";
import { droppedElsewhereList } from "./dropped.ts";
import { carryThrough } from "./hidden.ts";
import { readSample } from "./sample.ts";

/** Invented cases in the documented layout: so many of each disposition, filed in 2024 and ended in 2025. */
function casesOf(...dispositions: Array<[code: string, many: number]>): BulkRow<CodedCase>[] {
  const gathering = new Gathering();
  let number = 0;
  for (const [code, many] of dispositions) {
    for (let n = 0; n < many; n += 1) {
      const open = code === "open";
      const read = coded(civilRow({ DOCKET: `24${String((number += 1)).padStart(5, "0")}`, FILEDATE: "03/01/2024", DEF: `HARBOUR ${number}`, ...(open ? { TERMDATE: "", DISP: "-8", STATUSCD: "S", TAPEYEAR: "2099" } : { TERMDATE: "06/02/2025", DISP: code }) }).split("\t"));
      if ("ignored" in read) throw new Error(read.ignored.en);
      gathering.add(read.place, read.row);
    }
  }
  return [...gathering.cases()];
}

const rows = casesOf(["12", 3], ["14", 10], ["5", 30], ["open", 7], ["10", 2]);
const input = { rows, until: "2026-09-30", change: { day: "2025-01-20", from: "ash", to: "birch" }, industries: new Map([["nysd/2400001", "crypto"]]), months: 20 };

test("without rows it is not computable and names the command", () => {
  expect(baselineOf({ ...input, rows: [] })).toMatchObject({ status: "not-computable", command: "prosequi ingest FILE --source fjc-idb" });
});

test("12 is the floor, 14 is unknown, crypto is kept out and moved cases are left out", () => {
  const found = baselineOf(input);
  expect(found).toMatchObject({ status: "computed", floor: { low: { dropped: 2, of: 49 }, high: { dropped: 12, of: 49 } }, estimated: { status: "not-computable" } });
  if (found.status === "computed") expect([found.hidden.length, found.leftOut.length]).toEqual([10, 2]);
});

test("past the end of the edition nothing is computed", () => {
  expect(baselineOf({ ...input, months: 24 })).toMatchObject({ status: "not-computable", why: { en: expect.stringMatching(/past the end of the data \(2026-09-30\)/) } });
});

const hidden = Array.from({ length: 40 }, (_, n) => `fjc/08/1/24${String(n).padStart(5, "0")}`);
const sample = hidden.slice(0, 10).map((id, n) => ({ id, code: (["dropped", "dropped", "unclear"] as const)[n] ?? ("not-dropped" as const) }));

test("the sample's uncertainty is carried through, and unclear rows move the ends", () => {
  const found = carryThrough({ of: 200, dropped: 6, hidden }, sample, "mine.csv");
  expect(found).toMatchObject({ sample: { size: 10, dropped: 2, unclear: 1 }, hiddenShare: { low: 0.2, high: 0.3 }, low: (6 + 8) / 200, high: (6 + 12) / 200 });
  expect(found.intervals.inventory.lo).toBeCloseTo((6 + 40 * clopperPearson(2, 10).lo) / 200, 12);
  expect(found.intervals.inventory.hi).toBeCloseTo((6 + 40 * clopperPearson(3, 10).hi) / 200, 12);
  const level = 1 - 0.05 / 3;
  expect(found.intervals.process.hi).toBeCloseTo(clopperPearson(6, 200, level).hi + clopperPearson(40, 200, level).hi * clopperPearson(3, 10, level).hi, 12);
  expect(found.intervals.process.lo).toBeLessThan(found.low);
});

test("a sampled case from elsewhere is refused by name", () => {
  expect(() => carryThrough({ of: 200, dropped: 6, hidden }, [{ id: "fjc/08/1/2399999", code: "dropped" }], "mine.csv")).toThrow(/mine\.csv codes fjc\/08\/1\/2399999, which is not among the 40 cases/);
});

test("no sample at all says nothing of what is hidden", () => {
  expect(carryThrough({ of: 200, dropped: 6, hidden }, [], "mine.csv")).toMatchObject({ low: 6 / 200, high: 46 / 200 });
});

test.each<[string, string, RegExp | number]>([
  ["two rows", "id,code\nfjc/08/1/2400001,dropped\nfjc/08/1/2400002,unclear\n", 2],
  ["a case begun twice under a number", "id,code\nfjc/08/1/2400001/2024-03-01,dropped\n", 1],
  ["another code", "id,code\nfjc/08/1/2400001,yes\n", /s\.csv:2 .*code: write one of dropped \(The agency gave up/],
  ["a docket number alone", "id,code\n24-00001,dropped\n", /s\.csv:2 .*id: write the id of the case/],
  ["a case twice", "id,code\nfjc/08/1/2400001,dropped\nfjc/08/1/2400001,unclear\n", /s\.csv:3 codes .* again/],
  ["another column", "id,code,who\nfjc/08/1/2400001,dropped,me\n", /s\.csv:2 .*columns id and code/],
])("a sample with %s", async (_, text, found) => {
  if (typeof found === "number") expect(await readSample(text, "s.csv")).toHaveLength(found);
  else await expect(readSample(text, "s.csv")).rejects.toThrow(found);
});

test.each([
  [{ share: 0.04, digits: 0 }, null, { smallest: { x: 1, of: 23 }, allFrom: 89, largest: null }],
  [{ share: 0.04, digits: 0 }, 30, { smallest: { x: 1, of: 23 }, largest: { x: 1, of: 28 } }],
  [{ share: 0.33, digits: 0 }, null, { smallest: { x: 1, of: 3 } }],
  [{ share: 0, digits: 0 }, null, { smallest: { x: 0, of: 1 }, allFrom: 1 }],
  [{ share: 0.04, digits: 0 }, 22, null],
])("denominators of %o up to %s", (reported, limit, found) => {
  const denominators = denominatorsOf(reported, limit);
  if (found === null) expect(denominators).toBeNull();
  else expect(denominators).toMatchObject(found);
});

test("from the denominator told on, every one has a numerator that rounds so, and the one before has none", () => {
  const rounds = (of: number): boolean => Array.from({ length: of + 1 }, (_, x) => Math.round((100 * x) / of)).includes(4);
  const { allFrom } = denominatorsOf({ share: 0.04, digits: 0 }, null)!;
  expect([rounds(allFrom - 1), Array.from({ length: 300 }, (_, n) => rounds(allFrom + n)).every(Boolean)]).toEqual([false, true]);
});

test("a reported share is tested as known, and against the least telling denominator", () => {
  const found = besideReported({ x: 7, n: 21, from: { en: "totals", zh: "合计" } }, { share: 0.04, digits: 0 }, 1000)!;
  expect(found.tests.map(({ against, p }) => [against, p])).toEqual([0.035, 0.04, 0.045].map((share) => [expect.closeTo(share, 12), expect.closeTo(binomialTest(7, 21, share).p, 12)]));
  const weakest = found.sensitivity.find(({ at }) => at === "weakest")!;
  expect(weakest).toMatchObject({ x: 1, of: 23, p: fisherExact({ a: 7, b: 14, c: 1, d: 22 }).p });
  expect(found.sensitivity.find(({ at }) => at === "largest")!.p).toBeLessThan(weakest.p);
});

test("drops elsewhere are a list: dropped, agreed, or doubtful, and no crypto", () => {
  const fund = (key: string, events: Parameters<typeof exampleAction>[0], over = {}) => ({ ...exampleAction(events, { key }), industry: "hedge-funds", ...over });
  const drop = { kind: "voluntary-dismissal-with-prejudice", date: "2025-07-11" };
  const actions = [
    fund("dropped", [drop]), fund("agreed", [{ kind: "agreement-announced", date: "2025-03" }]), fund("doubtful", [{ ...drop, certainty: "low" }]),
    fund("before", [{ ...drop, date: "2024-07-11" }]), fund("coin", [drop], { industry: "crypto" }), fund("hearsay", [{ ...drop, standing: "unsourced" } as never]),
  ];
  const view = { on: "2026-06-01", actions: new Map(actions.map((action) => [action.key, action])) } as unknown as View;
  expect(droppedElsewhereList(view, exampleCodebook, "2025-01-20").actions.map(({ action, how }) => [action, how])).toEqual([["agreed", "agreed"], ["doubtful", "doubtful"], ["dropped", "dropped"]]);
});
