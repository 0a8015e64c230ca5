import type { Both } from "../record/support.ts";
import type { Act, Loop } from "./loop.ts";
import { sameName } from "./origins.ts";
import type { Place, Step } from "./shape.ts";

/** A step as it lies in the log. */
export interface Laid {
  key: string;
  place: Place;
  body: Step;
}

/** Where the steps of a clue, or of a kept screening result, have led. */
export interface Fold {
  state: string;
  /** The state before the contest, while contested. */
  before: string | null;
  /** The instant (UTC) on which that state began; null before the first step. */
  since: string | null;
  /** A first person's proposal that waits for a second. */
  waiting: (Laid & { act: Act }) | null;
  /** Whether it was ever held to be verified. */
  verified: boolean;
  /** The instant (UTC) at which receipt was confirmed; null before. */
  receipt: string | null;
  finding: Step["finding"] | null;
  /** Authority it was last referred to. */
  authority: string | null;
  /** Steps with why they have no effect, where they have none. */
  trail: (Laid & { void: Both | null })[];
}

/** What of a clue, besides its steps, bears on who may do what. */
export interface Bearing {
  /** It was opened from a screening hit. */
  fromHit: boolean;
  /** The role of the department that the text gives the matter to, where that is another than the one that leads; else null. */
  own: string | null;
  /** Why a role may not hand it to a department, or nobody may; null where it may. */
  barred(role: string, authority: string): Both | null;
}

/** How many persons an act takes. */
export function personsFor(act: Act, { fromHit }: Pick<Bearing, "fromHit">): 1 | 2 {
  return act.persons === 2 || (fromHit && act.personsFromHit === 2) ? 2 : 1;
}

/** Who may take an act. */
export function rolesFor(act: Act, { own }: Pick<Bearing, "own">): string[] {
  return own !== null && act.rolesOfOwner.includes(own) ? [...new Set([...act.roles, own])] : act.roles;
}

/** The state an act leads to from here: `back` is the one before the contest. */
export function target(act: Act, before: string | null): string {
  return act.to === "back" ? (before ?? act.to) : act.to;
}

/** Whether two names are one person's: compared after NFKC, case and blanks. Names are local and prove nothing. */
export function samePerson(a: string, b: string): boolean {
  return sameName(a) === sameName(b);
}

/**
 * The state of a clue is the fold of its steps in the order of the log, never
 * stored. A step that the loop does not allow, from a state that no longer
 * stood, by a role that may not, or by one person where two are needed, stays
 * in the log and has no effect; whoever wrote it past the commands gains nothing.
 */
export function fold(steps: readonly Laid[], loop: Loop, start: "new" | "kept", bearing: Bearing): Fold {
  const now: Fold = { state: start, before: null, since: null, waiting: null, verified: false, receipt: null, finding: null, authority: null, trail: [] };
  for (const laid of steps) {
    const act = loop.acts.find(({ id, from }) => id === laid.body.act && from.includes(now.state));
    const wrong = whatIsWrong(laid.body, act, now, bearing);
    now.trail.push({ ...laid, void: wrong });
    if (wrong || !act) continue;
    if (laid.body.phase === "proposed") {
      now.waiting = { ...laid, act };
      continue;
    }
    take(now, act, laid);
  }
  return now;
}

function take(now: Fold, act: Act, { body, place }: Laid): void {
  const proposal = now.waiting?.body;
  const [authority, finding] = [body.authority ?? proposal?.authority, body.finding ?? proposal?.finding];
  const to = target(act, now.before);
  if (act.asks.includes("authority") && authority !== undefined) now.authority = authority;
  if (act.asks.includes("finding") && finding !== undefined) now.finding = finding;
  if (act.passesTo !== undefined) now.authority = act.passesTo;
  if (act.id === "receive") now.receipt = place.recorded;
  if (act.id === "refer") now.receipt = null;
  now.before = to === "contested" ? now.state : null;
  if (to !== now.state) now.since = place.recorded;
  if (to === "verified") now.verified = true;
  now.state = to;
  now.waiting = null;
}

function whatIsWrong(step: Step, act: Act | undefined, now: Fold, bearing: Bearing): Both | null {
  if (!act || step.from !== now.state || step.to !== target(act, now.before)) return { en: `It was taken from the state ${step.from}, and the state was ${now.state}.`, zh: `该步骤以状态 ${step.from} 为前提，而当时状态为 ${now.state}。` };
  if (!rolesFor(act, bearing).includes(step.role)) return { en: `The role ${step.role} may not take it.`, zh: `角色 ${step.role} 无权实施该步骤。` };
  if (act.needs.includes("received") && now.receipt === null) return { en: "No receipt had been confirmed.", zh: "尚无接收回执。" };
  if (act.needs.includes("not-received") && now.receipt !== null) return { en: "Receipt had been confirmed already.", zh: "此前已有接收回执。" };
  if (act.needs.includes("corroborated") && step.strength?.met !== true) return { en: "The exhibits did not bear each other out.", zh: "证据未达到交叉验证要求。" };
  if (act.needs.includes("established") && now.finding !== "established") return { en: "Nothing had been established.", zh: "尚未认定属实。" };
  if (act.needs.includes("not-established") && now.finding !== "not-established") return { en: "There was no finding that nothing is established.", zh: "尚无不属实的认定。" };
  if (step.authority !== undefined) {
    const barred = bearing.barred(step.role, step.authority);
    if (barred) return barred;
  }
  const two = personsFor(act, bearing) === 2;
  if (!two) return step.phase === "done" ? (lacksField(step, act) ?? null) : { en: "It needs no second person.", zh: "该步骤无须第二人确认。" };
  if (step.phase === "done") return { en: "Two persons are needed, and one took it alone.", zh: "该步骤须由两人实施，仅一人实施无效。" };
  if (step.phase === "proposed") return lacksField(step, act) ?? null;
  if (!now.waiting || now.waiting.key !== step.proposal || now.waiting.body.act !== step.act) return { en: "It confirms a proposal that was not waiting.", zh: "所确认的提议并未处于待确认状态。" };
  if (changed(step, now.waiting.body)) return { en: "It confirms something else than was proposed.", zh: "所确认的内容与提议不一致。" };
  if (samePerson(now.waiting.body.by, step.by)) return { en: "The person who proposed it cannot confirm it.", zh: "提议人不得自行确认。" };
  return null;
}

/** Whether a confirmation says another department, finding or measure than the proposal. */
export function changed(confirmed: Pick<Step, "authority" | "finding" | "measure">, proposed: Pick<Step, "authority" | "finding" | "measure">): boolean {
  return (["authority", "finding", "measure"] as const).some((field) => confirmed[field] !== undefined && confirmed[field] !== proposed[field]);
}

/** What a step must say and does not. A reply stands in its remark and may have been erased. */
function lacksField(step: Step, act: Act): Both | undefined {
  for (const field of act.asks) {
    if (field !== "reply" && step[field] === undefined) return { en: `It does not say its ${field}.`, zh: `该步骤缺少必填项（${field}）。` };
  }
  return undefined;
}
