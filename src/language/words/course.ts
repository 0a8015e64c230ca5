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
  },
});
