import { addDays, daysBetween } from "../../record/day.ts";
import type { Ignored, Kept, Page, Tour } from "../shape.ts";
import { jsonOf, readable } from "./answers.ts";
import { type Cursor, cursorOf, searchedUntil } from "./cursor.ts";
import { statementRows } from "./document.ts";
import { findAll } from "./find.ts";
import { scopeOf } from "./settings.ts";
import { companyOf, companyRow, documentUrl, filingRows } from "./submissions.ts";

/** Documents read before what was found in them is stored. */
const AT_ONCE = 5;
/** Annual reports with their tags are large. */
const LARGEST = 120_000_000;
/** Days searched again, as filings come into the index late. */
const AGAIN = 30;

/** The filings of the named companies, then the statements of all (or these) that the search leads to. */
export async function* walk(tour: Tour): AsyncIterable<Page> {
  const { ciks, since, key } = scopeOf(tour.settings);
  const known = cursorOf(tour.cursor, key);
  let place: Cursor = known ?? { companies: [], pages: [], stretch: null, after: null, until: tour.now().slice(0, 10), key };
  for (const cik of ciks.filter((each) => !place.companies.includes(each))) {
    for await (const page of companyPages(tour, cik, place)) {
      place = page.cursor;
      yield page;
    }
  }
  const until = searchedUntil(tour.left, key);
  const from = place.stretch?.from ?? (until === undefined ? since : later(since, addDays(until, -AGAIN)));
  for await (const page of searchPages(tour, from, ciks, place)) {
    place = page.cursor;
    yield page;
  }
  tour.leave({ until: place.until, key });
}

type At = Page & { cursor: Cursor };

/** The company, its recent filings, and each older page, a page each. */
async function* companyPages(tour: Tour, cik: string, place: Cursor): AsyncIterable<At> {
  const url = `https://data.sec.gov/submissions/CIK${cik}.json`;
  const done = (pages: string[], of: number): Cursor => (pages.length < of ? { ...place, pages } : { ...place, companies: [...place.companies, cik], pages: [] });
  const answer = readable(await tour.ask({ url, atMost: LARGEST }), `the filings of CIK ${cik}`, [404]);
  if (answer.status === 404) {
    tour.tell({ en: `EDGAR knows no company with CIK ${cik}; look at the setting "edgar-ciks".`, zh: `EDGAR 中没有 CIK 为 ${cik} 的公司；请检查设置“edgar-ciks”。` });
    return yield { cursor: done([], 0), rows: [{ ignored: { en: "EDGAR knows no company with this CIK number", zh: "EDGAR 中没有此 CIK 编号的公司" } }] };
  }
  const company = companyOf(answer, cik);
  const all = ["", ...company.filings.files.map(({ name }) => name)];
  const read = [...place.pages];
  const put = (file: string, rows: Array<Kept | Ignored>): At => {
    read.push(file);
    return { cursor: done([...read], all.length), rows };
  };
  if (!read.includes("")) yield put("", [companyRow(company, answer), ...filingRows(company.filings.recent, company, answer)]);
  for (const { name, filingCount } of company.filings.files) {
    if (read.includes(name)) continue;
    const older = readable(await tour.ask({ url: `https://data.sec.gov/submissions/${name}`, atMost: LARGEST }), `older filings of CIK ${cik}`);
    const rows = filingRows(jsonOf(older, `older filings of CIK ${cik}`), company, older);
    if (rows.length !== filingCount) tour.tell({ en: `${name} lists ${rows.length} filings, not the ${filingCount} that EDGAR says it holds.`, zh: `${name} 列出 ${rows.length} 份文件，而非 EDGAR 所称的 ${filingCount} 份。` });
    yield put(name, rows);
  }
}

/** Every document that the search leads to, read; a few of them a page. */
async function* searchPages(tour: Tour, from: string, ciks: readonly string[], start: Cursor): AsyncIterable<At> {
  const begun = start.after === null || start.stretch === null ? undefined : daysBetween(start.stretch.from, start.stretch.to) + 1;
  for await (const { stretch, hits } of findAll(tour, { from, to: start.until }, ciks, begun)) {
    // A stretch that was cut otherwise when it was begun holds other hits before the last one read.
    const same = start.stretch?.from === stretch.from && start.stretch.to === stretch.to;
    const due = same && start.after !== null ? hits.filter(({ id }) => id > start.after!) : hits;
    for (let at = 0; at < due.length; at += AT_ONCE) {
      const some = due.slice(at, at + AT_ONCE);
      const rows: Array<Kept | Ignored> = [];
      for (const hit of some) {
        const url = documentUrl(hit.ciks[0] ?? "", hit.accession, hit.file);
        const answer = readable(await tour.ask({ url, atMost: LARGEST }), "a document of a filing", [404, 410]);
        rows.push(...statementRows(hit, answer, url));
      }
      yield { cursor: { ...start, stretch, after: some.at(-1)?.id ?? null }, rows };
    }
    const next = addDays(stretch.to, 1);
    if (next <= start.until) yield { cursor: { ...start, stretch: { from: next, to: next }, after: null }, rows: [] };
  }
}

function later(a: string, b: string): string {
  return a > b ? a : b;
}
