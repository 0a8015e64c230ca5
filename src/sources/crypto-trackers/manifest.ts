import type { Manifest } from "../manifest.ts";

/** The tracker that lawyers kept until January 2024. */
export const thecod3xManifest: Manifest = {
  id: "thecod3x-tracker",
  what: {
    en: "the thecod3x tracker of U.S. crypto actions (S.E.C., C.F.T.C., Justice Department, states), July 2013 to January 2024",
    zh: "thecod3x 整理的美国加密货币案件表（SEC、CFTC、司法部及各州），2013年7月至2024年1月",
  },
  publisher: "thecod3x (lawtoshi), CC BY 4.0",
  secondary: true,
  format: "csv",
  tables: ["tracker"],
  version: 1,
  covers: [{ from: "2013-07-23", to: "2024-01-29" }],
  holes: [],
  minRows: 300,
};

/** The data set made from a law firm's tracker; the only one that records outcomes. */
export const brandaonManifest: Manifest = {
  id: "brandaon-dataset",
  what: {
    en: "the S.E.C. rows of BranDAOn's crypto litigation dataset, September 2022 to December 2025",
    zh: "BranDAOn 加密货币诉讼数据集中的 SEC 条目，2022年9月至2025年12月",
  },
  publisher: "BranDAOn",
  secondary: true,
  format: "csv",
  tables: ["tracker"],
  version: 1,
  covers: [{ from: "2022-09-15", to: "2025-12-22" }],
  holes: [
    {
      from: "2022-09-15", to: "2025-12-22", kind: "partial",
      reason: {
        en: "The table lacks actions of this time that others list (among them S.E.C. v. Lee and S.E.C. v. Ellison), and its own audit calls outcomes out of date: nothing may be counted from it.",
        zh: "该表缺少同期其他来源列出的案件（如 SEC 诉 Lee 案、SEC 诉 Ellison 案），其自身的核查也指出部分结果已过时：不得据以计数。",
      },
    },
  ],
  minRows: 70,
};
