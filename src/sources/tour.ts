import { type Captures, type Found, mediaOf } from "../evidence/index.ts";
import { type Answer, type Clock, polite, type Polite, type Wire } from "../fetching/index.ts";
import { RecordError } from "../record/problem.ts";
import type { Both } from "../record/support.ts";
import type { BulkRow, Store } from "../store/store.ts";
import type { Owner } from "./lease.ts";
import type { Followed, Source, Tour } from "./shape.ts";
import { veil } from "./veil.ts";

/** What a run of a source needs from outside. */
export interface World {
  store: Store;
  captures: Captures;
  wire: Wire;
  clock: Clock;
  /** The user's configuration, by name of the setting. */
  settings: Readonly<Record<string, string>>;
  follow: readonly Followed[];
  /** Who asks, so that no two processes ask a source at once on one record; left out, nobody looks. */
  owner?: Owner;
  /** Documents of the casebook that have this address: what is fetched there is captured as them too, and their quotes are pinned. */
  documents?(url: string): readonly string[];
  /** Who captures: program and version. */
  by: string;
  /** Aborted when the person asks to stop: what is under way is finished or dropped, what is stored stays. */
  signal: AbortSignal;
  /** Told after each stored page. */
  progress?(progress: { rows: number; of: number | null; requests: number }): void;
  tell?(sentence: Both): void;
}

/** What was answered at an address last time, for conditional requests. */
export interface Visit {
  etag: string | null;
  modified: string | null;
  hash: string;
}

/** The way of a run: what it asked and what came of it since the last page was stored. */
export interface Way {
  tour: Tour;
  asking: Polite;
  /** Answers since the last call, as bytes on their way into the record, with the visits to remember. */
  taken(): { found: Found[]; visits: BulkRow<Visit>[] };
  left(): unknown;
  /** Takes keys and tokens out of a text that is kept or shown. */
  veiled(text: string): string;
}

/** Prepares the way of a source: its settings checked, its headers set, each answer on its way into the record. */
export function prepare({ manifest, live }: Source, world: World, cursor: unknown, left: unknown): Way {
  if (!live) throw new RecordError(`${manifest.id} cannot be asked over the network; load its files with prosequi ingest FILE --source ${manifest.id}.`);
  const missing = live.settings.find((each) => each.required && !world.settings[each.name]);
  if (missing) throw new RecordError(`${manifest.id} needs the setting "${missing.name}": ${missing.what.en}. Set ${variable(missing.name)}, or write ${missing.name}: … into prosequi.yaml.`);
  const { store, captures, signal } = world;
  const asking = polite({ wire: world.wire, clock: world.clock, limits: live.limits, store, signal });
  const headers = live.headers(world.settings);
  const veiled = veil(live.settings, world.settings);
  let found: Found[] = [];
  let visits: BulkRow<Visit>[] = [];
  let note = left;
  const take = (answer: Answer, how = "fetched"): void => {
    const url = answer.urls[0] ?? "";
    const own = foundOf(answer, { manifest, by: world.by, veiled }, how);
    found.push(own, ...(answer.status === 200 ? answer.urls : []).flatMap((each) => world.documents?.(each) ?? []).map((document) => ({ ...own, source: document })));
    const { etag = null, "last-modified": modified = null } = answer.headers;
    if (answer.status === 200 && answer.method === "GET" && (etag !== null || modified !== null)) visits.push({ id: url, source: manifest.id, date: null, data: { etag, modified, hash: answer.hash } });
  };
  const known = async (url: string, fresh: boolean): Promise<{ visit: Visit; bytes: Uint8Array } | undefined> => {
    const visit = fresh ? undefined : (await store.row<Visit>("visits", url))?.data;
    const bytes = visit && (await captures.bytes(visit.hash));
    return visit && bytes && { visit, bytes };
  };
  const tour: Tour = {
    cursor, left, signal, settings: world.settings, follow: world.follow,
    leave: (what) => void (note = what),
    now: () => new Date(world.clock.now()).toISOString(),
    held: (table, ids) => store.pick(table, ids),
    rows: (table, filter) => store.rows(table, filter),
    tell: ({ en, zh }) => world.tell?.({ en: veiled(en), zh: veiled(zh) }),
    ask: async (request, { wait, fresh = false } = {}) => {
      const before = (request.method ?? "GET") === "GET" ? await known(request.url, fresh) : undefined;
      const answer = await asking.ask(
        { ...request, headers: { ...headers.shown, ...conditions(before?.visit), ...request.headers }, secret: { ...headers.secret, ...request.secret } },
        wait === undefined ? {} : { wait },
      );
      if (answer.status === 304 && before) return { ...answer, bytes: before.bytes, hash: before.visit.hash, unchanged: true };
      take(answer);
      return { ...answer, unchanged: false };
    },
    download: async (request) => {
      const visit = (await store.row<Visit>("visits", request.url))?.data;
      const path = visit && (await captures.fileOf(visit.hash));
      const reply = await asking.stream({ ...request, headers: { ...headers.shown, ...(path === undefined ? {} : conditions(visit)), ...request.headers }, secret: { ...headers.secret, ...request.secret } });
      if (reply.status === 304 && visit && path !== undefined) return { hash: visit.hash, path, size: (await captures.find(visit.hash))?.size ?? 0, unchanged: true, headers: reply.headers };
      if (reply.status !== 200) throw new RecordError(`${request.url} answered with status ${reply.status}; check the address in a browser, then run prosequi sync ${manifest.id} again.`);
      const { body, ...rest } = reply;
      const like: Answer = { ...rest, bytes: new Uint8Array(), hash: "", at: tour.now(), unchanged: false };
      const { bytes: _, ...how } = foundOf(like, { manifest, by: world.by, veiled }, "fetched");
      const kept = await captures.putStream(body, how);
      const { etag = null, "last-modified": modified = null } = reply.headers;
      await store.putRows("visits", [{ id: request.url, source: manifest.id, date: null, data: { etag, modified, hash: kept.hash } }]);
      return { hash: kept.hash, path: (await captures.fileOf(kept.hash)) ?? "", size: kept.size, unchanged: false, headers: reply.headers };
    },
  };
  return {
    tour, asking, veiled,
    left: () => note,
    taken: () => {
      const taken = { found, visits };
      [found, visits] = [[], []];
      return taken;
    },
  };
}

/** An answer as bytes on their way into the record. */
export function foundOf(answer: Answer, { manifest, by, veiled }: Pick<Source, "manifest"> & { by: string; veiled(text: string): string }, how: string): Found {
  // Who asks is told to the site, and to nobody who later looks at the evidence.
  const { method, urls, status, headers, sent: { "user-agent": _, ...sent } } = answer;
  return {
    bytes: answer.bytes, media: headers["content-type"] ?? mediaOf(answer.bytes, urls.at(-1) ?? ""), url: urls[0] === undefined ? null : veiled(urls[0]), at: answer.at, how, source: manifest.id, by,
    exchange: { method, urls: urls.map(veiled), status, sent, got: headers, manifest: manifest.version },
  };
}

/** Name of the environment variable of a setting: `PROSEQUI_CONTACT`. */
export function variable(setting: string): string {
  return `PROSEQUI_${setting.toUpperCase().replaceAll("-", "_")}`;
}

function conditions(visit: Visit | undefined): Record<string, string> {
  return { ...(visit?.etag && { "if-none-match": visit.etag }), ...(visit?.modified && { "if-modified-since": visit.modified }) };
}
