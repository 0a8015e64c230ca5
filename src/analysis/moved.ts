import type { Both } from "../record/support.ts";
import type { Claim } from "../record/statements/index.ts";
import type { Held } from "../record/view.ts";
import type { Figure, Report } from "./shape.ts";

/** The value and the bounds of a figure on a day. */
export type Ends = Pick<Figure, "value" | "low" | "high" | "numerator">;

/** A figure that is another on the later day than on the earlier. */
export interface MovedFigure {
  id: string;
  label: Both;
  unit: Figure["unit"];
  from: Ends;
  to: Ends;
  /** What moved it, by id; empty where nothing of the days between does. */
  movers: string[];
}

/** Something that can move figures: an event of the world, or a statement of the record. */
export interface Moving {
  id: string;
  kind: string;
  /** Actions and probes that it is about. */
  about: ReadonlyArray<string>;
  /** The claim itself, where it is one. */
  claim?: Pick<Claim, "id" | "figure"> | undefined;
}

/** Of those that could have moved a figure, by id, those that did. */
export type Turning = (figure: string, movers: ReadonlyArray<string>) => ReadonlyArray<string>;

/**
 * The figures that moved between two reports, and what moved each: what is
 * about an action or probe that the figure counts, leaves open or keeps apart
 * on one of the days and not in the same way on the other; a tie only where
 * ties are counted; a table only where its rows are; and what the amount rests
 * on. `turning` narrows them down to those that turn the figure; without it
 * they are all named.
 */
export function figuresMoved(before: Report, after: Report, moving: ReadonlyArray<Moving>, claims: ReadonlyArray<Held<Claim>>, turning: Turning = (_, able) => able): MovedFigure[] {
  const earlier = new Map(before.figures.map((figure) => [figure.id, figure]));
  return after.figures.flatMap((figure): MovedFigure[] => {
    const was = earlier.get(figure.id);
    if (was === undefined) return [];
    const [from, to] = [endsOf(was), endsOf(figure)];
    if (from.value === to.value && from.low === to.low && from.high === to.high && from.numerator === to.numerator) return [];
    const changed = changedPlaces(was, figure);
    const rests = new Set(claims.filter(({ key }) => key === figure.id).flatMap(({ rests: on = [] }) => on));
    if (rests.size > 0) return [{ id: figure.id, label: figure.label, unit: figure.unit, from, to, movers: idsOf(moving.filter(({ id }) => rests.has(id) || rests.has(`event:${id}`) || rests.has(`tie:${id}`))) }];
    const able = idsOf(moving.filter((each) => moves(each, figure, changed)));
    const turned = new Set(turning(figure.id, able));
    return [{ id: figure.id, label: figure.label, unit: figure.unit, from, to, movers: able.filter((id) => turned.has(id)) }];
  });
}

/** Kinds of statement that no figure is computed from. */
const MOVES_NOTHING = new Set(["docket", "reply", "correction", "party", "link", "holding"]);
/** Statements about the ties of an action. */
const OF_TIES = new Set(["tie", "search"]);

function moves({ kind, about, claim }: Moving, { id, unit, bounds }: Figure, changed: ReadonlySet<string>): boolean {
  if (kind === "table" || kind === "count") return unit === "per-month";
  // The reporter's totals are what the bounds of every figure over the inventory are given.
  if (kind === "claim") return claim !== undefined && (claim.figure === id || claim.id === id || bounds.length > 0);
  if (kind === "administration") return unit === "per-month" || bounds.length > 0;
  if (MOVES_NOTHING.has(kind) || (OF_TIES.has(kind) && !id.startsWith("tied-"))) return false;
  return about.some((key) => changed.has(key));
}

function idsOf(moving: ReadonlyArray<Moving>): string[] {
  return [...new Set(moving.map(({ id }) => id))];
}

/** What a figure counts, leaves open or keeps apart on one day and not alike on the other. */
function changedPlaces(was: Figure, is: Figure): Set<string> {
  const places = (figure: Figure): Set<string> => new Set((["actions", "unknown", "unsourced"] as const).flatMap((place) => figure[place].map((key) => `${place} ${key}`)));
  const [then, now] = [places(was), places(is)];
  return new Set([...then, ...now].filter((place) => !then.has(place) || !now.has(place)).map((place) => place.slice(place.indexOf(" ") + 1)));
}

/** A share of nothing is no number. */
function endsOf({ value, low, high, numerator }: Figure): Ends {
  const finite = (n: number | null): number | null => (n !== null && Number.isFinite(n) ? n : null);
  return { value: finite(value), low: finite(low), high: finite(high), numerator: finite(numerator) };
}
