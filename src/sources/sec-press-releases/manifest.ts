import { ONWARD, type Manifest } from "../manifest.ts";

/** The agency's own list of press releases with the text of each, as its site serves them now. */
export const manifest: Manifest = {
  id: "sec-press-releases",
  what: {
    en: "S.E.C. press releases as sec.gov lists and serves them, January 2012 to now",
    zh: "SEC 新闻稿（sec.gov 现行列表及全文），2012年1月至今",
  },
  publisher: "U.S. Securities and Exchange Commission",
  secondary: false,
  format: "html",
  tables: ["press"],
  version: 1,
  covers: [{ from: "2012-01-01", to: ONWARD }],
  holes: [],
  minRows: 40,
};
