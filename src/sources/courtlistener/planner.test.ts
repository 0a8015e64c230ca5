import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Allowance } from "./allowance.ts";
import { limits } from "./limits.ts";
import { chanceOf, duesOf, foremost, plan, rateOf, type Watched } from "./planner.ts";

const DAY = 86_400_000;
const NOW = Date.UTC(2026, 10, 22, 12);
const ago = (days: number): number => NOW - days * DAY;
const watched = (over: Partial<Watched> = {}): Watched => ({
  action: "sec-v-larkmoor", docket: 1, pending: true, known: ago(100), searched: ago(100), looked: ago(3), whole: ago(3), stirs: [], stale: false, shut: false, hinted: false, ...over,
});

/** Dockets of all kinds, each with a name of its own. */
const dockets = (most: number) => fc.array(fc.record({
  docket: fc.boolean(), pending: fc.constantFrom(true, false, null), known: fc.integer({ min: 0, max: 400 }), looked: fc.option(fc.integer({ min: 0, max: 100 })), whole: fc.option(fc.integer({ min: 0, max: 100 })),
  stirs: fc.array(fc.integer({ min: 0, max: 200 }), { maxLength: 30 }), stale: fc.boolean(), shut: fc.boolean(), hinted: fc.boolean(),
}), { minLength: 1, maxLength: most }).map((all) => all.map((each, n): Watched => watched({
  action: `sec-v-${String(n).padStart(3, "0")}`, docket: each.docket ? n + 1 : null, pending: each.pending, known: ago(each.known), searched: each.docket ? ago(each.known) : null,
  looked: each.docket && each.looked !== null ? ago(each.looked) : null, whole: each.docket && each.whole !== null ? ago(each.whole) : null,
  stirs: each.stirs.map(ago), stale: each.stale, shut: each.shut, hinted: each.docket && !each.shut && each.hinted,
})));

describe("how likely a docket is to have moved", () => {
  test.each([
    ["a pending one rather than an ended one", watched(), watched({ pending: false })],
    ["a pending one rather than one of which nothing is known", watched(), watched({ pending: null })],
    ["one that moved often", watched({ stirs: [5, 9, 20, 40].map(ago) }), watched({ stirs: [ago(40)] })],
    ["one that was not looked at for long", watched({ looked: ago(30) }), watched({ looked: ago(3) })],
    ["an ended one that moves rather than a pending one that sleeps", watched({ pending: false, stirs: [1, 2, 3, 8, 9].map(ago) }), watched()],
    ["one of which word came", watched({ hinted: true }), watched({ looked: ago(300), stirs: [1, 2, 3].map(ago) })],
  ])("%s", (_, more, less) => expect(chanceOf(more, NOW)).toBeGreaterThan(chanceOf(less, NOW)));

  test("is a rate over the last half year and a prior", () => {
    expect(rateOf(watched({ stirs: [ago(1), ago(179), ago(181), ago(-1)] }), NOW)).toBeCloseTo(3 / 210, 10);
    expect(chanceOf(watched({ looked: ago(21) }), NOW)).toBeCloseTo(1 - Math.exp(-21 / 210), 10);
  });
});

test.each([
  ["an action without a docket is searched at once, after one in vain a month later", watched({ docket: null, searched: null }), [["find", ago(100)]]],
  ["an action without a docket is searched a month after a search in vain", watched({ docket: null, searched: ago(3) }), [["find", ago(-27)]]],
  ["a docket that sleeps is looked at each week while it is pending", watched(), [["entries", ago(-4)], ["whole", ago(-4)]]],
  ["one that ended is looked at each two months", watched({ pending: false }), [["entries", ago(-57)], ["whole", ago(-53)]]],
  ["one that moves each day is looked at no oftener than each day", watched({ looked: ago(0.5), stirs: Array.from({ length: 150 }, (_, n) => ago(n)) }), [["entries", ago(-0.5)], ["whole", ago(-4)]]],
  ["of one never read the entries come first", watched({ looked: null, whole: null }), [["entries", NOW]]],
  ["after something new the whole is read too", watched({ stale: true }), [["entries", ago(-4)], ["whole", NOW]]],
  ["of one that is shut nothing but the docket is read", watched({ shut: true, looked: null, hinted: true }), [["whole", ago(-4)]]],
])("%s", (_, each, expected) => expect(duesOf(each, NOW).map(({ step, at }) => [step, at])).toEqual(expected));

describe("a plan", () => {
  const order = { windows: limits.windows, spent: [] };

  test("never asks more than the windows allow, beside what was asked before", () => {
    const windows = fc.array(fc.record({ requests: fc.integer({ min: 1, max: 20 }), seconds: fc.integer({ min: 1, max: 100_000 }) }), { minLength: 1, maxLength: 3 });
    fc.assert(fc.property(dockets(30), windows, fc.array(fc.integer({ min: 0, max: 100_000 }), { maxLength: 20 }), (all, windows, before) => {
      const spent = before.map((seconds) => NOW - seconds * 1000);
      const slots = plan(all, { windows, spent }, NOW);
      // Asked one after the other, each as soon as the windows allow from the slot's instant on.
      const allowance = new Allowance(windows, spent);
      const asked: number[] = [];
      for (const { at, cost } of slots) {
        for (let n = 0, when = at; n < cost; n += 1) {
          const next = allowance.next(when);
          if (n === 0) expect(next).toBe(at);
          allowance.take((when = next));
          asked.push(next);
        }
      }
      for (const { requests, seconds } of windows) {
        for (const [n, at] of asked.entries()) {
          const within = asked.slice(0, n + 1).filter((each) => each > at - seconds * 1000).length + spent.filter((each) => each > at - seconds * 1000).length;
          const old = spent.filter((each) => each > at - seconds * 1000).length;
          expect(within).toBeLessThanOrEqual(Math.max(requests, old));
        }
      }
    }), { numRuns: 150 });
  });

  test("gives every docket its turn, soonest first, and says why in both languages", () => {
    fc.assert(fc.property(dockets(40), (all) => {
      const slots = plan(all, order, NOW);
      expect(new Set(slots.map(({ watched: { action } }) => action))).toEqual(new Set(all.map(({ action }) => action)));
      expect(slots.map(({ at }) => at)).toEqual(slots.map(({ at }) => at).sort((a, b) => a - b));
      for (const { at, why } of slots) {
        expect(at).toBeGreaterThanOrEqual(NOW);
        expect(why.en.length * why.zh.length).toBeGreaterThan(0);
      }
    }), { numRuns: 100 });
  });

  test("puts hints before all else", () => {
    fc.assert(fc.property(dockets(30), (all) => {
      const hinted = all.filter((each) => each.hinted).map(({ action }) => action);
      const first = plan(all, order, NOW).filter(({ step }) => step === "entries").slice(0, hinted.length).map(({ watched: { action } }) => action);
      expect(new Set(first)).toEqual(new Set(hinted));
      expect(hinted.length === 0 || foremost(all.flatMap((each) => duesOf(each, NOW)), NOW)?.watched.hinted).toBe(true);
    }), { numRuns: 100 });
  });

  test("of many dockets is made in a moment", () => {
    const many = Array.from({ length: 500 }, (_, n) => watched({ action: `sec-v-${n}`, docket: n + 1, pending: n % 3 === 0, looked: ago(n % 40), stirs: Array.from({ length: n % 20 }, (_, k) => ago(k * 7)) }));
    expect(plan(many, order, NOW)).toHaveLength(1000);
  });
});

test("no docket starves, though there is never enough for all", () => {
  fc.assert(fc.property(fc.integer({ min: 5, max: 15 }), fc.integer({ min: 1, max: 2 }), (count, daily) => {
    let all = Array.from({ length: count }, (_, n) => watched({ action: `sec-v-${String(n).padStart(3, "0")}`, docket: n + 1, pending: n % 4 !== 0, known: NOW, looked: n % 5 === 0 ? null : ago(n), whole: null, stirs: n % 3 === 0 ? [] : Array.from({ length: 60 }, (_, k) => ago(k)) }));
    const turns = new Map<string, number>();
    for (let day = 0; day < 1500; day += 1) {
      const now = NOW + day * DAY;
      // What moves, moves on.
      const live = all.map((each) => ({ ...each, stirs: each.stirs.length === 0 ? [] : each.stirs.map((at) => at + day * DAY), hinted: each.action === "sec-v-001" && day % 2 === 0 }));
      for (let n = 0, open = live.flatMap((each) => duesOf(each, now)); n < daily; n += 1) {
        const due = foremost(open, now);
        if (!due) break;
        open = open.filter((each) => each !== due);
        turns.set(`${due.watched.action} ${due.step}`, (turns.get(`${due.watched.action} ${due.step}`) ?? 0) + 1);
        all = all.map((each) => (each.action === due.watched.action ? { ...each, ...(due.step === "entries" ? { looked: now } : { whole: now }) } : each));
      }
    }
    for (const { action } of all) for (const step of ["entries", "whole"]) expect(turns.get(`${action} ${step}`) ?? 0).toBeGreaterThan(0);
  }), { numRuns: 6 });
});
