import { clopperPearson } from "../statistics/index.ts";
import { ofFilings } from "./candidates.ts";
import { belongs } from "./cells.ts";
import { correct } from "./correct.ts";
import type { ScanOptions, ScanSource } from "./shape.ts";
import { CHANGE_DAY, RETREATING } from "./simulate.ts";
import { windowsAround } from "./windows.ts";

/** A share of histories with its Monte Carlo interval (Clopper and Pearson 1934, 95%; a little wide where it is a mean of shares). */
export interface Share {
  value: number;
  lo: number;
  hi: number;
}

/** What the scan made of many histories of one kind. */
export interface Performance {
  histories: number;
  /** Histories that left no window to compare, and were not scanned. */
  skipped: number;
  /** Tests of one history, on average. */
  tests: number;
  /** Mean share of false groups among those found (0 where none was): the false discovery rate. */
  fdr: Share;
  /** Histories in which anything false was found. */
  anyFalse: number;
  /** Histories in which the retreating industry was large enough to be tested, and those in which it was found to fall; null where none retreats. */
  tested: number | null;
  power: Share | null;
}

/** A kind of made-up history of which the truth is known. */
export interface World {
  make(random: () => number): ScanSource;
  /** Whether the industry `RETREATING` retreats in it. */
  retreats: boolean;
}

/**
 * Scans made-up histories of which the truth is known. A group found is true
 * where it fell and at least half of what was filed in it before the change is of
 * the retreating industry; everything else that is found is false, a rise
 * included, and also a group of which a smaller part retreated.
 */
export function performance({ make, retreats }: World, options: ScanOptions, tail: "exact" | "mid", histories: number, random: () => number): Performance {
  let [skipped, tests, wrongly, anyFalse, tested, found] = [0, 0, 0, 0, 0, 0];
  for (let n = 0; n < histories; n += 1) {
    const source = make(random);
    const windows = windowsAround(source, CHANGE_DAY, options.months, options.held);
    if ("why" in windows) {
      skipped += 1;
      continue;
    }
    const { candidates } = ofFilings(source, { day: CHANGE_DAY, from: "one", to: "another" }, windows, options);
    const q = correct(candidates.map(({ cell, p, midP, chance }) => (tail === "mid" ? { cell, p: midP, chance: (limit) => limit } : { cell, p, chance })));
    const hits = candidates.filter((_, at) => q[at]! <= options.alpha);
    const wrong = hits.filter(({ placed, direction }) => {
      const before = placed.filter(({ side }) => side === "before");
      return !retreats || direction !== "fall" || 2 * before.filter(({ event }) => belongs(event.group, { industry: RETREATING })).length < before.length;
    });
    tests += candidates.length;
    wrongly += hits.length === 0 ? 0 : wrong.length / hits.length;
    anyFalse += wrong.length > 0 ? 1 : 0;
    tested += candidates.some(isRetreating) ? 1 : 0;
    found += hits.some((hit) => isRetreating(hit) && hit.direction === "fall") ? 1 : 0;
  }
  const of = (count: number): number => count / histories;
  return { histories, skipped, tests: of(tests), fdr: shareOf(wrongly, histories), anyFalse: of(anyFalse), tested: retreats ? of(tested) : null, power: retreats ? shareOf(found, histories) : null };
}

/** The retreating industry itself, not a part of it. */
function isRetreating({ cell }: Pick<ReturnType<typeof ofFilings>["candidates"][number], "cell">): boolean {
  return Object.keys(cell).length === 1 && cell.industry === RETREATING;
}

function shareOf(sum: number, of: number): Share {
  const { lo, hi } = clopperPearson(Math.round(sum), of);
  return { value: sum / of, lo, hi };
}
