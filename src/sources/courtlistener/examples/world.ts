import { courtlistener, invented } from "../../../../test/servers/courtlistener.ts";
import type { Clock, Request } from "../../../fetching/index.ts";
import { place, still, type Told } from "../../examples/place.ts";
import { sync, type Followed, type Synced, type World } from "../../index.ts";
import source from "../index.ts";
import { monthDue } from "../months.ts";
import { stateFrom } from "../state.ts";

/** A token as CourtListener's are, of nobody. */
export const token = "0123456789abcdef0123456789abcdef01234567";

/** The `n`th invented docket as an action of the record follows it. */
export function followed(n: number, over: Partial<Followed> = {}): Followed {
  const { action, court, core, number, pending } = invented(n);
  return { action, court, core, docket: number, courtlistener: null, pending, lastEvent: null, ...over };
}

/** An answer of the site, and what was asked; where it gives another, that is told. */
export type Meddle = (request: Request, answer: { status: number; body: string }) => Told | undefined;

/**
 * A record that follows dockets of the invented CourtListener, and the clock by
 * which they move. Months were searched a moment ago, unless they are asked for.
 */
export async function docketWorld(follow: readonly Followed[], { meddle, months = false }: { meddle?: Meddle; months?: boolean } = {}) {
  const clock: Clock = still();
  const answer = courtlistener();
  const statuses: number[] = [];
  const told: string[] = [];
  const there = await place((request) => {
    const given = answer({ host: "www.courtlistener.com", method: request.method ?? "GET", url: new URL(request.url), headers: { ...request.headers, ...request.secret }, body: request.body ?? "", at: clock.now() });
    statuses.push(given.status);
    return meddle?.(request, given) ?? given;
  }, { clock, follow, settings: { "courtlistener-token": token }, tell: (both) => void told.push(both.en) });
  if (!months) await there.store.setMeta("left courtlistener", { ...stateFrom(), months: searchedAll(new Date(clock.now()).toISOString()) });
  return { ...there, statuses, told };
}

/** Runs whenever the budget allows, for so many days. */
export async function days(world: World, many: number): Promise<Synced> {
  const end = world.clock.now() + many * 86_400_000;
  for (;;) {
    const done = await sync(source, world);
    if ((done.end !== "spent" && done.end !== "done") || world.clock.now() >= end) return done;
    await world.clock.sleep(done.end === "spent" ? 600_000 : 6 * 3_600_000, world.signal);
  }
}

/** All rows of a table. */
export async function rowsOf<T>(world: World, table: Parameters<World["store"]["rows"]>[0]): Promise<Array<{ id: string; date: string | null; data: T }>> {
  const rows: Array<{ id: string; date: string | null; data: T }> = [];
  for await (const { id, date, data } of world.store.rows<T>(table, { source: "courtlistener" })) rows.push({ id, date, data });
  return rows;
}

function searchedAll(now: string): Record<string, string> {
  const searched: Record<string, string> = {};
  for (let month = monthDue(searched, now); month !== null; month = monthDue(searched, now)) searched[month] = now;
  return searched;
}
