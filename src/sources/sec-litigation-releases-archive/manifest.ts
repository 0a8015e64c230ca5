import type { Manifest, Window } from "../manifest.ts";

/** Rows and the span of release numbers, counted from the file (test/data/releases-archive.test.ts recounts). */
const window = (from: string, to: string, state: Window["state"], en: string, zh: string): Window => ({ from, to, state, why: { en, zh } });

/** The agency's litigation releases of 1996 to mid-2018, full text, as gathered by a research project. */
export const manifest: Manifest = {
  id: "sec-litigation-releases-archive",
  what: { en: "S.E.C. litigation releases, full text, January 1996 to June 2018", zh: "SEC 诉讼公告全文，1996年1月至2018年6月" },
  document: null,
  kind: "primary",
  table: "releases",
  columns: ["lt_no", "yr", "title", "lt"],
  windows: [
    window("1996-01-01", "1997-12-31", "whole", "830 releases, none of the numbers LR-14770 to LR-15599 missing.", "830份公告，LR-14770 至 LR-15599 无缺号。"),
    window("1998-01-01", "1998-12-31", "partial", "408 rows, 35 of them only the page that says the file was not found.", "408行，其中35行只是“文件不存在”页面。"),
    window("1999-01-01", "1999-12-31", "absent", "No release of 1999 is in the file.", "文件中没有1999年的公告。"),
    window("2000-01-01", "2000-12-31", "partial", "37 releases, 8 per cent of the numbers from the first to the last.", "37份公告，仅占首末号码之间的8%。"),
    window("2001-01-01", "2001-12-31", "partial", "25 releases, nearly all of January and February.", "25份公告，几乎全在1月和2月。"),
    window("2002-01-01", "2005-12-31", "whole", "2,215 releases, at least 99 of 100 numbers in each year.", "2,215份公告，每年号码齐全率均不低于99%。"),
    window("2006-01-01", "2006-03-31", "absent", "The releases of 2006 begin with LR-19636, in April.", "2006年的公告自4月的 LR-19636 开始。"),
    window("2006-04-01", "2010-12-31", "whole", "2,127 releases, at least 97 of 100 numbers in each year.", "2,127份公告，每年号码齐全率均不低于97%。"),
    window("2011-01-01", "2016-12-31", "partial", "1,658 releases, 81 to 90 of 100 numbers a year; headers and captions are lost.", "1,658份公告，每年号码齐全率为81%至90%；标头与案件名称已缺失。"),
    window("2017-01-01", "2018-06-30", "whole", "464 releases, at least 96 of 100 numbers; headers and captions are lost.", "464份公告，号码齐全率不低于96%；标头与案件名称已缺失。"),
  ],
  freshness: { frozen: true, last: "2018-06-30" },
};
