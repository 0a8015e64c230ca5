import { type Answer, Unreadable } from "../../fetching/index.ts";
import type { BulkRow } from "../../store/store.ts";
import type { Followed, Ignored, Kept, Tour } from "../shape.ts";
import { addressOfDocket, addressOfMonth, addressOfNumber, addressOfParties, following } from "./address.ts";
import { read } from "./answer.ts";
import { docketId, docketRow, type DocketRow, foundRow } from "./docket.ts";
import { matchOf, mismatch } from "./match.ts";
import { isPast } from "./months.ts";
import { partyRow } from "./party.ts";
import { Docket, Found, page, Party } from "./shape.ts";
import { lookOf, type Look, type State, type Under } from "./state.ts";
import type { Ask, Reading } from "./walk.ts";

const Dockets = page(Docket);
const Parties = page(Party);
const Results = page(Found);
const WEEK = 7 * 86_400_000;

const elsewhere: Ignored = { ignored: { en: "the party has no part in this docket", zh: "该当事人与本案卷无关" } };
const nameless: Ignored = { ignored: { en: "the party has no name", zh: "该当事人没有名称" } };
const known: Ignored = { ignored: { en: "the docket is followed already and is read by itself", zh: "该案卷已在跟踪之列，另行读取" } };

/** Finds the docket of an action: by CourtListener's number where the record has it, else by court and number. */
export async function findDocket(tour: Tour, ask: Ask, state: State, followed: Followed): Promise<Reading> {
  const { action, court, core, courtlistener } = followed;
  const before = state.actions[action]!;
  const after = (docket: number | null): State => ({ ...state, actions: { ...state.actions, [action]: { ...before, searched: tour.now(), docket, was: null } } });
  const answer = await ask(courtlistener === null ? addressOfNumber(court!, core!) : addressOfDocket(courtlistener));
  const match = courtlistener === null ? among(answer, followed) : byNumber(answer, followed, courtlistener);
  const freed = before.was === null ? [] : await freedOf(tour, before.was, action, answer);
  if ("none" in match) {
    tour.tell(match.none);
    return { rows: freed, state: after(null) };
  }
  const { docket, also } = match;
  const other = Object.entries(state.actions).find(([id, each]) => id !== action && each.docket === docket.id)?.[0];
  if (other !== undefined) tour.tell({ en: `${action} and ${other} have the same docket ${docket.id} at CourtListener; it is kept with ${other}.`, zh: `${action} 与 ${other} 在 CourtListener 是同一案卷 ${docket.id}；归于 ${other}。` });
  if (docket.blocked) tour.tell(shutBy(action, docket.id));
  const found = after(docket.id);
  return {
    rows: [...freed.filter(({ kept }) => kept.id !== docketId(docket.id)), keptDocket(docketRow(docket, other ?? action, also), answer)],
    state: { ...found, looks: { ...found.looks, [docket.id]: { ...lookOf(state, docket.id), shut: docket.blocked } } },
  };
}

function among(answer: Answer, followed: Followed): ReturnType<typeof matchOf> {
  const told = read(answer, Dockets);
  const stray = told === null || told.next !== null || told.results.some(({ court_id, docket_number_core: core }) => court_id !== followed.court || core !== followed.core);
  if (stray) throw new Unreadable(`CourtListener was asked for dockets ${followed.core} of ${followed.court} and gave others too.`, answer);
  return matchOf(followed, told.results);
}

function byNumber(answer: Answer, followed: Followed, number: number): ReturnType<typeof matchOf> {
  const docket = read(answer, Docket);
  if (docket === null) return { none: { en: `${followed.action}: CourtListener has no docket of number ${number}; correct the action's docket.`, zh: `${followed.action}：CourtListener 没有编号为 ${number} 的案卷；请更正该行动的案卷。` } };
  if (docket.id !== number) throw new Unreadable(`CourtListener was asked for docket ${number} and gave ${docket.id}.`, answer);
  const none = mismatch(followed, docket);
  return none ? { none } : { docket, also: [] };
}

/** The docket that an action was taken for by mistake or is no longer said to have: its row names the action no more. */
async function freedOf(tour: Tour, docket: number, action: string, seen: Answer): Promise<Kept[]> {
  const row = (await tour.held<DocketRow>("dockets", [docketId(docket)])).get(docketId(docket));
  return row?.data.action === action ? [keptDocket({ ...row, data: { ...row.data, action: null } }, seen)] : [];
}

/** Reads a docket itself, its parties behind it. What was read a moment ago to find it is not asked for again. */
export async function readWhole(tour: Tour, ask: Ask, state: State, { docket: number, followed }: { docket: number; followed: Followed }): Promise<Reading> {
  const { searched } = state.actions[followed.action]!;
  const look = lookOf(state, number);
  const parties: Under = { step: "parties", docket: number, next: null };
  if (!look.shut && !look.stale && look.whole === null && searched !== null && Date.parse(tour.now()) - Date.parse(searched) < WEEK) return readParties(tour, ask, state, parties);
  const answer = await ask(addressOfDocket(number));
  const docket = read(answer, Docket);
  const ended = (shut: boolean): State => ({ ...state, looks: { ...state.looks, [number]: { ...look, whole: tour.now(), stale: false, shut } } });
  if (docket === null) {
    tour.tell({ en: `${followed.action}: docket ${number} is no longer at CourtListener; what was read of it before stands.`, zh: `${followed.action}：案卷 ${number} 已不在 CourtListener；此前读取的内容保留。` });
    return { rows: [], state: ended(true) };
  }
  if (docket.id !== number) throw new Unreadable(`CourtListener was asked for docket ${number} and gave ${docket.id}.`, answer);
  const before = (await tour.held<DocketRow>("dockets", [docketId(number)])).get(docketId(number))?.data;
  const rows = [keptDocket(docketRow(docket, before?.action ?? followed.action, before?.also), answer)];
  if (!docket.blocked) return { rows, state: { ...state, under: parties, looks: { ...state.looks, [number]: { ...look, shut: false } } } };
  if (!look.shut) tour.tell(shutBy(followed.action, number));
  return { rows, state: ended(true) };
}

/** Reads one page of a docket's parties. */
export async function readParties(tour: Tour, ask: Ask, state: State, { docket, next: at }: Extract<Under, { step: "parties" }>): Promise<Reading> {
  const url = at ?? addressOfParties(docket);
  const answer = await ask(url);
  const told = read(answer, Parties);
  if (told === null) {
    if (at === null) throw new Unreadable(`CourtListener does not know the parties of docket ${docket} (404).`, answer);
    return { rows: [], state: { ...state, under: null } };
  }
  const rows = told.results.map((party): Kept | Ignored => {
    if (party.name.trim() === "") return nameless;
    const row = partyRow(party, docket);
    return row === null ? elsewhere : { kept: row, table: "parties", seen: answer };
  });
  const next = nextOf(told, url, answer);
  if (next !== null) return { rows, state: { ...state, under: { step: "parties", docket, next } } };
  const look: Look = { ...lookOf(state, docket), whole: tour.now(), stale: false };
  return { rows, state: { ...state, under: null, looks: { ...state.looks, [docket]: look } } };
}

/** Searches a page of a month for dockets of the agency; those nobody follows are kept without an action. */
export async function readMonth(tour: Tour, ask: Ask, state: State, { month, next: at }: { step: "month"; month: string; next: string | null }): Promise<Reading> {
  const url = at ?? addressOfMonth(month);
  const answer = await ask(url);
  const told = read(answer, Results);
  const astray = told?.results.find(({ dateFiled: day }) => day !== null && !day.startsWith(month));
  if (told === null || astray || (at === null && told.results.length === 0 && isPast(month, tour.now()))) {
    throw new Unreadable(`CourtListener's search for dockets filed in ${month} ${told === null ? "is not there (404)" : astray ? `gave one filed on ${astray.dateFiled}` : "gave none, though the agency files some every month"}.`, answer);
  }
  const held = await tour.held<DocketRow>("dockets", told.results.map((each) => docketId(each.docket_id)));
  const rows = told.results.map((each): Kept | Ignored => {
    const row = foundRow(each);
    return held.get(row.id)?.data.action ? known : keptDocket(row, answer);
  });
  const next = nextOf(told, url, answer);
  return { rows, state: next === null ? { ...state, under: null, months: { ...state.months, [month]: tour.now() } } : { ...state, under: { step: "month", month, next } } };
}

/** The address of the next page; null at the end. */
function nextOf(told: { next: string | null; results: readonly unknown[] }, url: string, answer: Answer): string | null {
  if (told.next === null) return null;
  const next = following(told.next, url);
  if (next === null || told.results.length === 0) throw new Unreadable(`CourtListener says that ${url.split("?")[0]} goes on at ${told.next.slice(0, 200)}, which cannot be.`, answer);
  return next;
}

function keptDocket(kept: BulkRow<DocketRow>, seen: Answer): Kept & { kept: BulkRow<DocketRow> } {
  return { kept, table: "dockets", seen };
}

function shutBy(action: string, docket: number) {
  return { en: `${action}: docket ${docket} is blocked at CourtListener; nothing of it is read.`, zh: `${action}：案卷 ${docket} 在 CourtListener 已被屏蔽；不读取其内容。` };
}
