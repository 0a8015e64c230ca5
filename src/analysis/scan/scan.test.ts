import { addDays } from "../../record/day.ts";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { seeded } from "../../coding/agreement/index.ts";
import { addMonths } from "../inventories/window.ts";
import { adjust, fisherExact } from "../statistics/index.ts";
import { correct } from "./correct.ts";
import { sourceOfCases } from "./from-cases.ts";
import { regionOf } from "./regions.ts";
import { scan, standard } from "./scan.ts";
import type { ScanEvent, ScanSource } from "./shape.ts";
import { shrink } from "./shrink.ts";
import { CHANGE_DAY, RETREATING, simulate } from "./simulate.ts";
import { attainable, fisherTail } from "./tail.ts";
import { unsteady } from "./unsteady.ts";
import { windowsAround } from "./windows.ts";

const change = { day: CHANGE_DAY, from: "one", to: "another" };
const why = { en: "Made up.", zh: "虚构。" };
const history = { perMonth: 20, general: 1, retreat: null, months: { before: 24, after: 24 }, sweep: 1, gap: "none" } as const;
const source = (events: ScanEvent[], over: Partial<ScanSource> = {}): ScanSource => ({ id: "made-up", what: why, covers: [{ from: "2000-01-01", to: "2030-12-31" }], holes: [], until: "2020-01-19", events, spans: null, leftOut: [], caveats: [], ...over });
/** So many filings of a group from a day on, one every `every` days. */
const filings = (industry: string, count: number, from: string, every: number, kind: ScanEvent["kind"] = "filing"): ScanEvent[] =>
  Array.from({ length: count }, (_, n) => ({ action: `${industry}-${from}-${n}`, kind, from: addDays(from, n * every), to: addDays(from, n * every), group: { industry } }));

describe("windows", () => {
  it("are as long as asked, the same on both sides, and part at the change", () => {
    const windows = windowsAround(source([]), CHANGE_DAY, 24, 1);
    expect(windows).toMatchObject({ before: { from: "2015-01-21", to: "2017-01-19" }, after: { from: "2017-01-20", to: "2019-01-19" }, partial: false, shortened: [] });
  });

  it("may be half a year by the calendar, of which one side has only 181 days, and no day less", () => {
    expect(windowsAround(source([]), CHANGE_DAY, 6, 1)).toMatchObject({ before: { from: "2016-07-23", to: "2017-01-19" }, after: { from: "2017-01-20", to: "2017-07-19" } });
    expect(windowsAround(source([], { until: "2017-07-19" }), CHANGE_DAY, 24, 1)).toMatchObject({ after: { to: "2017-07-19" } });
    expect(windowsAround(source([], { until: "2017-07-18" }), CHANGE_DAY, 24, 1)).toHaveProperty("why");
  });

  it("stop at a hole on either side, and are as long as the shorter one", () => {
    const hole = { from: "2015-06-01", to: "2015-12-31", kind: "absent" as const, reason: why };
    expect(windowsAround(source([], { holes: [hole] }), CHANGE_DAY, 24, 1)).toMatchObject({ before: { from: "2016-01-01", to: "2017-01-19" }, after: { from: "2017-01-20", to: "2018-02-08" } });
    expect(windowsAround(source([], { holes: [{ ...hole, from: "2016-10-01", to: "2016-10-05" }] }), CHANGE_DAY, 24, 1)).toHaveProperty("why.en", expect.stringMatching(/Less than 6 months/));
    expect(windowsAround(source([], { until: "2017-03-01" }), CHANGE_DAY, 24, 1)).toHaveProperty("why.en", expect.stringMatching(/end on 2017-03-01/));
  });

  it("pass a stretch of which enough is held only where that is asked for, and say so", () => {
    const holes = [{ from: "2016-01-01", to: "2016-12-31", kind: "partial" as const, held: 89, of: 100, reason: why }];
    expect(windowsAround(source([], { holes }), CHANGE_DAY, 24, 1)).toHaveProperty("why");
    expect(windowsAround(source([], { holes }), CHANGE_DAY, 24, 0.8)).toMatchObject({ before: { from: "2015-01-21" }, partial: true });
    expect(windowsAround(source([], { holes }), CHANGE_DAY, 24, 0.9)).toHaveProperty("why");
  });
});

describe("p-values", () => {
  const table = fc.record({ a: fc.nat(40), b: fc.nat(40), c: fc.nat(400), d: fc.nat(400) });

  it("on both sides are Fisher's, and the two one-sided ones share the table itself", () => fc.assert(fc.property(table, (counts) => {
    expect(fisherTail(counts, "both").p).toBeCloseTo(fisherExact(counts).p, 9);
    const [less, more] = [fisherTail(counts, "less"), fisherTail(counts, "more")];
    if (less.p < 1 && more.p < 1) expect(less.mid + more.mid).toBeCloseTo(1, 9);
  })));

  it("have no more chance than themselves, and exactly themselves where they are attained", () => fc.assert(fc.property(table, fc.double({ min: 1e-6, max: 1, noNaN: true }), (counts, limit) => {
    const chance = attainable(counts, "less");
    expect(chance(limit)).toBeLessThanOrEqual(limit);
    const { p } = fisherTail(counts, "less");
    if (p > 1e-12 && p < 0.999) expect(chance(p) / p).toBeCloseTo(1, 6);
  })));
});

describe("correction", () => {
  it("is Benjamini and Hochberg's where p-values are continuous and all groups alike", () => fc.assert(fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 30 }), (all) => {
    const q = correct(all.map((p) => ({ cell: { industry: "x" }, p, chance: (limit) => limit })));
    for (const [n, expected] of adjust("BH", all).entries()) expect(q[n]).toBeCloseTo(expected, 10);
  })));

  it("gives the broad groups four fifths of the budget", () => {
    const narrow = Array.from({ length: 99 }, () => ({ cell: { industry: "x", conduct: "y" }, p: 1, chance: (limit: number) => limit }));
    const [broad] = correct([{ cell: { industry: "x" }, p: 0.01, chance: (limit) => limit }, ...narrow]);
    expect(broad).toBeCloseTo(0.01 / 0.8, 10);
  });
});

it("draws lucky ratios in, and leaves them where nothing scatters but chance", () => {
  const drawn = shrink([{ a: 1, b: 12, c: 100, d: 100 }, ...Array.from({ length: 8 }, () => ({ a: 50, b: 50, c: 100, d: 100 }))]);
  expect(drawn[0]!.value).toBeGreaterThan(1.5 / 12.5);
  expect(shrink([{ a: 10, b: 10, c: 50, d: 50 }, { a: 9, b: 11, c: 50, d: 50 }]).every(({ value }) => Math.abs(value - 0.9) < 0.11)).toBe(true);
});

describe("an unsteady made-up agency", () => {
  const steady = { perMonth: 25, months: { before: 24, after: 24 }, retreat: null, spread: 0, shared: 0, drift: 0, season: 0 };
  /** First days of the months, and how many filings lie in each. */
  const months = Array.from({ length: 48 }, (_, n) => addMonths(CHANGE_DAY, n - 24));
  const counted = (events: readonly ScanEvent[]): number[] => {
    const counts = months.map(() => 0);
    for (const { from } of events) counts[months.findLastIndex((first) => first <= from)]! += 1;
    return counts;
  };
  const monthly = (over: object, seed: number): number[] => {
    const random = seeded(seed);
    return Array.from({ length: 20 }, () => counted(unsteady({ ...steady, ...over }, random).events)).flat();
  };
  const variance = (values: readonly number[]): [number, number] => {
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    return [mean, values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1)];
  };

  it("files as often as told; counts scatter as chance makes them where it is steady, and more where months share a factor", () => {
    const [mean, spread] = variance(monthly({}, 3));
    expect(mean).toBeCloseTo(25, 0);
    expect(spread / mean).toBeGreaterThan(0.85);
    expect(spread / mean).toBeLessThan(1.15);
    const [shared, wide] = variance(monthly({ shared: 0.2 }, 4));
    // One factor for all and one for each third: variance about .2 and more of the squared mean beside the Poisson part.
    expect(wide / shared).toBeGreaterThan(4);
  });

  it("lets the retreating industry go by degrees, and files on weekdays of the month alone", () => {
    const random = seeded(5);
    const events = Array.from({ length: 30 }, () => unsteady({ ...steady, retreat: { base: 4, drop: 1, onset: 4 } }, random).events).flat();
    const left = counted(events.filter(({ group }) => group.industry === RETREATING)).slice(24, 29);
    expect(left.every((count, n) => n === 0 || count < left[n - 1]!)).toBe(true);
    expect(left[4]).toBe(0);
    expect(events.some(({ from }) => [0, 6].includes(new Date(from).getUTCDay()))).toBe(false);
  });
});

describe("a scan", () => {
  it("finds the industry that fell and no other, and names its actions", () => {
    const found = scan([simulate({ ...history, retreat: { base: 3, drop: 1, months: 24 } }, seeded(11))], [change]);
    const hit = found.hits[0]!;
    expect(hit).toMatchObject({ measure: "filings", cell: { industry: RETREATING }, direction: "fall", group: { after: 0 } });
    expect(hit.actions.before.length).toBeGreaterThanOrEqual(hit.group.before);
    expect(hit.ratio!.hi).toBeLessThan(0.5);
    expect(hit.shrunk!.value).toBeGreaterThan(hit.ratio!.value);
    expect(found.untested.small).toBeGreaterThan(0);
  });

  it("takes a general fall of the agency for no group's", () => {
    const even = [...filings("salt", 40, "2015-02-01", 17), ...filings("salt", 20, "2017-02-01", 34), ...filings("glass", 60, "2015-02-01", 11), ...filings("glass", 30, "2017-02-01", 23)];
    const found = scan([source(even)], [change], { ...standard, look: "both" });
    expect(found.hits).toEqual([]);
    expect(found.tests.map(({ p }) => p)).toEqual([1]);
  });

  it("counts a sweep of one day once", () => {
    const sweep = Array.from({ length: 30 }, (_, n) => ({ ...filings("salt", 1, "2016-03-01", 1)[0]!, action: `sweep-${n}` }));
    const rest = [...filings("salt", 10, "2015-02-01", 60), ...filings("salt", 11, "2017-02-01", 60), ...filings("glass", 60, "2015-02-01", 11), ...filings("glass", 60, "2017-02-01", 11)];
    expect(scan([source([...sweep, ...rest])], [change]).tests[0]).toMatchObject({ cell: { industry: "salt" }, group: { before: 11, after: 11 } });
  });

  it("says that one mass dismissal makes the change, and that the whole agency turned", () => {
    const ends = [
      ...filings("salt", 20, "2015-02-01", 30, "other-end"), ...filings("salt", 15, "2017-02-01", 40, "other-end"),
      ...Array.from({ length: 14 }, (_, n) => ({ ...filings("salt", 1, "2017-06-01", 1, "drop")[0]!, action: `salt-${n}` })),
      ...filings("glass", 20, "2015-02-01", 30, "other-end"), ...filings("glass", 12, "2017-02-01", 40, "other-end"), ...filings("glass", 12, "2017-02-03", 40, "drop"), ...filings("tin", 9, "2015-02-01", 30, "other-end"), ...filings("tin", 9, "2017-02-01", 30, "other-end"),
    ];
    const { hits } = scan([source(ends)], [change]);
    const salt = hits.find(({ cell }) => cell.industry === "salt")!;
    const glass = hits.find(({ cell }) => cell.industry === "glass")!;
    expect(salt).toMatchObject({ measure: "drops", direction: "rise", group: { before: 0, after: 14 } });
    expect(salt.artefacts.map(({ en }) => en)).toContainEqual(expect.stringMatching(/^14 of its 14 on that side are of one day, 2017-06-01/));
    expect(glass.artefacts.some(({ en }) => en.includes("of one day"))).toBe(false);
    expect(salt.artefacts.some(({ en }) => en.includes("turn of the whole agency"))).toBe(true);
  });

  it("says that groups swing by themselves, where they do, and what is left of p", () => {
    // Salt comes in two of the eight half-years alone; its fall at the change is one swing of many.
    const swinging = [...filings("salt", 40, "2015-02-01", 4), ...filings("salt", 12, "2018-02-01", 4), ...filings("glass", 120, "2015-02-01", 6), ...filings("glass", 120, "2017-02-01", 6), ...filings("tin", 60, "2015-02-01", 12), ...filings("tin", 60, "2017-02-01", 12)];
    const even = [...filings("salt", 40, "2015-02-01", 17), ...filings("salt", 12, "2017-02-01", 55), ...filings("glass", 120, "2015-02-01", 6), ...filings("glass", 120, "2017-02-01", 6), ...filings("tin", 60, "2015-02-01", 12), ...filings("tin", 60, "2017-02-01", 12)];
    const said = (events: ScanEvent[]): string[] => scan([source(events)], [change]).hits.find(({ cell }) => cell.industry === "salt")!.artefacts.map(({ en }) => en).filter((en) => en.includes("swing"));
    expect(said(swinging)).toEqual([expect.stringMatching(/scatter \d+\.\d times as much.* p is 0\.[1-9]/)]);
    expect(said(even)).toEqual([]);
  });

  it("leaves out an event whose day may lie on either side", () => {
    const doubtful = filings("salt", 40, "2017-01-01", 0).map((event, n) => ({ ...event, action: `d-${n}`, to: "2017-02-28" }));
    expect(scan([source([...doubtful, ...filings("glass", 30, "2015-02-01", 20)])], [change]).tests).toEqual([]);
  });
});

it("takes cases of the Integrated Database: voluntarily dismissed is a drop, moved is none, time to ending is compared", () => {
  const row = (n: number, filed: string, days: number, disposition = "fjc-5", origin = 1) => ({
    id: `fjc/08/1/${1_000_000 + n}`, source: "fjc-idb", date: filed,
    data: { district: "08", office: "1", docket: String(1_000_000 + n), court: n % 2 ? "nysd" : "cacd", core: String(1_000_000 + n), filed, origin, status: "L" as const, terminated: addDays(filed, days), disposition, progress: null, nature: 850, plaintiff: "SECURITIES AND EXCHANGE COMMISSION", defendant: null, rows: [] },
  });
  const before = Array.from({ length: 60 }, (_, n) => row(n, addDays("2013-02-01", n * 11), 750));
  const after = Array.from({ length: 60 }, (_, n) => row(100 + n, addDays("2015-02-01", n * 11), 2_000));
  const moved = row(200, "2016-02-01", 20, "fjc-10");
  const dropped = row(201, "2016-02-01", 20, "fjc-12");
  const last = row(202, "2022-02-01", 20);
  const read = sourceOfCases([...before, ...after, moved, dropped, last, row(203, "2016-05-01", 9, "fjc-5", 5)], "2026-01-01")!;
  expect(read.leftOut.map(({ id }) => id)).toEqual([moved.id, "fjc/08/1/1000203"]);
  expect(read.events.filter(({ kind }) => kind === "drop").map(({ action }) => action)).toEqual([dropped.id]);
  expect(read.until).toBe("2022-02-01");
  const { hits } = scan([read], [change]);
  expect(hits.find(({ measure }) => measure === "time-to-ending")).toMatchObject({ direction: "fall", group: { after: 0 }, ratio: null });
  expect(sourceOfCases([], "2026-01-01")).toBeNull();
});

it.each([["nysd", "ca2"], ["dcd", "cadc"], ["nmid", "ca9"], ["ned", "ca8"], ["mdd", "ca4"], ["ca2", undefined], [null, undefined]])("the region of %s is %s", (court, region) => expect(regionOf(court)).toBe(region));
