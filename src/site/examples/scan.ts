import { scan, standard, type Scan, type ScanSource } from "../../analysis/scan/index.ts";
import type { ScanEvent } from "../../analysis/scan/shape.ts";
import { addDays } from "../../record/day.ts";

/** So many filings of an industry, one every `every` days. */
const filings = (industry: string, count: number, from: string, every: number): ScanEvent[] =>
  Array.from({ length: count }, (_, n) => ({ action: `${industry}-${from}-${n}`, kind: "filing", from: addDays(from, n * every), to: addDays(from, n * every), group: { industry } }));

const made = { en: "Made up.", zh: "虚构。" };

/** A search over invented filings in which one industry is hardly pursued after the change. */
export function exampleScan(): Scan {
  const source: ScanSource = {
    id: "made-up", what: made, covers: [{ from: "2000-01-01", to: "2030-12-31" }], holes: [], until: "2020-01-19", spans: null, leftOut: [], caveats: [made],
    events: [...filings("software", 70, "2015-02-01", 10), ...filings("software", 70, "2017-02-01", 10), ...filings("crypto", 40, "2015-02-01", 17), ...filings("crypto", 3, "2017-06-01", 90)],
  };
  return scan([source], [{ day: "2017-01-20", from: "one", to: "another" }, { day: "2025-01-20", from: "other", to: "next" }], standard);
}
