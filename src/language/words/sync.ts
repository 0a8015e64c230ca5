import { inBoth } from "../shape.ts";

/** Words of asking the live sources. */
export const sync = inBoth({
  en: {
    asking: (source: string, rows: string, of: string | null, requests: string) => `${source}: ${rows}${of === null ? "" : ` of ${of}`} rows, ${requests} requests`,
    done: (source: string, seen: string, added: string, changed: string, unchanged: string, ignored: string, requests: string, seconds: number) =>
      `${source}: ${seen} rows seen: ${added} added, ${changed} changed, ${unchanged} unchanged, ${ignored} ignored; ${requests} requests (${seconds} s).`,
    goesOn: (source: string) => `What was stored is kept; prosequi sync ${source} goes on from there.`,
    stopped: (source: string) => `${source} was stopped.`,
    leftOut: (source: string, setting: string, what: string, variable: string) => `${source} is left out: it needs the setting "${setting}" (${what}). Set ${variable}, or write it into prosequi.yaml.`,
    nothing: "No source can be asked yet; each says above what it needs.",
    noPlan: (source: string) => `${source} looks at everything on each run; there is nothing to plan.`,
    noneFollowed: "No action of the record has a docket that could be followed.",
    plan: (at: string, what: string, why: string) => `${at}  ${what}: ${why}`,
    live: "asked over the network: prosequi sync",
    filesOnly: "read from files: prosequi ingest",
    needs: (setting: string, what: string) => `needs the setting "${setting}": ${what}`,
    budget: (used: string, allowed: string, span: string) => `${used} of ${allowed} requests used in the last ${span}`,
    seconds: (seconds: number) => (seconds === 1 ? "second" : seconds === 60 ? "minute" : seconds === 3600 ? "hour" : seconds === 86_400 ? "day" : `${seconds} s`),
    nextAt: (at: string) => `the next request may be made at ${at}`,
    lastSync: (day: string, seen: string, end: string) => `last asked on ${day}: ${seen} rows seen, ${end}`,
    unfinished: (rows: string) => `a run is unfinished after ${rows} rows; the next goes on from there`,
    end: { done: "whole", spent: "the budget was used up", stopped: "stopped", unreadable: "it answered with something else", failed: "it could not be asked" },
    onward: "now",
  },
  zh: {
    asking: (source: string, rows: string, of: string | null, requests: string) => `${source}：${rows}${of === null ? "" : ` / ${of}`} 行，${requests} 次请求`,
    done: (source: string, seen: string, added: string, changed: string, unchanged: string, ignored: string, requests: string, seconds: number) =>
      `${source}：共读 ${seen} 行：新增 ${added}，更改 ${changed}，未变 ${unchanged}，略去 ${ignored}；${requests} 次请求（${seconds} 秒）。`,
    goesOn: (source: string) => `已写入的内容保留；再次运行 prosequi sync ${source} 将从该处继续。`,
    stopped: (source: string) => `${source} 已停止。`,
    leftOut: (source: string, setting: string, what: string, variable: string) => `略过 ${source}：需要设置“${setting}”（${what}）。请设置环境变量 ${variable}，或写入 prosequi.yaml。`,
    nothing: "目前没有可以查询的来源；各来源所需设置见上。",
    noPlan: (source: string) => `${source} 每次运行都查看全部内容，无需计划。`,
    noneFollowed: "记录中没有可以跟踪的案卷。",
    plan: (at: string, what: string, why: string) => `${at}  ${what}：${why}`,
    live: "在线查询：prosequi sync",
    filesOnly: "读取文件：prosequi ingest",
    needs: (setting: string, what: string) => `需要设置“${setting}”：${what}`,
    budget: (used: string, allowed: string, span: string) => `最近一${span}内已用 ${used} 次请求，上限 ${allowed} 次`,
    seconds: (seconds: number) => (seconds === 1 ? "秒" : seconds === 60 ? "分钟" : seconds === 3600 ? "小时" : seconds === 86_400 ? "天" : `段 ${seconds} 秒`),
    nextAt: (at: string) => `下一次请求最早可在 ${at}`,
    lastSync: (day: string, seen: string, end: string) => `上次查询：${day}，共读 ${seen} 行，${end}`,
    unfinished: (rows: string) => `有一次查询在 ${rows} 行后未完成，下次从该处继续`,
    end: { done: "完整", spent: "配额已用完", stopped: "已停止", unreadable: "返回了别的内容", failed: "未能查询" },
    onward: "今",
  },
});
