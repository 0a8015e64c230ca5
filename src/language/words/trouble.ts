import { inBoth } from "../shape.ts";

/** Pages that say what went wrong, where, and what to do next. */
export const trouble = inBoth({
  en: {
    notFoundTitle: "There is no such page",
    notFound: (path: string) => `Nothing in the record stands at ${path}.`,
    notFoundNext: "Look for it in the list of actions, or start from the overview.",
    notYetTitle: "Not of that day",
    notYet: (day: string) => `The record holds this page, but on ${day} it had not yet come about.`,
    badTitle: "The address cannot be read",
    badDay: (given: string) => `“${given}” is not a day. Write it as 2025-12-14.`,
    dayOutside: (given: string, first: string, last: string) => `The record covers ${first} to ${last}; ${given} is outside.`,
    badOption: (definition: string, given: string) => `“${given}” is not an option of the definition “${definition}”. The method page lists them.`,
    badNext: "Mend the address, or start from the overview.",
    brokenTitle: "This page could not be made",
    broken: "Something went wrong while making this page. The record is not affected.",
    brokenNext: "Try again. If it stays so, look at the lines that the server wrote when it happened, and report them.",
    overview: "Overview",
    actions: "All actions",
  },
  zh: {
    notFoundTitle: "没有这个页面",
    notFound: (path: string) => `记录中没有位于${path}的内容。`,
    notFoundNext: "请在案件列表中查找，或从概览开始。",
    notYetTitle: "那一天还没有",
    notYet: (day: string) => `记录中有这一页，但在${day}时尚未发生。`,
    badTitle: "无法读懂这个网址",
    badDay: (given: string) => `“${given}”不是日期。请写成2025-12-14的样子。`,
    dayOutside: (given: string, first: string, last: string) => `记录范围为${first}至${last}，${given}不在其内。`,
    badOption: (definition: string, given: string) => `“${given}”不是定义“${definition}”的选项，选项见方法页。`,
    badNext: "请改正网址，或从概览开始。",
    brokenTitle: "无法生成这个页面",
    broken: "生成页面时出错，记录未受影响。",
    brokenNext: "请重试。若仍如此，请查看服务器当时写出的内容并报告。",
    overview: "概览",
    actions: "全部案件",
  },
});
