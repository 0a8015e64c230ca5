import { ACT_OF_PART, PRACTICE_PART } from "./rules.ts";
import { flat, type Flat } from "./flat.ts";
import { groupsOf, type Group } from "./groups.ts";
import type { Item } from "./list.ts";
import { written } from "./labels.ts";
import { actAt, actsOf, codeOf, ofAct, partOf } from "./resolve.ts";

/** One section or rule that a text cites. */
export interface StatuteCite {
  kind: "section" | "rule";
  /** `securities-act`, `exchange-act` (acts.ts); null where the words do not tell or it is no Act of the list. */
  act: string | null;
  /** In the Act's own numbers, never cut short: `17(a)(1)`. Null for rules, and for a section of the Code that is of no Act of the list. */
  section: string | null;
  /** `10b-5(a)`, `206(4)-8`; null for sections. */
  rule: string | null;
  /** `15-usc-77q(a)(1)`, `17-cfr-240.10b-5`: the same for every manner of writing; null where it is not known. */
  id: string | null;
  /** The number as it stands in the text; members of a range share the words of the range. */
  span: string;
  /** Where the span begins and ends in the text, in UTF-16 units, end exclusive. */
  start: number;
  end: number;
}

/**
 * Every section and rule a text cites, one by one, in their order: Code and
 * C.F.R. citations (`15 U.S.C. §§ 78j(b) and 78o(a)(1)`) and the agency's own
 * manner (`Sections 5(a), 5(c) and 17(a)(1)-(3) of the Securities Act of
 * 1933`). Lists and ranges are spelled out, subsections are never cut off, and
 * `thereunder` is the Act before. What another body ruled (FINRA, the Federal
 * Rules) is left out. Pure, never throws, linear in length.
 */
export function statutesIn(text: string): StatuteCite[] {
  const even = flat(text);
  const groups = groupsOf(even.text);
  const acts = actsOf(groups);
  return groups.flatMap((group, n) => {
    if (group.items.length === 0) return wholeRegulation(text, even, group);
    return group.items.map((item): StatuteCite => {
      const place = placeOf(text, even, item);
      if (group.counted === "usc") return { ...ofCode(group.title ?? 15, item), ...place };
      if (group.counted === "cfr") return { ...ofParts(group.title ?? 17, item), ...place };
      if (group.counted === "rule") {
        const at = partOf(item.number, acts[n] ?? null, group);
        return { kind: "rule", act: at.act, section: null, rule: written(item.number), id: at.part === null ? null : `${at.title}-cfr-${at.part}.${written(item.number)}`, ...place };
      }
      const act = acts[n] ?? null;
      const number = act === null ? item.number : ofAct(item.number, act);
      return { kind: "section", act: act?.id ?? null, section: written(number), rule: null, id: act === null ? null : codeOf(act, number), ...place };
    });
  });
}

/** The place in the text as it came; a citation ends in a sign that was not changed. */
function placeOf(text: string, even: Flat, place: { start: number; end: number }): Pick<StatuteCite, "span" | "start" | "end"> {
  const start = even.at[place.start]!;
  const end = even.at[place.end - 1]! + 1;
  return { span: text.slice(start, end), start, end };
}

function ofCode(title: number, { number }: Item): Pick<StatuteCite, "kind" | "act" | "section" | "rule" | "id"> {
  const at = actAt(title, number);
  return { kind: "section", act: at?.act.id ?? null, section: at === null ? null : written(at.number), rule: null, id: `${title}-usc-${written(number)}` };
}

function ofParts(title: number, { number }: Item): Pick<StatuteCite, "kind" | "act" | "section" | "rule" | "id"> {
  const part = Number(number.base.slice(0, number.base.indexOf(".")));
  const rule = written({ base: number.base.slice(number.base.indexOf(".") + 1), labels: number.labels });
  return { kind: "rule", act: title === 17 && part !== PRACTICE_PART ? (ACT_OF_PART[part] ?? null) : null, section: null, rule, id: `${title}-cfr-${written(number)}` };
}

/** `Regulation FD` without a rule of it: the part, where the part holds nothing else. */
function wholeRegulation(text: string, even: Flat, group: Group): StatuteCite[] {
  if (group.book === null || group.book === "practice") return [];
  const { name, title, part, whole } = group.book;
  return [{ kind: "rule", act: null, section: null, rule: `Regulation ${name}`, id: whole ? `${title}-cfr-${part}` : null, ...placeOf(text, even, group) }];
}
