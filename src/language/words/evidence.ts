import { inBoth } from "../shape.ts";

/** How bytes came, in the words that custody keeps for all; anything else in them, as the name of a file, is said as it stands. */
const came: ReadonlyMap<string, string> = new Map([["fetched", "在线获取"], ["saved by hand", "人工保存"], ["kept for inspection", "留待检查"]]);
const cameBy = (how: string): string => came.get(how) ?? how;

/** Words of captured documents and the quotes pinned to them. */
export const evidence = inBoth({
  en: {
    captured: "What was captured",
    none: "Nothing of this document is captured yet. prosequi capture FILE --url makes a saved copy evidence.",
    bytes: (size: string, media: string) => `${size} bytes, ${media}`,
    how: (how: string, by: string | null) => (by === null ? how : `${how}, by ${by}`),
    erased: (day: string, by: string, reason: string) => `erased on ${day} by ${by}: ${reason}`,
    lost: "The bytes are lost or were changed; prosequi verify says more.",
    hash: "SHA-256 of the bytes",
    when: "captured",
    quotes: "Quotes",
    pinned: (start: string, end: string) => `stands in the captured text at characters ${start} to ${end}`,
    ambiguous: (places: string) => `broken: stands there ${places} times, so nobody can say which is meant`,
    notThere: "broken: does not stand in what was captured",
    erasedQuote: "the bytes it was pinned to are erased",
    uncaptured: "the document is not captured yet",
    open: "Open at these words",
    redacted: "Personal contact data is left out.",
    listed: { add: "On the list: these words are not shown or exported any more, or stay where they were let through.", remove: "Taken off the list." },
    listEmpty: "The list is empty; contact data is found by its form.",
    listKind: { literal: "taken out", allowed: "stays" },
    importing: (records: string) => `${records} records of the archive read`,
    imported: (records: string, captured: string, known: string, refused: string, pinned: string) =>
      `${records} records: ${captured} captured, ${known} known already, ${refused} refused; ${pinned} quotes pinned.`,
    packed: (file: string, captures: string, quotes: string) => `${file}: captured documents: ${captures}; ${quotes} quotes.`,
    packState: (state: "whole" | "redacted" | "unread" | "long" | "erased" | "lost", count: string) =>
      `${count} ${{ whole: "whole", redacted: "without contact data", unread: "left out, as nobody can read them through", long: "left out, as too long", erased: "erased", lost: "lost" }[state]}`,
    packWhole: (file: string) => `${file} is whole: every hash, link and quote in it holds.`,
  },
  zh: {
    captured: "已存证的内容",
    none: "本文件尚未存证。用 prosequi capture FILE --url 可将保存的副本存证。",
    bytes: (size: string, media: string) => `${size} 字节，${media}`,
    how: (how: string, by: string | null) => (by === null ? cameBy(how) : `${cameBy(how)}，由 ${by}`),
    erased: (day: string, by: string, reason: string) => `${by} 于${day}删除：${reason}`,
    lost: "字节已遗失或被改动；详见 prosequi verify。",
    hash: "字节的 SHA-256",
    when: "存证时间",
    quotes: "引文",
    pinned: (start: string, end: string) => `位于存证文本第 ${start} 至 ${end} 个字符`,
    ambiguous: (places: string) => `失效：文中出现 ${places} 次，无法确定所指`,
    notThere: "失效：存证内容中没有这段文字",
    erasedQuote: "所依据的字节已删除",
    uncaptured: "文件尚未存证",
    open: "在原文中打开这段文字",
    redacted: "个人联系方式已略去。",
    listed: { add: "已列入：这些文字不再显示或导出；若为放行，则予以保留。", remove: "已从清单中移除。" },
    listEmpty: "清单为空；联系方式按其形式识别。",
    listKind: { literal: "略去", allowed: "保留" },
    importing: (records: string) => `已读存档记录 ${records} 条`,
    imported: (records: string, captured: string, known: string, refused: string, pinned: string) =>
      `共 ${records} 条记录：新存证 ${captured}，已有 ${known}，拒收 ${refused}；固定引文 ${pinned} 处。`,
    packed: (file: string, captures: string, quotes: string) => `${file}：存证文件：${captures}；引文 ${quotes} 处。`,
    packState: (state: "whole" | "redacted" | "unread" | "long" | "erased" | "lost", count: string) =>
      `${count} 份${{ whole: "完整", redacted: "略去联系方式", unread: "因无法通读而未收入", long: "因过长而未收入", erased: "已删除", lost: "已遗失" }[state]}`,
    packWhole: (file: string) => `${file} 完整：其中各哈希、链接与引文均无误。`,
  },
});
