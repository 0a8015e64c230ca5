import type { Mover } from "./shape.ts";

/** The names that stand on either side of a docket, in short form. */
export interface Sides {
  plaintiffs: Set<string>;
  defendants: Set<string>;
}

/** Those by whom a complaint (small letters) was filed: the first words of each name, enough to know it again. */
export function filers(low: string): string[] {
  return names(/\bfiled ?by (?:plaintiffs? )?([^.;(]{3,200})/.exec(low)?.[1] ?? /\bby ([^.;(]{3,200})/.exec(low)?.[1]);
}

/** Those against whom a complaint was filed. */
export function sued(low: string): string[] {
  return names(/\bagainst (?:defendants? )?(.{3,200}?)(?: ?\(|,? filed ?by|\bby\b|\.|$)/.exec(low)?.[1]);
}

function names(list: string | undefined): string[] {
  return (list ?? "").split(/, (?!inc|llc|ltd|corp|l\.p)|;| and /).map(key).filter((name) => name.length > 2 && !/^(?:all|the) /.test(name)).slice(0, 40);
}

function key(name: string): string {
  return name.replace(/[.,]/g, "").trim().split(" ").slice(0, 2).join(" ");
}

/** The side on which one of the names behind "by" stands; both: `joint`. */
export function sideOf(docket: Sides, by: string): Mover | null {
  const keys = names(by);
  const mine = keys.some((name) => docket.plaintiffs.has(name));
  const theirs = keys.some((name) => docket.defendants.has(name));
  return mine && theirs ? "joint" : mine ? "plaintiff" : theirs ? "defendant" : null;
}
