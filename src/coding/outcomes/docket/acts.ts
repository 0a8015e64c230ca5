import type { CodedEntry } from "../../entries/shape.ts";
import { clauseFor, type Clause } from "./policy.ts";
import type { Act, DocketLine, Litigant } from "./shape.ts";
import { moverOf, whomOf } from "./whom.ts";

/** What the lines of one docket do, in their order; a line that does two things gives two acts. */
export function actsOf(lines: readonly DocketLine[], litigants: readonly Litigant[]): Act[] {
  const byNumber = new Map(lines.flatMap((line) => (line.entry.number === undefined ? [] : [[line.entry.number, line] as const])));
  return lines.flatMap((line) => {
    const mover = moverOf(line.entry, line.coded);
    const own = { ...line.coded, mover };
    const others = line.coded.also.map((other): CodedEntry => ({ ...own, ...other, detail: null, also: [], scope: other.parties.length > 0 ? "some_defendants" : own.scope }));
    return [own, ...others].flatMap((coded) => {
      const clause = clauseFor(coded);
      if (!clause || clause.does === "none") return [];
      const act: Act = {
        line,
        does: clause.does,
        rule: clause.rule,
        kind: word(clause.kind, coded),
        becomes: word(clause.becomes, coded),
        whom: whomOf(coded, coded.parties, litigants),
        span: coded.span,
      };
      return [clause.rule === "stay-reason-not-seen" ? asMoved(act, byNumber) : act];
    });
  });
}

function word(value: Clause["kind"], coded: CodedEntry): string | null {
  return (typeof value === "function" ? value(coded) : value) ?? null;
}

/** An order that grants a motion to stay stays the case for the reason that the motion gave. */
function asMoved(act: Act, byNumber: ReadonlyMap<string, DocketLine>): Act {
  for (const ref of act.line.coded.refs) {
    const motion = byNumber.get(ref)?.coded;
    if (motion?.event !== "motion_to_stay") continue;
    if (motion.detail === "stay_for_talks") return { ...act, rule: "stay-as-moved", kind: "stay-for-talks", becomes: "stayed-for-talks" };
    if (motion.detail === "stay_behind_criminal") return { ...act, rule: "stay-as-moved", kind: "stay-behind-criminal", becomes: "stayed-behind-criminal" };
  }
  return act;
}
