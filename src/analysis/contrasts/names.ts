import type { Both } from "../../record/support.ts";

/** What tells two groups apart: eased or not, or among the eased, dropped or eased otherwise. */
export type Side = "eased" | "dropped";
/** At the time that the definition `tied` asks for, or before the agency's first easing act alone. */
export type When = "as-chosen" | "before";

/** What groups are called. */
export const groupNames = {
  eased: { en: "eased", zh: "放宽" },
  untouched: { en: "not eased", zh: "未放宽" },
  dropped: { en: "dropped", zh: "撤案" },
  otherwise: { en: "eased otherwise", zh: "其他放宽" },
} as const;

/** The two groups of each division, the first first. */
export const sideNames = { eased: { first: "eased", second: "untouched" }, dropped: { first: "dropped", second: "otherwise" } } as const;

/** The figures that compare the same groups. */
export const figuresOf: Record<Side, string[]> = { eased: ["tied-eased", "tied-untouched"], dropped: ["tied-dismissed", "tied-softened"] };

/** What the rank-sum test estimates. */
export const SUPERIORITY: Both = { en: "the share of pairs in which the first group's is of the higher order, equal ones counting half", zh: "两组配对中第一组数量级较高者所占比例（相同者计半）" };

const among: Record<Side, Both> = {
  eased: { en: "among eased and not eased", zh: "放宽与未放宽" },
  dropped: { en: "among dropped and eased otherwise", zh: "撤案与其他放宽" },
};
const within: Record<Side, Both> = {
  eased: { en: "over the actions searched", zh: "仅计检索过的案件" },
  dropped: { en: "over the eased actions searched", zh: "仅计检索过的放宽案件" },
};

/** What each contrast of ties is called. */
export const labels = {
  totals: { en: "known tie, among eased and not eased, on the Times' totals", zh: "按《纽约时报》合计：放宽与未放宽者中有已知关联的" },
  outcome: { en: "known tie, among dropped, eased otherwise and not eased, on the Times' totals", zh: "按《纽约时报》合计：撤案、其他放宽与未放宽者中有已知关联的" },
  trend: { en: "known tie, in the order dropped, eased otherwise, not eased, on the Times' totals", zh: "按《纽约时报》合计：依撤案、其他放宽、未放宽之序，有已知关联者的趋势" },
  totalsBefore: { en: "known tie before the agency's act, among eased and not eased, on the Times' totals", zh: "按《纽约时报》合计：放宽与未放宽者中，在机构举动之前有已知关联的" },
  record: (by: Side, when: When): Both => ({
    en: `known tie${when === "before" ? " before the agency's act" : ""}, ${among[by].en}, ${within[by].en}`,
    zh: `${within[by].zh}：${among[by].zh}者中${when === "before" ? "在机构举动之前" : ""}有已知关联的`,
  }),
  places: { en: "known tie, among eased and not eased, over every way to fill what the record leaves open", zh: "放宽与未放宽者中有已知关联的：遍及记录所留空缺的各种填法" },
  amount: (by: Side): Both => ({ en: `amount of known ties as recorded, ${among[by].en}, ${within[by].en}`, zh: `${within[by].zh}：${among[by].zh}者已知关联的记录金额` }),
  kind: (by: Side): Both => ({ en: `kinds of known ties, ${among[by].en}, ${within[by].en}`, zh: `${within[by].zh}：${among[by].zh}者已知关联的种类` }),
} as const;
