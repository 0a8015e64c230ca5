import type { Both } from "../record/support.ts";
import { chinaDay } from "./day.ts";
import type { Fold, Laid } from "./fold.ts";
import type { Gathered, Standing } from "./gather.ts";
import { groundOf } from "./ground.ts";
import type { Loop } from "./loop.ts";
import type { Routed, Routing } from "./routing/index.ts";
import { mayRefer } from "./routing/index.ts";
import type { ClueView, Contest, StepView } from "./shape.ts";

/** Steps as they lie in the log; one without a body is none. */
export function laid(steps: readonly Standing<"step">[]): Laid[] {
  return steps.flatMap(({ key, place, body }) => (body ? [{ key, place, body }] : []));
}

/** The steps of a clue with the words that go with them and what each rested on. */
export function trailOf(folded: Fold, { remark }: Gathered, withheld: boolean, { loop, routed, owner }: { loop: Loop; routed: Routed | null; owner?: string }): StepView[] {
  return folded.trail.map((step) => {
    const words = remark.get(step.key);
    const act = loop.acts.find(({ id, from }) => id === step.body.act && from.includes(step.body.from));
    const proposed = folded.trail.find(({ key }) => key === step.body.proposal)?.body;
    const { role, authority = proposed?.authority ?? owner, measure = proposed?.measure } = step.body;
    const ground = groundOf(act?.grounds ?? [], { role, authority, measure }, loop, routed);
    return { ...step, ground, remark: withheld ? null : (words?.body ?? null), withheld: withheld && words?.body != null, erased: words?.erased ?? null };
  });
}

/** Each contest with what became of it: the next release or confirmation that had effect. */
export function contestsOf(trail: readonly StepView[]): Contest[] {
  const contests: Contest[] = [];
  for (const { key, place, body, remark, erased, void: wrong } of trail) {
    if (wrong || body.phase === "proposed") continue;
    const open = contests.at(-1);
    if (body.act === "contest") contests.push({ step: key, recorded: place.recorded, reply: remark?.reply ?? null, erased, outcome: "open" });
    else if (open?.outcome === "open" && body.act === "release") open.outcome = "released";
    else if (open?.outcome === "open" && body.act === "uphold") open.outcome = "confirmed";
  }
  return contests;
}

/** Receipt, finding and measure, as far as they were reported back. */
export function feedbackOf(trail: readonly StepView[]): ClueView["feedback"] {
  return trail.filter(({ body, void: wrong }) => !wrong && body.phase !== "proposed" && ["receive", "determine", "dispose", "hand-over"].includes(body.act)).map(({ body, place, remark }) => ({
    act: body.act, on: body.on ?? chinaDay(place.recorded), authority: body.authority ?? null, finding: body.finding ?? null, measure: body.measure ?? null, words: remark?.feedback ?? null,
  }));
}

/** A first person's proposal that waits for a second. */
export function waitingOf({ waiting }: Fold): ClueView["waiting"] {
  return waiting && { step: waiting.key, act: waiting.act.id, to: waiting.body.to, by: waiting.body.by };
}

/** Why a step may not hand a clue to a department: the routes do not know it, or the text does not let the role send it there. */
export function barredBy(routing: Routing, provision: string, about: Parameters<typeof mayRefer>[3]): (role: string, authority: string) => Both | null {
  return (role, authority) => {
    if (!routing.departments.some(({ id }) => id === authority)) return { en: "It names a department that the routes do not know.", zh: "所列部门不在移送路径的部门名单中。" };
    const referral = mayRefer(routing, [provision], role, about, authority);
    return referral.allowed ? null : referral.says;
  };
}
