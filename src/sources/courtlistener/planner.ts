import type { Both } from "../../record/support.ts";
import type { Window } from "../../fetching/index.ts";
import { Allowance } from "./allowance.ts";

/** What may be done: find the docket of an action, read its entries, read the docket itself with its parties. */
export type Step = "find" | "entries" | "whole";

/** A docket that is followed, or an action whose docket is still to be found. Instants in milliseconds since 1970. */
export interface Watched {
  action: string;
  /** CourtListener's number; null where it is to be found. */
  docket: number | null;
  /** Null where the record does not tell. */
  pending: boolean | null;
  /** When it was first followed. */
  known: number;
  /** When its docket was last searched in vain, its entries and the whole were last read; null for never. */
  searched: number | null;
  looked: number | null;
  whole: number | null;
  /** On which days of the last half year it moved. */
  stirs: readonly number[];
  /** Something new was found since the whole was read. */
  stale: boolean;
  /** Nothing but the docket itself is to be read. */
  shut: boolean;
  /** Somebody said that there is something new. */
  hinted: boolean;
}

/** One thing to do, from when on, and how much it is worth. */
export interface Due {
  watched: Watched;
  step: Step;
  /** From when on it is worth a request. */
  at: number;
  /** Requests it is likely to take. */
  cost: number;
}

/** When what will be done. */
export interface Slot {
  watched: Watched;
  step: Step;
  at: number;
  cost: number;
  why: Both;
}

const DAY = 86_400_000;
/** Days of a docket's own history that count. */
export const HISTORY = 180;
/** A look is worth a request when something has changed with this probability. */
const WORTH = 0.25;

/** What is expected before a docket has a history: so many stirs in so many days; and the longest it is left alone, in days. */
const KINDS = {
  pending: { stirs: 1, days: 30, longest: 7, whole: 7 },
  unknown: { stirs: 0.5, days: 30, longest: 14, whole: 14 },
  ended: { stirs: 0.1, days: 60, longest: 60, whole: 56 },
};
const RETRY = 30;

function kindOf({ pending }: Watched): (typeof KINDS)["pending"] {
  return pending === null ? KINDS.unknown : pending ? KINDS.pending : KINDS.ended;
}

/** How often a docket moves, in stirs a day: its own history over a prior, as of a process without memory. */
export function rateOf(watched: Watched, now: number): number {
  const kind = kindOf(watched);
  const stirs = watched.stirs.filter((day) => day > now - HISTORY * DAY && day <= now).length;
  return (kind.stirs + stirs) / (kind.days + HISTORY);
}

/** The probability that something changed since the last look. */
export function chanceOf(watched: Watched, now: number): number {
  if (watched.hinted || watched.looked === null) return 1;
  return 1 - Math.exp((-rateOf(watched, now) * Math.max(0, now - watched.looked)) / DAY);
}

/** What is to be done next for a docket, and from when on. */
export function duesOf(watched: Watched, now: number): Due[] {
  const kind = kindOf(watched);
  if (watched.docket === null) return [{ watched, step: "find", at: watched.searched === null ? watched.known : watched.searched + RETRY * DAY, cost: 1 }];
  const whole: Due = { watched, step: "whole", at: watched.whole === null || watched.stale ? now : watched.whole + kind.whole * DAY, cost: watched.shut ? 1 : 2 };
  if (watched.shut) return [whole];
  const rest = Math.min(kind.longest, Math.max(1, -Math.log(1 - WORTH) / rateOf(watched, now)));
  const entries: Due = { watched, step: "entries", at: watched.hinted || watched.looked === null ? now : watched.looked + rest * DAY, cost: watched.looked === null ? 5 : 1 };
  // Parties of a docket that was never read say little: its entries come first.
  return watched.looked === null ? [entries] : [entries, whole];
}

/**
 * How much a thing is worth at a time. What waits grows without end, so that
 * nothing waits for ever however little it moves; a hint comes before all.
 */
export function worthOf({ watched, step }: Pick<Due, "watched" | "step">, now: number): number {
  const kind = kindOf(watched);
  const days = (since: number | null): number => Math.max(0, now - (since ?? watched.known)) / DAY;
  const weight = watched.pending ? 0.5 : watched.pending === null ? 0.25 : 0;
  if (step === "find") return (watched.searched === null ? 1.25 + weight : 0) + days(watched.searched) / RETRY;
  if (step === "whole") return days(watched.whole) / kind.whole + (watched.stale ? 0.25 : 0);
  return (watched.hinted ? 1e6 : 0) + chanceOf(watched, now) + (watched.looked === null ? weight : 0) + days(watched.looked) / kind.longest;
}

/** The most worthy of what is due; undefined where nothing is. */
export function foremost(dues: readonly Due[], now: number): Due | undefined {
  let best: { due: Due; worth: number } | undefined;
  for (const due of dues) {
    if (due.at > now) continue;
    const worth = worthOf(due, now);
    if (!best || worth > best.worth || (worth === best.worth && due.watched.action < best.due.watched.action)) best = { due, worth };
  }
  return best?.due;
}

/**
 * When each docket's next turns come, soonest first, if no more is asked than
 * the windows allow beside what was asked already (`spent`, in milliseconds).
 */
export function plan(dockets: readonly Watched[], { windows, spent }: { windows: readonly Window[]; spent: readonly number[] }, now: number): Slot[] {
  const allowance = new Allowance(windows, spent);
  let open = dockets.flatMap((each) => duesOf(each, now));
  const slots: Slot[] = [];
  for (let at = now; open.length > 0; ) {
    at = Math.max(allowance.next(at), Math.min(...open.map((due) => due.at)));
    at = allowance.next(at);
    const due = foremost(open, at);
    if (!due) break;
    open = open.filter((each) => each !== due);
    slots.push({ watched: due.watched, step: due.step, at, cost: due.cost, why: whyOf(due, at) });
    for (let n = 0; n < due.cost; n += 1) allowance.take((at = allowance.next(at)));
  }
  return slots;
}

function whyOf({ watched, step }: Due, at: number): Both {
  if (step === "find") return watched.searched === null ? { en: "its docket is still to be found", zh: "尚未找到其案卷" } : { en: "its docket was not found last time", zh: "上次未找到其案卷" };
  if (step === "whole") return watched.stale ? { en: "new entries were found: docket and parties may have changed too", zh: "发现新条目：案卷与当事人可能也有变化" } : { en: "docket and parties are read from time to time", zh: "案卷与当事人定期重读" };
  if (watched.hinted) return { en: "CourtListener sent word of something new", zh: "CourtListener 通知有新内容" };
  if (watched.looked === null) return { en: "its entries were never read", zh: "其条目从未读取" };
  const percent = Math.round(chanceOf(watched, at) * 100);
  const days = Math.round((at - watched.looked) / DAY);
  return { en: `${percent}% likely to have moved in ${days} days`, zh: `${days}天内有变动的可能为${percent}%` };
}
