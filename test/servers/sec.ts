import type { Told } from "./site.ts";

/** The lists of the invented sec.gov. */
export type Kind = "releases" | "proceedings" | "press";

/** A document of the invented agency, by its place in the world, not in the list. */
export interface Entry {
  n: number;
  /** When it was published: milliseconds since 1970. */
  at: number;
  path: string;
  title: string;
  numbers: string;
  file: string | null;
  /** Words that replace the invented ones. */
  text?: string;
  gone?: boolean;
}

/** What the site does wrong; may be changed between requests. */
export interface Trouble {
  /** Answers 429 with Retry-After (seconds) this many times from now. */
  throttle?: { times: number; seconds: number };
  /** The feeds stand still in 2012. */
  staleFeed?: boolean;
  /** Pages from this one on have another layout: one nobody knows, or the static list of old. */
  layout?: { from: number; as: "unknown" | "archive" | "dateless" };
  /** The page of a list (or the path of a document) that ends in the middle. */
  cut?: number | string;
  /** `header`: UTF-8 that says it is Latin 1. `bytes`: Latin 1 that says it is UTF-8. */
  charset?: "header" | "bytes";
  /** On this page the first row stands twice and the others are in reverse. */
  jumbled?: number;
  /** This page says with status 200 that the site is unavailable. */
  unavailable?: number;
  /** Every answer is the page for too many requests. */
  refused?: boolean;
  /** What a page past the end is; an empty one where not given. */
  pastEnd?: "last";
  /** Numbers of releases whose page holds a header and no body; the static copy has it. */
  headerOnly?: ReadonlySet<number>;
}

export interface SecOrder {
  releases?: number;
  proceedings?: number;
  press?: number;
  /** Day of the newest document: milliseconds since 1970; one each six hours before it. */
  newest?: number;
  perPage?: number;
  trouble?: Trouble;
  /** Called before each answer with how many came before: to change something while a list is read. */
  before?(count: number, url: URL): void;
}

/** A request as the invented site wants it; what `openSite` and `place` give both fit. */
export interface Asked {
  url: URL;
  headers: Readonly<Record<string, string>>;
}

/** The invented sec.gov: an answer for each request, its documents to be changed by the test. */
export interface Sec {
  answer(request: Asked): Exclude<Told, string | Uint8Array>;
  trouble: Trouble;
  entries: Record<Kind, Entry[]>;
  /** Publishes a document, at this place of the list (0 is the top), with the instant of the row there. */
  publish(kind: Kind, place?: number): Entry;
  /** Takes a document away; `listed` leaves its row in the list. */
  remove(kind: Kind, n: number, listed?: boolean): void;
  edit(kind: Kind, n: number, text: string): void;
}

const FIRST = ["Rowan", "Juniper", "Alder", "Hazel", "Linden", "Aspen", "Zoë", "Cedar"];
const LAST = ["Birch", "Heron", "Ash", "Thorne", "Maple", "Núñez", "Sparrow", "Finch", "Wren"];
const MONTHS = ["Jan.", "Feb.", "March", "April", "May", "June", "July", "Aug.", "Sept.", "Oct.", "Nov.", "Dec."];
const LISTS: Record<Kind, { path: string; feed: string; title: string }> = {
  releases: { path: "/enforcement-litigation/litigation-releases", feed: "/enforcement-litigation/litigation-releases/rss", title: "Litigation Releases" },
  proceedings: { path: "/enforcement-litigation/administrative-proceedings", feed: "/enforcement-litigation/administrative-proceedings/rss", title: "Administrative Proceedings" },
  press: { path: "/newsroom/press-releases", feed: "/news/pressreleases.rss", title: "Press Releases" },
};

/** New York date of an instant in winter and summer time, by the rule of 2007, without Intl: so that a test compares two ways. */
export function newYork(at: number): Date {
  const year = new Date(at).getUTCFullYear();
  const sunday = (month: number, nth: number): number => 1 + ((7 - new Date(Date.UTC(year, month, 1)).getUTCDay()) % 7) + 7 * (nth - 1);
  const summer = at >= Date.UTC(year, 2, sunday(2, 2), 7) && at < Date.UTC(year, 10, sunday(10, 1), 6);
  return new Date(at - (summer ? 4 : 5) * 3_600_000);
}

const shown = (at: number): string => `${MONTHS[newYork(at).getUTCMonth()]} ${newYork(at).getUTCDate()}, ${newYork(at).getUTCFullYear()}`;
const person = (n: number): string => `${FIRST[n % FIRST.length]} ${LAST[n % LAST.length]}`;
const company = (n: number): string => `${LAST[(n + 3) % LAST.length]} Harbour ${n} LLC`;

function entryOf(kind: Kind, n: number, at: number): Entry {
  const year = newYork(at).getUTCFullYear();
  if (kind === "releases") return { n, at, path: `${LISTS.releases.path}/lr-${10_000 + n}`, title: `${person(n)} and ${company(n)}`, numbers: n % 7 === 0 ? `LR${10_000 + n}, AAER-${n} and AAER-${n}` : `LR-${10_000 + n}`, file: null };
  if (kind === "proceedings") return { n, at, path: `/files/litigation/admin/${year}/34-${50_000 + n}.pdf`, title: `${person(n)}, et al. `, numbers: `34-${50_000 + n}`, file: n % 3 === 0 ? null : `3-${10_000 + n}` };
  return { n, at, path: `/newsroom/press-releases/${year}-${n}`, title: `SEC Charges ${company(n)} With Fraud`, numbers: `${year}-${n}`, file: null };
}

/** Opens the invented sec.gov: the same order gives the same site. */
export function secSite(order: SecOrder = {}): Sec {
  const { newest = Date.UTC(2026, 10, 20, 18), perPage = 100, trouble = {} } = order;
  const made = (kind: Kind, count: number): Entry[] => Array.from({ length: count }, (_, place) => entryOf(kind, count - place, newest - place * 21_600_000));
  const entries: Sec["entries"] = { releases: made("releases", order.releases ?? 0), proceedings: made("proceedings", order.proceedings ?? 0), press: made("press", order.press ?? 0) };
  const removed = new Set<string>();
  const paths = new Map<string, { kind: Kind; entry: Entry }>();
  const learn = (kind: Kind, entry: Entry): void => void paths.set(entry.path, { kind, entry });
  for (const kind of Object.keys(entries) as Kind[]) for (const entry of entries[kind]) learn(kind, entry);
  let count = 0;

  const answer = ({ url, headers }: Asked): Exclude<Told, string | Uint8Array> => {
    order.before?.(count, url);
    count += 1;
    if (trouble.throttle && trouble.throttle.times > 0) {
      trouble.throttle.times -= 1;
      return { status: 429, headers: { "retry-after": String(trouble.throttle.seconds) }, body: page("Request Rate Threshold Exceeded", "<h1>Request Rate Threshold Exceeded</h1>") };
    }
    if (trouble.refused) return { status: 403, body: page("SEC.gov | Request Rate Threshold Exceeded", "<h1>Your Request Originates from an Undeclared Automated Tool</h1>") };
    if (!headers["user-agent"]?.includes("@")) return { status: 403, body: page("SEC.gov | Your Request Originates from an Undeclared Automated Tool", "<h1>Your Request Originates from an Undeclared Automated Tool</h1>") };
    for (const kind of Object.keys(LISTS) as Kind[]) {
      if (url.pathname === LISTS[kind].feed) return { headers: { "content-type": "application/rss+xml; charset=utf-8" }, body: feed(kind, trouble.staleFeed ? Array.from({ length: 25 }, (_, n) => entryOf(kind, 22_000 - n, Date.UTC(2012, 9, 20) - n * 86_400_000)) : entries[kind].slice(0, 25)) };
      if (url.pathname === LISTS[kind].path) return list(kind, Number(url.searchParams.get("page") ?? 0), headers);
    }
    return document(url.pathname, headers);
  };

  function list(kind: Kind, asked: number, headers: Asked["headers"]): Exclude<Told, string | Uint8Array> {
    const all = entries[kind];
    const pages = Math.ceil(all.length / perPage);
    const number = trouble.pastEnd === "last" ? Math.min(asked, pages - 1) : asked;
    if (trouble.unavailable === asked) return { body: page("SEC.gov | Site Temporarily Unavailable", "<h1>SEC.gov is temporarily unavailable</h1>") };
    let rows = all.slice(number * perPage, (number + 1) * perPage);
    if (trouble.jumbled === asked) rows = [rows[0]!, ...rows.slice(1).reverse(), rows[0]!];
    const other = trouble.layout && asked >= trouble.layout.from ? trouble.layout.as : "theme";
    const next = number + 1 < pages ? `<nav class="usa-pagination"><ul class="pager__items"><li><a href="?page=${number + 1}" rel="next">Next</a></li></ul></nav>` : "";
    const table = other === "unknown" ? rows.map(({ title }) => `<div class="card">${title}</div>`).join("") : `<table>${rows.map((entry) => (other === "archive" ? oldRow(entry) : themeRow(kind, other === "dateless" ? { ...entry, at: Number.NaN } : entry))).join("\n")}</table>`;
    return served(page(`SEC.gov | ${LISTS[kind].title}`, `<main id="view-${count}">${table}${next}</main>`), headers, asked);
  }

  function document(path: string, headers: Asked["headers"]): Exclude<Told, string | Uint8Array> {
    const copy = /^\/files\/litigation\/litreleases\/\d{4}\/lr(\d+)\.htm$/.exec(path);
    const known = paths.get(copy ? `${LISTS.releases.path}/lr-${copy[1]}` : path);
    if (!known || removed.has(known.entry.path)) return { status: 404, body: page("SEC.gov | Page not found", "<main><h1>Page not found</h1></main>") };
    const { kind, entry } = known;
    if (kind === "proceedings") return { headers: { "content-type": "application/pdf", etag: `"${entry.n}-${(entry.text ?? "").length}"` }, body: pdf(entry.text ?? orderWords(entry)) };
    const words = entry.text ?? (kind === "releases" ? releaseWords(entry) : pressWords(entry));
    if (copy) return { body: `<html><body><!-- BEGIN TEXT --><h1>SECURITIES AND EXCHANGE COMMISSION</h1>${paragraphs(words)}<!-- END TEXT --></body></html>` };
    const body = kind === "releases" && trouble.headerOnly?.has(entry.n) ? paragraphs(words.split("\n")[0]!) : paragraphs(words);
    const number = kind === "press" ? `<div class="field--name-field-release-number"><div class="field__item">${entry.numbers}</div></div>` : "";
    return served(page(`SEC.gov | ${entry.title}`, `<nav><a href="/">Home</a></nav><main><article class="node--type-release"><h1>${entry.title}</h1>${number}<div class="field--name-body"><div class="field__item" id="body-${count}">${body}</div></div></article><div class="date-modified usa-prose">Last Reviewed or Updated: <span class="nowrap">${shown(entry.at)}</span></div></main><footer>SEC</footer>`), headers, path);
  }

  /** The faults a whole page can have. */
  function served(html: string, _headers: Asked["headers"], which: number | string): Exclude<Told, string | Uint8Array> {
    if (trouble.cut === which) return { body: html.slice(0, html.length >> 1) };
    if (trouble.charset === "header") return { headers: { "content-type": "text/html; charset=iso-8859-1" }, body: html };
    if (trouble.charset === "bytes") return { headers: { "content-type": "text/html; charset=utf-8" }, body: Buffer.from(html, "latin1") };
    return { headers: { "content-type": "text/html; charset=UTF-8" }, body: html };
  }

  return {
    answer, trouble, entries,
    publish: (kind, place = 0) => {
      const all = entries[kind];
      const entry = entryOf(kind, 1 + all.reduce((most, { n }) => Math.max(most, n), 0), (all[place]?.at ?? newest) + (place === 0 ? 3_600_000 : 0));
      all.splice(place, 0, entry);
      learn(kind, entry);
      return entry;
    },
    remove: (kind, n, listed = false) => {
      const at = entries[kind].findIndex((entry) => entry.n === n);
      removed.add(entries[kind][at]!.path);
      if (!listed) entries[kind].splice(at, 1);
    },
    edit: (kind, n, text) => void (entries[kind].find((entry) => entry.n === n)!.text = text),
  };
}

function page(title: string, body: string): string {
  return `<!DOCTYPE html>\n<html lang="en"><head><meta charset="utf-8"><title>${title}</title></head><body>${body}</body></html>\n`;
}

function themeRow(kind: Kind, { at, path, title, numbers, file, n }: Entry): string {
  const when = Number.isNaN(at) ? "soon" : `<time datetime="${new Date(at).toISOString().replace(".000", "")}" class="datetime">${shown(at)}</time>`;
  const date = `<td headers="view-field-publish-date-table-column" class="views-field views-field-field-publish-date is-active">${when}</td>`;
  if (kind === "press") return `<tr class="pr-list-page-row">${date}<td class="views-field views-field-field-display-title"><a href="${path}" hreflang="en">${title}</a></td><td class="views-field views-field-field-release-number">${numbers}</td></tr>`;
  const fileCell = file === null ? "" : `<div class="view-table_subfield view-table_subfield_file_number"><span class="view-table_subfield_label">File Number:</span> <span class="view-table_subfield_value">${file}</span></div>`;
  const also = n % 4 === 0 ? `<div class="view-table_subfield view-table_subfield_see_also"><span class="view-table_subfield_label">See Also:</span> <span class="media"><a href="/files/litigation/complaints/2026/comp${n}.pdf">SEC Complaint</a></span></div>` : "";
  return `<tr class="pr-list-page-row">${date}<td class="views-field views-field-nothing-1"><div class='release-view__respondents'><a href='https://www.sec.gov${path}'>${title}&nbsp;</a></div><div class="view-table_subfield view-table_subfield_release_number"><span class="view-table_subfield_label">Release No.</span> <span class="view-table_subfield_value">${numbers}</span></div>${fileCell}${also}</td></tr>`;
}

function oldRow({ at, path, title, numbers }: Entry): string {
  return `<tr><td><a href="${path.replace("litigation-releases", "litreleases")}">${numbers.split(",")[0]}</a></td><td>${shown(at)}</td><td>${title}</td></tr>`;
}

function paragraphs(words: string): string {
  return words.split("\n").map((line) => `<p>${line}</p>`).join("");
}

function releaseWords({ n, at }: Entry): string {
  return `Litigation Release No. ${10_000 + n} / ${shown(at)}\nSecurities and Exchange Commission v. ${person(n)} and ${company(n)}, No. 1:26-cv-${String(n).padStart(5, "0")} (S.D.N.Y.)\nThe Securities and Exchange Commission announced that it filed a complaint against ${person(n)} and ${company(n)} in the United States District Court for the Southern District of New York.\nThe complaint alleges that ${person(n)} sold berths in a harbour that was never built.`;
}

function pressWords({ n, at, numbers }: Entry): string {
  return `${numbers}\nWashington D.C., ${shown(at)} - The Securities and Exchange Commission today charged ${company(n)} with selling berths in a harbour that was never built.\nSee also <a href="/newsroom/press-releases/2020-1">an earlier release</a>.`;
}

function orderWords({ n, at, title }: Entry): string {
  return `UNITED STATES OF AMERICA Before the SECURITIES AND EXCHANGE COMMISSION SECURITIES EXCHANGE ACT OF 1934 Release No. ${50_000 + n} / ${shown(at)} ADMINISTRATIVE PROCEEDING File No. 3-${10_000 + n} In the Matter of ${title.trim()}, Respondents. ORDER INSTITUTING ADMINISTRATIVE AND CEASE-AND-DESIST PROCEEDINGS I. The Commission deems it appropriate to institute proceedings. II. In anticipation of the institution of these proceedings, Respondents have submitted an Offer of Settlement which the Commission has determined to accept.`;
}

/** A PDF of one page that shows a text, made by hand: plain streams, the cross references right. */
export function pdf(text: string): Buffer {
  const lines = text.match(/\S.{0,85}(?=\s|$)/g) ?? [];
  const shownText = lines.map((line) => `(${line.replace(/[\\()]/g, "\\$&")}) Tj T*`).join("\n");
  const stream = `BT /F1 10 Tf 12 TL 40 780 Td\n${shownText}\nET`;
  const objects = ["<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>", "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>", `<< /Length ${Buffer.byteLength(stream, "latin1")} >>\nstream\n${stream}\nendstream`, "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>"];
  let body = "%PDF-1.4\n";
  const places = objects.map((object, index) => {
    const at = body.length;
    body += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const start = body.length;
  body += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.map((at) => `${String(at).padStart(10, "0")} 00000 n \n`).join("")}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`;
  return Buffer.from(body, "latin1");
}

function feed(kind: Kind, latest: readonly Entry[]): string {
  const items = latest.map(({ title, path, at, numbers, n }) => `<item>\n<title>${title} & others</title>\n<link>https://www.sec.gov${path}\n</link>\n<description>${title}</description>\n<pubDate>${new Date(at).toUTCString().replace("GMT", "+0000")}</pubDate>\n<dc:creator>${numbers.split(",")[0]}</dc:creator>\n<guid isPermaLink="false">6d2c0f0e-0000-4000-8000-${String(n).padStart(12, "0")}</guid>\n</item>`);
  return `<?xml version="1.0" encoding="utf-8"?>\n<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xml:base="https://www.sec.gov/">\n<channel><title>${LISTS[kind].title}</title><link>https://www.sec.gov/</link><description/><language>en</language>\n${items.join("\n")}\n</channel></rss>`;
}
