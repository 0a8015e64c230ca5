import { ofFilings } from "./candidates.ts";
import { belongs } from "./cells.ts";
import { correct } from "./correct.ts";
import type { ScanOptions } from "./shape.ts";
import { CHANGE_DAY, RETREATING, simulate, type History } from "./simulate.ts";
import { windowsAround } from "./windows.ts";

/** What the scan made of many histories of one kind. */
export interface Performance {
  histories: number;
  /** Tests of one history, on average. */
  tests: number;
  /** Mean share of false groups among those found (0 where none was): the false discovery rate. */
  fdr: number;
  /** Histories in which anything false was found. */
  anyFalse: number;
  /** Histories in which the retreating industry was found to fall; null where none retreats. */
  power: number | null;
}

/**
 * Scans made-up histories of which the truth is known. A group found is true
 * where it fell and at least half of what was filed in it before the change is of
 * the retreating industry; everything else that is found is false, a rise
 * included, and also a group of which a smaller part retreated.
 */
export function performance(history: History, options: ScanOptions, tail: "exact" | "mid", histories: number, random: () => number): Performance {
  let [tests, fdr, anyFalse, found] = [0, 0, 0, 0];
  for (let n = 0; n < histories; n += 1) {
    const source = simulate(history, random);
    const windows = windowsAround(source, CHANGE_DAY, options.months, options.held);
    if ("why" in windows) continue;
    const { candidates } = ofFilings(source, { day: CHANGE_DAY, from: "one", to: "another" }, windows, options);
    const q = correct(candidates.map(({ cell, p, midP, chance }) => (tail === "mid" ? { cell, p: midP, chance: (limit) => limit } : { cell, p, chance })));
    const hits = candidates.filter((_, at) => q[at]! <= options.alpha);
    const wrong = hits.filter(({ placed, direction }) => {
      const before = placed.filter(({ side }) => side === "before");
      return history.retreat === null || direction !== "fall" || 2 * before.filter(({ event }) => belongs(event.group, { industry: RETREATING })).length < before.length;
    });
    tests += candidates.length;
    fdr += hits.length === 0 ? 0 : wrong.length / hits.length;
    anyFalse += wrong.length > 0 ? 1 : 0;
    found += hits.some(({ cell, direction }) => direction === "fall" && Object.keys(cell).length === 1 && cell.industry === RETREATING) ? 1 : 0;
  }
  return { histories, tests: tests / histories, fdr: fdr / histories, anyFalse: anyFalse / histories, power: history.retreat === null ? null : found / histories };
}
