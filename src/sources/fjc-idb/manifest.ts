import { type Manifest, ONWARD } from "../manifest.ts";

/** The civil file of the Federal Judicial Center's Integrated Database. */
export const manifest: Manifest = {
  id: "fjc-idb",
  what: { en: "civil cases that the S.E.C. brought, as clerks coded them (Federal Judicial Center, Integrated Database, cv88on.zip)", zh: "证券交易委员会提起的民事案件，按书记官编码（联邦司法中心综合数据库，cv88on.zip）" },
  publisher: "Federal Judicial Center (figures made from it are not the Center's findings)",
  secondary: false,
  format: "delimited",
  tables: ["cases"],
  version: 1,
  covers: [{ from: "1988-01-01", to: ONWARD }],
  holes: [
    { from: "1988-01-01", to: ONWARD, kind: "partial", reason: { en: "A code is of a whole case: that one of several defendants got out is not seen, and only the first is named.", zh: "代码针对整个案件：看不出多名被告中某一人退出，且只记第一名被告。" } },
    { from: "1988-01-01", to: ONWARD, kind: "partial", reason: { en: "Clerks set the codes. Many exits by the parties stand under 14 (dismissed, other) and some under 6, so that 12 (voluntarily dismissed) is a floor.", zh: "代码由书记官填写。许多当事人自行退出的案件记为14（其他撤销或驳回），少数记为6，故12（自愿撤诉）只是下限。" } },
    { from: "1988-01-01", to: ONWARD, kind: "partial", reason: { en: "The file comes each quarter, two to three months after its end, and recent quarters are revised.", zh: "文件按季发布，季末后约两至三个月，近期各季会再修订。" } },
  ],
  minRows: 100_000,
};
