import type { Day } from "../../record/day.ts";
import type { Both } from "../../record/support.ts";
import type { Hole } from "../../sources/manifest.ts";
import { say } from "../course/interval.ts";

const percent = (share: number): string => `${Math.round(share * 100)}%`;

/** Every sentence of the scan that people read, apart from names of groups. */
export const words = {
  noWindow: (months: number, before: Hole | undefined, after: Hole | undefined, until: Day | null): Both => say(
    { en: `Less than ${months} months on one of the two sides can be compared.`, zh: `变更前后至少一侧可比的时间不足${months}个月。` },
    ...edges(before, after, until),
  ),
  shortened: (before: Hole | undefined, after: Hole | undefined, until: Day | null): Both => say(
    { en: "The windows are shorter than asked for, so that nothing is compared across a gap.", zh: "窗口短于所要求的长度，以免跨越数据缺口进行比较。" },
    ...edges(before, after, until),
  ),
  partial: { en: "A known part of the rows is missing on one side or both. The comparison holds only if groups are missing alike.", zh: "一侧或两侧已知缺失部分数据；仅当各组缺失程度相同时，比较才成立。" },
  oneDay: (day: Day, count: number, of: number, p: number): Both => ({
    en: `${count} of its ${of} on that side are of one day, ${day}: without that day chance explains the change (p ${p.toFixed(2)}). It may be one sweep or one mass dismissal.`,
    zh: `该侧${of}起中有${count}起出自同一天（${day}）；去掉这一天，变化可由偶然解释（p ${p.toFixed(2)}）。可能是一次集中立案或集中撤诉。`,
  }),
  unknown: (dimension: Both, before: number, after: number): Both => ({
    en: `The ${dimension.en} is not known for ${percent(before)} of all before and ${percent(after)} after: the group may only look smaller or larger.`,
    zh: `${dimension.zh}不明的比例，变更前为${percent(before)}，变更后为${percent(after)}：该组的增减可能只是表象。`,
  }),
  already: (p: number): Both => ({
    en: `It was moving that way before the change already: the second half of the window before differs from the first half (p ${p.toFixed(2)}).`,
    zh: `变更之前即已朝此方向变化：前一窗口的后半段与前半段已有差异（p ${p.toFixed(2)}）。`,
  }),
  late: { en: "In the half of the window nearest to the change it did not move that way.", zh: "在最接近变更的半个窗口内，并未朝此方向变化。" },
  swing: (times: number, p: number): Both => ({
    en: `Groups of this kind swing by themselves: from quarter to quarter of a window they scatter ${times.toFixed(1)} times as much as chance makes them. With that allowed for, p is ${p.toFixed(3)} before any correction.`,
    zh: `此类组别自身即有起伏：在窗口各四分之一段之间，其离散程度为偶然所致的${times.toFixed(1)}倍。计入此点后，校正前的 p 为 ${p.toFixed(3)}。`,
  }),
  reading: (dimension: Both): Both => ({
    en: `The ${dimension.en} is a program's reading of the release; a change in how releases are written would look like this.`,
    zh: `${dimension.zh}系程序对公告的判读；公告写法的改变也会呈现同样的结果。`,
  }),
  other: { en: "The group gathers what has no word of its own.", zh: "该组汇集无专门词条的案件。" },
  within: (id: string): Both => ({ en: `Half or more of its actions are those of the stronger hit ${id}: it may be the same finding.`, zh: `其半数或以上案件属于更强的结果 ${id}：可能是同一发现。` }),
  fewerThanRest: { en: "Its own rate did not fall by more than chance: the rest grew.", zh: "其自身速率的下降未超出偶然：是其余各组增加了。" },
  moreThanRest: { en: "Its own rate did not rise by more than chance: the rest fell.", zh: "其自身速率的上升未超出偶然：是其余各组减少了。" },
  generalTurn: { en: "After the change its share of drops is not told apart from the rest's: it may be a turn of the whole agency.", zh: "变更之后，其撤诉比例与其余各组无显著差别：可能是机构整体的转向。" },
  whole: { en: "Every ending counts, whoever ended the action; only its timing is compared.", zh: "无论由谁终结，所有了结均计入；此处只比较时间。" },
  says: (tests: number, hits: number, alpha: number, small: number, same: number): Both => ({
    en: `${tests === 1 ? "1 group was" : `${tests} groups were`} compared at a change of government; ${hits} changed by more than chance explains, at a false discovery rate of ${percent(alpha)}. ${small} more had too few events to be compared, and ${same} ${same === 1 ? "was" : "were"} all but the same as a group above.`,
    zh: `共比较了${tests}个组在政府更迭前后的变化；按${percent(alpha)}的错误发现率，${hits}个组的变化超出偶然。另有${small}个组事件过少而未比较，${same}个组与上级组几乎相同。`,
  }),
  saysNot: (alpha: number): readonly Both[] => [
    { en: "That a group changed after a change of government does not say that the change of government did it: sequence is not cause.", zh: "某组在政府更迭之后发生变化，不等于由更迭所致：先后不是因果。" },
    { en: `Of the hits about ${percent(alpha)} or less are expected to be chance, on average over many scans; groups share actions, so hits are not so many separate findings.`, zh: `多次扫描平均而言，结果中约有不超过${percent(alpha)}出于偶然；各组共有案件，故结果并非相互独立的发现。` },
    { en: "The rate of false discoveries is held where counts scatter as chance makes them. Where groups swing or wander by themselves there are more: see what the same search finds at days on which no government changed (--at).", zh: "仅当计数的离散出于偶然时，错误发现率才得以保持；若各组自身即有起伏或漂移，错误发现会更多：请以同样的搜索比对政府并未更迭的日子（--at）。" },
    { en: "A group without a hit may have changed: small groups are seen only where they fall far and for long.", zh: "未列出的组也可能有变化：小组别只有在跌幅大且持续久时才能被发现。" },
  ],
  noFiling: { en: "An action whose first release does not announce it: the day of filing is not known", zh: "首份公告并非宣布立案：立案日期不明" },
  noDay: { en: "A release whose day is not known", zh: "公告日期不明" },
  releasesFloor: { en: "Releases tell of few drops and not of every ending: what is found is a floor. The day is that of the release, some days after the filing.", zh: "公告很少说明撤诉，也不说明每起了结：所见只是下限。日期为公告日，晚于立案若干天。" },
  releasesTime: { en: "Releases do not follow an action to its end, so that time to ending is not computable from them; prosequi sync fjc-idb would fill it.", zh: "公告不追踪案件直至了结，故无法据以计算了结时间；可运行 prosequi sync fjc-idb 补全。" },
  releasesForum: { en: "Litigation releases tell of federal court only: no group of administrative proceedings can be compared.", zh: "诉讼公告只涉联邦法院：无法比较行政程序。" },
  releasesIndustry: { en: "The program tells of a release whether it is about crypto, and names no other industry: groups by industry are crypto and the rest.", zh: "程序只判读公告是否涉及加密货币，不区分其他行业：按行业分组只有加密货币与其余。" },
  databaseGroups: { en: "The database names neither industry nor conduct: only regions are compared.", zh: "该数据库不载行业与行为类型：只比较地区。" },
  databaseLag: { en: "The last quarter of the edition is left out, for it is still revised.", zh: "该版本最后一季仍在修订，故不计入。" },
  databaseFloor: { en: "A drop is disposition 12, which is a floor; drops under 14 count as other endings.", zh: "撤诉指处置代码12，只是下限；记为14的撤诉计入其他了结。" },
  repeated: { en: "It did not begin here (origin other than 1)", zh: "并非在此立案（来源代码不为1）" },
  moved: { en: "It only moved to another court", zh: "只是移送其他法院" },
  notCoded: { en: "It ended in a way that no code tells", zh: "了结方式未编码" },
  change: (day: Day): Both => ({ en: `Change of ${day}`, zh: `${day}的变更` }),
  span: (before: string, after: string, months: number): Both => ({ en: `${before} against ${after}, ${months.toFixed(1)} months each`, zh: `${before}与${after}相比，各${months.toFixed(1)}个月` }),
  noHits: { en: "No group changed by more than chance explains.", zh: "没有哪个组的变化超出偶然。" },
  measures: {
    filings: { en: "filings", zh: "立案" },
    drops: { en: "dropped by the agency, among endings", zh: "机构撤诉（占了结）" },
    "time-to-ending": { en: "ended, of those inherited", zh: "了结（占接手案件）" },
  },
  counts: {
    filings: (before: number, after: number, restBefore: number, restAfter: number): Both => ({ en: `${before} before, ${after} after; the rest ${restBefore} and ${restAfter}`, zh: `此前${before}起，此后${after}起；其余${restBefore}起与${restAfter}起` }),
    drops: (before: number, after: number, restBefore: number, restAfter: number): Both => ({ en: `${before} before, ${after} after; other endings ${restBefore} and ${restAfter}`, zh: `此前${before}起，此后${after}起；其他了结${restBefore}起与${restAfter}起` }),
    "time-to-ending": (before: number, after: number, restBefore: number, restAfter: number): Both => ({ en: `${before} of ${restBefore} before, ${after} of ${restAfter} after`, zh: `此前${restBefore}起中${before}起，此后${restAfter}起中${after}起` }),
  },
  ratio: (value: string, lo: string, hi: string, drawn: string, drawnLo: string, drawnHi: string): Both => ({
    en: `ratio beside it ${value} [${lo}, ${hi}]; drawn towards the other groups ${drawn} [${drawnLo}, ${drawnHi}]`,
    zh: `相对比值 ${value} [${lo}, ${hi}]；向各组收缩后 ${drawn} [${drawnLo}, ${drawnHi}]`,
  }),
  own: { filings: { en: "against its own past", zh: "与自身过去相比" }, drops: { en: "against the rest after the change", zh: "变更后与其余相比" } },
  actions: (before: string, after: string): Both => ({ en: `Actions: before ${before}; after ${after}`, zh: `案件：此前 ${before}；此后 ${after}` }),
  nothing: { en: "none", zh: "无" },
  more: (count: number): Both => ({ en: `and ${count} more`, zh: `等另${count}起` }),
  could: { en: "May be an artefact", zh: "可能为假象" },
  dimensions: {
    industry: { en: "industry", zh: "行业" },
    conduct: { en: "conduct", zh: "行为类型" },
    region: { en: "region", zh: "地区" },
    forum: { en: "forum", zh: "程序" },
  },
  regions: {
    ca1: { en: "First Circuit", zh: "第一巡回区" }, ca2: { en: "Second Circuit", zh: "第二巡回区" }, ca3: { en: "Third Circuit", zh: "第三巡回区" }, ca4: { en: "Fourth Circuit", zh: "第四巡回区" },
    ca5: { en: "Fifth Circuit", zh: "第五巡回区" }, ca6: { en: "Sixth Circuit", zh: "第六巡回区" }, ca7: { en: "Seventh Circuit", zh: "第七巡回区" }, ca8: { en: "Eighth Circuit", zh: "第八巡回区" },
    ca9: { en: "Ninth Circuit", zh: "第九巡回区" }, ca10: { en: "Tenth Circuit", zh: "第十巡回区" }, ca11: { en: "Eleventh Circuit", zh: "第十一巡回区" }, cadc: { en: "District of Columbia", zh: "哥伦比亚特区" },
  } as Readonly<Record<string, Both>>,
} as const;

function edges(before: Hole | undefined, after: Hole | undefined, until: Day | null): Both[] {
  return [
    ...(before ? [{ en: `Before: ${before.from} to ${before.to}: ${before.reason.en}`, zh: `此前：${before.from}至${before.to}：${before.reason.zh}` }] : []),
    ...(after ? [{ en: `After: ${after.from} to ${after.to}: ${after.reason.en}`, zh: `此后：${after.from}至${after.to}：${after.reason.zh}` }] : []),
    ...(until === null ? [] : [{ en: `The data end on ${until}.`, zh: `数据止于${until}。` }]),
  ];
}
