import type { Assertion, Draft } from "../../record/assertion.ts";
import { type Hand, stated } from "../../record/hand.ts";
import type { Body } from "../../record/statements/index.ts";
import type { Day } from "../../record/day.ts";
import type { Store } from "../../store/store.ts";
import type { Laid } from "./fold.ts";
import { personOf } from "./person.ts";
import type { Round } from "./shape.ts";

/** The judgements of a log by item, each in the order of the log. */
export type Judgements = ReadonlyMap<string, readonly Laid[]>;

/** Key of what a person judged of an item in a part: said again it supersedes, and both stay in the log. */
export function judgementKey(item: string, round: Round, name: string): string {
  return `${round}/${personOf(name)}/${item}`;
}

/** A judgement and the words that go with it, as drafts. */
export function judgementDrafts(body: Body<"judgement">, comment: string | undefined, hand: Hand): Draft[] {
  const key = judgementKey(body.item, body.round, hand.by);
  const words = comment?.trim() ?? "";
  return [stated("judgement", key, body, hand), ...(words === "" ? [] : [stated("comment", key, { item: body.item, words }, hand)])];
}

/**
 * Gathers judgements from the log. Only what a person signed counts; an erased
 * one is gone. The latest comment stands with the latest judgement of its key.
 */
export function judgementsIn(assertions: Iterable<Assertion>): Judgements {
  const items = new Map<string, Laid[]>();
  const latest = new Map<string, Laid>();
  const comments = new Map<string, string | null>();
  for (const each of assertions) {
    if (each.kind === "comment") comments.set(each.key, (each.body as Body<"comment"> | null)?.words ?? null);
    if (each.kind !== "judgement" || each.body === null || each.by.type !== "person") continue;
    const { item, round, verdict, fields, text, saw } = each.body as Body<"judgement">;
    const laid: Laid = { key: each.key, seq: each.seq, hash: each.hash, recorded: each.recorded, by: each.by.name, round, verdict, fields, text, saw, comment: null };
    const before = items.get(item);
    if (before) before.push(laid);
    else items.set(item, [laid]);
    latest.set(each.key, laid);
  }
  for (const [key, laid] of latest) laid.comment = comments.get(key) ?? null;
  return items;
}

/** What was gathered last of a record, with the end of the log that it holds for: a sitting reads the log again only where somebody wrote. */
const gathered = new WeakMap<Store, { head: string; judgements: Judgements }>();

/** The judgements of a record, as they stand now or stood in the record on a day (of UTC). */
export async function judgementsOf(store: Store, knownAt?: Day): Promise<Judgements> {
  if (knownAt !== undefined) return judgementsIn((await store.read()).filter(({ recorded }) => recorded.slice(0, 10) <= knownAt));
  const { hash } = await store.head();
  const before = gathered.get(store);
  if (before?.head === hash) return before.judgements;
  const log = await store.read();
  const judgements = judgementsIn(log);
  gathered.set(store, { head: log.at(-1)?.hash ?? hash, judgements });
  return judgements;
}

/** Keys of comments that were erased: words that are loaded from a file again do not bring them back. */
export function erasedComments(assertions: Iterable<Assertion>): ReadonlySet<string> {
  const erased = new Set<string>();
  for (const { kind, key, erases } of assertions) if (kind === "comment" && erases) erased.add(key);
  return erased;
}
