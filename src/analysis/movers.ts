import type { Codebook } from "../codebook/shape.ts";
import { CHANGE, outcomeOfAction, type OutcomeRule } from "../coding/outcomes/index.ts";
import { earliest, latest, type PartialDay } from "../record/day.ts";
import type { Both } from "../record/support.ts";
import type { ActionView, View } from "../record/view.ts";
import type { Choice } from "./definition.ts";
import { isFiling } from "./figures/filings.ts";
import { membersOf } from "./members.ts";
import type { Mover } from "./shape.ts";

/**
 * What happened between two days of the world that can move a figure: events
 * that gave a defendant the disposition it has on the later day, by which the
 * agency pursues less, or whose amount a reported figure rests on; filings;
 * ties and searches for them; investigations closed; a table that came to its
 * end. Earliest first. Which figure each moved is said by `figuresMoved`.
 */
export function moversSince(before: View, after: View, codebook: Codebook, choice: Choice): Mover[] {
  const since: Since = { before, after, codebook, choice, between: (date) => date !== null && latest(date) > before.on && earliest(date) <= after.on };
  const counted = new Set(membersOf(after, codebook, choice).map(({ action }) => action.key));
  const movers = [...after.actions.values()].flatMap((action) => [...eventsOf(action, counted.has(action.key), since), ...filingOf(action, since), ...(counted.has(action.key) ? tiesOf(action, since) : [])]);
  return [...movers, ...probesIn(since), ...tablesIn(since)].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

interface Since {
  before: View;
  after: View;
  codebook: Codebook;
  choice: Choice;
  /** Whether something of that day came into the world, or was sure to have, only after the earlier day. */
  between(date: PartialDay | null): boolean;
}

/** Events of an inherited action, crypto or not, and those that a reported amount rests on. */
function eventsOf(action: ActionView, counted: boolean, { before, after, codebook, choice, between }: Since): Mover[] {
  const fresh = action.events.filter((event) => event.standing !== "unsourced" && between(event.date));
  if (fresh.length === 0) return [];
  const rested = new Set([...after.claims.values()].flatMap(({ rests = [] }) => rests));
  const inherited = counted || (action.industry !== "crypto" && action.filed.date !== null && latest(action.filed.date) < CHANGE);
  const deciding = inherited ? decidingIn(action, before.actions.get(action.key), { before, after, codebook, choice }) : new Set<string>();
  return fresh
    .filter(({ key, kind, certainty }) => rested.has(`event:${key}`) || deciding.has(key) || (inherited && certainty !== "low" && codebook.events.get(kind)?.eases === true))
    .map(({ key, date, what }) => ({ kind: "event", action: action.key, event: key, date: date!, what }));
}

/** Events by which a defendant's disposition on the later day is another than on the earlier. */
function decidingIn(action: ActionView, was: ActionView | undefined, { before, after, codebook, choice }: Omit<Since, "between">): Set<string> {
  const rule = choice.outcome as OutcomeRule;
  const then = new Map(was && outcomeOfAction(was, before.on, codebook, rule).defendants.map(({ defendant, event }) => [defendant, event]));
  return new Set(outcomeOfAction(action, after.on, codebook, rule).defendants.flatMap(({ defendant, event }) => (event === null || event === then.get(defendant) ? [] : [event])));
}

function filingOf(action: ActionView, { choice, between }: Since): Mover[] {
  const { date, standing } = action.filed;
  if (date === null || standing === "unsourced" || action.agency !== "sec" || !between(date) || !isFiling(action, choice)) return [];
  return [{ kind: "filing", action: action.key, event: action.key, date, what: { en: `The S.E.C. filed ${action.caption.replace(/\.$/, "")}.`, zh: `SEC 提起 ${action.caption}。` } }];
}

function tiesOf(action: ActionView, { between }: Since): Mover[] {
  const ties = action.ties.filter(({ standing, certainty, date }) => standing !== "unsourced" && certainty !== "low" && between(date));
  const searches = action.searches.filter(({ on }) => between(on));
  return [
    ...ties.map(({ key, date, what }): Mover => ({ kind: "tie", action: action.key, event: key, date: date!, what })),
    ...searches.map(({ key, on, by, outcome }): Mover => ({ kind: "search", action: action.key, event: key, date: on, what: searched(by, outcome) })),
  ];
}

function searched(by: string, outcome: string): Both {
  return outcome === "found" ? { en: `A search for ties by ${by} found some.`, zh: `${by}检索关联，有所发现。` } : { en: `A search for ties by ${by} found none.`, zh: `${by}检索关联，未有发现。` };
}

function probesIn({ after, between }: Since): Mover[] {
  const closed = after.probes.filter(({ outcome, standing, announced }) => outcome === "closed-without-charges" && standing !== "unsourced" && between(announced));
  return closed.map(({ key, announced, company }) => ({
    kind: "probe", action: key, event: key, date: announced!,
    what: { en: `The closing of the investigation of ${company.en} without charges was made public.`, zh: `对 ${company.zh} 的调查终结且未起诉一事公开。` },
  }));
}

function tablesIn({ after, between }: Since): Mover[] {
  return [...after.counts.values()].filter(({ covers }) => between(covers.end)).map(({ key, covers, of }) => ({
    kind: "table", action: key, event: key, date: covers.end,
    what: { en: `The table of ${of.en} is whole from that day.`, zh: `自该日起统计表完整：${of.zh}。` },
  }));
}
