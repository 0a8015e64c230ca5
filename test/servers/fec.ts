import { createWriteStream, mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { ZipFile } from "yazl";
import type { Seen, Told } from "./site.ts";

const givers = ["MARLOWE, IDA", "HALE, ROWAN J.", "ASH, KARL", "OLDACRE, MIRA MS.", "VANE, TESS"];
const places = [["NEW YORK", "NY"], ["SALT LAKE CITY", "UT"], ["ALBANY", "NY"], ["PORTLAND", "OR"]] as const;

/** The n-th invented line of `itcont.txt`; every ninth is earmarked, every 50th given back, every 70th a memo. */
export function contributionLine(n: number): string {
  const [city, state] = places[n % places.length]!;
  const [type, amount] = n % 50 === 49 ? ["22Y", 25] : [n % 9 === 8 ? "15E" : "15", 1 + (n % 3300)];
  const day = `${String(1 + (n % 12)).padStart(2, "0")}${String(1 + (n % 28)).padStart(2, "0")}2025`;
  return [
    `C009${String(n % 977).padStart(5, "0")}`, n % 3 === 0 ? "A" : "N", `M${2 + (n % 11)}`, "P2026", `2026${String(n).padStart(14, "0")}`, type, "IND", givers[n % givers.length], city, state, `10001${String(n % 10_000).padStart(4, "0")}`,
    "HARBORLIGHT RESEARCH CORP", `ANALYST ${n % 71}`, day, amount, n % 9 === 8 ? "C00999999" : "", `SA11AI.${n}`, 1_800_000 + (n % 999), n % 70 === 69 ? "X" : "", n % 4 === 0 ? "P/R DEDUCTION ($20.00 BI-WEEKLY)" : "", `4${String(n).padStart(18, "0")}`,
  ].join("|");
}

/** Writes lines that `line` gives into the member of a zip archive, as a stream: also a million of them. */
export async function zipOf(member: string, count: number, line: (n: number) => string, file?: string): Promise<string> {
  const to = file ?? path.join(mkdtempSync(path.join(tmpdir(), "prosequi-zip-")), "made.zip");
  const zip = new ZipFile();
  zip.addReadStream(Readable.from(parts(count, line), { objectMode: false }), member, { mtime: new Date("2026-08-26T12:00:00Z") });
  zip.end();
  await pipeline(zip.outputStream, createWriteStream(to));
  return to;
}

function* parts(count: number, line: (n: number) => string): Generator<string> {
  for (let n = 0; n < count; n += 1_000) yield Array.from({ length: Math.min(1_000, count - n) }, (_, k) => `${line(n + k)}\n`).join("");
}

const made = new Map<number, Promise<string>>();

/** `indiv26.zip` with so many invented rows, made once in a run of tests. */
export function individualsZip(count: number): Promise<string> {
  const known = made.get(count) ?? zipOf("itcont.txt", count, contributionLine);
  made.set(count, known);
  return known;
}

/** An invented row of schedule A. */
export interface Receipt {
  sub: string;
  committee: string;
  name: string;
  day: string | null;
  dollars: number;
  /** Day on which it was loaded. */
  loaded: string;
  more?: Record<string, unknown>;
}

/** Receipts of a committee, a day apart, the last two without a day. */
export function receiptsOf(committee: string, count: number, loaded = "2026-11-01"): Receipt[] {
  return Array.from({ length: count }, (_, n) => ({
    sub: `40${committee.slice(1)}${String(n).padStart(9, "0")}`, committee, name: n % 2 === 0 ? "EXAMPLE EXCHANGE, INC." : givers[n % givers.length]!, loaded, dollars: n % 4 === 1 ? 2948.35 : 5000,
    day: n >= count - 2 ? null : new Date(Date.UTC(2026, 8, 1) - n * 86_400_000).toISOString().slice(0, 10),
  }));
}

/** How the invented interface behaves; what is changed shows at the next request. */
export interface Behaviour {
  receipts: Receipt[];
  /** Bulk files by name, like `indiv26.zip`: the file on disk. */
  files?: Record<string, string>;
  /** Says something else than it should. */
  misdeed?: "html" | "numbers" | "loop" | "estimate" | "loses" | "hides" | "busy" | "refuses";
}

/** An invented Commission: bulk files with conditional requests, and schedule A by the place of the last row. */
export function fec(how: Behaviour): (request: Seen) => Told {
  let asked = 0;
  return ({ host, url, headers }) => {
    asked += 1;
    if (host === "www.fec.gov") return bulkFile(how, url, headers);
    if (headers["x-api-key"] !== "key-of-the-desk") return problem(403, "API_KEY_INVALID", "An invalid api_key was supplied.");
    if (how.misdeed === "busy" && asked < 3) return { ...problem(429, "OVER_RATE_LIMIT", "You have exceeded your rate limit."), headers: { "content-type": "application/json", "retry-after": "30" } };
    if (how.misdeed === "refuses") return problem(503, "UNAVAILABLE", "The gateway is down.");
    if (how.misdeed === "html") return "<html><title>Service unavailable</title></html>";
    const one = /\/schedule_a\/(\d{19})\/$/.exec(url.pathname)?.[1];
    return json(one === undefined ? listing(how, url.searchParams) : pageOf(how, how.receipts.filter(({ sub }) => sub === one), null, 1));
  };
}

function bulkFile({ files = {} }: Behaviour, url: URL, headers: Readonly<Record<string, string>>): Told {
  const file = files[url.pathname.split("/").at(-1) ?? ""];
  if (file === undefined) return { status: 404, body: "Not found" };
  const body = readFileSync(file);
  const etag = `"${body.length}-${body.subarray(-64).toString("hex").slice(0, 16)}"`;
  if (headers["if-none-match"] === etag) return { status: 304, headers: { etag } };
  return { headers: { etag, "content-type": "application/zip", "last-modified": "Sun, 22 Nov 2026 06:00:00 GMT" }, body };
}

type Body = Record<string, unknown> | { status: number; body: Record<string, unknown> };

function listing(how: Behaviour, asked: URLSearchParams): Body {
  const refuse = (status: number, message: string): Body => ({ status, body: { status, message } });
  const per = Number(asked.get("per_page") ?? 20);
  if (per > 100) return refuse(422, 'Parameter "per_page" must be between 1 and 100');
  const [committee, name, cycle] = [asked.get("committee_id"), asked.get("contributor_name"), asked.get("two_year_transaction_period")];
  if (committee === null && name === null && cycle === null) return refuse(400, "Please choose a two_year_transaction_period.");
  const [last, lastDay, undated] = [asked.get("last_index"), asked.get("last_contribution_receipt_date"), asked.get("sort_null_only") === "true"];
  if (last !== null && lastDay === null && !undated) return refuse(422, "When paginating through results, both values from the previous page's `last_indexes` object are needed.");
  const all = how.receipts
    .filter((each) => (committee === null || each.committee === committee) && (name === null || name.split(/\W+/).every((part) => each.name.includes(part))) && (cycle === null || cycle === cycleOf(each)) && each.loaded >= (asked.get("min_load_date") ?? "") && !(how.misdeed === "hides" && !undated && each.day === null))
    .sort((a, b) => ((b.day ?? "") < (a.day ?? "") ? -1 : (b.day ?? "") > (a.day ?? "") ? 1 : a.sub < b.sub ? -1 : 1));
  const from = last === null || how.misdeed === "loop" ? (undated ? all.findIndex(({ day }) => day === null) : 0) : all.findIndex(({ sub }) => sub === last) + 1;
  const page = from < 0 ? [] : all.slice(from, from + per);
  const end = page.at(-1);
  const indexes = end === undefined ? null : end.day === null ? { last_index: end.sub, sort_null_only: true } : { last_index: end.sub, last_contribution_receipt_date: end.day };
  return pageOf(how, how.misdeed === "loses" ? page.slice(1) : page, indexes, all.length);
}

function cycleOf({ day }: Receipt): string {
  const year = Number((day ?? "2026").slice(0, 4));
  return String(year + (year % 2));
}

function pageOf({ misdeed }: Behaviour, page: readonly Receipt[], indexes: Record<string, unknown> | null, count: number): Record<string, unknown> {
  return {
    api_version: "1.0",
    pagination: { count: misdeed === "estimate" ? count * 3 : count, is_count_exact: misdeed !== "estimate", pages: 1, per_page: 100, last_indexes: indexes },
    results: page.map(({ sub, committee, name, day, dollars, loaded, more }) => ({
      sub_id: misdeed === "numbers" ? Number(sub) : sub, committee_id: committee, two_year_transaction_period: Number(cycleOf({ day } as Receipt)), filing_form: "F3X", line_number: "11AI", report_type: "Q3",
      entity_type: name.endsWith("INC.") ? "ORG" : "IND", contributor_name: name, contributor_street_1: "1 EXAMPLE ST", contributor_zip: "10001", contributor_city: "ALBANY", contributor_state: "NY", contributor_employer: null, contributor_occupation: null, contributor_id: null,
      contribution_receipt_date: day === null ? null : `${day}T00:00:00`, contribution_receipt_amount: dollars, receipt_type: null, memo_code: null, memo_text: null, amendment_indicator: "N", file_number: 1_860_001, transaction_id: `SA.${sub.slice(-6)}`, image_number: "202610150000000001", load_date: `${loaded}T02:00:00+00:00`, ...more,
    })),
  };
}

function json(told: Body): Told {
  const { status, body } = "body" in told && typeof told.status === "number" ? (told as { status: number; body: object }) : { status: 200, body: told };
  return { status, headers: { "content-type": "application/json" }, body: JSON.stringify(body) };
}

function problem(status: number, code: string, message: string): { status: number; headers: Record<string, string>; body: string } {
  return { status, headers: { "content-type": "application/json" }, body: JSON.stringify({ error: { code, message } }) };
}
