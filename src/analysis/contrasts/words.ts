import type { Both } from "../../record/support.ts";
import { say } from "../course/interval.ts";
import type { Contrast } from "../shape.ts";
import type { GridRow } from "../statistics/index.ts";
import { groupNames, sideNames, type When } from "./names.ts";
import { association, between, bothWays, countsOf, type Ends, leftOut, missing, notOnBothSides, range } from "./phrases.ts";
import type { Counts, Sides } from "./sides.ts";

const alike: Both = { en: "Whether ties were looked for alike in all groups is not known.", zh: "各组检索力度是否相同并不清楚。" };
const narrow: Both = { en: "Only ties that the chosen definitions let in count.", zh: "仅计所选定义所允许的关联。" };

/** Every sentence of the contrasts of ties that people read. */
export const words = {
  totals: {
    eased: ({ a, b, c, d }: { a: number; b: number; c: number; d: number }): Both => ({
      en: `${a} of ${a + b} eased actions had a known tie and ${c} of ${c + d} others, as the Times counted on its day. Whether ties were looked for alike in both is not known. ${association.en}`,
      zh: `按《纽约时报》当日统计，放宽的 ${a + b} 起中 ${a} 起有已知关联，其余 ${c + d} 起中 ${c} 起。两组检索力度是否相同并不清楚。${association.zh}`,
    }),
    outcome: (rows: readonly GridRow[]): Both => say(threeGroups(rows), {
      en: "The p-value is the probability of a table no likelier than this, were ties handed out regardless of the outcome, with as many ties and as many actions of each outcome.",
      zh: "p 值是在关联总数与各结果案件数不变、关联与结果无涉的前提下，出现概率不高于此表者的概率之和。",
    }, alike, association),
    trend: (rows: readonly GridRow[]): Both => say(threeGroups(rows), {
      en: "That a drop is more than another easing, and that more than none, by equal steps, is our order; without it there is no trend.",
      zh: "撤案重于其他放宽、其他放宽重于未放宽且级差相等，是我们所定的次序；没有次序便无所谓趋势。",
    }, alike, association),
    before: (tied: number, fillings: Contrast["fillings"] | null): Both => say(
      { en: `Not computable: the Times counted ties before and after the agency's act together, and its totals do not say how many of the ${tied} came before.`, zh: `无法计算：《纽约时报》将机构举动之前与之后的关联合并统计，其合计未说明 ${tied} 起中有几起在前。` },
      fillings ? say({ en: "With none to all of them before it,", zh: "自无一在前至全部在前，" }, between(fillings)) : undefined,
      association,
    ),
  },
  record: (sides: Sides, when: When, counts: readonly [Counts, Counts], told: "empty" | "known" | "many" | NonNullable<Contrast["fillings"]>, narrowed: boolean): Both => {
    const names = sideNames[sides.by];
    const groups = [groupNames[names.first], groupNames[names.second]] as const;
    const n = sides.first.length + sides.second.length;
    const counted = say(...counts.map((each, i) => sizeOf(each) === 0 ? undefined : countsOf(each, groups[i]!, when)), narrowed ? narrow : undefined);
    const open = counts[0].open + counts[1].open;
    const later = when === "as-chosen" || open === 0 ? undefined : say(
      { en: "A known tie of a later day leaves open whether there was an earlier one.", zh: "已知关联在后，不说明此前有无。" },
      sides.by === "eased" && counts[1].open > 0 ? { en: "Without an act of the agency there is no day to be before.", zh: "机构没有举动者，无从论先后。" } : undefined,
    );
    if (told === "empty") return say(notOnBothSides(sides, n), counted, later, missing(sides), association);
    if (told === "known") return say(counted, leftOut(sides, n), association);
    if (told === "many") return say({ en: "Not computable: there are more ways to fill the open answers than can be gone through.", zh: "无法计算：未定答案的填法过多，无法遍历。" }, counted, later, leftOut(sides, n), association);
    return say(counted, later, say({ en: `Over every way to fill the ${open} open answers`, zh: `就 ${open} 个未定答案的各种填法而言，` }, between(told)), leftOut(sides, n), association);
  },
  places: (of: { places: number; named: number; known: number; alone: boolean; narrowed: boolean }, tables: { tables: number; empty: number } | null, fillings: Contrast["fillings"] | null): Both => say(
    of.alone
      ? { en: `Of the ${of.places} members, taken as the whole, ${of.known} have both answers known, whether eased and whether tied.`, zh: `以 ${of.places} 起成员为全部，其中 ${of.known} 起是否放宽、有无已知关联均已知。` }
      : { en: `Of the ${of.places} places of the Times' inventory the record names ${of.named}, of which ${of.known} have both answers known, whether eased and whether tied; all else is open.`, zh: `《纽约时报》总数中的 ${of.places} 个位置，本记录具名 ${of.named} 个，其中 ${of.known} 个是否放宽、有无已知关联均已知；其余未定。` },
    of.narrowed ? narrow : undefined,
    tables === null
      ? { en: "Not computable: there are more ways to fill what is open than can be gone through.", zh: "无法计算：填法过多，无法遍历。" }
      : fillings
        ? say({ en: `Over all ${tables.tables} tables that it may come to`, zh: `就可能得出的全部 ${tables.tables} 种表而言，` }, between(fillings), tables.empty === 0 ? undefined : { en: `${tables.empty} of them have an empty side and no test.`, zh: `其中 ${tables.empty} 种有一侧为空，无从检验。` }, bothWays(fillings))
        : { en: "Not computable: however it is filled, one side is empty.", zh: "无法计算：无论如何填充，总有一侧为空。" },
    association,
  ),
  amount: (sides: Sides, open: number, told: "empty" | "many" | { p: Ends; superiority: Ends }): Both => {
    const n = sides.first.length + sides.second.length;
    const how = {
      en: "The amounts of an action's known ties are added as recorded, of any day and whatever they are (a gift, a pledge, a purchase, the size of a deal between others, a value on a day), and compared by order of magnitude alone; where a search found no tie the amount is nothing.",
      zh: "各案已知关联的金额按记录相加，不论日期，也不论其为捐款、承诺、购买、他人之间交易的规模或某日价值，仅按数量级比较；经检索未发现关联者计为零。",
    };
    const left = open === 0 ? undefined : { en: `For ${open} of ${n} the order of magnitude is open, as an amount is not on record or only roughly.`, zh: `${n} 起中有 ${open} 起数量级未定，因金额无记录或仅为约数。` };
    if (told === "empty") return say(notOnBothSides(sides, n), how, left, missing(sides), association);
    if (told === "many") return say({ en: "Not computable: there are more ways to fill the open amounts than can be gone through.", zh: "无法计算：未定金额的填法过多，无法遍历。" }, how, left, leftOut(sides, n), association);
    const { p, superiority } = told;
    const names = sideNames[sides.by];
    const [first, second] = [groupNames[names.first], groupNames[names.second]];
    const share = range(superiority);
    const higher = {
      en: `Of all pairs, one ${first.en} and one ${second.en}, the share in which the first has the amount of the higher order, equal ones counting half, is ${share.en}${open === 0 ? "." : `; p is ${range(p).en}.`}`,
      zh: `在${first.zh}与${second.zh}的全部配对中，前者数量级较高者所占比例（相同者计半）${share.zh}${open === 0 ? "。" : `；p 值${range(p).zh}。`}`,
    };
    return say(how, left, higher, leftOut(sides, n), association);
  },
  kind: (sides: Sides, parts: NonNullable<Contrast["parts"]>): Both => {
    const n = sides.first.length + sides.second.length;
    const names = sideNames[sides.by];
    const [first, second] = [groupNames[names.first], groupNames[names.second]];
    const share = (having: number, of: number, { en, zh }: Both): Both | undefined => (of === 0 ? undefined : { en: `${having} of ${of} ${en}`, zh: `${zh}的 ${of} 起中 ${having} 起` });
    const listed = parts.map(({ label, table: { a, b, c, d } }) => {
      const told = [share(a, a + b, first), share(c, c + d, second)].filter((each) => each !== undefined);
      return { en: `${label.en}: ${told.map(({ en }) => en).join(", ")}`, zh: `${label.zh}（${told.map(({ zh }) => zh).join("，")}）` };
    });
    const counted = parts.length === 0
      ? { en: "No tie of theirs is known.", zh: "均无已知关联。" }
      : { en: `Actions with a known tie of each kind (one may have several): ${listed.map(({ en }) => en).join("; ")}.`, zh: `有各种已知关联的案件（一案可有数种）：${listed.map(({ zh }) => zh).join("、")}。` };
    if (sides.first.length === 0 || sides.second.length === 0) return say(notOnBothSides(sides, n), counted, missing(sides), association);
    return say(counted, leftOut(sides, n), association);
  },
} as const;

function threeGroups(rows: readonly GridRow[]): Both {
  const [dropped, otherwise, untouched] = rows.map(({ having, lacking }) => ({ having, of: having + lacking })) as [Share, Share, Share];
  return {
    en: `${dropped.having} of ${dropped.of} dropped actions had a known tie, ${otherwise.having} of ${otherwise.of} eased otherwise and ${untouched.having} of ${untouched.of} not eased, as the Times counted on its day.`,
    zh: `按《纽约时报》当日统计，撤案的 ${dropped.of} 起中 ${dropped.having} 起有已知关联，其他放宽的 ${otherwise.of} 起中 ${otherwise.having} 起，未放宽的 ${untouched.of} 起中 ${untouched.having} 起。`,
  };
}
type Share = { having: number; of: number };

function sizeOf({ having, lacking, open }: Counts): number {
  return having + lacking + open;
}
