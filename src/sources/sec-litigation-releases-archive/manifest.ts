import type { Hole, Manifest } from "../manifest.ts";

/** Rows, and release numbers from the first to the last of the stretch: the agency numbers without gaps. */
const hole = (from: string, to: string, kind: Hole["kind"], held: number, of: number | null, en: string, zh: string): Hole => ({
  from, to, kind, held, ...(of === null ? {} : { of }), reason: { en, zh },
});

/**
 * The agency's litigation releases of January 1996 to June 2018 with their
 * full text, as a research project gathered them. Counts are of the file
 * (test/data/releases-archive.test.ts counts again).
 */
export const manifest: Manifest = {
  id: "sec-litigation-releases-archive",
  what: {
    en: "S.E.C. litigation releases with their full text, January 1996 to June 2018",
    zh: "SEC 诉讼公告全文，1996年1月至2018年6月",
  },
  publisher: "U.S. Securities and Exchange Commission",
  secondary: false,
  format: "csv",
  tables: ["releases"],
  version: 1,
  covers: [{ from: "1996-01-01", to: "2018-06-30" }],
  holes: [
    hole("1998-01-01", "1998-12-31", "partial", 373, 408, "35 of 408 pages were saved as \"file not found\".", "408个页面中有35个保存时为“文件不存在”。"),
    hole("1999-01-01", "1999-12-31", "absent", 0, null, "No release of 1999 is in the file.", "文件中没有1999年的公告。"),
    hole("2000-01-01", "2000-12-31", "partial", 34, 440, "Nearly all releases of 2000 are missing.", "2000年的公告几乎全部缺失。"),
    hole("2001-01-01", "2001-12-31", "partial", 25, null, "Only some releases of January and February 2001 are in the file.", "2001年仅有1月和2月的部分公告。"),
    hole("2006-01-01", "2006-03-31", "absent", 0, null, "The releases of 2006 begin with LR-19636, in April.", "2006年的公告自4月的 LR-19636 开始。"),
    hole("2011-01-01", "2011-12-31", "partial", 360, 418, "14 per cent of the numbers of 2011 are missing.", "2011年缺14%的编号。"),
    hole("2012-01-01", "2012-12-31", "partial", 300, 369, "19 per cent of the numbers of 2012 are missing.", "2012年缺19%的编号。"),
    hole("2013-01-01", "2013-12-31", "partial", 274, 318, "14 per cent of the numbers of 2013 are missing.", "2013年缺14%的编号。"),
    hole("2014-01-01", "2014-12-31", "partial", 240, 268, "10 per cent of the numbers of 2014 are missing.", "2014年缺10%的编号。"),
    hole("2015-01-01", "2015-12-31", "partial", 241, 270, "11 per cent of the numbers of 2015 are missing.", "2015年缺11%的编号。"),
    hole("2016-01-01", "2016-12-31", "partial", 243, 274, "11 per cent of the numbers of 2016 are missing.", "2016年缺11%的编号。"),
  ],
  minRows: 7700,
};
