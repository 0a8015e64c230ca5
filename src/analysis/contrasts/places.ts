import { type MembershipRule, taken, type Totals } from "../bounds.ts";
import type { Choice } from "../definition.ts";
import type { Member } from "../members.ts";
import type { Contrast } from "../shape.ts";
import type { Truth } from "../truth.ts";
import { type Alike, endsOver, tablesOver } from "./fillings.ts";
import { FISHER, isEmpty } from "./fourfold.ts";
import { figuresOf, labels } from "./names.ts";
import { isNarrowed } from "./sides.ts";
import { words } from "./words.ts";

/**
 * Known ties among eased and not eased over every place of the inventory, with
 * whatever the record leaves open: whether a member was eased, whether it has a
 * known tie, and who holds the places that nobody can name. Where the
 * inventory is not taken as given (codebook/definitions, `given`), over the
 * members alone. No guess, but both ends over every way to fill it.
 */
export function overPlaces(members: ReadonlyArray<Member>, totals: Totals, choice: Choice): Contrast {
  const rule = choice.membership as MembershipRule;
  const alone = choice.given === "members" || choice.given === "nothing";
  const own = taken(members, {}, rule === "candidates" && !alone ? "likely" : rule);
  const places = alone ? own.length : Math.max(own.length, totals.biden + totals.trump1);
  const unnamed = places - own.length;
  // Under `candidates` one of them holds each place left over, and brings its own answers; else any action may.
  const others = rule === "candidates" ? alike(members.filter((member) => !own.includes(member)), true) : [{ cells: [0, 1, 2, 3], count: unnamed }];
  const answers = [...alike(own, false), ...(unnamed === 0 ? [] : others)];
  const tables = tablesOver(answers, 4, places)?.map(([a, b, c, d]) => ({ a: a!, b: b!, c: c!, d: d! })) ?? null;
  const fillings = tables && endsOver(tables);
  const known = own.filter(({ eased, tied }) => cellsOf(eased, tied).length === 1).length;
  return {
    id: "tied-by-eased-places-record", footing: "record", method: FISHER, table: null, p: null, midP: null, estimate: null,
    ...(fillings && { fillings }),
    actions: own.map(({ action }) => action.key).sort(), figures: figuresOf.eased,
    label: labels.places,
    why: words.places({ places, named: own.length, known, alone, narrowed: isNarrowed(choice) }, tables && { tables: tables.length, empty: tables.filter(isEmpty).length }, fillings),
  };
}

/** Members by the cells that their answers allow. */
function alike(members: ReadonlyArray<Member>, optional: boolean): Alike[] {
  const found = new Map<string, { cells: number[]; count: number }>();
  for (const { eased, tied } of members) {
    const cells = cellsOf(eased, tied);
    const key = cells.join(" ");
    const own = found.get(key) ?? { cells, count: 0 };
    own.count += 1;
    found.set(key, own);
  }
  return [...found.values()].map((each) => ({ ...each, optional }));
}

/** The cells of the fourfold table that an action may fall in: eased with and without a tie, then not eased. */
function cellsOf(eased: Truth, tied: Truth): number[] {
  const of = ({ low, high }: Truth): number[] => (low === high ? [1 - low] : [0, 1]);
  return of(eased).flatMap((row) => of(tied).map((column) => 2 * row + column));
}
