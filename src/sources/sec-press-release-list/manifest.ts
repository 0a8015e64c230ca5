import type { Manifest } from "../manifest.ts";

/** The agency's press releases as listed by another's program: headline, day, number, address; no text. */
export const manifest: Manifest = {
  id: "sec-press-release-list",
  what: {
    en: "the list of S.E.C. press releases (headline, day, number, address), September 2020 to September 2025",
    zh: "SEC 新闻稿清单（标题、日期、编号、网址），2020年9月至2025年9月",
  },
  publisher: "U.S. Securities and Exchange Commission",
  secondary: true,
  format: "csv",
  tables: ["press"],
  version: 1,
  covers: [{ from: "2020-09-01", to: "2025-09-30" }],
  holes: [
    {
      from: "2023-08-02", to: "2023-08-04", kind: "partial", held: 2, of: 3,
      reason: { en: "Number 2023-146, between those of 2 and 4 August 2023, is not in the list.", zh: "编号2023-146（介于2023年8月2日与4日的新闻稿之间）不在清单中。" },
    },
  ],
  minRows: 1200,
};
