import type { Codebook, Vocabulary } from "../codebook/shape.ts";
import { earliest, latest } from "../record/day.ts";
import type { Cite } from "../record/support.ts";
import type { Casebook, Page, Problem } from "./read.ts";

/**
 * Checks what one file alone cannot show: that ids are unique, that what is
 * referred to exists, that words are in the codebook, and that days can be.
 */
export function checkCasebook(casebook: Casebook, codebook: Codebook): Problem[] {
  const problems: Problem[] = [];
  const ids = (pages: ReadonlyArray<Page>) => new Set(pages.map((page) => page.body.id));
  const sources = ids(casebook.sources);
  const actions = ids(casebook.actions);
  const parties = ids(casebook.parties);
  const things = new Set<string>([...actions, ...parties, ...ids(casebook.ties), ...ids(casebook.claims), ...ids(casebook.probes)]);

  problems.push(...twice(casebook.actions));
  for (const pages of Object.values(casebook) as ReadonlyArray<Page>[]) {
    for (const page of pages) {
      const tell = (at: PropertyKey[], what: string): void => {
        problems.push({ where: `${page.file}:${page.lineOf(at)}`, what });
      };
      const known = (set: ReadonlySet<string>, id: string, at: PropertyKey[], what: string): void => {
        if (!set.has(id)) tell(at, `no ${what} "${id}"; add casebook/${plural(what)}/${id}.yaml or mend the name`);
      };
      const word = (vocabulary: Vocabulary, id: string, at: PropertyKey[]): void => {
        if (!codebook[vocabulary].has(id)) tell(at, `"${id}" is not a word of codebook/${vocabulary}; use one of them or add it there`);
      };
      everyCite(page.body, [], (cite, at) => known(sources, cite.source, at, "source"));

      if (isOf(page, "actions")) {
        checkAction(page, { tell, known, word, parties });
        checkReach(page, codebook, tell);
      }
      if (isOf(page, "parties")) page.body.links?.forEach((link, n) => known(parties, link.to, ["links", n, "to"], "party"));
      if (isOf(page, "ties")) {
        word("ties", page.body.kind, ["kind"]);
        known(parties, page.body.from, ["from"], "party");
        known(parties, page.body.to, ["to"], "party");
      }
      if (isOf(page, "ties") || isOf(page, "searches")) {
        page.body.actions.forEach((id, n) => known(actions, id, ["actions", n], "action"));
      }
      if (isOf(page, "probes") && page.body.party) known(parties, page.body.party, ["party"], "party");
      if (isOf(page, "replies")) known(parties, page.body.by, ["by"], "party");
      if (isOf(page, "replies") || isOf(page, "corrections")) {
        page.body.about.forEach((id, n) => {
          if (!things.has(id)) tell(["about", n], `nothing in the casebook is called "${id}"; name an action, tie, party, claim or probe`);
        });
      }
    }
  }
  return problems;
}

/** One docket number of one court is one action; office prefix and judge's initials do not tell two apart. */
function twice(actions: Casebook["actions"]): Problem[] {
  const seen = new Map<string, string>();
  return actions.flatMap((page) => {
    const number = page.body.docket?.number.match(/\d{2}-[a-z]{2,4}-\d{3,6}|\d-\d{4,6}/i)?.[0];
    if (!number) return [];
    const key = `${page.body.court ?? page.body.forum} ${number.toLowerCase()}`;
    const first = seen.get(key);
    seen.set(key, first ?? page.file);
    return first ? [{ where: `${page.file}:${page.lineOf(["docket", "number"])}`, what: `docket ${number} is also that of ${first}; merge the two files or mend the number` }] : [];
  });
}

/** An event for "all" must find somebody still in the action; otherwise it would be lost without a word. */
function checkReach(page: Page<"actions">, codebook: Codebook, tell: Checks["tell"]): void {
  const inAction = new Set(page.body.defendants.filter((each) => each.role !== "relief-defendant").map((each) => each.id));
  const dated = page.body.events.map((event, n) => ({ event, n })).filter(({ event }) => event.date !== null);
  dated.sort((a, b) => (latest(a.event.date!) < latest(b.event.date!) ? -1 : latest(a.event.date!) > latest(b.event.date!) ? 1 : 0));
  for (const { event, n } of dated) {
    const becomes = event.disposition ?? codebook.events.get(event.kind)?.becomes;
    if (becomes === undefined) continue;
    if (event.defendants === "all" && inAction.size === 0) tell(["events", n], `"${event.id}" is for all defendants, but each was out by then; list the defendants it concerns`);
    if (!codebook.dispositions.get(becomes)?.ends) continue;
    for (const id of event.defendants === "all" ? [...inAction] : event.defendants) inAction.delete(id);
  }
}

interface Checks {
  tell(at: PropertyKey[], what: string): void;
  known(set: ReadonlySet<string>, id: string, at: PropertyKey[], what: string): void;
  word(vocabulary: Vocabulary, id: string, at: PropertyKey[]): void;
  parties: ReadonlySet<string>;
}

function checkAction(page: Page<"actions">, { tell, known, word, parties }: Checks): void {
  const action = page.body;
  word("forums", action.forum, ["forum"]);
  word("industries", action.industry, ["industry"]);
  action.conduct.forEach((id, n) => word("conduct", id, ["conduct", n]));
  const own = new Set<string>();
  action.defendants.forEach((defendant, n) => {
    if (own.has(defendant.id)) tell(["defendants", n], `two defendants are called "${defendant.id}"; give each its own id`);
    own.add(defendant.id);
    if (defendant.party) known(parties, defendant.party, ["defendants", n, "party"], "party");
  });
  const events = new Set<string>();
  action.events.forEach((event, n) => {
    if (events.has(event.id)) tell(["events", n], `two events are called "${event.id}"; give each its own id`);
    events.add(event.id);
    word("events", event.kind, ["events", n, "kind"]);
    if (event.disposition) word("dispositions", event.disposition, ["events", n, "disposition"]);
    if (event.defendants !== "all") {
      for (const id of event.defendants) {
        if (!own.has(id)) tell(["events", n, "defendants"], `no defendant "${id}" in this action; use an id listed under defendants`);
      }
    }
    if (event.date && action.filed.date && latest(event.date) < earliest(action.filed.date)) {
      tell(["events", n, "date"], `happens on ${event.date}, before the filing on ${action.filed.date}; mend one of the two`);
    }
  });
}

function isOf<F extends Page["folder"]>(page: Page, folder: F): page is Page<F> & Page {
  return page.folder === folder;
}

function everyCite(value: unknown, at: PropertyKey[], visit: (cite: Cite, at: PropertyKey[]) => void): void {
  if (Array.isArray(value)) value.forEach((item, n) => everyCite(item, [...at, n], visit));
  else if (value !== null && typeof value === "object") {
    for (const [key, child] of Object.entries(value)) {
      if (key === "cites") (child as Cite[]).forEach((cite, n) => visit(cite, [...at, key, n]));
      else everyCite(child, [...at, key], visit);
    }
  }
}

function plural(what: string): string {
  return what === "party" ? "parties" : `${what}s`;
}
