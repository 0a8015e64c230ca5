import { ONWARD, type Manifest } from "../manifest.ts";

/**
 * Dockets that somebody saved from PACER, or that the Internet Archive or a
 * program of the Free Law Project holds: what a user lays before us, one file
 * a docket. It covers no stretch of days by itself.
 */
export const manifest: Manifest = {
  id: "recap-docket-html",
  what: {
    en: "Dockets saved from the U.S. courts' system: docket and history reports, appeals, the Internet Archive's XML, or JSON of juriscraper or CourtListener, one file each",
    zh: "从美国联邦法院系统保存的案卷：案卷报告、历史报告、上诉案卷、互联网档案馆的 XML，或 juriscraper、CourtListener 的 JSON，每个文件一份案卷",
  },
  publisher: "U.S. courts",
  secondary: false,
  format: "html",
  tables: ["dockets", "parties", "entries"],
  version: 1,
  covers: [{ from: "1980-01-01", to: ONWARD }],
  holes: [{
    from: "1980-01-01", to: ONWARD, kind: "partial",
    reason: { en: "It has only the dockets that somebody saved, as they stood on that day.", zh: "仅包含有人保存的案卷，且为保存当日的状态。" },
  }],
  minRows: 1,
};
