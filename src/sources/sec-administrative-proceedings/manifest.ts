import { ONWARD, type Manifest } from "../manifest.ts";

/** The agency's own list of orders and opinions in administrative proceedings with the text of each. A row is an event in a matter, not a matter. */
export const manifest: Manifest = {
  id: "sec-administrative-proceedings",
  what: {
    en: "orders and opinions in S.E.C. administrative proceedings as sec.gov lists and serves them, September 1995 to now",
    zh: "SEC 行政程序的命令与意见书（sec.gov 现行列表及全文），1995年9月至今",
  },
  publisher: "U.S. Securities and Exchange Commission",
  secondary: false,
  format: "html and pdf",
  tables: ["proceedings"],
  version: 1,
  covers: [{ from: "1995-09-01", to: ONWARD }],
  holes: [],
  minRows: 40,
};
