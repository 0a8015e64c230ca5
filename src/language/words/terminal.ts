import { inBoth } from "../shape.ts";

/** Words that only the command line needs. */
export const terminal = inBoth({
  en: {
    title: "The S.E.C.'s crypto actions across the change of government of 20 January 2025.",
    days: (on: string, known: string) => `As of ${on}, as the record stood on ${known}.`,
    standing: (captured: number, read: number, cited: number, unsourced: number) =>
      `Statements: ${captured} captured, ${read} read, ${cited} cited, ${unsourced} unsourced (these enter no figure).`,
    line: (label: string, computed: string, reported: string, status: string) => `${label}: ${computed}; reported ${reported} (${status}).`,
    tally: (reproduced: number, within: number, differs: number, not: number) =>
      `Reported figures: ${reproduced} reproduced, ${within} within bounds, ${differs} differ, ${not} not computable.`,
    id: "Figure",
    moved: "What moved since the article's day",
    next: "Open a number with: prosequi actions --where class=dropped; one action with: prosequi action coinbase",
    site: (url: string) => `The site is at ${url} (Ctrl-C stops it).`,
    portTaken: (wanted: number, got: number) => `Port ${wanted} is in use; using ${got}.`,
    defendants: "Defendants",
    events: "Events",
    ties: "Ties",
    replies: "Replies",
    corrections: "Corrections and disputes",
    searched: (by: string, none: boolean) => `searched by ${by}${none ? ": none found" : ""}`,
    noSearch: "no tie search is on record",
    noActions: "No action matches; prosequi actions without --where lists them all.",
    actor: { agency: "agency", court: "court", defendant: "party", joint: "joint", "other-government": "government", other: "other" },
    sourcesOf: "Sources",
    undated: "undated",
    filed: "The action was filed.",
    unchanged: "Nothing moved.",
  },
  zh: {
    title: "2025年1月20日政府更替前后美国证交会（SEC）的加密案件。",
    days: (on: string, known: string) => `截至${on}，以${known}的记录为准。`,
    standing: (captured: number, read: number, cited: number, unsourced: number) =>
      `陈述：已存证 ${captured} 条，已阅 ${read} 条，转引 ${cited} 条，无来源 ${unsourced} 条（不进入任何数字）。`,
    line: (label: string, computed: string, reported: string, status: string) => `${label}：${computed}；报道为 ${reported}（${status}）。`,
    tally: (reproduced: number, within: number, differs: number, not: number) =>
      `报道的数字：重算一致 ${reproduced} 项，在上下界内 ${within} 项，不一致 ${differs} 项，无法计算 ${not} 项。`,
    id: "数字",
    moved: "报道之后的变化",
    next: "查看数字背后的案件：prosequi actions --where class=dropped；查看一起案件：prosequi action coinbase",
    site: (url: string) => `网站地址：${url}（按 Ctrl-C 停止）。`,
    portTaken: (wanted: number, got: number) => `端口 ${wanted} 已被占用，改用 ${got}。`,
    defendants: "被告",
    events: "事件",
    ties: "关联",
    replies: "回应",
    corrections: "更正与争议",
    searched: (by: string, none: boolean) => `检索者：${by}${none ? "，未发现" : ""}`,
    noSearch: "没有关联检索的记录",
    noActions: "没有符合条件的案件；不加 --where 可列出全部。",
    actor: { agency: "监管机构", court: "法院", defendant: "当事方", joint: "双方", "other-government": "其他政府机关", other: "其他" },
    sourcesOf: "来源",
    undated: "日期不明",
    filed: "提起本案。",
    unchanged: "没有变化。",
  },
});
