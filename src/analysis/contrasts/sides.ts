import type { Choice } from "../definition.ts";
import { type MembershipRule, taken } from "../bounds.ts";
import type { Member } from "../members.ts";
import type { Truth } from "../truth.ts";
import type { Side } from "./names.ts";

/** Two groups of members that were searched for ties, and how many members stand in neither. */
export interface Sides {
  readonly by: Side;
  readonly first: readonly Member[];
  readonly second: readonly Member[];
  /** Members in all, and of these the ones left out: no search on record, or what tells the groups apart is open or does not hold. */
  readonly of: number;
  readonly left: number;
}

/** How many have what is asked, have it not, or leave it open. */
export interface Counts {
  readonly having: number;
  readonly lacking: number;
  readonly open: number;
}

/** The ties of an action that count: sourced, and not of low certainty (codebook/definitions, `tied`). */
export function knownTies({ action }: Member): Member["action"]["ties"] {
  return action.ties.filter(({ standing, certainty }) => standing !== "unsourced" && certainty !== "low");
}

/** Whether a search for ties is on record, and none was found: only then is no known tie a "no". */
export function noneFound({ action }: Member): boolean {
  return action.searches.some(({ outcome, standing }) => outcome === "none-found" && standing !== "unsourced");
}

/**
 * The members that were searched, those eased and those not; or, among those
 * eased, the dropped and the others. The second is what can be told apart where
 * nobody has searched the actions that were not eased.
 */
export function sidesBy(by: Side, members: ReadonlyArray<Member>, choice: Choice): Sides {
  const own = taken(members, {}, choice.membership as MembershipRule);
  const searched = own.filter(({ action }) => action.searches.some(({ standing }) => standing !== "unsourced"));
  const within = by === "eased" ? searched : searched.filter(({ eased }) => eased.low === 1);
  const at = (value: 0 | 1): Member[] => within.filter((member) => is(member[by], value));
  const [first, second] = [at(1), at(0)];
  return { by, first, second, of: own.length, left: own.length - first.length - second.length };
}

/** Whether a choice lets only some of the known ties count. */
export function isNarrowed(choice: Choice): boolean {
  return choice.tied !== "any-time" || choice["tie-kind"] !== "any" || choice["tie-amount"] !== "any";
}

/** The keys of all who are in one of the two groups, in order. */
export function keysOf({ first, second }: Sides): string[] {
  return [...first, ...second].map(({ action }) => action.key).sort();
}

/** Whether an answer is known and is this one. */
export function is({ low, high }: Truth, value: 0 | 1): boolean {
  return low === value && high === value;
}
