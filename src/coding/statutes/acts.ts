/** An Act of Congress that the agency charges under, and where its sections stand in the Code. */
export interface Act {
  id: string;
  /** As texts name it, without `the` and without the year. */
  names: readonly string[];
  year: number;
  /** Title of the United States Code. */
  title: number;
  /** Section of the Act to section of the Code; only those that are certain. */
  sections: Readonly<Record<string, string>>;
  /** Part of 17 C.F.R. that holds the rules under it, null where there is none. */
  part: number | null;
  /** Where the correspondence can be read. */
  source: string;
}

const letters = "abcdefghijklmnopqrstuvwxyz";

/** Sections 1, 2, 3 … of an Act that the Code counts by letters: 1 is 77a, 26 is 77z, 27 is 77aa where doubled letters go on. */
function lettered(stem: string, last: number): Record<string, string> {
  const found: Record<string, string> = {};
  for (let n = 1; n <= last; n += 1) found[n] = stem + letters[(n - 1) % 26]!.repeat(n > 26 ? 2 : 1);
  return found;
}

/** Sections that the Code counts by numbers, moved by some places: `numbered("80b-", 201, 217, -200)`. */
function numbered(stem: string, first: number, last: number, moved: number): Record<string, string> {
  const found: Record<string, string> = {};
  for (let n = first; n <= last; n += 1) found[n] = `${stem}${n + moved}`;
  return found;
}

/** The Acts, as amended; the longer name first where one holds another. */
export const ACTS: readonly Act[] = [
  {
    id: "securities-act", names: ["Securities Act", "1933 Act", "'33 Act", "’33 Act"], year: 1933, title: 15, part: 230, source: "Securities Act of 1933, c. 38, 48 Stat. 74; 15 U.S.C. ch. 2A",
    sections: { ...lettered("77", 26), "2A": "77b-1", "4A": "77d-1", "8A": "77h-1", 27: "77z-1", "27A": "77z-2", "27B": "77z-2a", 28: "77z-3" },
  },
  {
    id: "exchange-act", names: ["Securities Exchange Act", "Securities and Exchange Act", "Exchange Act", "1934 Act", "'34 Act", "’34 Act"], year: 1934, title: 15, part: 240, source: "Securities Exchange Act of 1934, c. 404, 48 Stat. 881; 15 U.S.C. ch. 2B",
    sections: {
      ...lettered("78", 33), "4A": "78d-1", "4B": "78d-2", "4C": "78d-3", "10A": "78j-1", "10B": "78j-2", "10C": "78j-3", "10D": "78j-4", "11A": "78k-1", "14A": "78n-1", "14B": "78n-2",
      "15A": "78o-3", "15B": "78o-4", "15C": "78o-5", "15D": "78o-6", "15E": "78o-7", "15F": "78o-10", "15G": "78o-11", "17A": "78q-1", "20A": "78t-1",
      "21A": "78u-1", "21B": "78u-2", "21C": "78u-3", "21D": "78u-4", "21E": "78u-5", "21F": "78u-6", "27A": "78aa-1", "30A": "78dd-1", 36: "78mm",
    },
  },
  {
    id: "advisers-act", names: ["Investment Advisers Act", "Investment Advisors Act", "Investment Adviser Act", "Advisers Act", "Advisors Act", "Adviser's Act", "Advisers' Act", "Advisers’ Act"], year: 1940, title: 15, part: 275, source: "Investment Advisers Act of 1940, c. 686, tit. II, 54 Stat. 847; 15 U.S.C. ch. 2D, subch. II",
    sections: { ...numbered("80b-", 201, 217, -200), "203A": "80b-3a", "204A": "80b-4a", "206A": "80b-6a", "210A": "80b-10a" },
  },
  {
    id: "investment-company-act", names: ["Investment Company Act", "Company Act"], year: 1940, title: 15, part: 270, source: "Investment Company Act of 1940, c. 686, tit. I, 54 Stat. 789; 15 U.S.C. ch. 2D, subch. I",
    // Section 29 was repealed; from 30 on the Code is one behind.
    sections: { ...numbered("80a-", 1, 28, 0), ...numbered("80a-", 30, 65, -1) },
  },
  {
    id: "sarbanes-oxley-act", names: ["Sarbanes-Oxley Act", "Sarbanes Oxley Act", "SOX"], year: 2002, title: 15, part: null, source: "Sarbanes-Oxley Act of 2002, Pub. L. 107-204, 116 Stat. 745; 15 U.S.C. ch. 98",
    sections: { ...numbered("72", 101, 107, -90), 302: "7241", 303: "7242", 304: "7243", 306: "7244", 307: "7245", 308: "7246", 401: "7261", 404: "7262", 406: "7264", 407: "7265" },
  },
  { id: "trust-indenture-act", names: ["Trust Indenture Act"], year: 1939, title: 15, part: 260, source: "Trust Indenture Act of 1939, 53 Stat. 1149; 15 U.S.C. 77aaa et seq.", sections: { 306: "77fff", 307: "77ggg", 310: "77jjj", 316: "77ppp" } },
  { id: "fcpa", names: ["Foreign Corrupt Practices Act", "FCPA"], year: 1977, title: 15, part: null, source: "Pub. L. 95-213, 91 Stat. 1494", sections: { 104: "78dd-2" } },
  { id: "commodity-exchange-act", names: ["Commodity Exchange Act", "Commodities Exchange Act"], year: 1936, title: 7, part: null, source: "Commodity Exchange Act, c. 545, 49 Stat. 1491; 7 U.S.C. ch. 1", sections: {} },
];

/** The Act and its section at a section of the Code, without subsections: 15, `78j` gives Exchange Act, `10`. */
export const BY_CODE: ReadonlyMap<string, { act: Act; section: string }> = new Map(
  ACTS.flatMap((act) => Object.entries(act.sections).map(([section, code]) => [`${act.title}-${code}`, { act, section }] as const)),
);
