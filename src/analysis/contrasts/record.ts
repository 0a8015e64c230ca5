import type { Choice } from "../definition.ts";
import type { Member } from "../members.ts";
import type { Contrast } from "../shape.ts";
import { tiedOf } from "../tied.ts";
import type { Truth } from "../truth.ts";
import { endsOver, MOST } from "./fillings.ts";
import { FISHER, isEmpty, testsOf } from "./fourfold.ts";
import { figuresOf, groupNames, labels, sideNames, type When } from "./names.ts";
import { type Counts, is, isNarrowed, keysOf, type Sides, sidesBy } from "./sides.ts";
import { words } from "./words.ts";

/** Known ties over the members that were searched: among those eased and those not, and among the eased; at the time that the definition says, and before the agency's act alone. */
export function onRecord(members: ReadonlyArray<Member>, choice: Choice): Contrast[] {
  const answers: Record<When, (member: Member) => Truth> = { "as-chosen": ({ tied }) => tied, before: ({ action, outcome }) => tiedOf(action, outcome, { ...choice, tied: "before-first-easing" }) };
  return (["as-chosen", "before"] as const).flatMap((when) => (["eased", "dropped"] as const).map((by) => fourfold(when, sidesBy(by, members, choice), isNarrowed(when === "before" ? { ...choice, tied: "any-time" } : choice), answers[when])));
}

function fourfold(when: When, sides: Sides, narrowed: boolean, answer: (member: Member) => Truth): Contrast {
  const [first, second] = [sides.first, sides.second].map((group) => {
    const told = group.map(answer);
    const [having, lacking] = [told.filter((each) => is(each, 1)).length, told.filter((each) => is(each, 0)).length];
    return { having, lacking, open: group.length - having - lacking };
  }) as [Counts, Counts];
  const open = first.open + second.open;
  const table = { a: first.having, b: first.lacking, c: second.having, d: second.lacking };
  const ways = (first.open + 1) * (second.open + 1);
  const fillings = open === 0 || ways > MOST ? null : endsOver(tablesOf(first, second));
  const empty = sides.first.length === 0 || sides.second.length === 0;
  const names = sideNames[sides.by];
  return {
    id: `${when === "before" ? "tied-before" : "tied"}-by-${sides.by}-record`, footing: "record", method: FISHER,
    table: open === 0 ? table : null, ...(open === 0 && !isEmpty(table) ? testsOf(table) : { p: null, midP: null, estimate: null }),
    groups: [{ label: groupNames[names.first], ...first }, { label: groupNames[names.second], ...second }],
    ...(fillings && { fillings }),
    actions: keysOf(sides), figures: figuresOf[sides.by], label: labels.record(sides.by, when), why: words.record(sides, when, [first, second], empty ? "empty" : open === 0 ? "known" : (fillings ?? "many"), narrowed),
  };
}

function tablesOf(first: Counts, second: Counts): Array<{ a: number; b: number; c: number; d: number }> {
  return Array.from({ length: first.open + 1 }, (_, x) => Array.from({ length: second.open + 1 }, (__, y) => ({
    a: first.having + x, b: first.lacking + first.open - x, c: second.having + y, d: second.lacking + second.open - y,
  }))).flat();
}
