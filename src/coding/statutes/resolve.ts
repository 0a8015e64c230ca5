import { BY_CODE, type Act } from "./acts.ts";
import type { Group } from "./groups.ts";
import { written, type Numbered } from "./labels.ts";
import { ACT_OF_PART, BARE, PRACTICE_PART } from "./rules.ts";

/** Gives every list its Act: what stands at it, else what it points back to, else what it is joined with. */
export function actsOf(groups: readonly Group[]): (Act | null)[] {
  const acts: (Act | null)[] = [];
  const known = new Set<Act>();
  const sections = new Map<string, Set<Act>>();
  let last: Act | null = null;
  groups.forEach((group, n) => {
    let act: Act | null = group.counted === "usc" || group.counted === "cfr" ? null : group.act;
    if (act === null && group.pointsBack === "thereunder") act = last;
    if (act === null && group.pointsBack === "the-act" && known.size === 1) act = [...known][0]!;
    if (act === null && group.counted === "rule" && group.joined && group.pointsBack === null) act = acts[n - 1] ?? null;
    if (act === null && group.counted === "section") act = actForward(groups, n) ?? onlyOne(sections, group);
    acts.push(act);
    if (act === null) return;
    last = act;
    known.add(act);
    if (group.counted !== "section") return;
    for (const { number } of group.items) sections.set(keyOf(number), (sections.get(keyOf(number)) ?? new Set()).add(act));
  });
  return acts;
}

/** `Section 10(b) and Rule 10b-5 of the Exchange Act`: the Act stands behind the second. */
function actForward(groups: readonly Group[], n: number): Act | null {
  const next = groups[n + 1];
  return next !== undefined && next.joined && groups[n]!.pointsBack === null ? next.act : null;
}

/** The one Act of which the same section was cited before; null where there are two or none. */
function onlyOne(sections: ReadonlyMap<string, ReadonlySet<Act>>, group: Group): Act | null {
  const acts = new Set(group.items.flatMap(({ number }) => [...(sections.get(keyOf(number)) ?? [])]));
  return acts.size === 1 && group.items.every(({ number }) => sections.has(keyOf(number))) ? [...acts][0]! : null;
}

function keyOf(number: Numbered): string {
  return `${number.base}(${number.labels[0] ?? ""})`;
}

/** `10b` of an Act is 10(b): no section of the Acts that the agency rules under ends in a small letter. */
export function ofAct(number: Numbered, act: Act): Numbered {
  const hit = act.part === null ? null : /^(\d+)([a-z])$/.exec(number.base);
  return hit === null ? number : { base: hit[1]!, labels: [hit[2]!, ...number.labels] };
}

/** Where a section of an Act stands in the Code: `15-usc-78j(b)`; null where that is not known. */
export function codeOf(act: Act, number: Numbered): string | null {
  const section = act.sections[number.base];
  return section === undefined ? null : `${act.title}-usc-${written({ base: section, labels: number.labels })}`;
}

/** The Act and its section at a section of the Code; null where the Code holds something else there. */
export function actAt(title: number, number: Numbered): { act: Act; number: Numbered } | null {
  const found = BY_CODE.get(`${title}-${number.base}`);
  return found === undefined ? null : { act: found.act, number: { base: found.section, labels: number.labels } };
}

/**
 * The part of 17 C.F.R. that a rule stands in, and the Act it is under; nulls
 * where the words do not tell. A rule that only one Act has is of that Act,
 * whichever was named before; where the text itself puts it under another, the
 * Act is the text's and the part is not known.
 */
export function partOf(rule: Numbered, act: Act | null, group: Group): { title: number; part: number | null; act: string | null } {
  if (group.book === "practice") return { title: 17, part: PRACTICE_PART, act: null };
  if (group.book !== null) return { title: group.book.title, part: group.book.part, act: ACT_OF_PART[group.book.part] ?? null };
  const stem = rule.base.includes("-") ? rule.base.slice(0, rule.base.lastIndexOf("-")) : null;
  const bare = BARE.find((each) => each.whole.includes(rule.base) || (stem !== null && each.stems.includes(stem)));
  const said = act !== null && act.part !== null && fits(rule, act) ? act : null;
  if (said !== null && (bare === undefined || bare.act === said.id || (group.act !== null && bare.whole.includes(rule.base)))) return { title: 17, part: said.part, act: said.id };
  if (bare === undefined) return { title: 17, part: null, act: null };
  return said !== null && group.act !== null ? { title: 17, part: null, act: said.id } : { title: 17, part: bare.part, act: bare.act };
}

/** Each Act numbers its rules in its own manner: `405` and `144A`; `10b-5`; `206(4)-8`. */
function fits(rule: Numbered, act: Act): boolean {
  if (act.id === "securities-act") return /^\d{3}[A-Z]?$/.test(rule.base);
  if (act.id === "advisers-act") return /^20\d[A-Z]?(?:\(\d\))?-\d+/.test(rule.base) || /^222-\d/.test(rule.base);
  if (act.id === "exchange-act" || act.id === "investment-company-act") return /^\d{1,2}[A-Za-z]{1,2}\d?-\d+/.test(rule.base);
  return false;
}
