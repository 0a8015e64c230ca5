import { describe, expect, test } from "vitest";
import { committee, cycleOfName } from "./committee.ts";
import { centsOf, monthFirst } from "./fields.ts";
import { individual, toCandidate } from "./itemised.ts";
import { kindOf } from "./kinds.ts";
import { cyclesOf, followedCommittees, followedContributors } from "./settings.ts";

const line = "C00999999|N|YE|P2026|202501310000000001|15|IND|EXAMPLE, PAT|NEW YORK|NY|100010000|EXAMPLE EXCHANGE|CEO|11152024|3300||SA11AI.4242|1860001|||4021220251000000001";
const row = (at: Record<number, string> = {}) => individual(line.split("|").map((field, n) => at[n] ?? field));

test("a person's contribution keeps what its line tells, without ZIP code", () => {
  expect(row()).toEqual({
    kept: {
      id: "fec/indiv/4021220251000000001", source: "fec-contributions", date: "2024-11-15",
      data: {
        committee: "C00999999", amendment: "N", report: "YE", election: "P2026", image: "202501310000000001", type: "15", entity: "IND",
        name: "EXAMPLE, PAT", city: "NEW YORK", state: "NY", employer: "EXAMPLE EXCHANGE", occupation: "CEO", cents: 330_000, other: null, candidate: null,
        transaction: "SA11AI.4242", filing: 1_860_001, memo: false, memoText: null, sub: "4021220251000000001",
      },
    },
  });
});

test.each<[string, Record<number, string>, object]>([
  ["a memo", { 18: "X", 19: "REATTRIBUTED" }, { memo: true, memoText: "REATTRIBUTED" }],
  ["an amount with cents", { 14: "2948.35" }, { cents: 294_835 }],
  ["an amount below zero", { 14: "-250" }, { cents: -25_000 }],
  ["a day the calendar lacks", { 13: "02302025" }, { dayAsGiven: "02302025" }],
  ["no day", { 13: "" }, { sub: "4021220251000000001" }],
  ["no filing", { 17: "" }, { filing: null }],
  ["blanks", { 7: " EXAMPLE, PAT  ", 11: "   " }, { name: "EXAMPLE, PAT", employer: null }],
])("%s", (_, at, data) => expect(row(at)).toMatchObject({ kept: { data } }));

test.each<[string, Record<number, string>, RegExp]>([
  ["a number that is too short", { 20: "402122025100000000" }, /19 digits/],
  ["no committee", { 0: "" }, /names no committee/],
  ["words for an amount", { 14: "1e5" }, /no sum of dollars/],
  ["parts of a cent", { 14: "1.005" }, /no sum of dollars/],
])("%s is not kept, with the reason", (_, at, reason) => {
  const read = row(at);
  expect("ignored" in read && read.ignored.en).toMatch(reason);
});

test("what a committee gave to a candidate's has the candidate", () => {
  const fields = "C00999999|T|TER|P2026|202301099574631320|24K|CCM|EXAMPLE FOR CONGRESS|ALBANY|NY|12201|||12122025|5000|C00999998|H2NY99999|SB23.4774|1675104|||4011820231709508198".split("|");
  expect(toCandidate(fields)).toMatchObject({ kept: { id: "fec/pas2/4011820231709508198", date: "2025-12-12", data: { candidate: "H2NY99999", other: "C00999998", transaction: "SB23.4774", filing: 1_675_104, type: "24K" } } });
});

test("a committee is kept without its street, a row for each period", () => {
  const fields = "C00999999|EXAMPLE INNOVATION PAC|HALE, ROWAN|1 EXAMPLE ST|#1|ALBANY|NY|12201|B|N||Q|C|NONE|".split("|");
  const read = committee(fields, 2026);
  expect(read).toEqual({ kept: { id: "fec/2026/C00999999", source: "fec-committees", date: null, data: { committee: "C00999999", name: "EXAMPLE INNOVATION PAC", treasurer: "HALE, ROWAN", city: "ALBANY", state: "NY", designation: "B", type: "N", party: null, frequency: "Q", organisation: "C", connected: null, candidate: null, cycle: 2026 } } });
  expect(JSON.stringify(read)).not.toMatch(/EXAMPLE ST|12201/);
  expect(committee(fields, null)).toMatchObject({ kept: { id: "fec/C00999999" } });
});

test.each([["cm26.zip", 2026], ["/x/cm98.zip", 1998], ["fec_2024cycle_cm_2023-04.txt.gz", 2024], ["cm.txt", null], ["pas225.zip", null], ["committees-2024.txt", null]])("%s is of the period %s", (name, cycle) => expect(cycleOfName(name)).toBe(cycle));

test.each<[string, number | undefined]>([["0", 0], ["-0", 0], ["7.5", 750], ["7.50", 750], ["7.500", 750], ["1000000", 100_000_000], ["9999999999999.99", 999_999_999_999_999], ["", undefined], ["$5", undefined], ["1,000", undefined], ["--5", undefined]])("%j dollars are %s cents", (written, cents) => expect(centsOf(written)).toBe(cents));

test.each([["11152024", "2024-11-15"], ["02292024", "2024-02-29"], ["02292023", null], ["1115202", null], ["00000000", null]])("%s is %s", (written, day) => expect(monthFirst(written)).toBe(day));

test.each<[Parameters<typeof kindOf>[0], string]>([
  [{ type: "15", memo: false }, "gift"], [{ type: "15E", memo: false }, "gift"], [{ type: "15", memo: true }, "memo"], [{ type: "15J", memo: false }, "memo"], [{ type: "22Y", memo: false }, "refund"], [{ type: "23Y", memo: false }, "refund"],
  [{ type: "24T", memo: false }, "passed-on"], [{ type: "24A", memo: false }, "spent-against"], [{ type: "24E", memo: false }, "spent-for"], [{ type: "24K", memo: false }, "paid"], [{ type: "16C", memo: false }, "other"],
  [{ type: null, memo: false, form: "F3X", line: "11AI" }, "gift"], [{ type: null, memo: false, form: "F13", line: null }, "gift"], [{ type: null, memo: false, form: "F3X", line: "17" }, "other"], [{ type: null, memo: false }, "other"],
])("%j is %s", (data, kind) => expect(kindOf(data)).toBe(kind));

describe("settings", () => {
  const now = "2026-11-22T12:00:00Z";
  test("periods are those written, or the last two", () => {
    expect(cyclesOf({}, now)).toEqual([2024, 2026]);
    expect(cyclesOf({}, "2027-01-01T00:00:00Z")).toEqual([2026, 2028]);
    expect(cyclesOf({ "fec-cycles": "2026, 2022 2026" }, now)).toEqual([2022, 2026]);
  });
  test.each(["2025", "2030", "24", "next"])("%s is no period", (written) => expect(() => cyclesOf({ "fec-cycles": written }, now)).toThrow(/is no two-year period; write even years/));
  test("committees and givers are taken apart, and odd ones said", () => {
    expect(followedCommittees({ "fec-committees": "C00999999 C00999998,C00999999" })).toEqual(["C00999998", "C00999999"]);
    expect(() => followedCommittees({ "fec-committees": "FAIRSIDE" })).toThrow(/"FAIRSIDE" in fec-committees is no number of a committee/);
    expect(followedContributors({ "fec-contributors": "Example Exchange, Inc.; Hale" })).toEqual(["EXAMPLE EXCHANGE, INC.", "HALE"]);
    expect(() => followedContributors({ "fec-contributors": "A; B" })).toThrow(/too short to be searched for/);
  });
});
