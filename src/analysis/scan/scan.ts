import { groupsOf } from "../course/amounts.ts";
import type { GovernmentChange } from "../inventories/changes.ts";
import { fisherExact } from "../statistics/index.ts";
import { artefactsOf } from "./artefacts.ts";
import { candidatesAt, type Candidate } from "./candidates.ts";
import { belongs } from "./cells.ts";
import { bySurety, correct } from "./correct.ts";
import { againstRest, endingsAmong } from "./drops.ts";
import { againstOwnPast } from "./filings.ts";
import type { Hit, Scan, ScanOptions, ScanSource, Tested } from "./shape.ts";
import { shrink } from "./shrink.ts";
import { windowsAround } from "./windows.ts";
import { words } from "./words.ts";

/** What a scan does where nobody says otherwise. */
export const standard: ScanOptions = Object.freeze({ alpha: 0.1, look: "retreats", months: 24, depth: 2, minimum: 4, held: 1 });

const METHOD = "Fisher 1935, conditional maximum likelihood with exact central limits (Cornfield 1956), 95%";

/**
 * Looks in every source, around every change of government whose days it
 * covers, for groups whose filings, drops or time to ending changed by more
 * than chance explains. All tests of all sources and changes are corrected
 * together (correct.ts). Sorted by surety; the same input gives the same answer.
 */
export function scan(sources: readonly ScanSource[], changes: readonly GovernmentChange[], options: ScanOptions = standard): Scan {
  const at = sources.flatMap((source) => changes.map((change) => ({ source, change, windows: windowsAround(source, change.day, options.months, options.held) })));
  const parts = at.map(({ source, change, windows }) => ("why" in windows ? null : candidatesAt(source, change, windows, options))).filter((part) => part !== null);
  const candidates = parts.flatMap((part) => part.candidates);
  const q = correct(candidates);
  const told = new Map(candidates.map((each, n) => [each, testedOf(each, q[n]!)]));
  const drawn = drawnTogether(candidates);
  const found = candidates.filter((each) => told.get(each)!.q <= options.alpha).sort((a, b) => bySurety(told.get(a)!, told.get(b)!));
  const hits = found.reduce<Hit[]>((all, each) => [...all, hitOf(each, told.get(each)!, drawn.get(each) ?? null, all)], []);
  const untested = { small: parts.reduce((sum, part) => sum + part.small, 0), same: parts.reduce((sum, part) => sum + part.same, 0) };
  return {
    options,
    sources: sources.map(({ id, what, until, events, leftOut, caveats }) => ({ id, what, until, events: events.length, leftOut: grouped(leftOut), caveats: [...caveats] })),
    changes: at.map(({ source, change, windows }) => ("why" in windows ? { source: source.id, change, windows: null, why: windows.why } : { source: source.id, change, windows, why: null })),
    tests: [...told.values()].sort(bySurety),
    untested,
    hits,
    says: words.says(candidates.length, hits.length, options.alpha, untested.small, untested.same),
    saysNot: [...words.saysNot(options.alpha)],
  };
}

function testedOf({ id, source, measure, change, cell, windows, group, against, p, direction }: Candidate, q: number): Tested {
  return { id, source, measure, change, cell, windows, group, against, p, q, direction };
}

/** Ratios drawn towards those of the same source, change and measure. */
function drawnTogether(candidates: readonly Candidate[]): Map<Candidate, NonNullable<Hit["shrunk"]>> {
  const families = groupsOf(candidates.filter(({ table }) => table !== null), ({ source, change, measure }) => `${source} ${change.day} ${measure}`);
  return new Map(families.flatMap((family) => {
    const drawn = shrink(family.map(({ table }) => table!));
    return family.map((each, n) => [each, drawn[n]!] as const);
  }));
}

function hitOf(candidate: Candidate, tested: Tested, shrunk: Hit["shrunk"], stronger: readonly Hit[]): Hit {
  const { table, placed, everything, cell, measure, windows } = candidate;
  const counted = placed.filter(({ event }) => event.kind !== "other-end");
  const on = (side: "before" | "after"): string[] => [...new Set(counted.filter((each) => each.side === side).map(({ event }) => event.action))].sort();
  const actions = candidate.followed ?? { before: on("before"), after: on("after") };
  const exact = table === null ? null : fisherExact(table);
  const other = measure === "filings" ? againstOwnPast({ own: placed }, windows)
    : measure === "drops" ? againstRest(endingsAmong(placed), endingsAmong(everything.filter(({ event }) => !belongs(event.group, cell)))) : null;
  const within = stronger.filter((hit) => sameKind(hit, tested) && shared(hit.actions, actions) >= 0.5).map(({ id }) => id);
  return {
    ...tested,
    ratio: exact === null ? null : { value: exact.oddsRatio, lo: exact.lo, hi: exact.hi, method: METHOD },
    shrunk,
    other,
    actions,
    within,
    artefacts: [...artefactsOf(candidate, other), ...within.slice(0, 1).map((id) => words.within(id))],
  };
}

function sameKind(a: Tested, b: Tested): boolean {
  return a.measure === b.measure && a.change.day === b.change.day && a.direction === b.direction && a.source === b.source;
}

/** The part of the second's actions that the first holds too. */
function shared(first: Hit["actions"], second: Hit["actions"]): number {
  const known = new Set([...first.before, ...first.after]);
  const all = [...second.before, ...second.after];
  return all.filter((action) => known.has(action)).length / Math.max(1, all.length);
}

function grouped(leftOut: ScanSource["leftOut"]): Scan["sources"][number]["leftOut"] {
  const counts = new Map<string, Scan["sources"][number]["leftOut"][number]>();
  for (const { why } of leftOut) counts.set(why.en, { why, count: (counts.get(why.en)?.count ?? 0) + 1 });
  return [...counts.values()].sort((a, b) => b.count - a.count);
}
