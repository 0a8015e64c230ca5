import fc from "fast-check";
import { expect, test } from "vitest";
import { type Dated, type Money, standing, sum } from "./money.ts";
import type { Contribution } from "./shape.ts";

let made = 0;
const row = (over: Partial<Contribution> & { date?: string | null } = {}): Dated => {
  const { date = "2026-03-01", ...data } = over;
  made += 1;
  return {
    date,
    data: {
      committee: "C00999999", amendment: "N", report: "Q1", election: null, image: null, type: "15", entity: "IND", name: "HALE, ROWAN", city: null, state: null, employer: null, occupation: null,
      cents: 100_00, other: null, candidate: null, transaction: `SA.${made}`, filing: 1_860_001, memo: false, memoText: null, sub: String(made).padStart(19, "0"), ...data,
    },
  };
};
const money = (over: Partial<Money>): Money => ({ given: 0, refunded: 0, net: 0, memoShown: 0, passedOn: 0, rows: 0, apart: 0, ...over });

test.each<[string, Dated[], Partial<Money>]>([
  ["nothing", [], {}],
  ["two gifts", [row(), row({ cents: 50_01 })], { given: 150_01, net: 150_01, rows: 2 }],
  ["a memo is shown apart", [row(), row({ memo: true, cents: 999_00 })], { given: 100_00, net: 100_00, memoShown: 999_00, rows: 1 }],
  ["a joint fundraiser's share is a memo, flagged or not", [row({ type: "15J" })], { memoShown: 100_00 }],
  ["a refund", [row(), row({ type: "22Y", cents: 40_00 })], { given: 100_00, refunded: 40_00, net: 60_00, rows: 2 }],
  ["a gift taken back", [row(), row({ cents: -30_00 })], { given: 100_00, refunded: 30_00, net: 70_00, rows: 2 }],
  ["a refund that was never cashed", [row(), row({ type: "22Y", cents: 40_00 }), row({ type: "22Y", cents: -40_00 })], { given: 100_00, net: 100_00, rows: 3 }],
  ["an inaugural donation and its refund", [row({ type: "13", sub: null }), row({ type: "23Y", cents: 25_00, sub: null })], { given: 100_00, refunded: 25_00, net: 75_00, rows: 2 }],
  ["an earmarked gift, by the receiver and by the conduit", [row({ type: "15E", other: "C00999998" }), row({ committee: "C00999998", type: "24T", other: "C00999999" })], { given: 100_00, net: 100_00, passedOn: 100_00, rows: 1 }],
  ["the same row from two files", [row({ sub: "4000000000000000001" }), row({ sub: "4000000000000000001" })], { given: 100_00, net: 100_00, rows: 1 }],
  ["a line that an amendment repeats, with another amount", [row({ transaction: "A" }), row({ transaction: "A", amendment: "A", filing: 1_870_000, cents: 90_00 })], { given: 90_00, net: 90_00, rows: 1 }],
  ["the same with the amendment first", [row({ transaction: "A", amendment: "A", filing: 1_870_000, cents: 90_00 }), row({ transaction: "A" })], { given: 90_00, net: 90_00, rows: 1 }],
  ["an amendment that makes a memo of a gift", [row({ transaction: "A" }), row({ transaction: "A", filing: 1_870_000, memo: true })], { memoShown: 100_00 }],
  ["the same number in another report", [row({ transaction: "A" }), row({ transaction: "A", report: "Q2", filing: 1_870_000 })], { given: 200_00, net: 200_00, rows: 2 }],
  ["the same number a year later", [row({ transaction: "A" }), row({ transaction: "A", date: "2027-03-01", filing: 1_870_000 })], { given: 200_00, net: 200_00, rows: 2 }],
  ["the same number at another committee", [row({ transaction: "A" }), row({ transaction: "A", committee: "C00999998", filing: 1_870_000 })], { given: 200_00, net: 200_00, rows: 2 }],
  ["two lines of one filing under one number", [row({ transaction: "A" }), row({ transaction: "A", cents: 1 })], { given: 100_01, net: 100_01, rows: 2 }],
  ["lines without a number or filing", [row({ transaction: null }), row({ transaction: null }), row({ transaction: "A", filing: null }), row({ transaction: "A" })], { given: 400_00, net: 400_00, rows: 4 }],
  ["a row that is gone", [row({ gone: true }), row()], { given: 100_00, net: 100_00, rows: 1 }],
  ["a gone amendment does not displace what stands", [row({ transaction: "A" }), row({ transaction: "A", filing: 1_870_000, gone: true })], { given: 100_00, net: 100_00, rows: 1 }],
  ["spending for and against, a loan, an unknown type", [row({ type: "24E" }), row({ type: "24A" }), row({ type: "16C" }), row({ type: "99Z" })], { apart: 4 }],
  ["a committee's gift is not doubled by the giver's books", [row({ type: "18K" }), row({ committee: "C00999998", type: "24K" })], { given: 100_00, net: 100_00, rows: 1, apart: 1 }],
])("%s", (_, rows, expected) => expect(sum(rows)).toEqual(money(expected)));

test("a giver's books count what it gave and got back", () =>
  expect(sum([row({ type: "24K", cents: 5000_00 }), row({ type: "24K", cents: -1000_00 }), row({ type: "17R", cents: 500_00 }), row()], "giver")).toEqual(money({ given: 5000_00, refunded: 1500_00, net: 3500_00, rows: 3, apart: 1 })));

const any = fc.record({
  type: fc.constantFrom("15", "15E", "22Y", "24T", "24A", "15J", null), memo: fc.boolean(), cents: fc.integer({ min: -500_000, max: 500_000 }), transaction: fc.constantFrom("A", "B", "C", null),
  filing: fc.constantFrom(1_860_001, 1_870_000, null), report: fc.constantFrom("Q1", "Q2"), sub: fc.constantFrom(...Array.from({ length: 8 }, (_, n) => `400000000000000000${n}`)),
}).map((data) => row(data as Partial<Contribution>));

test("order does not matter, a row told twice adds nothing, and net is what is given less what came back", () => {
  fc.assert(fc.property(fc.uniqueArray(any, { selector: ({ data }) => data.sub }), (rows) => {
    const once = sum(rows);
    expect(sum(rows.toReversed())).toEqual(once);
    expect(sum([...rows, ...rows])).toEqual(once);
    expect(once.net).toBe(once.given - once.refunded);
    expect(standing(standing(rows))).toEqual(standing(rows));
  }));
});
