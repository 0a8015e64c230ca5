/** A regulation of the agency or the Federal Reserve by its letters, and where it stands. */
export interface Regulation {
  name: string;
  title: number;
  part: number;
  /** The part holds this regulation and nothing else, so that the part stands for it. */
  whole: boolean;
}

const of = (part: number, whole: boolean, ...names: string[]): Regulation[] => names.map((name) => ({ name, title: 17, part, whole }));

/** Source: the headings of the parts and subparts of 17 C.F.R. ch. II and 12 C.F.R. ch. II. */
export const REGULATIONS: readonly Regulation[] = [
  ...of(210, true, "S-X"), ...of(227, true, "Crowdfunding"), ...of(229, true, "S-K"), ...of(230, false, "A", "C", "D", "E", "S"), ...of(232, true, "S-T"),
  ...of(242, false, "M", "SHO", "ATS", "AC", "NMS", "SCI", "SBSR"), ...of(243, true, "FD"), ...of(244, true, "G"), ...of(246, true, "RR"), ...of(248, false, "S-P", "S-AM", "S-ID"),
  { name: "T", title: 12, part: 220, whole: true }, { name: "U", title: 12, part: 221, whole: true }, { name: "X", title: 12, part: 224, whole: true },
];

/** Parts of 17 C.F.R. by the Act whose rules they hold. */
export const ACT_OF_PART: Readonly<Record<number, string>> = { 230: "securities-act", 240: "exchange-act", 270: "investment-company-act", 275: "advisers-act", 260: "trust-indenture-act" };

/** The Commission's Rules of Practice. */
export const PRACTICE_PART = 201;

/** Rules that texts cite without an Act and that only one Act has: stems before the hyphen, and whole numbers. */
export const BARE: readonly { act: string | null; part: number; stems: readonly string[]; whole: readonly string[] }[] = [
  { act: "exchange-act", part: 240, stems: ["3b", "10A", "10b", "10b5", "12g", "13a", "13b2", "13d", "13e", "13f", "13h", "14a", "14c", "14d", "14e", "15b", "15b7", "15c1", "15c2", "15c3", "15d", "15g", "15l", "16a", "16b", "17Ad", "21F"], whole: ["12b-2", "12b-11", "12b-20", "12b-25", "17a-3", "17a-4", "17a-5", "17a-11"] },
  { act: "advisers-act", part: 275, stems: ["203", "203A", "204", "204A", "205", "206(3)", "206(4)"], whole: [] },
  { act: "investment-company-act", part: 270, stems: ["2a", "12d1", "17j", "22c", "22e", "30a", "35d", "38a"], whole: ["12b-1"] },
  { act: "securities-act", part: 230, stems: [], whole: ["144", "144A", "147", "415", "482", "501", "502", "503", "504", "505", "506", "507", "508"] },
  { act: null, part: PRACTICE_PART, stems: [], whole: ["102"] },
  { act: null, part: 242, stems: [], whole: ["105"] },
];

/** Before `Rule`: the rule is of another body. */
export const OTHER_BODIES = ["NASD", "NASDR", "FINRA", "NYSE", "AMEX", "CBOE", "MSRB", "PCAOB", "Nasdaq", "NASDAQ", "Exchange", "CFTC", "Federal", "Local", "Conduct", "Bankruptcy", "Criminal", "Procedure", "Supreme Court", "Evidence"];
/** After a rule's `of the`: the same. */
export const OTHER_BOOKS = ["Federal Rules", "Fed", "Local Rules", "Rules of Civil", "Rules of Criminal", "NASD", "FINRA", "NYSE", "New York Stock Exchange", "National Association", "Bankruptcy", "Conduct Rules", "MSRB", "Municipal Securities Rulemaking", "Supreme Court", "Public Company Accounting"];
