import type { Listed } from "../../coding/review/index.ts";
import { personOf } from "../../coding/review/person.ts";
import { queueOf } from "../../coding/review/queue.ts";
import type { Asked, Stage } from "./address.ts";
import type { Sitting } from "./shape.ts";

/**
 * How far a text is, as far as a reader may know: that coders differ or agree
 * tells a coder what the other judged, so it is told only where the page of the
 * text would show it too (`src/coding/review/reveal.ts`).
 */
export function stageOf(item: Listed, { name, round }: Sitting): Stage {
  const who = name === undefined ? undefined : personOf(name);
  const third = round === "adjudicator" && who !== undefined && !item.coders.has(who);
  if (item.settled && (who === undefined || round === "adjudicator" || item.coders.has(who) || item.adjudicators.has(who))) return "settled";
  if (item.wantsThird && third) return "open";
  return item.coders.size === 0 ? "none" : item.coders.size === 1 ? "one" : "two";
}

/** Whether the reader has judged a text, in either part. */
export function isTheirs({ coders, adjudicators }: Listed, { name }: Sitting): boolean {
  return name !== undefined && (coders.has(personOf(name)) || adjudicators.has(personOf(name)));
}

/** What waits for a reader; for one without a name, what waits for anybody. */
export function waitingFor(list: readonly Listed[], { name, round }: Sitting): Listed[] {
  return queueOf(list, { name: name ?? "", round });
}

/** The texts that an address asks for, in the order of the queue. */
export function asked(list: readonly Listed[], { kind, state }: Pick<Asked, "kind" | "state">, sitting: Sitting): Listed[] {
  const of = kind === undefined ? list : list.filter((item) => item.kind === kind);
  if (state === "waiting") return waitingFor(of, sitting);
  return state === "all" ? [...of] : of.filter((item) => stageOf(item, sitting) === state);
}

/** The text that waits after one in the order of the queue, else the first that waits; nothing where none does. */
export function nextAfter(list: readonly Listed[], key: string, ask: Pick<Asked, "kind">, sitting: Sitting): string | undefined {
  const waiting = waitingFor(list.filter((item) => ask.kind === undefined || item.kind === ask.kind), sitting).filter((item) => item.key !== key);
  const place = new Map(list.map((item, n) => [item.key, n]));
  const here = place.get(key) ?? -1;
  return (waiting.find((item) => place.get(item.key)! > here) ?? waiting[0])?.key;
}

/** The text before one in the order of the list that is asked for. */
export function before(list: readonly Listed[], key: string, ask: Pick<Asked, "kind">): string | undefined {
  const of = list.filter((item) => ask.kind === undefined || item.kind === ask.kind);
  return of[of.findIndex((item) => item.key === key) - 1]?.key;
}
