import { addDays, type Day } from "../../record/day.ts";
import type { Both } from "../../record/support.ts";
import { coverage, type Hole, type Manifest } from "../../sources/manifest.ts";

/** Where an inventory comes from, and what of the days it covers. */
export interface InventorySource {
  id: string;
  what: Both;
  covers: Manifest["covers"];
  holes: Manifest["holes"];
  /** Last day of which the data tell: no window reaches beyond. */
  until: Day;
  /** True where every case of the days covered is there: then a share is a share of the inventory. */
  complete: boolean;
  /** What the source's words and codes cannot tell, beside its manifest. */
  caveats: readonly Both[];
}

/** Holes as wide as what the source covers are about what its codes mean, not about rows that are missing. */
export function apart({ covers, holes }: Pick<InventorySource, "covers" | "holes">): { missing: Hole[]; caveats: Both[] } {
  const first = covers.map(({ from }) => from).sort()[0];
  const last = covers.map(({ to }) => to).sort().at(-1);
  const isCaveat = (hole: Hole): boolean => hole.from === first && hole.to === last && hole.kind === "partial";
  return { missing: holes.filter((hole) => !isCaveat(hole)), caveats: holes.filter(isCaveat).map(({ reason }) => reason) };
}

/** Why days cannot be compared: the source does not tell of them, or not of all; null where it does. */
export function barrier(source: InventorySource, from: Day, until: Day): Both | null {
  const last = addDays(until, -1);
  if (last > source.until) {
    return {
      en: `The window runs to ${last}, past the end of the data (${source.until}).`,
      zh: `窗口至${last}，超出数据的最后一天（${source.until}）。`,
    };
  }
  // Windows of the source are cut to the data's end: one that is still open has no day after it.
  const covers = source.covers.map((window) => ({ from: window.from, to: window.to > source.until ? source.until : window.to }));
  const state = coverage({ covers, holes: apart(source).missing }, from, last);
  const hole = state.state === "hole" ? state.holes[0] : undefined;
  return hole ? { en: `The data have a hole from ${hole.from} to ${hole.to}: ${hole.reason.en}`, zh: `${hole.from}至${hole.to}的数据有缺口：${hole.reason.zh}` } : null;
}

/** The most whole months, up to `months`, that a window from a day can have without a barrier; 0 where none can. */
export function longest(source: InventorySource, from: Day, start: Day, months: number): number {
  for (let n = months; n > 0; n -= 1) if (barrier(source, from, addMonths(start, n)) === null) return n;
  return 0;
}

/** A day so many months on (or back); the last of the month where it has no such day. */
export function addMonths(day: Day, months: number): Day {
  const [year, month, date] = day.split("-").map(Number) as [number, number, number];
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last))).toISOString().slice(0, 10);
}
