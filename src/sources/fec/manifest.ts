import { type Manifest, ONWARD } from "../manifest.ts";

/** What every source of the Commission's data is bound by; shown beside it. */
const publisher = "U.S. Federal Election Commission (names may not be sold or used for soliciting or commercial purposes: 52 U.S.C. 30111(a)(4))";

const amended = {
  en: "The files hold the latest version of each report only: lines of a report that was amended are gone, and the last weeks are not yet there.",
  zh: "文件仅含每份报告的最新版本：经修订的报告其原有各行已不在其中，最近数周的数据也尚未收入。",
};

/** The committees' file. */
export const committeesManifest: Manifest = {
  id: "fec-committees",
  what: { en: "the Federal Election Commission's file of committees (cm26.zip: one row a committee and two-year period)", zh: "联邦选举委员会的委员会登记表（cm26.zip：每个委员会每两年期一行）" },
  publisher, secondary: false, format: "delimited", tables: ["committees"], version: 1,
  covers: [{ from: "1979-01-01", to: ONWARD }],
  holes: [{ from: "1979-01-01", to: ONWARD, kind: "partial", reason: { en: "A committee is told as it was registered last in a two-year period.", zh: "每个委员会只记录该两年期内最后的登记情况。" } }],
  minRows: 1_000,
};

/** The file of individuals' contributions. */
export const contributionsManifest: Manifest = {
  id: "fec-contributions",
  what: { en: "the Federal Election Commission's file of contributions by individuals (indiv26.zip, itcont.txt)", zh: "联邦选举委员会的个人捐款表（indiv26.zip，itcont.txt）" },
  publisher, secondary: false, format: "delimited", tables: ["contributions"], version: 1,
  covers: [{ from: "1979-01-01", to: ONWARD }],
  holes: [
    { from: "1979-01-01", to: ONWARD, kind: "partial", reason: amended },
    { from: "1979-01-01", to: ONWARD, kind: "partial", reason: { en: "Gifts of a person below 200 dollars a year need not be itemised, and what companies give to super PACs is not in this file.", zh: "个人年度捐款低于200美元者无须逐笔列出；公司向超级政治行动委员会的捐款不在此文件中。" } },
  ],
  minRows: 1_000,
};

/** The file of what committees gave to candidates or spent for or against them. */
export const toCandidatesManifest: Manifest = {
  id: "fec-committee-to-candidate",
  what: { en: "the Federal Election Commission's file of what committees gave to candidates, or spent for or against them (pas226.zip)", zh: "联邦选举委员会的委员会对候选人捐款及支持、反对支出表（pas226.zip）" },
  publisher, secondary: false, format: "delimited", tables: ["contributions"], version: 1,
  covers: [{ from: "1979-01-01", to: ONWARD }],
  holes: [{ from: "1979-01-01", to: ONWARD, kind: "partial", reason: amended }],
  minRows: 1_000,
};

/** Electronic filings of inaugural committees. */
export const inauguralManifest: Manifest = {
  id: "fec-inaugural",
  what: { en: "an inaugural committee's report as it was filed (Form 13, like 1910509.fec: donations and refunds)", zh: "就职典礼委员会的电子申报（第13号表格，如1910509.fec：捐款与退款）" },
  publisher, secondary: false, format: "fec", tables: ["contributions", "filings"], version: 1,
  covers: [{ from: "2005-01-01", to: ONWARD }],
  holes: [{ from: "2005-01-01", to: ONWARD, kind: "partial", reason: { en: "Donations are reported once, 90 days after the inauguration, and those below 200 dollars need not be.", zh: "捐款在就职典礼后90天一次性申报，低于200美元者无须申报。" } }],
  minRows: 2,
};

/** The Commission's live interface. */
export const openfecManifest: Manifest = {
  id: "openfec",
  what: { en: "itemised receipts of followed committees, asked of the Federal Election Commission's interface (OpenFEC, schedule A)", zh: "向联邦选举委员会接口查询的、所关注委员会的逐笔收款（OpenFEC，附表A）" },
  publisher, secondary: false, format: "json", tables: ["contributions"], version: 1,
  covers: [{ from: "1976-01-01", to: ONWARD }],
  holes: [{ from: "1976-01-01", to: ONWARD, kind: "partial", reason: { en: "Only committees and givers that the desk follows are asked for, and a gift shows weeks after it was made: when its committee reports.", zh: "仅查询所关注的委员会与捐款人；捐款在委员会申报后才会出现，往往滞后数周。" } }],
  minRows: 1,
};
