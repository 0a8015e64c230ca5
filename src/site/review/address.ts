import { itemKinds, type ItemKind, type Round } from "../../coding/review/index.ts";
import type { Words } from "../../language/index.ts";
import { BadAddress } from "../query.ts";

/** How far a text is, as a reader may know. */
export const stages = ["none", "one", "two", "open", "settled"] as const;
export type Stage = (typeof stages)[number];

/** Which part of the queue is asked for. */
const states = ["waiting", "all", ...stages] as const;
export type State = (typeof states)[number];

/** What an address of the review says beside its path; every link carries it on. */
export interface Asked {
  kind: ItemKind | undefined;
  state: State;
  round: Round;
  /** The machine's proposals are hidden. */
  blind: boolean;
  /** Single-key shortcuts. */
  keys: boolean;
  /** The text that is looked at, by key. */
  item: string | undefined;
  /** The text that was judged just before, by key. */
  kept: string | undefined;
}

/**
 * Reads `?kind=entries&state=none&as=adjudicator&blind=1&keys=off&item=entries/E1`.
 * @throws BadAddress with a sentence in the reader's language.
 */
export function readAddress(own: URLSearchParams, words: Words): Asked {
  const t = words.reviewDesk;
  const one = <T extends string>(name: string, known: readonly T[], bad: (given: string) => string): T | undefined => {
    const given = own.get(name);
    if (given === null || given === "") return undefined;
    const found = known.find((each) => each === given);
    if (found === undefined) throw new BadAddress(bad(given.slice(0, 40)));
    return found;
  };
  return {
    kind: one("kind", itemKinds, t.badKind),
    state: one("state", states, t.badState) ?? "waiting",
    round: one("as", ["coder", "adjudicator"] as const, t.badRound) ?? "coder",
    blind: own.get("blind") === "1",
    keys: own.get("keys") !== "off",
    item: own.get("item") ?? undefined,
    kept: own.get("kept") ?? undefined,
  };
}

/** The same as parameters again, in one order, without what is the default. */
export function writeAddress(asked: Partial<Asked>): URLSearchParams {
  const { kind, state, round, blind, keys, item, kept } = asked;
  const params = new URLSearchParams();
  if (kind !== undefined) params.set("kind", kind);
  if (state !== undefined && state !== "waiting") params.set("state", state);
  if (round === "adjudicator") params.set("as", round);
  if (blind) params.set("blind", "1");
  if (keys === false) params.set("keys", "off");
  if (item !== undefined) params.set("item", item);
  if (kept !== undefined) params.set("kept", kept);
  return params;
}
