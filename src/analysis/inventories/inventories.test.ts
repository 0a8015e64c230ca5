import fc from "fast-check";
import { expect, test } from "vitest";
import { clopperPearson } from "../statistics/index.ts";
import { addMonths, barrier, casesOfDatabase, casesOfMatters, changesOfGovernment, droppedWithin, inheritedAt, inventoriesOf, pendingOn, type InventoryCase, type InventorySource, type ReleaseCode } from "./index.ts";

const change = { day: "2009-01-20", from: "ash", to: "birch" };
const whole: InventorySource = { id: "ledger", what: { en: "l", zh: "账" }, covers: [{ from: "2000-01-01", to: "9999-12-31" }], holes: [], until: "2012-12-31", complete: true, caveats: [] };
const base: InventoryCase = { id: "a", industry: null, filed: "2008-03-01", seenUntil: null, end: null };
const ended = (date: string | null, how: "dropped" | "otherwise" | "not-known" = "dropped"): Partial<InventoryCase> => ({ end: { date, how } });

test.each<[string, Partial<InventoryCase>, string, string]>([
  ["ended after it", ended("2009-06-01"), "yes", "yes"],
  ["ended before it", ended("2009-01-19"), "no", "no"],
  ["ended on the day itself", ended("2009-01-20"), "yes", "yes"],
  ["ended in a month that holds the day", ended("2009-01"), "unknown", "unknown"],
  ["ended on no known day", ended(null), "unknown", "unknown"],
  ["ended after the window", ended("2011-01-20"), "yes", "no"],
  ["ended in a year that the window cuts", ended("2011"), "yes", "unknown"],
  ["settled in a year that the window cuts", ended("2011", "otherwise"), "yes", "no"],
  ["ended in a manner nobody tells", ended("2009-06-01", "not-known"), "yes", "unknown"],
  ["not seen since the filing", {}, "unknown", "unknown"],
  ["seen open in the window", { seenUntil: "2010-01-01" }, "yes", "unknown"],
  ["seen open on the last day of the window", { seenUntil: "2011-01-19" }, "yes", "no"],
  ["filed on the day", { filed: "2009-01-20", ...ended("2009-06-01") }, "no", "yes"],
  ["filed in a year that holds the day", { filed: "2009", ...ended("2010-06-01") }, "unknown", "yes"],
  ["said not to have been pending", { ...ended(null), ruledOut: ["2009-01-20"] }, "no", "unknown"],
])("a case %s", (_, over, pending, dropped) => {
  const each = { ...base, ...over };
  expect([pendingOn(each, change.day), droppedWithin(each, change.day, "2011-01-20")]).toEqual([pending, dropped]);
});

const measure = { months: 24, age: { from: 0, below: 24 }, industry: "all" };

test("a share has its count and its exact interval at both ends", () => {
  const cases = [
    { ...base, id: "drop", ...ended("2009-06-01") },
    { ...base, id: "judgment", ...ended("2009-07-01", "otherwise") },
    { ...base, id: "manner", ...ended("2009-08-01", "not-known") },
    { ...base, id: "unseen" },
    { ...base, id: "older", filed: "2006-01-01", ...ended("2009-06-01") },
  ];
  const found = inheritedAt(cases, whole, change, measure);
  expect(found).toMatchObject({
    status: "computed", until: "2011-01-20", inherited: ["drop", "judgment", "manner"], dropped: ["drop"], outcomeUnknown: ["manner"], pendingUnknown: ["unseen"],
    low: { dropped: 1, of: 4, share: 1 / 4 }, high: { dropped: 3, of: 4, share: 3 / 4 },
  });
  if (found.status === "computed") expect([found.low.interval.lo, found.high.interval.hi]).toEqual([clopperPearson(1, 4).lo, clopperPearson(3, 4).hi]);
});

const day = fc.constantFrom("2007-05-01", "2008-03-01", "2008", "2009", "2009-01", "2009-06-01", "2010-12-31", "2011-01-20", null);
const some = fc.record({ filed: day, seenUntil: day, end: fc.option(fc.record({ date: day, how: fc.constantFrom("dropped" as const, "otherwise" as const, "not-known" as const) })) });

test("whatever the unknown turn out to be, the share lies between the ends", () => {
  fc.assert(fc.property(fc.array(some, { minLength: 1, maxLength: 6 }), fc.integer({ min: 0 }), (drafts, seed) => {
    const cases = drafts.map((draft, n) => ({ ...base, ...draft, id: String(n) }));
    const found = inheritedAt(cases, whole, change, measure);
    if (found.status !== "computed") return;
    let bits = seed;
    const coin = (): boolean => (bits = (bits * 48271 + 11) % 2147483647) % 2 === 0;
    const members = [...found.inherited, ...found.pendingUnknown.filter(coin)];
    const dropped = members.filter((id) => {
      const drop = droppedWithin(cases[Number(id)]!, change.day, found.until);
      return drop === "yes" || (drop === "unknown" && coin());
    });
    if (members.length === 0) return;
    const share = dropped.length / members.length;
    expect(share).toBeGreaterThanOrEqual((found.low.share ?? 0) - 1e-12);
    expect(share).toBeLessThanOrEqual((found.high.share ?? 1) + 1e-12);
  }));
});

test.each<[string, Partial<InventorySource>, RegExp, number]>([
  ["the end of the data", { until: "2010-06-30" }, /past the end of the data/, 17],
  ["a hole in the window", { holes: [{ from: "2010-12-01", to: "2010-12-31", kind: "absent", reason: { en: "Nothing is there.", zh: "无。" } }] }, /hole from 2010-12-01/, 22],
  ["a hole in the filings", { holes: [{ from: "2007-06-01", to: "2007-06-30", kind: "partial", reason: { en: "Half is there.", zh: "半。" } }] }, /hole from 2007-06-01/, 0],
  ["the beginning of the data", { covers: [{ from: "2008-01-01", to: "9999-12-31" }] }, /does not reach/, 0],
])("nothing is computed across %s", (_, over, why, possible) => {
  const found = inheritedAt([{ ...base, ...ended("2009-06-01") }], { ...whole, ...over }, change, measure);
  expect(found).toMatchObject({ status: "not-computable", monthsPossible: possible });
  expect(found.why.en).toMatch(why);
});

test("a hole as wide as the source is a caveat of every figure and no barrier", () => {
  const holes = [{ from: "2000-01-01", to: "9999-12-31", kind: "partial" as const, reason: { en: "Clerks set the codes.", zh: "书记官填写。" } }];
  expect(barrier({ ...whole, holes }, "2007-01-20", "2011-01-20")).toBeNull();
  expect(inheritedAt([{ ...base, ...ended("2009-06-01") }], { ...whole, holes }, change, measure)).toMatchObject({ caveats: [{ en: "Clerks set the codes." }] });
});

test("an empty list that is not complete says nothing, a complete one says none", () => {
  expect(inheritedAt([], { ...whole, complete: false }, change, measure).status).toBe("not-computable");
  expect(inheritedAt([], whole, change, measure)).toMatchObject({ status: "computed", low: { of: 0, share: null, interval: { lo: 0, hi: 1 } } });
});

test("the last change is set beside earlier ones only where every case is held", () => {
  const cases = [2005, 2009].flatMap((year) => ["dropped", "otherwise"].map((how): InventoryCase => ({ ...base, id: `${year} ${how}`, filed: `${year - 1}-06-01`, end: { date: `${year}-06-01`, how: how as "dropped" } })));
  const changes = [{ day: "2005-01-20", from: "oak", to: "ash" }, change];
  const made = (complete: boolean) => inventoriesOf([{ source: { ...whole, complete }, cases, industries: ["all"] }], changes, 24, [{ from: 0, below: 24 }]);
  expect(made(true).beside).toMatchObject([{ later: "2009-01-20", earlier: "2005-01-20", least: { difference: 0, p: 1 }, most: { difference: 0 } }]);
  expect(made(false).beside).toEqual([]);
  expect(made(true).says.zh).toMatch(/[\u4e00-\u9fff]/);
});

test("a second term of the same president is no change of government", () => {
  const term = (id: string, president: string, start: string, end: string | null) => ({ id, president, start, end });
  const view = { on: "2020-01-01", administrations: [term("elm-1", "E. Elm", "2009-01-20", "2013-01-20"), term("elm-2", "E. Elm", "2013-01-20", "2017-01-20"), term("fir", "F. Fir", "2017-01-20", null)] };
  expect(changesOfGovernment(view as never).map(({ day }) => day)).toEqual(["1993-01-20", "2001-01-20", "2009-01-20", "2017-01-20"]);
});

test.each([["2009-01-31", 1, "2009-02-28"], ["2008-01-31", 1, "2008-02-29"], ["2009-01-20", 24, "2011-01-20"], ["2009-01-20", -24, "2007-01-20"], ["2009-12-31", 2, "2010-02-28"]])("%s and %d months is %s", (from, months, to) => {
  expect(addMonths(from, months)).toBe(to);
});

const coded = (over: object) => ({ id: "fjc/08/1/0800001", source: "fjc-idb", date: "2008-03-01", data: { court: "nysd", core: "0800001", filed: "2008-03-01", origin: 1, status: "L", terminated: "2009-06-01", disposition: "fjc-12", ...over } }) as never;

test.each([
  ["12 is a drop", { disposition: "fjc-12" }, { how: "dropped" }],
  ["14 may hide one", { disposition: "fjc-14" }, { how: "not-known" }],
  ["so may a case without a code", { disposition: null }, { how: "not-known" }],
  ["5 is none", { disposition: "fjc-5" }, { how: "otherwise" }],
])("of the database, %s", (_, over, end) => {
  expect(casesOfDatabase([coded(over)], "2012-12-31", new Map([["nysd/0800001", "crypto"]])).cases).toMatchObject([{ industry: "crypto", filed: "2008-03-01", end }]);
});

test("a pending case is open to the end of the data; one that was moved or began elsewhere is left out", () => {
  expect(casesOfDatabase([coded({ status: "S", terminated: null, disposition: null })], "2012-12-31").cases).toMatchObject([{ seenUntil: "2012-12-31", end: null, industry: null }]);
  expect(casesOfDatabase([coded({ disposition: "fjc-10" }), coded({ origin: 5 })], "2012-12-31")).toMatchObject({ cases: [], leftOut: [{}, {}] });
});

const release = (action: string, outcomes: Array<[name: string, disposition: string, span?: string]>, dismissal = "none"): ReleaseCode =>
  ({ action, dismissal_mentioned: dismissal, industry: "other", defendants: [{ name: "Mira Oldacre", kind: "person", role: "defendant" }, { name: "Harbour Inc.", kind: "organisation", role: "defendant" }], outcomes: outcomes.map(([name, disposition, span = `dismissed its case against ${name}`]) => ({ name, disposition, span })) }) as ReleaseCode;
const matter = { id: "LR-1", source: "x", date: null, data: { caption: null, court: null, docket: "08-CV-0001", defendants: [], links: [], releases: [{ number: "LR-1", date: "2008-03-01", dateFrom: "header", between: null }, { number: "LR-2", date: "2009-06-01", dateFrom: "header", between: null }] } } as never;

test.each<[string, ReleaseCode, ReleaseCode, object]>([
  ["both dropped by the agency", release("filed", []), release("dismissed", [["Mira Oldacre", "dismissed"], ["Harbour Inc.", "dismissed"]], "voluntary_by_sec"), { filed: "2008-03-01", end: { date: "2009-06-01", how: "dropped" } }],
  ["one of two told to be out", release("filed", []), release("settled", [["Mira Oldacre", "consent_no_admission"]]), { end: null, seenUntil: "2009-06-01" }],
  ["one settled, one dropped", release("filed", []), release("settled", [["Mira Oldacre", "consent_no_admission"], ["Harbour Inc.", "dismissed"]], "voluntary_by_sec"), { end: { how: "otherwise" } }],
  ["consented first, and the claims for money dropped", release("filed", [["Mira Oldacre", "consent_no_admission"], ["Harbour Inc.", "consent_no_admission"]]), release("dismissed", [["Mira Oldacre", "dismissed"], ["Harbour Inc.", "dismissed"]], "voluntary_by_sec"), { end: { date: "2009-06-01", how: "otherwise" } }],
  ["claims for money dropped, with no judgment in the archive", release("filed", []), release("dismissed", [["Mira Oldacre", "dismissed", "dismisses all monetary claims"], ["Harbour Inc.", "dismissed", "dismisses all monetary claims"]], "voluntary_by_sec"), { end: { how: "not-known" } }],
  ["a dismissal nobody tells whose", release("filed", []), release("dismissed", [["Mira Oldacre", "dismissed"], ["Harbour Inc.", "dismissed"]], "unclear"), { end: { how: "not-known" } }],
  ["no release that announces it: the docket has the year", release("settled", []), release("other", []), { filed: "2008", end: null }],
])("of releases: %s", (_, first, second, found) => {
  expect(casesOfMatters([matter], new Map([["LR-1", first], ["LR-2", second]]))).toMatchObject([found]);
});
