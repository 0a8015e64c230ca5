import { z } from "zod";
import { type Answer, Unreadable } from "../../fetching/index.ts";
import { isDay, type Day } from "../../record/day.ts";
import type { Both } from "../../record/support.ts";
import type { Ignored, Kept } from "../shape.ts";
import { jsonOf, placeOf } from "./answers.ts";
import { manifest } from "./manifest.ts";
import { isListed } from "./phrases.ts";

/** A filing as the agency lists it. Days are New York dates. */
export interface FilingRow {
  kind: "filing";
  /** Ten digits. */
  cik: string;
  /** The company's name today, not that of the filing. */
  name: string;
  /** `8-K`, `10-Q/A`. */
  form: string;
  filed: Day;
  /** Last day of the period, or day of the event of an 8-K; null where the list has none. */
  period: Day | null;
  /** Items of an 8-K: `7.01`. */
  items: string[];
  accession: string;
  /** The main document; null where the list names none, as for papers. */
  url: string | null;
  /** What the filer calls it. */
  title: string | null;
}

/** A company as the agency knows it. */
export interface CompanyRow {
  cik: string;
  name: string;
  /** Names it had, with the days the agency gives. */
  formerNames: Array<{ name: string; from: Day | null; to: Day | null }>;
  tickers: string[];
}

const Columns = z.record(z.string(), z.unknown());
const Company = z.object({
  cik: z.union([z.string().regex(/^\d{1,10}$/), z.number().int().positive()]).transform((cik) => String(cik).padStart(10, "0")),
  name: z.string().min(1),
  tickers: z.array(z.string().nullable()).nullish().transform((all) => (all ?? []).filter((each) => each !== null)),
  formerNames: z.array(z.object({ name: z.string().min(1), from: z.string().nullish(), to: z.string().nullish() })).nullish().transform((all) => all ?? []),
  filings: z.object({
    recent: Columns,
    files: z.array(z.object({ name: z.string().regex(/^CIK\d{10}-submissions-\d{3,}\.json$/), filingCount: z.number().int().nonnegative() })),
  }),
});
type Company = z.infer<typeof Company>;

const ACCESSION = /^\d{10}-\d{2}-\d{6}$/;
const otherForm: Both = { en: "the filing is no 8-K, 10-Q or 10-K", zh: "该文件不是 8-K、10-Q 或 10-K" };

/** Reads the list of a company; a layout that is not the known one ends the run. */
export function companyOf(answer: Answer, cik: string): Company {
  const read = Company.safeParse(jsonOf(answer, `the filings of CIK ${cik}`));
  if (!read.success) throw new Unreadable(`The list of filings of CIK ${cik} has another layout (${placeOf(read.error)}).`, answer, { cause: read.error });
  if (read.data.cik !== cik) throw new Unreadable(`The list of filings asked for CIK ${cik} is that of CIK ${read.data.cik}.`, answer);
  return read.data;
}

/** The company itself, with the names it had. */
export function companyRow({ cik, name, formerNames, tickers }: Company, answer: Answer): Kept {
  const day = (text: string | null | undefined): Day | null => (text && isDay(text.slice(0, 10)) ? text.slice(0, 10) : null);
  const data: CompanyRow = { cik, name, formerNames: formerNames.map((each) => ({ name: each.name, from: day(each.from), to: day(each.to) })), tickers };
  return { kept: { id: `edgar/cik/${cik}`, source: manifest.id, date: null, data }, table: "parties", seen: answer };
}

/** The filings of parallel columns; columns of unequal length are never read, as a row would mix two filings. */
export function filingRows(columns: unknown, { cik, name }: Pick<Company, "cik" | "name">, answer: Answer): Array<Kept | Ignored> {
  const read = Columns.safeParse(columns);
  const lists = new Map(Object.entries(read.success ? read.data : {}).filter((entry): entry is [string, unknown[]] => Array.isArray(entry[1])));
  const numbers = lists.get("accessionNumber");
  for (const needed of ["accessionNumber", "filingDate", "reportDate", "form", "items", "primaryDocument", "primaryDocDescription"]) {
    if (!lists.has(needed)) throw new Unreadable(`The list of filings of CIK ${cik} has no column ${needed}.`, answer);
  }
  for (const [column, { length }] of lists) {
    if (length !== numbers?.length) throw new Unreadable(`The list of filings of CIK ${cik} has ${numbers?.length} accession numbers but ${length} entries in ${column}; nothing of it was read.`, answer);
  }
  const text = (column: string, n: number): string => {
    const value = lists.get(column)?.[n] ?? "";
    if (typeof value !== "string") throw new Unreadable(`The list of filings of CIK ${cik} has no text in ${column}, entry ${n}.`, answer);
    return value.trim();
  };
  return (numbers ?? []).map((_, n): Kept | Ignored => {
    const [accession, filed, form] = [text("accessionNumber", n), text("filingDate", n), text("form", n)];
    if (!ACCESSION.test(accession) || !isDay(filed)) throw new Unreadable(`Entry ${n} of the filings of CIK ${cik} has accession number "${accession.slice(0, 40)}" and day "${filed.slice(0, 40)}", which are none.`, answer);
    if (!isListed(form)) return { ignored: otherForm };
    const [period, document, title] = [text("reportDate", n), text("primaryDocument", n), text("primaryDocDescription", n)];
    const data: FilingRow = {
      kind: "filing", cik, name, form, filed, period: isDay(period) ? period : null,
      items: text("items", n).split(",").map((item) => item.trim()).filter(Boolean),
      accession, url: document === "" ? null : documentUrl(cik, accession, document), title: title === "" ? null : title,
    };
    return { kept: { id: `edgar/${accession}`, source: manifest.id, date: filed, data }, seen: answer };
  });
}

/** Address of a document of a filing. */
export function documentUrl(cik: string, accession: string, file: string): string {
  return `https://www.sec.gov/Archives/edgar/data/${Number(cik)}/${accession.replaceAll("-", "")}/${file.split("/").map(encodeURIComponent).join("/")}`;
}
