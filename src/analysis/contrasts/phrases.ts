import type { Both } from "../../record/support.ts";
import { say } from "../course/interval.ts";
import type { Contrast } from "../shape.ts";
import { groupNames, sideNames, type When } from "./names.ts";
import type { Counts, Sides } from "./sides.ts";

/** What every contrast of ties ends in. */
export const association: Both = { en: "An association: it does not say that a tie was the reason.", zh: "这是关联，不说明关联即为原因。" };

/** What a group without anybody waits for. */
const wanting: Record<keyof typeof groupNames, Both> = {
  eased: { en: "A search on record of inherited actions that were eased would fill it.", zh: "若有对被放宽的遗留案件的检索记录，即可计算。" },
  untouched: { en: "A search on record of inherited actions that were not eased would fill it.", zh: "若有对未被放宽的遗留案件的检索记录，即可计算。" },
  dropped: { en: "A search on record of inherited actions that were dropped would fill it.", zh: "若有对被撤案的遗留案件的检索记录，即可计算。" },
  otherwise: { en: "A search on record of inherited actions that were eased without being dropped would fill it.", zh: "若有对被放宽而未撤案的遗留案件的检索记录，即可计算。" },
};

/** The least and the greatest. */
export type Ends = { low: number; high: number };

/** How many of a group have a known tie, and for how many it is open. */
export function countsOf({ having, lacking, open }: Counts, group: Both, when: When): Both {
  const of = having + lacking + open;
  const before = when === "before";
  return {
    en: `${having} of ${of} ${group.en} ${having === 1 ? "has" : "have"} a known tie${before ? " before the agency's first easing act" : ""}${open === 0 ? "." : `; for ${open} it is open.`}`,
    zh: `${group.zh}的 ${of} 起中 ${having} 起${before ? "在机构首次放宽之前" : ""}有已知关联${open === 0 ? "。" : `，${open} 起未定。`}`,
  };
}

/** That there is nothing to compare, and why. */
export function notOnBothSides({ by, of, left }: Sides, n: number): Both {
  return by === "eased"
    ? {
      en: `Not computable: of ${of} members ${n} were searched for ties and have a known outcome, and they do not fall on both sides. ${left} are left out, as no search is on record or the outcome is open.`,
      zh: `无法计算：${of} 起成员中，检索过关联且结果已知者 ${n} 起，未能分布于两侧；另 ${left} 起因无检索记录或结果未定而不计。`,
    }
    : {
      en: `Not computable: of ${of} members ${n} were searched for ties and are known to be eased and how, and they do not fall on both sides. ${left} are left out.`,
      zh: `无法计算：${of} 起成员中，检索过关联、已知被放宽且方式已知者 ${n} 起，未能分布于两侧；另 ${left} 起不计。`,
    };
}

/** Who is compared, and who is not. */
export function leftOut({ by, of, left }: Sides, n: number): Both {
  return by === "eased"
    ? { en: `${n} of ${of} members are compared; ${left} are left out, as no search is on record or the outcome is open.`, zh: `${of} 起成员中比较 ${n} 起；另 ${left} 起因无检索记录或结果未定而不计。` }
    : { en: `Only eased actions are compared, ${n} of ${of} members: it says nothing of those not eased or not searched.`, zh: `仅比较被放宽的案件（${of} 起成员中的 ${n} 起），不涉及未放宽或未检索者。` };
}

/** What would fill the side that is empty. */
export function missing(sides: Sides): Both {
  const names = sideNames[sides.by];
  return say(sides.first.length === 0 ? wanting[names.first] : undefined, sides.second.length === 0 ? wanting[names.second] : undefined);
}

/** Both ends of p and of the odds ratio. */
export function between({ p, estimate }: NonNullable<Contrast["fillings"]>): Both {
  const odds = estimate && range({ low: estimate.low ?? Infinity, high: estimate.high ?? Infinity });
  return { en: `p is ${range(p).en}${odds ? ` and the odds ratio ${odds.en}` : ""}.`, zh: `p 值${range(p).zh}${odds ? `，比值比${odds.zh}` : ""}。` };
}

/** That the odds may be higher or lower, where both are possible. */
export function bothWays({ estimate }: NonNullable<Contrast["fillings"]>): Both | undefined {
  const reaches = estimate && (estimate.low ?? Infinity) < 1 && (estimate.high ?? Infinity) > 1;
  return reaches ? { en: "Both directions are among them: the record alone does not settle which.", zh: "两个方向均在其中：仅凭本记录无法断定。" } : undefined;
}

/** From one end to the other, or the one value where both are the same as written. */
export function range(of: Ends): Both {
  if (of.low === Infinity) return { en: "without a limit", zh: "无上限" };
  const [low, high] = [brief(of.low), brief(of.high)];
  return low === high ? { en: low, zh: `为 ${low}` } : { en: `between ${low} and ${high}`, zh: `介于 ${low} 与 ${high} 之间` };
}

/** Three digits that count; what has no limit as such. */
function brief(value: number): string {
  if (value === Infinity) return "∞";
  return String(Number(value.toPrecision(3)));
}
