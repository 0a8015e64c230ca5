import { inBoth } from "../shape.ts";

/** Words for what moved between two days. */
export const compare = inBoth({
  en: {
    world: (from: string, to: string, known: string) => `The world of ${from} and that of ${to}, as the record stood on ${known}.`,
    record: (from: string, to: string, on: string) => `What the record held on ${from} and on ${to} of the world of ${on}.`,
    became: (from: string, to: string) => `${from} → ${to}`,
    by: (movers: readonly string[]) => `moved by ${movers.join(", ")}`,
    more: (count: string) => `${count} more`,
    nothingWorld: "nothing on record of these days moved it: what was not seen since is left open",
    nothingRecord: "no statement of these days is about its actions alone",
    movers: "What moved them",
    statements: "What the record took in, corrected or withdrew that bears on them",
    others: (count: string, kinds: readonly string[]) => `${count} other statements changed and moved no figure by themselves: ${kinds.join(", ")}.`,
    otherMovers: (count: string) => `${count} other events moved no figure.`,
    changes: { recorded: "recorded", corrected: "corrected", withdrawn: "withdrawn", erased: "erased" },
    kinds: { event: "event", filing: "filing", tie: "tie", search: "search", probe: "probe", count: "table" },
  },
  zh: {
    world: (from: string, to: string, known: string) => `${from}与${to}的情况对比，以${known}的记录为准。`,
    record: (from: string, to: string, on: string) => `记录在${from}与${to}所载内容对比，均指截至${on}的情况。`,
    became: (from: string, to: string) => `${from} → ${to}`,
    by: (movers: readonly string[]) => `变动来自 ${movers.join("、")}`,
    more: (count: string) => `另 ${count} 项`,
    nothingWorld: "这段时间的记录中没有使其变动者：此后未见者视为未定",
    nothingRecord: "这段时间没有仅涉及其案件的陈述",
    movers: "使其变动者",
    statements: "记录新增、更正或撤回的相关陈述",
    others: (count: string, kinds: readonly string[]) => `另有 ${count} 条陈述有变，但其本身未使数字变动：${kinds.join("、")}。`,
    otherMovers: (count: string) => `另有 ${count} 项未使数字变动。`,
    changes: { recorded: "新增", corrected: "更正", withdrawn: "撤回", erased: "删除" },
    kinds: { event: "事件", filing: "立案", tie: "关联", search: "检索", probe: "调查", count: "统计表" },
  },
});
