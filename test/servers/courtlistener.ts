import type { Seen } from "./site.ts";

/** How the invented CourtListener behaves. */
export interface Manner {
  /** The token it accepts. */
  token?: string;
  /** Requests it allows, all windows at once. */
  windows?: ReadonlyArray<{ requests: number; seconds: number }>;
  /** Dockets it has, beside twins and namesakes. */
  dockets?: number;
  /** Nothing is filed or touched after the day about which all was invented, whenever it is asked. */
  still?: boolean;
}

/** A docket of the invented courts. */
export interface Invented {
  id: number;
  court: string;
  core: string;
  number: string;
  name: string;
  pending: boolean;
  /** The action that the record would follow by this docket, where it is one. */
  action: string;
}

const API = "https://www.courtlistener.com/api/rest/v4";
const DAY = 86_400_000;
/** The day about which everything was invented. */
const TODAY = Date.UTC(2026, 10, 22);
const COURTS = ["nysd", "cacd", "flsd", "njd", "txnd"];
const NAMES = ["Larkmoor Capital", "Harborlight Corp.", "Wyndale Holdings", "Rowan Hale", "Tessaly Fund", "Corvane Partners", "Ada Brightwell"];

/** Deterministic and unlike its argument. */
function mix(n: number): number {
  let t = (n + 0x6d2b79f5) | 0;
  t = Math.imul(t ^ (t >>> 15), t | 1);
  t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
  return (t ^ (t >>> 14)) >>> 0;
}

const day = (at: number): string => new Date(at).toISOString().slice(0, 10);
/** As the API writes instants: with the offset of its machine. */
const instant = (at: number): string => new Date(at - 8 * 3_600_000).toISOString().replace("Z", "000-08:00");

/** The `n`th docket. Every 10th is pending, has twins and namesakes by turns; every 50th is blocked. */
export function invented(n: number): Invented {
  const year = 20 + (n % 6);
  const core = `${year}${String(1000 + n).padStart(5, "0")}`;
  return {
    id: 90_000_000 + n, court: COURTS[n % COURTS.length]!, core, number: `1:${year}-cv-${core.slice(2)}`,
    name: `Securities and Exchange Commission v. ${NAMES[n % NAMES.length]} ${n}`, pending: n % 10 === 0, action: `sec-v-invented-${n}`,
  };
}

function filedOn(n: number): string {
  return day(TODAY - (400 + (mix(n) % 900)) * DAY);
}

function docketObject(n: number, at: number): Record<string, unknown> {
  const { id, court, core, number, name, pending } = invented(n);
  const entries = entriesOf(n, at);
  return {
    resource_uri: `${API}/dockets/${id}/`, id, court: `${API}/courts/${court}/`, court_id: court, original_court_info: null, idb_data: null, bankruptcy_information: null,
    absolute_url: `/docket/${id}/sec-v-invented-${n}/`, date_created: instant(TODAY - 300 * DAY), date_modified: instant(Math.max(TODAY - 300 * DAY, ...entries.map((each) => each.modified))), source: 9,
    assigned_to: null, assigned_to_str: "Imogen Castellane", referred_to_str: "", case_name_short: "", case_name: name, case_name_full: "", slug: `sec-v-invented-${n}`,
    date_filed: filedOn(n), date_terminated: pending ? null : day(TODAY - (n % 300) * DAY), date_last_filing: entries.at(-1)?.filed ?? null,
    docket_number: number, docket_number_core: core, docket_number_raw: number, federal_dn_office_code: "1", federal_dn_case_type: "cv", federal_defendant_number: null, pacer_case_id: String(600_000 + n),
    cause: "15:78m(a) Securities Exchange Act", nature_of_suit: "850 Securities/Commodities", jury_demand: "Defendant", jurisdiction_type: "U.S. Government Plaintiff",
    date_blocked: n % 50 === 11 ? "2025-01-02" : null, blocked: n % 50 === 11, tags: [], panel: [],
  };
}

/** All dockets that bear the number of the `n`th: it, its twin born of statistics, a criminal namesake, one of another office. */
function namesakes(n: number, at: number): Array<Record<string, unknown>> {
  const own = docketObject(n, at);
  const id = Number(own.id);
  const { core } = invented(n);
  return [
    own,
    ...(n % 10 === 3 ? [{ ...own, id: id + 1_000_000, source: 8, pacer_case_id: null, date_last_filing: null, blocked: false }] : []),
    ...(n % 10 === 5 ? [{ ...own, id: id + 2_000_000, case_name: `United States v. Somebody ${n}`, docket_number: `1:${core.slice(0, 2)}-cr-${core.slice(2)}`, federal_dn_case_type: "cr", pacer_case_id: String(800_000 + n) }] : []),
    ...(n % 10 === 7 ? [{ ...own, id: id + 3_000_000, case_name: `Elsewhere v. Somebody ${n}`, docket_number: `8:${core.slice(0, 2)}-cv-${core.slice(2)}`, federal_dn_office_code: "8", pacer_case_id: String(900_000 + n) }] : []),
  ];
}

interface Line { id: number; filed: string; modified: number; object: Record<string, unknown> }

/**
 * What docket `n` holds at a time. Ended dockets stand still; pending ones get
 * an entry every few days. Every 4th entry came by a feed: its long text arrives
 * 5 days later. Every 7th is edited after 9 days. Every 9th was filed before the
 * one before it. Every 11th has no number. Every 5th is touched, unchanged, each 3 days.
 */
function entriesOf(n: number, at: number): Line[] {
  const { id, pending } = invented(n);
  const count = pending ? 200 : 3 + (n % 45);
  return Array.from({ length: count }, (_, k): Line | null => {
    const came = pending ? TODAY - 60 * DAY + k * 3 * DAY + (mix(n * 1000 + k) % 3600) * 1000 : TODAY - (300 - k) * DAY;
    if (came > at) return null;
    const told = k % 4 !== 1 || at >= came + 5 * DAY;
    const edited = k % 7 === 3 && at >= came + 9 * DAY;
    const touches = k % 5 === 2 ? Math.floor((Math.min(at, TODAY + 400 * DAY) - came) / (3 * DAY)) * 3 * DAY : 0;
    const modified = came + Math.max(edited ? 9 * DAY : 0, k % 4 === 1 && told ? 5 * DAY : 0, touches);
    const filed = day(came - (k % 9 === 8 ? 4 * DAY : 0));
    const number = k % 11 === 10 ? null : k + 1;
    const long = `${edited ? "(MODIFIED) " : ""}NOTICE of Appearance number ${k + 1} by ${NAMES[k % NAMES.length]} (Entered: ${filed})`;
    return {
      id: id * 1000 + k, filed, modified,
      object: {
        resource_uri: `${API}/docket-entries/${id * 1000 + k}/`, id: id * 1000 + k, docket: `${API}/dockets/${id}/`, date_created: instant(came), date_modified: instant(modified), date_filed: filed, time_filed: null,
        entry_number: number, recap_sequence_number: `${filed}.${String(k + 1).padStart(3, "0")}`, pacer_sequence_number: null, description: told ? long : "", tags: [],
        recap_documents: [{
          resource_uri: `${API}/recap-documents/${id * 1000 + k}/`, id: id * 1000 + k, tags: [], document_type: 1, document_number: number === null ? "" : String(number), attachment_number: null, pacer_doc_id: "", is_available: k % 3 === 0, is_free_on_pacer: null, is_sealed: null,
          description: "Notice of Appearance", page_count: k % 3 === 0 ? 2 : null, file_size: null, sha1: k % 3 === 0 ? "0".repeat(40) : "", ocr_status: null, filepath_local: k % 3 === 0 ? `recap/gov.uscourts.${id}/${k}.pdf` : null, absolute_url: `/docket/${id}/${k}/`,
        }],
      },
    };
  }).filter((line) => line !== null);
}

function partiesOf(n: number): Array<Record<string, unknown>> {
  const { id } = invented(n);
  const docket = `${API}/dockets/${id}/`;
  const part = (name: string, over: object = {}): object => ({ docket, docket_id: id, name, date_terminated: null, extra_info: "", highest_offense_level_opening: "", highest_offense_level_terminated: "", criminal_counts: [], criminal_complaints: [], ...over });
  const whole = (at: number, name: string, types: object[]): Record<string, unknown> => ({
    resource_uri: `${API}/parties/${at}/`, id: at, name, extra_info: "", date_created: instant(TODAY), date_modified: instant(TODAY), party_types: types,
    attorneys: [{ attorney: `${API}/attorneys/${at + 7}/`, attorney_id: at + 7, date_action: null, docket, docket_id: id, role: 2 }],
  });
  return [
    whole(70_000_000, "Securities and Exchange Commission", [part("Plaintiff"), part("Plaintiff", { docket: `${API}/dockets/5/`, date_terminated: "2001-01-01" })]),
    whole(80_000_000 + 2 * n, NAMES[n % NAMES.length]!, [part("Defendant", n % 3 === 0 ? { date_terminated: "2025-02-27", extra_info: "TERMINATED: 02/27/2025" } : {})]),
  ];
}

interface Answered { status: number; headers: Record<string, string>; body: string }
const json = (status: number, body: unknown, headers: Record<string, string> = {}): Answered => ({ status, headers: { "content-type": "application/json", ...headers }, body: JSON.stringify(body) });

const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  dockets: ["court", "docket_number_core"], "docket-entries": ["docket", "date_modified__gte"], parties: ["docket", "filter_nested_results"], "docket-alerts": ["alert_type", "docket"],
  search: ["type", "q", "filed_after", "filed_before"],
};
const ALWAYS = ["page", "page_size", "cursor", "order_by", "format", "fields", "omit", "count"];

/** An invented CourtListener, the same for the same requests at the same times: a handler for an invented site. */
export function courtlistener({ token = "0123456789abcdef0123456789abcdef01234567", windows = [{ requests: 5, seconds: 60 }, { requests: 50, seconds: 3600 }, { requests: 125, seconds: 86_400 }], dockets = 500, still = false }: Manner = {}): (request: Seen) => Answered {
  const came: number[] = [];
  const alerts: Array<{ id: number; docket: number; alert_type: number }> = [];
  return ({ method, url, headers, body, at: asked }) => {
    const at = still ? TODAY : asked;
    if (headers.authorization !== `Token ${token}`) return json(401, { detail: headers.authorization ? "Invalid token." : "Authentication credentials were not provided." });
    for (const { requests, seconds } of windows) {
      const within = came.filter((each) => each > asked - seconds * 1000);
      const wait = Math.ceil(((within.at(-requests) ?? 0) + seconds * 1000 - asked) / 1000);
      if (within.length >= requests) return json(429, { detail: `Request was throttled. Rate limit exceeded: ${requests}/${seconds === 60 ? "min" : seconds === 3600 ? "hour" : "day"}. Expected available in ${wait} seconds.` }, { "retry-after": String(wait) });
    }
    came.push(asked);
    const [, what = "", id] = /^\/api\/rest\/v4\/([a-z-]+)\/(?:(\d+)\/)?$/.exec(url.pathname) ?? [];
    const allowed = ALLOWED[what];
    if (!allowed) return json(404, { detail: "Not found." });
    const unknown = [...url.searchParams.keys()].filter((key) => !allowed.includes(key) && !ALWAYS.includes(key));
    if (unknown.length > 0) return json(400, { detail: "Unknown filter parameters are not allowed.", unknown_params: unknown });
    if (what === "docket-alerts") {
      if (method === "POST") {
        const { docket, alert_type } = JSON.parse(body) as { docket: number; alert_type: number };
        if (alerts.length >= 5) return json(403, { detail: "You have reached the limit of docket alerts." });
        alerts.push({ id: alerts.length + 1, docket, alert_type });
        return json(201, alerts.at(-1));
      }
      return json(200, { count: 0, next: null, previous: null, results: alerts });
    }
    const all = Array.from({ length: dockets }, (_, n) => n);
    if (what === "dockets" && id !== undefined) {
      const found = all.flatMap((n) => (invented(n).id === Number(id) % 1_000_000 + 90_000_000 ? namesakes(n, at) : [])).find((each) => each.id === Number(id));
      return found ? json(200, found) : json(404, { detail: "No Docket matches the given query." });
    }
    if (what === "search") return json(200, paged(url, found(url, all, at).map((object, n) => ({ key: `s${String(n).padStart(5, "0")}`, object }))));
    const n = Number(url.searchParams.get("docket")) - 90_000_000;
    if (what === "dockets") {
      const [court, core] = [url.searchParams.get("court"), url.searchParams.get("docket_number_core")];
      const own = all.filter((each) => invented(each).court === court && invented(each).core === core);
      return json(200, paged(url, own.flatMap((each) => namesakes(each, at)).map((object) => ({ key: String(object.id), object }))));
    }
    if (what === "parties") return json(200, paged(url, (n >= 0 && n < dockets ? partiesOf(n) : []).map((object) => ({ key: String(object.id), object }))));
    const since = Date.parse(url.searchParams.get("date_modified__gte") ?? "1970-01-01");
    const lines = (n >= 0 && n < dockets ? entriesOf(n, at) : []).filter((line) => line.modified >= since).sort((a, b) => a.modified - b.modified || a.id - b.id);
    return json(200, paged(url, lines.map(({ modified, id: line, object }) => ({ key: `${String(modified).padStart(15, "0")} ${line}`, object })), n % 4 === 0));
  };
}

/** A page of 20 behind the cursor. Where `again`, the last row of a page begins the next one too, as happens when rows share an instant. */
function paged(url: URL, rows: ReadonlyArray<{ key: string; object: unknown }>, again = false): object {
  const cursor = url.searchParams.get("cursor");
  const after = cursor === null ? null : Buffer.from(cursor, "base64").toString();
  const from = after === null ? rows : rows.filter(({ key }) => (again ? key >= after : key > after));
  const here = from.slice(0, again && after !== null ? 21 : 20);
  const next = new URL(url);
  next.searchParams.set("cursor", Buffer.from(here.at(-1)?.key ?? "").toString("base64"));
  return { count: `${url.origin}${url.pathname}?count=on`, next: from.length > here.length ? next.href : null, previous: null, results: here.map(({ object }) => object) };
}

/** Dockets filed in the window of a search, the latest first. */
function found(url: URL, all: readonly number[], at: number): object[] {
  const iso = (text: string | null): string => (text ?? "").replace(/^(\d\d)\/(\d\d)\/(\d{4})$/, "$3-$1-$2");
  const [from, to] = [iso(url.searchParams.get("filed_after")), iso(url.searchParams.get("filed_before"))];
  const of = (n: number, filed: string): object => {
    const { id, court, number, name } = invented(n);
    return {
      docket_id: id, docket_absolute_url: `/docket/${id}/x/`, caseName: name, case_name_full: "", court: "An Invented Court", court_id: court, court_citation_string: "", docketNumber: number, pacer_case_id: String(600_000 + n), dateFiled: filed, dateTerminated: null, dateArgued: null,
      cause: "15:77 Securities Fraud", suitNature: "850 Securities/Commodities", jurisdictionType: "U.S. Government Plaintiff", juryDemand: "None", assignedTo: null, party: ["Securities and Exchange Commission"], meta: { timestamp: instant(at), score: { bm25: 1 } },
    };
  };
  const own = all.flatMap((n) => {
    const filed = filedOn(n);
    return filed >= from && filed <= to ? [of(n, filed)] : [];
  });
  // The agency files something every month; what nobody follows is of the same make.
  return own.length > 0 ? own : [of(1_000 + Number(from.slice(2, 4)) * 12 + Number(from.slice(5, 7)), `${from.slice(0, 8)}03`)];
}
