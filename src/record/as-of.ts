import type { Assertion } from "./assertion.ts";
import { earliest, latest, type Day, type PartialDay } from "./day.ts";
import type { Body, Kind } from "./statements/index.ts";
import type { Cite } from "./support.ts";
import type { ActionView, Held, View } from "./view.ts";

/** What a view needs to know besides the assertions. */
export interface Moment {
  /** The world's day. */
  on: Day;
  /** The record's day: assertions recorded later are not seen. */
  knownAt: Day;
  /** Whether a source's words, cited so, are pinned to stored bytes; nothing is when left out. */
  captured?: (cite: Cite) => boolean;
}

/**
 * The record as of a day, as known on a day. The last assertion of a kind and
 * key wins; a withdrawn or erased one is not held.
 */
export function asOf(assertions: Iterable<Assertion>, moment: Moment): View {
  const pick = picker(assertions, moment.knownAt, moment.captured ?? (() => false));
  const on = moment.on;
  const sources = pick.sources;
  const ties = byKey(pick.all("tie").filter((tie) => begun(tie.date, on)));
  const searches = pick.all("search").filter((search) => begun(search.on, on));
  const replies = pick.all("reply").filter((reply) => begun(reply.date, on));
  const corrections = pick.all("correction");
  const [tiesOf, searchesOf] = [byName(ties.values(), (tie) => tie.actions), byName(searches, (search) => search.actions)];
  const [repliesTo, correctionsOf] = [byName(replies, (reply) => reply.about), byName(corrections, (correction) => correction.about)];
  const actions = new Map<string, ActionView>();
  for (const action of pick.all("action")) {
    const filed = pick.one("filed", action.key);
    if (!filed || (filed.date !== null && earliest(filed.date) > on)) continue;
    const events = pick.under("event", action.key).sort(byDate);
    const tied = tiesOf([action.key]);
    const about = [action.key, ...tied.map((tie) => tie.key)];
    actions.set(action.key, {
      ...action,
      filed,
      docket: pick.one("docket", action.key),
      pendingAtChange: pick.one("pending", action.key),
      membership: pick.one("membership", action.key),
      defendants: pick.under("defendant", action.key),
      events: events.filter((event) => begun(event.date, on)),
      later: events.filter((event) => !begun(event.date, on)),
      ties: tied,
      searches: searchesOf([action.key]),
      replies: repliesTo(about),
      corrections: correctionsOf(about),
    });
  }
  return Object.freeze({
    on,
    knownAt: moment.knownAt,
    actions,
    parties: byKey(pick.all("party")),
    links: pick.all("link"),
    ties,
    searches,
    sources,
    holdings: pick.all("holding"),
    administrations: pick.all("administration").sort((a, b) => (a.start < b.start ? -1 : 1)),
    probes: pick.all("probe"),
    claims: byKey(pick.all("claim")),
    counts: byKey(pick.all("count")),
    replies,
    corrections,
  });
}

/** True when a thing of that day can have begun by `on`; an undated one counts as begun. */
function begun(date: PartialDay | null, on: Day): boolean {
  return date === null || earliest(date) <= on;
}

function byDate(a: Held<Body<"event">>, b: Held<Body<"event">>): number {
  const x = a.date === null ? "9999" : latest(a.date);
  const y = b.date === null ? "9999" : latest(b.date);
  return x < y ? -1 : x > y ? 1 : 0;
}

function byKey<T extends { key: string }>(items: ReadonlyArray<T>): Map<string, T> {
  return new Map(items.map((item) => [item.key, item]));
}

/** Finds items by the names they bear, in the order of the items and each once; read through once, so that a record of many actions is not searched for each. */
function byName<T>(items: Iterable<T>, namesOf: (item: T) => ReadonlyArray<string>): (names: ReadonlyArray<string>) => T[] {
  const all = [...items];
  const places = new Map<string, number[]>();
  for (const [place, item] of all.entries()) {
    const names = namesOf(item);
    for (const name of names.length > 1 ? new Set(names) : names) {
      const found = places.get(name);
      if (found) found.push(place);
      else places.set(name, [place]);
    }
  }
  return (names) => {
    const found = names.flatMap((name) => places.get(name) ?? []);
    return (names.length > 1 ? [...new Set(found)].sort((a, b) => a - b) : found).map((place) => all[place]!);
  };
}

/** What a key lies under: `a` and `a/b` for `a/b/c`. */
function above(key: string): string[] {
  const found: string[] = [];
  for (let at = key.indexOf("/"); at !== -1; at = key.indexOf("/", at + 1)) found.push(key.slice(0, at));
  return found;
}

function picker(assertions: Iterable<Assertion>, knownAt: Day, captured: (cite: Cite) => boolean) {
  const kinds = new Map<Kind, Map<string, Assertion>>();
  for (const assertion of assertions) {
    if (assertion.recorded.slice(0, 10) > knownAt) continue;
    const keys = kinds.get(assertion.kind);
    if (keys) keys.set(assertion.key, assertion);
    else kinds.set(assertion.kind, new Map([[assertion.key, assertion]]));
  }
  // Only now: what was withdrawn and is stated again keeps its place.
  for (const keys of kinds.values()) for (const [key, { withdrawn, body }] of keys) if (withdrawn || body === null) keys.delete(key);
  const sources = new Map<string, Body<"source">>();
  for (const [key, assertion] of kinds.get("source") ?? []) sources.set(key, assertion.body as Body<"source">);
  const hold = <K extends Kind>(assertion: Assertion): Held<Body<K>> => {
    const body = assertion.body as Body<K>;
    const cites = "cites" in body ? (body.cites as Cite[]) : [];
    return { ...body, key: assertion.key, standing: standingOf(cites, sources, captured), recorded: assertion.recorded };
  };
  const of = (kind: Kind): Map<string, Assertion> => kinds.get(kind) ?? new Map<string, Assertion>();
  const nested = new Map<Kind, (names: ReadonlyArray<string>) => Assertion[]>();
  const nestedOf = (kind: Kind): ((names: ReadonlyArray<string>) => Assertion[]) => {
    const known = nested.get(kind) ?? byName(of(kind).values(), (assertion) => above(assertion.key));
    nested.set(kind, known);
    return known;
  };
  return {
    sources,
    all: <K extends Kind>(kind: K): Held<Body<K>>[] => [...of(kind).values()].map((a) => hold<K>(a)),
    one: <K extends Kind>(kind: K, key: string): Held<Body<K>> | undefined => {
      const found = of(kind).get(key);
      return found && hold<K>(found);
    },
    under: <K extends Kind>(kind: K, key: string): Held<Body<K>>[] => nestedOf(kind)([key]).map((a) => hold<K>(a)),
  };
}

/** How a statement stands: by the best of its sources. */
export function standingOf(
  cites: ReadonlyArray<Cite>,
  sources: ReadonlyMap<string, { seen: string }>,
  captured: (cite: Cite) => boolean,
): Held<object>["standing"] {
  const found = cites.map((cite) => sources.get(cite.source));
  if (cites.some((cite) => cite.quote && captured(cite))) return "captured";
  if (found.some((source) => source?.seen === "read")) return "read";
  return found.some((source) => source?.seen === "cited-by") ? "cited" : "unsourced";
}
