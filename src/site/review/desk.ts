import type { Codebook } from "../../codebook/shape.ts";
import { agreementOn, seeded } from "../../coding/agreement/index.ts";
import { proposalsIn, rulingDrafts } from "../../coding/proposals/index.ts";
import { itemIn, itemsIn, judge, measurable, ratingsOf, type Room, show, views } from "../../coding/review/index.ts";
import { judgementsOf, type Judgements } from "../../coding/review/log.ts";
import { personOf } from "../../coding/review/person.ts";
import { listed } from "../../coding/review/queue.ts";
import type { Hand } from "../../record/hand.ts";
import type { ReviewDesk, Roll } from "./shape.ts";

/** What a review desk is made of: the room of the review, the clock and chance, and the token of this process where people may write. */
export interface Furniture {
  room: Omit<Room, "codebook"> & { codebook: Codebook };
  hand: Pick<Hand, "random"> & { now(): string };
  token: string | null;
  /** Called when a ruling has changed the record, so that pages opened later show it. */
  changed?(): Promise<void>;
}

/** Resamples behind an interval on a page; the seed is fixed, so that the same judgements give the same page. */
const resamples = 1000;

/** The review desk over a record. Everything is read anew for each page: another process may have written. */
export function reviewDesk({ room, hand, token, changed }: Furniture): ReviewDesk {
  const { store } = room;
  const handOf = (by: string): Hand => ({ by, now: hand.now(), random: hand.random });
  // Decisions are taken one after another, so that the second of two sees the first.
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(what: () => Promise<T>): Promise<T> => {
    const done = last.then(what, what);
    last = done.catch(() => undefined);
    return done;
  };
  return {
    token,
    async roll() {
      const judgements = await judgementsOf(store);
      const list = await listed(itemsIn(store), judgements, room.weight);
      return { list, people: peopleOf(list, judgements) };
    },
    items: async (keys) => (await Promise.all(keys.map((key) => itemIn(store, key)))).filter((item) => item !== undefined),
    show: async (key, reader) => ((await itemIn(store, key)) ? show(room, key, reader) : undefined),
    judge: async (key, wish, by) => {
      await judge(room, key, wish, handOf(by));
    },
    proposals: async () => proposalsIn(await store.read()),
    rule: (key, answer, reason, by) =>
      inTurn(async () => {
        const held = proposalsIn(await store.read()).find((each) => each.key === key);
        if (held?.standing !== "waiting") return false;
        await store.append(rulingDrafts(held, answer, reason, handOf(by)));
        await changed?.();
        return true;
      }),
    async agreement(kind) {
      const rated = ratingsOf(await measurable(views(room, kind)));
      return [...rated].map(([field, { ratings, proposed }]) => agreementOn({ field, ratings, proposed, chance: { random: seeded(1), resamples } }));
    },
  };
}

function peopleOf(list: Roll["list"], judgements: Judgements): Roll["people"] {
  const names = new Map<string, string>();
  for (const laid of judgements.values()) for (const { by } of laid) if (!names.has(personOf(by))) names.set(personOf(by), by);
  return [...names]
    .map(([who, name]) => ({ name, coded: list.filter(({ coders }) => coders.has(who)).length, settled: list.filter(({ adjudicators }) => adjudicators.has(who)).length }))
    .sort((a, b) => b.coded + b.settled - (a.coded + a.settled) || (a.name < b.name ? -1 : 1));
}
