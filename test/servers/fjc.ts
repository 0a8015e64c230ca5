import { readFileSync } from "node:fs";
import { columns } from "../../src/sources/fjc-idb/form.ts";
import { page } from "../../src/sources/fjc-idb/walk.ts";
import { zipOf } from "./fec.ts";
import type { Seen, Told } from "./site.ts";

/** A row of the civil file, by the columns that matter; the others say nothing. */
export function civilRow(over: Partial<Record<(typeof columns)[number], string>> = {}): string {
  const row: Partial<Record<(typeof columns)[number], string>> = {
    CIRCUIT: "2", DISTRICT: "08", OFFICE: "1", DOCKET: "2399999", ORIGIN: "1", FILEDATE: "06/06/2023", FDATEUSE: "06/06/2023", JURIS: "1", NOS: "850", TITL: "15", SECTION: "78",
    PLT: "SECURITIES AND EXCHANGE COMMIS", DEF: "EXAMPLE CO., INC., ET AL", TERMDATE: "02/28/2025", TDATEUSE: "02/28/2025", PROCPROG: "4", DISP: "12", NOJ: "0", JUDGMENT: "0", PROSE: "0",
    MDLDOCK: "-8", CLASSACT: "-8", COUNTY: "36061", STATUSCD: "L", TAPEYEAR: "2025", ...over,
  };
  return columns.map((name) => row[name] ?? "").join("\t");
}

/** The n-th invented row: every 50th is a case of the Commission, every tenth of those with a row that reopens it. */
export function civilLine(n: number): string {
  const docket = `${String(10 + (n % 15)).padStart(2, "0")}${String(n % 100_000).padStart(5, "0")}`;
  const [district, office] = [["08", "71", "3C", "90"][n % 4]!, String(1 + Math.floor(n / 100_000))];
  if (n % 50 !== 0) return civilRow({ DISTRICT: district, OFFICE: office, DOCKET: docket, JURIS: String(1 + (n % 4)), NOS: "440", PLT: n % 4 === 0 ? "UNITED STATES" : "MARLOWE" });
  return civilRow({ DISTRICT: district, OFFICE: office, DOCKET: docket, DEF: `HARBOUR ${n}`, DISP: ["12", "13", "5", "6"][(n / 50) % 4]! });
}

/** `cv88on.zip` with its header and so many invented rows. */
export function civilZip(count: number, line: (n: number) => string = civilLine, header: readonly string[] = columns): Promise<string> {
  return zipOf("cv88on.txt", count + 1, (n) => `${n === 0 ? header.join("\t") : line(n - 1)}\r`);
}

/** How the invented Center behaves. */
export interface Behaviour {
  /** The zip on disk. */
  file: string;
  /** Publisher's date of it. */
  modified: string;
  misdeed?: "robot" | "moved" | "twice" | "down";
}

/** An invented Center: the page that links the file, and the file with conditional requests. */
export function fjc(how: Behaviour): (request: Seen) => Told {
  return ({ url, headers }) => {
    if (url.href === page) {
      if (how.misdeed === "robot") return "<html><title>Checking your browser</title><script>check()</script></html>";
      if (how.misdeed === "down") return { status: 503, body: "later" };
      const link = (name: string): string => `<a class="btn" href="/sites/default/files/idb/textfiles/${name}">Download</a>`;
      return `<html><h1>Civil Cases</h1>${how.misdeed === "moved" ? "<a href='/data/civil.parquet'>Download</a>" : link("cv88on_0.zip")}${how.misdeed === "twice" ? link("cv88on.zip") : ""}<a href="/sites/default/files/idb/textfiles/cv70to87.zip">older</a></html>`;
    }
    if (!url.pathname.endsWith("/cv88on_0.zip")) return { status: 404, body: "Not found" };
    if (headers["if-modified-since"] === how.modified) return { status: 304 };
    return { headers: { "content-type": "application/zip", "last-modified": how.modified }, body: readFileSync(how.file) };
  };
}
