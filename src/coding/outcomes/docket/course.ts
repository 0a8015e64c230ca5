import type { Codebook } from "../../../codebook/shape.ts";
import type { Day } from "../../../record/day.ts";
import { actsOf } from "./acts.ts";
import { inOrder } from "./order.ts";
import { advance, begin, type Footing } from "./advance.ts";
import type { Course, DocketLine, Litigant } from "./shape.ts";

/**
 * What a docket says became of each defendant by a day, with every step. The
 * outcome follows from the whole sequence by the named rules of `policy`: what
 * is later undone does not count, a partial exit is nobody else's, a stay is
 * no end, and what only asked for an end gave none. Pure; the order in which
 * lines come in does not matter. A case is pending on a day only if a later
 * line shows it open; otherwise it is not seen since its last line.
 */
export function coursesOf(docket: readonly DocketLine[], litigants: readonly Litigant[], on: Day, codebook: Codebook): Course[] {
  const lines = inOrder(docket);
  const past = lines.filter((line) => line.entry.date !== undefined && line.entry.date <= on);
  const struck = new Set(past.flatMap((line) => struckBy(line, past)));
  const acts = actsOf(past, litigants);
  const seenUntil = past.at(-1)?.entry.date ?? null;
  const goesOn = lines.some((line) => line.entry.date !== undefined && line.entry.date > on);
  const ends = (disposition: string): boolean => codebook.dispositions.get(disposition)?.ends ?? false;
  return litigants.map((litigant) => {
    let footing = begin(past[0]?.entry.date ?? null);
    for (const act of acts) footing = advance(footing, act, litigant, litigants, ends, struck.has(act.line.entry.id));
    const ended = ends(footing.disposition);
    const seen = ended || goesOn || seenUntil === on;
    return { ...told(footing), defendant: litigant.id, name: litigant.name, role: litigant.role, ended, seenUntil, ...(seen ? {} : notSeen(footing)) };
  });
}

function told({ disposition, since, entry, rule, possible, steps }: Footing): Pick<Course, "disposition" | "since" | "entry" | "rule" | "possible" | "steps"> {
  return { disposition, since, entry, rule, possible: [...possible], steps };
}

function notSeen(footing: Footing): Pick<Course, "disposition" | "rule" | "possible"> {
  return { disposition: "not-seen", rule: "not-seen-since", possible: [...new Set([...footing.possible, footing.disposition])] };
}

/** Ids of the entries that a correction says were never made. */
function struckBy(line: DocketLine, past: readonly DocketLine[]): string[] {
  if (line.coded.event !== "error_or_correction" || line.coded.detail !== "stricken") return [];
  return past.filter((each) => each.entry.number !== undefined && line.coded.refs.includes(each.entry.number)).map((each) => each.entry.id);
}

