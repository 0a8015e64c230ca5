import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { giveBack, paused, reserve, type Spending, spentUp, standing, unspent } from "./budget.ts";
import type { Window } from "./shape.ts";

/** All instants in these tests are multiples of this, so that looking at the multiples misses none. */
const GRAIN = 500;
const START = Date.UTC(2026, 10, 22);

const grains = (most: number): fc.Arbitrary<number> => fc.integer({ min: 0, max: most }).map((n) => n * GRAIN);
const windows = fc.array(fc.record({ requests: fc.integer({ min: 1, max: 5 }), seconds: fc.integer({ min: 1, max: 30 }) }), { minLength: 1, maxLength: 3 });

/** Whether some stretch of a window holds too many of these instants. */
function overfull(turns: readonly number[], { requests, seconds }: Window): boolean {
  const sorted = [...turns].sort((a, b) => a - b);
  return sorted.some((turn, n) => n + requests < sorted.length && sorted[n + requests]! - turn < seconds * 1000);
}

const step = fc.oneof(
  { weight: 6, arbitrary: fc.record({ what: fc.constant("reserve" as const), later: grains(8), patience: fc.option(grains(40)) }) },
  { weight: 1, arbitrary: fc.record({ what: fc.constant("give back" as const), later: grains(8), which: fc.nat() }) },
  { weight: 1, arbitrary: fc.record({ what: fc.constant("pause" as const), later: grains(8), long: grains(40) }) },
);

describe("reserve", () => {
  it("never overfills a stretch of any window, and never waits longer than needed, whoever reserves, gives back or is told to pause in between", () => {
    fc.assert(
      fc.property(windows, fc.array(step, { minLength: 1, maxLength: 40 }), (windows, steps) => {
        let state: Spending = unspent;
        let [now, pause] = [START, 0];
        const turns: number[] = [];
        for (const each of steps) {
          now += each.later;
          if (each.what === "give back") {
            // Only a turn that is still to come can be given back.
            const coming = turns.filter((turn) => turn > now);
            const [at] = coming.splice(each.which % Math.max(1, coming.length), 1);
            if (at === undefined) continue;
            turns.splice(turns.indexOf(at), 1);
            state = giveBack(state, at);
          } else if (each.what === "pause") {
            pause = Math.max(pause, now + each.long);
            state = paused(state, now + each.long, now);
          } else {
            const fits = (at: number): boolean => at >= pause && windows.every((window) => !overfull([...turns, at], window));
            let first = now;
            while (!fits(first)) first += GRAIN;
            const told = reserve(state, windows, now, each.patience === null ? undefined : now + each.patience);
            if (each.patience !== null && first > now + each.patience) expect(told).toEqual({ until: first });
            else {
              expect(told).toMatchObject({ at: first });
              if ("at" in told) {
                state = told.state;
                turns.push(told.at);
              }
            }
          }
          for (const window of windows) expect(overfull(turns, window)).toBe(false);
        }
      }),
      { numRuns: 400, seed: 20261122 },
    );
  });

  it("holds in true time though the clock be set back again and again", () => {
    const set = fc.record({ later: grains(8), back: fc.oneof({ weight: 4, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.integer({ min: 6, max: 4000 }).map((n) => n * 1000) }) });
    fc.assert(
      fc.property(windows, fc.array(set, { minLength: 1, maxLength: 40 }), (windows, steps) => {
        let state: Spending = unspent;
        let [time, behind] = [START, 0];
        const turns: number[] = [];
        for (const { later, back } of steps) {
          time += later;
          behind += back;
          const told = reserve(state, windows, time - behind);
          if (!("at" in told)) throw new Error("no turn");
          state = told.state;
          turns.push(told.at + behind);
        }
        for (const window of windows) expect(overfull(turns, window)).toBe(false);
      }),
      { numRuns: 400, seed: 20261123 },
    );
  });

  it("is not held up for hours by a clock that was an hour ahead", () => {
    const windows = [{ requests: 2, seconds: 60 }];
    const ahead = reserve(unspent, windows, START + 3_600_000);
    if (!("at" in ahead)) throw new Error("no turn");
    expect(reserve(ahead.state, windows, START)).toMatchObject({ at: START + 5000 });
    const two = reserve(ahead.state, windows, START);
    if (!("at" in two)) throw new Error("no turn");
    expect(reserve(two.state, windows, START)).toMatchObject({ at: START + 65_000 });
  });

  it("holds a clock that is a little behind another to the later one", () => {
    const first = reserve(unspent, [{ requests: 1, seconds: 10 }], START);
    if (!("at" in first)) throw new Error("no turn");
    expect(reserve(first.state, [{ requests: 1, seconds: 10 }], START - 3000)).toMatchObject({ at: START + 10_000 });
  });

  it("forgets what no window reaches, and remembers for the one with the longest", () => {
    const [short, long] = [[{ requests: 5, seconds: 1 }], [{ requests: 5, seconds: 1000 }]];
    let state: Spending = unspent;
    for (let n = 0; n < 100; n += 1) {
      const told = reserve(state, short, START + n * 1000);
      if ("at" in told) state = told.state;
    }
    expect(state.turns.length).toBeLessThan(3);
    for (let n = 100; n < 104; n += 1) {
      const told = reserve(state, n === 100 ? long : short, START + n * 1000);
      if ("at" in told) state = told.state;
    }
    expect(state.turns.length).toBeGreaterThanOrEqual(4);
  });
});

describe("what an account has left", () => {
  const windows = [{ requests: 5, seconds: 60 }, { requests: 7, seconds: 3600 }];

  it("is told for each window, with the first instant of another turn", () => {
    let state: Spending = unspent;
    for (let n = 0; n < 6; n += 1) {
      const told = reserve(state, windows, START);
      if ("at" in told) state = told.state;
    }
    expect(standing(state, windows, START + 60_000)).toEqual({ windows: [{ seconds: 60, allowed: 5, used: 1 }, { seconds: 3600, allowed: 7, used: 6 }], next: START + 60_000 });
    expect(standing(paused(state, START + 90_000, START), windows, START + 60_000).next).toBe(START + 90_000);
  });

  it("is nothing where its state was lost, until the longest window has passed", () => {
    expect(standing(spentUp(windows, START), windows, START).next).toBe(START + 3_600_000);
  });
});
