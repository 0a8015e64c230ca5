import { allowance } from "../../fetching/index.ts";
import type { Store } from "../../store/store.ts";
import type { Followed, Planned } from "../shape.ts";
import { docketId, type DocketRow } from "./docket.ts";
import { limits } from "./limits.ts";
import { manifest } from "./manifest.ts";
import { plan } from "./planner.ts";
import { stateFrom } from "./state.ts";
import { following, watchedIn } from "./watch.ts";
import type { HintRow } from "./webhook.ts";

/**
 * What will be asked when, soonest first, if runs are made as the budget
 * allows beside what was asked already. `now` is an ISO instant.
 */
export async function planOf(store: Store, follow: readonly Followed[], now: string): Promise<Planned[]> {
  const under = await store.meta<{ cursor: unknown }>(`sync ${manifest.id}`);
  const state = following(stateFrom(under?.cursor, await store.meta(`left ${manifest.id}`)), follow, now);
  const hinted = new Set<number>();
  for await (const { data } of store.rows<HintRow>("hints", { source: manifest.id })) hinted.add(data.docket);
  const watched = watchedIn(state, follow, hinted);
  const held = await store.pick<DocketRow>("dockets", watched.flatMap(({ docket }) => (docket === null ? [] : [docketId(docket)])));
  const numbers = new Map(follow.map(({ action, docket }) => [action, docket]));
  return plan(watched, { windows: limits.windows, spent: await spentOf(store, now) }, Date.parse(now)).map(({ watched: { action, docket }, at, why }) => {
    const there = docket === null ? undefined : held.get(docketId(docket))?.data;
    return { what: [there?.number ?? numbers.get(action), there?.name].filter((each) => each).join(" "), action, at: new Date(at).toISOString(), why };
  });
}

/** Requests made before now, each as late as the account allows it to have been: how many were made in each window is all it tells. */
async function spentOf(store: Store, now: string): Promise<number[]> {
  const at = Date.parse(now);
  const { windows } = await allowance(store, limits, at);
  const spent: number[] = [];
  let shorter = 0;
  for (const { seconds, used } of [...windows].sort((a, b) => a.seconds - b.seconds)) {
    for (; spent.length < used; ) spent.push(at - shorter * 1000);
    shorter = seconds;
  }
  return spent;
}
