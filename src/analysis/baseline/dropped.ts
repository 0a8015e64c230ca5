import type { Codebook } from "../../codebook/shape.ts";
import { outcomeOfAction } from "../../coding/outcomes/index.ts";
import { earliest, latest, type Day, type PartialDay } from "../../record/day.ts";
import type { Both } from "../../record/support.ts";
import type { View } from "../../record/view.ts";

/** An inherited action of another industry in which the agency did less than before. */
export interface DroppedElsewhere {
  action: string;
  name: Both;
  industry: string;
  filed: PartialDay | null;
  /** `dropped` the whole action; `in-part` some claims or defendants; `agreed` an agreement to end it, the end not seen; `doubtful` where all that is on record is of low certainty. */
  how: "dropped" | "in-part" | "agreed" | "doubtful";
  /** Easing events, first to last. */
  events: string[];
  last: PartialDay | null;
}

/** The list, and what it is not. */
export interface DroppedList {
  actions: DroppedElsewhere[];
  says: Both;
  saysNot: Both;
}

/**
 * Inherited actions outside crypto that the agency dropped, or agreed to end,
 * since a change of government: a list and never a rate, for no inventory of
 * them is public.
 */
export function droppedElsewhereList(view: View, codebook: Codebook, change: Day): DroppedList {
  const actions = [...view.actions.values()].flatMap((action): DroppedElsewhere[] => {
    const { date } = action.filed;
    if (action.industry === "crypto" || action.agency !== "sec" || date === null || latest(date) >= change) return [];
    const easing = action.events.filter(
      (event) => codebook.events.get(event.kind)?.eases && event.standing !== "unsourced" && event.date !== null && earliest(event.date) >= change,
    );
    if (easing.length === 0) return [];
    const outcome = outcomeOfAction(action, view.on, codebook);
    const some = outcome.defendants.some((each) => each.class === "dropped") || easing.some((event) => event.kind === "claims-dropped");
    const doubtful = easing.every((event) => event.certainty === "low");
    const how = doubtful ? "doubtful" : outcome.class === "dropped" ? "dropped" : some || outcome.class === "better-terms" ? "in-part" : "agreed";
    return [{ action: action.key, name: action.name, industry: action.industry, filed: date, how, events: easing.map((event) => event.key), last: easing.at(-1)!.date }];
  });
  const dropped = actions.filter(({ how }) => how === "dropped").length;
  const doubtful = actions.filter(({ how }) => how === "doubtful").length;
  return {
    actions: actions.sort((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1)),
    says: {
      en: `${actions.length} inherited actions of other industries in which the agency is on record as doing less than before, ${dropped} of them dropped outright as far as the record shows, and ${doubtful} by a report that is doubtful.`,
      zh: `其他行业的遗留案件中，机构追究少于此前的有 ${actions.length} 起，其中就记录所见整案撤诉 ${dropped} 起，仅有存疑报道的 ${doubtful} 起。`,
    },
    saysNot: {
      en: "The list is far from complete, and no inventory of inherited actions outside crypto is public: it is no rate, and nothing is to be divided by it.",
      zh: "清单远不完整，加密以外的遗留案件亦无公开总清单：这不是比例，不可据以相除。",
    },
  };
}

/** By the last day, then by name: the same list whatever came first. */
function orderOf({ last, action }: DroppedElsewhere): string {
  return `${last ?? ""} ${action}`;
}
