import type { Seen, Told } from "./site.ts";

/** A filing of the invented EDGAR: days of filing, kind, and its documents by name. */
export interface Filed {
  cik: number;
  name: string;
  accession: string;
  form: string;
  filed: string;
  items?: string;
  documents: Record<string, string>;
}

/** How it misbehaves. */
export interface Mood {
  /** A column of the list of filings is one entry short. */
  unequal?: true;
  /** The search counts no further than this. */
  cap?: number;
  /** So many requests of the search fail with status 500 first. */
  faults?: number;
  /** The search gives everything, whatever days were asked for. */
  heedless?: true;
  /** Instead of an answer of the search or of the list. */
  search?: string;
  list?: string;
  /** Another company that every filing is of as well. */
  beside?: number;
  /** The site refuses, with status 200. */
  refuses?: true;
  /** Filings beyond this many lie in an older page. */
  recent?: number;
}

const PAGE = 100;

/** The invented EDGAR: lists of filings, full-text search and documents of what was `filed`. */
export function edgar(filed: readonly Filed[], mood: Mood = {}): (request: Pick<Seen, "host" | "url">) => Told {
  let faults = mood.faults ?? 0;
  return ({ host, url }) => {
    if (mood.refuses) return "<!DOCTYPE html><html><head><title>SEC.gov | Request Rate Threshold Exceeded</title></head><body></body></html>";
    if (host === "efts.sec.gov") {
      if (faults > 0) {
        faults -= 1;
        return { status: 500, headers: { "content-type": "application/json" }, body: '{"message": "Internal server error"}' };
      }
      return json(mood.search ?? search(filed, url.searchParams, mood));
    }
    if (host === "data.sec.gov") return list(filed, url.pathname, mood);
    const [, cik, folder, file] = /^\/Archives\/edgar\/data\/(\d+)\/(\d{18})\/(.+)$/.exec(url.pathname) ?? [];
    const body = filed.find((each) => String(each.cik) === cik && each.accession.replaceAll("-", "") === folder)?.documents[decodeURIComponent(file ?? "")];
    return body === undefined ? { status: 404, body: "<html><body>NoSuchKey</body></html>" } : { headers: { "content-type": file?.endsWith(".pdf") ? "application/pdf" : "text/html" }, body };
  };
}

function list(filed: readonly Filed[], path: string, { unequal, recent = Infinity, list: instead }: Mood): Told {
  const [, digits = "", older] = /^\/submissions\/CIK(\d{10})(-submissions-001)?\.json$/.exec(path) ?? [];
  const own = filed.filter((each) => each.cik === Number(digits));
  const [first] = own;
  if (!first) return { status: 404, headers: { "content-type": "application/xml" }, body: "<Error><Code>NoSuchKey</Code></Error>" };
  if (instead !== undefined) return json(instead);
  const rest = own.slice(recent);
  if (older !== undefined) return json(columns(rest, unequal));
  return json({
    cik: String(first.cik), entityType: "operating", name: first.name, tickers: ["EXMP"], exchanges: ["Nasdaq"],
    formerNames: [{ name: "Example Labs Inc", from: "2019-01-01T00:00:00.000Z", to: "2021-04-01T00:00:00.000Z" }],
    filings: { recent: columns(own.slice(0, recent), rest.length > 0 ? undefined : unequal), files: rest.length > 0 ? [{ name: `CIK${digits}-submissions-001.json`, filingCount: rest.length, filingFrom: rest.at(-1)?.filed, filingTo: rest[0]?.filed }] : [] },
  });
}

function columns(filings: readonly Filed[], unequal?: true): object {
  return {
    accessionNumber: filings.map((each) => each.accession),
    filingDate: filings.map((each) => each.filed),
    reportDate: filings.map((each) => (each.form === "S-1" ? "" : each.filed)),
    acceptanceDateTime: filings.map((each) => `${each.filed}T08:05:11.000Z`),
    act: filings.map(() => "34"),
    form: filings.map((each) => each.form).slice(unequal ? 1 : 0),
    items: filings.map((each) => each.items ?? ""),
    size: filings.map(() => 180_000),
    isXBRL: filings.map(() => 1),
    primaryDocument: filings.map((each) => Object.keys(each.documents)[0] ?? ""),
    primaryDocDescription: filings.map((each) => each.form),
  };
}

/** Finds words as the real one does: without regard to case, tags or marks between words. */
function search(filed: readonly Filed[], asked: URLSearchParams, { cap = 10_000, heedless, beside }: Mood): object {
  const plain = (text: string): string => text.replace(/<[^>]*>/g, " ").toLowerCase().replace(/[^a-z0-9]+/g, " ");
  const words = plain(asked.get("q") ?? "").trim();
  const [from, to] = [asked.get("startdt") ?? "", asked.get("enddt") ?? ""];
  const ciks = (asked.get("ciks") ?? "").split(",").filter(Boolean).map(Number);
  const hits = filed
    .filter((each) => heedless || (each.filed >= from && each.filed <= to && (ciks.length === 0 || ciks.includes(each.cik)) && (asked.get("forms") ?? "").split(",").includes(each.form)))
    .flatMap((each) => Object.entries(each.documents).filter(([, text]) => plain(text).includes(words)).map(([file]) => ({
      _index: "edgar_file", _id: `${each.accession}:${file}`, _score: 7.1,
      _source: { ciks: [each.cik, beside].flatMap((cik) => (cik === undefined ? [] : [String(cik).padStart(10, "0")])), display_names: [`${each.name}  (EXMP)  (CIK ${String(each.cik).padStart(10, "0")})`], form: each.form, root_forms: [each.form], file_type: each.form, file_date: each.filed, period_ending: each.filed, adsh: each.accession, items: [], sics: ["6199"], biz_states: ["NY"], file_num: ["001-99999"], sequence: 1 },
    })));
  const offset = Number(asked.get("from") ?? 0);
  return { took: 9, timed_out: false, _shards: { total: 50, successful: 50, skipped: 0, failed: 0 }, hits: { total: { value: Math.min(hits.length, cap), relation: hits.length > cap ? "gte" : "eq" }, max_score: 7.1, hits: hits.slice(0, cap).slice(offset, offset + PAGE) } };
}

function json(body: unknown): Told {
  return { headers: { "content-type": "application/json" }, body: typeof body === "string" ? body : JSON.stringify(body) };
}
