import { z } from "zod";
import type { Tour } from "../shape.ts";
import { API } from "./address.ts";
import { read } from "./answer.ts";
import { page } from "./shape.ts";

const Alert = z.object({ id: z.number().int(), docket: z.number().int(), alert_type: z.union([z.literal(0), z.literal(1)]) });
const Alerts = page(Alert);

/** Alerts that an account without a membership may have; the RECAP extension gives ten more. */
export const FREE_ALERTS = 5;

/**
 * Asks CourtListener to send word of new entries of dockets (its own numbers),
 * the first ones first, as far as the quota reaches. Only when a person asks
 * for it. Gives those that have an alert now, and those for which none was left.
 */
export async function subscribe(ask: Tour["ask"], dockets: readonly number[], quota = FREE_ALERTS): Promise<{ alerted: number[]; left: number[] }> {
  const address = `${API}docket-alerts/`;
  const there = read(await ask({ url: `${address}?alert_type=1` }, { wait: 60, fresh: true }), Alerts);
  const held = new Set((there?.results ?? []).map(({ docket }) => docket));
  for (const docket of dockets) {
    if (held.size >= quota || held.has(docket)) continue;
    const made = read(await ask({ url: address, method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify({ docket, alert_type: 1 }) }, { wait: 60 }), Alert);
    if (made?.docket === docket) held.add(docket);
  }
  return { alerted: dockets.filter((each) => held.has(each)), left: dockets.filter((each) => !held.has(each)) };
}
