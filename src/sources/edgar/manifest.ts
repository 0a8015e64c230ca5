import { type Manifest, ONWARD } from "../manifest.ts";

/** Filings of companies, and what companies say in them about investigations that ended. */
export const manifest: Manifest = {
  id: "edgar",
  what: {
    en: "EDGAR: current, quarterly and annual reports of companies, and their own statements that an S.E.C. investigation of them ended",
    zh: "EDGAR：公司的临时报告、季报与年报，以及公司自述 SEC 对其调查已终结的内容",
  },
  publisher: "U.S. Securities and Exchange Commission",
  secondary: false,
  format: "json, html",
  tables: ["filings", "parties"],
  version: 1,
  covers: [{ from: "2025-01-20", to: ONWARD }],
  holes: [
    {
      from: "2025-01-20", to: ONWARD, kind: "partial",
      reason: {
        en: "Only companies that file with the S.E.C. are there; statements in words that the search phrases do not hold are missed. Private companies announce elsewhere.",
        zh: "仅含向 SEC 申报的公司；未使用检索短语的表述会遗漏。未上市公司在别处公布。",
      },
    },
  ],
  minRows: 1,
};
