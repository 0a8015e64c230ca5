import type { Assertion } from "../record/assertion.ts";
import { chinaDay } from "./day.ts";
import { eraseAfter } from "./due/index.ts";
import { type Bearing, fold } from "./fold.ts";
import { byOwner, gather } from "./gather.ts";
import { nextOf } from "./next.ts";
import type { Reading } from "./read.ts";
import type { ScreeningView } from "./shape.ts";
import { laid, trailOf, waitingOf } from "./trail.ts";

/** What bears on a kept screening result: two persons release it, and it goes to nobody. */
export const ofScreening: Bearing = { fromHit: true, own: null, barred: () => ({ en: "A screening result goes to no department.", zh: "筛查结果不移送任何部门。" }) };

/** The kept screening results of a record as of a day, newest first, with who released which and when each is to be erased. */
export function readScreenings(assertions: Iterable<Assertion>, { on, book: { loop, erasure } }: Pick<Reading, "on" | "book">): ScreeningView[] {
  const gathered = gather(assertions, on);
  const steps = byOwner(gathered.step);
  return [...gathered.screening.values()].map((each): ScreeningView => {
    const folded = fold(laid(steps.get(each.key) ?? []), loop, "kept", ofScreening);
    const { body, place, erased } = each;
    const state = folded.state === "released" ? "released" : "kept";
    return {
      id: each.key, screening: body?.id ?? null, state, channel: body?.channel ?? null, text: body?.text ?? null, label: body?.label ?? null,
      hits: body?.hits.map(({ term, provision }) => ({ term, provision })) ?? [], place, erased, waiting: waitingOf(folded),
      steps: trailOf(folded, gathered, false, { loop, routed: null }),
      next: nextOf(folded, loop, { ...ofScreening, corroboration: { groups: 0, met: false, lacks: [] }, region: null, routed: null, owner: undefined }),
      eraseAfter: erased ? null : eraseAfter(erasure, state, chinaDay(folded.since ?? place.recorded)),
    };
  }).reverse();
}
