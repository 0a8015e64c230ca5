import type { Codebook } from "../../codebook/shape.ts";
import type { Both } from "../../record/support.ts";
import type { View } from "../../record/view.ts";
import { endings, spansOf, type Ending, type Span } from "./endings.ts";
import { incidence, shareBy, type IncidenceStep } from "./incidence.ts";
import { MONTH, say, type Interval, type LeftOut } from "./interval.ts";

/** Months after the filing at which the curves are read off. */
const MARKS = [12, 24, 36, 60] as const;

/** What became of the actions of one group, by time since their filing. */
export interface EndingGroup {
  /** `all`, an administration by id, or how the search for ties stands. */
  group: { by: "all" | "administration" | "tie"; id: string };
  actions: string[];
  /** Ended so, and still open when last seen. */
  ended: Record<Ending, number>;
  open: number;
  curves: Array<{ ending: Ending; steps: IncidenceStep[]; at: Array<{ months: number; share: number; interval: Interval | null }> }>;
  /** Last day after the filing for which anyone of the group was followed; a curve says nothing beyond. */
  followedDays: number;
}

/** Time from filing to ending, with competing endings. */
export interface TimeToEnding {
  groups: EndingGroup[];
  leftOut: LeftOut[];
  says: Both;
  saysNot: Both;
}

/**
 * Time from filing to ending of the crypto actions that a view holds, the
 * endings competing: by administration of filing, and by whether a tie is on
 * record among those that were searched. Open actions are censored on the day
 * they were last seen open, which is the view's day where they are known to be.
 */
export function timeToEnding(view: View, codebook: Codebook): TimeToEnding {
  const { spans, leftOut } = spansOf(view, codebook);
  const administrations = view.administrations.map(({ id }) => id).filter((id) => spans.some((span) => span.administration === id));
  const groups = [
    groupOf({ by: "all", id: "all" }, spans),
    ...administrations.map((id) => groupOf({ by: "administration", id }, spans.filter((span) => span.administration === id))),
    ...(["tied", "none-found"] as const).map((id) => groupOf({ by: "tie", id }, spans.filter((span) => span.tied === id))),
  ];
  const unsearched = spans.filter((span) => span.tied === "not-searched").length;
  const open = spans.filter((span) => span.ending === null).length;
  return {
    groups,
    leftOut,
    says: {
      en: `Of the ${spans.length} crypto actions whose days are known, the share that had ended in each way within so many days of the filing, while the other ways competed; ${open} had not ended when last seen. ${leftOut.length} more are left out, because a day is not known or nothing was seen after the filing.`,
      zh: `在日期已知的 ${spans.length} 起加密案件中，自立案起若干日内以各种方式了结的比例（各方式相互竞争）；${open} 起最后见到时尚未了结。另有 ${leftOut.length} 起因日期不明或立案后未见进展而未计入。`,
    },
    saysNot: say(
      { en: "The record does not hold every crypto action, and holds more of those that drew notice by how they ended; the curves are of these actions, not of the agency's work.", zh: "记录并未收录全部加密案件，且因了结方式而引起关注者较多；曲线只关乎这些案件，不代表机构的全部工作。" },
      { en: "An action last seen open is taken to have gone on like the others, which nobody has checked.", zh: "最后见其未结的案件假定其后与他案相同，未经核实。" },
      { en: `Ties at any time are counted, those after the ending too, and actions that lasted longer had longer to have one; ${unsearched} actions were not searched for ties. A difference is an association, and sequence is not cause.`, zh: `关联不论时间先后均计入，包括了结之后的；持续越久的案件越有时间出现关联；${unsearched} 起未检索关联。差异只是关联性，先后不等于因果。` },
    ),
  };
}

function groupOf(group: EndingGroup["group"], spans: ReadonlyArray<Span>): EndingGroup {
  const of: Both = {
    en: "the chance that an action of this kind ends so within the time, if these actions are independent draws from one process and those last seen open went on like the rest",
    zh: "此类案件在该时间内如此了结的概率；前提是这些案件为同一过程的独立结果，且最后见其未结者其后与其余相同",
  };
  const followedDays = spans.reduce((most, span) => Math.max(most, span.days), 0);
  const ended = Object.fromEntries(endings.map((ending) => [ending, spans.filter((span) => span.ending === ending).length])) as Record<Ending, number>;
  const curves = endings.filter((ending) => ended[ending] > 0).map((ending) => {
    const steps = incidence(spans, ending, of);
    const at = MARKS.filter((months) => months * MONTH <= followedDays).map((months) => {
      const step = shareBy(steps, months * MONTH);
      return { months, share: step?.share ?? 0, interval: step?.interval ?? null };
    });
    return { ending, steps, at };
  });
  return { group, actions: spans.map((span) => span.action).sort(), ended, open: spans.filter((span) => span.ending === null).length, curves, followedDays };
}
