import { ONWARD, type Manifest } from "../manifest.ts";

/** The agency's own list of litigation releases with the text of each, as its site serves them now. */
export const manifest: Manifest = {
  id: "sec-litigation-releases",
  what: {
    en: "S.E.C. litigation releases as sec.gov lists and serves them, September 1995 to now",
    zh: "SEC 诉讼公告（sec.gov 现行列表及全文），1995年9月至今",
  },
  publisher: "U.S. Securities and Exchange Commission",
  secondary: false,
  format: "html",
  tables: ["releases"],
  version: 1,
  covers: [{ from: "1995-09-01", to: ONWARD }],
  holes: [],
  minRows: 40,
};
