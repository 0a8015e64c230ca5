import type { Codebook } from "../codebook/shape.ts";
import { outcomeOfAction } from "../coding/outcomes/index.ts";
import { latest } from "../record/day.ts";
import type { View } from "../record/view.ts";
import type { Followed } from "../sources/index.ts";
import { courtId } from "../sources/sec-litigation-releases-archive/district-courts.ts";
import { docketCore } from "../sources/sec-litigation-releases-archive/docket.ts";

/** The actions of a view that have a docket in a federal court: what a source of dockets follows. */
export function followed(view: View, codebook: Codebook): Followed[] {
  return [...view.actions.values()].flatMap((action): Followed[] => {
    if (!action.docket || action.court === null) return [];
    const { ended, seenUntil } = outcomeOfAction(action, view.on, codebook);
    return [{
      action: action.key,
      court: courtId(action.court),
      core: docketCore(action.docket.number),
      docket: action.docket.number,
      courtlistener: action.docket.courtlistener ?? null,
      pending: ended ? false : seenUntil === null ? null : true,
      lastEvent: seenUntil === null ? null : latest(seenUntil),
    }];
  });
}
