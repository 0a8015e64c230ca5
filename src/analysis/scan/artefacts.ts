import type { Day } from "../../record/day.ts";
import type { Both } from "../../record/support.ts";
import { chiSquareUpper, type Fourfold, normalQuantile } from "../statistics/index.ts";
import { type Candidate, towards } from "./candidates.ts";
import { belongs, count, type Placed } from "./cells.ts";
import { dropsTable, endingsAmong } from "./drops.ts";
import { batches, filingsTable } from "./filings.ts";
import type { Dimension, Hit } from "./shape.ts";
import { scatterOf } from "./swings.ts";
import { fisherTail } from "./tail.ts";
import { words } from "./words.ts";

/** P-values below this count as a sign, uncorrected: an artefact is looked for generously. */
const SIGN = 0.05;

/** What would make a hit an artefact, as far as the data themselves show it: coverage, definition, one mass day, a move that came earlier or later. */
export function artefactsOf(hit: Candidate, other: Hit["other"]): Both[] {
  const { windows, cell, measure } = hit;
  const set = Object.keys(cell) as Dimension[];
  return [
    ...windows.shortened,
    ...(windows.partial ? [words.partial] : []),
    ...massDay(hit),
    ...set.flatMap((dimension) => unknowns(hit, dimension)),
    ...(measure === "filings" ? [...timing(hit), ...swing(hit, set)] : []),
    ...ofOther(hit, other),
    ...(measure === "time-to-ending" ? [words.whole] : []),
    ...set.filter((dimension) => dimension === "industry" || dimension === "conduct").map((dimension) => words.reading(words.dimensions[dimension])),
    ...(set.some((dimension) => cell[dimension] === "other") ? [words.other] : []),
  ];
}

/** One day that makes the change: without it chance explains what is left. */
function massDay(hit: Candidate): Both[] {
  const { table, placed, direction } = hit;
  if (table === null) return [];
  const side: Placed["side"] = direction === "fall" ? "before" : "after";
  const counted = placed.filter((each) => each.side === side && each.event.kind !== "other-end");
  const days = new Map<Day, number>();
  for (const { event } of counted) days.set(event.from, (days.get(event.from) ?? 0) + 1);
  const [day, most] = [...days].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0] ?? ["", 0];
  if (most < 2) return [];
  const { p } = fisherTail(tableOf(hit, ({ event, side: at }) => !(at === side && event.from === day && event.kind !== "other-end")), "both");
  return p > SIGN && fisherTail(table, "both").p <= SIGN ? [words.oneDay(day, most, counted.length, p)] : [];
}

/** A dimension that is known for more of the events on one side. */
function unknowns({ everything }: Candidate, dimension: Dimension): Both[] {
  const all = count(everything);
  const none = count(everything.filter(({ event }) => event.group[dimension] === undefined));
  const { p } = fisherTail({ a: none.before, b: all.before - none.before, c: none.after, d: all.after - none.after }, "both");
  return p <= SIGN ? [words.unknown(words.dimensions[dimension], none.before / all.before, none.after / all.after)] : [];
}

/** Whether the group moved before the change already, or only long after it. */
function timing(hit: Candidate): Both[] {
  const { before, after } = hit.windows;
  const [early, late] = [middle(before.from, before.to), middle(after.from, after.to)];
  // The halves of the window before stand for before and after.
  const halves = tableOf(hit, ({ side }) => side === "before", ({ event }) => (event.from < early ? "before" : "after"));
  const { p } = fisherTail(halves, "both");
  const near = tableOf(hit, ({ event }) => event.from >= early && event.from < late);
  return [
    ...(p <= SIGN && towards(halves) === hit.direction ? [words.already(p)] : []),
    ...(towards(near) !== hit.direction ? [words.late] : []),
  ];
}

/** Groups that swing by themselves: the p-value with their scatter allowed for. */
function swing({ table, everything, windows }: Candidate, set: readonly Dimension[]): Both[] {
  const scatter = scatterOf(batches(everything), set, windows);
  const p = table === null ? 1 : fisherTail(table, "both").p;
  return scatter === null || p <= 0 || p >= 1 ? [] : [words.swing(scatter, chiSquareUpper(normalQuantile(p / 2) ** 2 / scatter, 1))];
}

function ofOther({ measure, direction }: Candidate, other: Hit["other"]): Both[] {
  if (other === null) return [];
  if (measure === "drops") return other.p > SIGN ? [words.generalTurn] : [];
  const own = other.p <= SIGN && (direction === "fall" ? other.ratio < 1 : other.ratio > 1);
  return own ? [] : [direction === "fall" ? words.fewerThanRest : words.moreThanRest];
}

/** The table of a hit again, over part of its events, with the sides that they are given. */
function tableOf({ measure, cell, everything }: Candidate, keeps: (placed: Placed) => boolean, side: (placed: Placed) => Placed["side"] = (placed) => placed.side): Fourfold {
  const set = Object.keys(cell) as Dimension[];
  const kept = everything.filter((each) => set.every((dimension) => each.event.group[dimension] !== undefined)).filter(keeps).map((each) => ({ ...each, side: side(each) }));
  const own = kept.filter(({ event }) => belongs(event.group, cell));
  if (measure === "drops") return dropsTable(endingsAmong(own));
  const [mine, all] = [count(batches(own)), count(batches(kept))];
  return filingsTable({ own: mine, rest: { before: all.before - mine.before, after: all.after - mine.after } });
}

function middle(from: Day, to: Day): Day {
  return new Date((Date.parse(from) + Date.parse(to) + 86_400_000) / 2).toISOString().slice(0, 10);
}
