import { earliest, latest } from "../../record/day.ts";
import type { Both } from "../../record/support.ts";
import type { View } from "../../record/view.ts";
import type { Codebook } from "../../codebook/shape.ts";
import { CHANGE, outcomeOfAction } from "../../coding/outcomes/index.ts";
import { eraOf } from "../members.ts";
import type { Figure } from "../shape.ts";
import { figure } from "./figure.ts";

/** Companies that announced a closed investigation since the change of government. */
export function probesClosed(view: View, id: string, label: Both): Figure {
  const closed = view.probes.filter(
    (probe) => probe.outcome === "closed-without-charges" && probe.announced !== null && earliest(probe.announced) >= CHANGE && earliest(probe.announced) <= view.on,
  );
  const sourced = closed.filter((probe) => probe.standing !== "unsourced");
  const unsourced = closed.filter((probe) => probe.standing === "unsourced");
  return figure(id, label, "companies", {
    value: sourced.length,
    low: sourced.length,
    high: sourced.length + unsourced.length,
    numerator: sourced.length,
    actions: sourced.map((probe) => probe.key).sort(),
    unsourced: unsourced.map((probe) => probe.key).sort(),
    formula: { en: "#{c : c announced, since the change of government, that an inquiry was closed without charges}", zh: "#{c：c 在政府更替之后宣布调查结束且未被起诉}" },
    why: {
      en: `${sourced.length} with a source; ${unsourced.length} more are remembered without one and stay out of the count.`,
      zh: `有来源的 ${sourced.length} 家；另有 ${unsourced.length} 家仅凭记忆、没有来源，不计入。`,
    },
  });
}

/** Inherited actions of other industries that the agency dropped: a numerator without an inventory. */
export function droppedElsewhere(view: View, codebook: Codebook, id: string, label: Both): Figure {
  const dropped = [...view.actions.values()].filter(
    (action) =>
      action.industry !== "crypto" && action.filed.date !== null && latest(action.filed.date) < CHANGE &&
      outcomeOfAction(action, view.on, codebook).class === "dropped",
  );
  return figure(id, label, "share", {
    numerator: dropped.length,
    actions: dropped.map((action) => action.key).sort(),
    formula: { en: "#{a inherited, not crypto : dropped(a)} ÷ #{a inherited, not crypto}", zh: "#{a 为遗留案件而非加密：撤诉(a)} ÷ #{a 为遗留案件而非加密}" },
    why: {
      en: `At least ${dropped.length} inherited actions of other industries were dropped, but no inventory of them is public, so there is nothing to divide by.`,
      zh: `其他行业的遗留案件至少有 ${dropped.length} 起被撤诉，但没有公开的总清单，因此没有分母。`,
    },
  });
}

/** First-term crypto actions that the agency dropped of its own accord in the next term. */
export function droppedUnderBiden(view: View, codebook: Codebook, id: string, label: Both): Figure {
  const isDrop = (kind: string): boolean => {
    const word = codebook.events.get(kind);
    return word?.eases === true && codebook.dispositions.get(word.becomes ?? "")?.class === "dropped";
  };
  const biden = view.administrations.find((each) => each.id === "biden");
  const inherited = [...view.actions.values()].filter((action) => action.industry === "crypto" && eraOf(action, view) === "trump-1");
  const within = (date: string | null): boolean =>
    date !== null && biden !== undefined && earliest(date) >= biden.start && (biden.end === null || latest(date) < biden.end);
  const dropped = inherited.filter((action) =>
    action.events.some((event) => isDrop(event.kind) && event.standing !== "unsourced" && within(event.date)),
  );
  const isDropped = new Set(dropped);
  return figure(id, label, "actions", {
    value: dropped.length,
    low: dropped.length,
    high: null,
    numerator: dropped.length,
    actions: dropped.map((action) => action.key).sort(),
    unknown: inherited.filter((action) => !isDropped.has(action)).map((action) => action.key).sort(),
    formula: { en: "#{a crypto, filed in the first term : an act of the agency dropped a in the next term}", zh: "#{a 为第一任期提起的加密案件：SEC 在其后一任期内主动撤诉}" },
    why: {
      en: `${dropped.length} among the ${inherited.length} first-term crypto actions that the record holds; it does not hold them all.`,
      zh: `记录所载的 ${inherited.length} 起第一任期加密案件中有 ${dropped.length} 起；记录并不完整。`,
    },
  });
}
