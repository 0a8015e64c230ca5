import { inBoth } from "../shape.ts";

/** Words of actions through time. */
export const course = inBoth({
  en: {
    group: "Group", actions: "Actions", open: "Open", ending: "Ending", after: (months: string) => `After ${months} months`,
    groups: { all: "all", tied: "with a known tie", "none-found": "searched, no tie found" },
    endings: { dropped: "dropped by the agency", "settled-or-judgment": "settled or judgment", "dismissed-by-court": "dismissed by the court", otherwise: "otherwise", "manner-not-known": "manner not known" },
    term: "Term", filings: "Filings", months: "Months", perMonth: "A month (95%)", changed: (month: string, p: string) => `Pace changed in ${month} (p = ${p})`,
    stage: "Stage", kind: "Kind", sum: "Sum", source: "Source", change: "Change", age: "Age in months", industry: "Industry",
    share: "Dropped of inherited (95%)", notComputable: (why: string) => `not computable: ${why}`, how: "How", last: "Last act",
    leftOut: (count: string) => `Left out, each with its reason (in json): ${count}`,
    fill: (command: string) => `To fill it: ${command}`,
    stages: { asked: "asked for", agreed: "agreed", ordered: "ordered", paid: "paid" },
    kinds: { "civil-penalty": "civil penalty", disgorgement: "disgorgement", "prejudgment-interest": "prejudgment interest", "total-sought": "total sought", "not-said": "kind not said" },
    hows: { dropped: "dropped", "in-part": "in part", agreed: "agreed to end, end not seen", doubtful: "by a doubtful report only" },
    industries: { all: "all", "not-crypto": "not known to be crypto" },
    ages: (from: string, below: string | null) => (below === null ? `${from} and more` : `${from} to ${below}`),
  },
  zh: {
    group: "组别", actions: "案件", open: "未结", ending: "了结方式", after: (months: string) => `${months} 个月内`,
    groups: { all: "全部", tied: "有已知关联", "none-found": "检索未发现关联" },
    endings: { dropped: "机构撤诉", "settled-or-judgment": "和解或判决", "dismissed-by-court": "法院驳回", otherwise: "其他", "manner-not-known": "方式不明" },
    term: "任期", filings: "起诉", months: "月数", perMonth: "每月（95%）", changed: (month: string, p: string) => `速度改变于 ${month}（p = ${p}）`,
    stage: "阶段", kind: "种类", sum: "金额", source: "来源", change: "更替", age: "案龄（月）", industry: "行业",
    share: "遗留案件中撤诉（95%）", notComputable: (why: string) => `无法计算：${why}`, how: "方式", last: "最近举动",
    leftOut: (count: string) => `未计入者（各附理由，见 json）：${count}`,
    fill: (command: string) => `填补方法：${command}`,
    stages: { asked: "请求", agreed: "约定", ordered: "判令", paid: "已付" },
    kinds: { "civil-penalty": "民事罚款", disgorgement: "追缴所得", "prejudgment-interest": "判决前利息", "total-sought": "请求总额", "not-said": "种类不明" },
    hows: { dropped: "撤诉", "in-part": "部分", agreed: "已议定了结，未见了结", doubtful: "仅有存疑报道" },
    industries: { all: "全部", "not-crypto": "未知属加密货币" },
    ages: (from: string, below: string | null) => (below === null ? `${from}及以上` : `${from}至${below}`),
  },
});
