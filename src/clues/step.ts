import type { Draft } from "../record/assertion.ts";
import type { Both } from "../record/support.ts";
import type { ClueBook } from "./book.ts";
import { draftOf, type Hand, newName, Refused } from "./draft.ts";
import { changed, samePerson } from "./fold.ts";
import type { Loop } from "./loop.ts";
import { asks, askAuthority, nameOf, refuse, shutTo } from "./refusals.ts";
import { mayRefer, type Referral } from "./routing/index.ts";
import type { ClueView, Next, Remark, Said, ScreeningView, Step } from "./shape.ts";

/** A step as somebody wants to take it. */
export interface Wish {
  /** State it is to lead to, or the act itself (`receive`, `uphold`). */
  to: string;
  role: string;
  reason: Said;
  refs?: string[];
  on?: Step["on"];
  authority?: string;
  finding?: Step["finding"];
  measure?: string;
  reply?: Said;
  feedback?: Said;
}

/** What a step is taken on. */
export interface On {
  id: string;
  state: string;
  label: Both;
  waiting: ClueView["waiting"];
  next: Next[];
  strength?: Step["strength"];
  /** Exhibits it can rest on. */
  keys: string[];
  /** Department that it goes to when nobody names one. */
  authority: string | undefined;
  /** Departments the text names, and whether it lets a role hand the clue to one. */
  authorities: string[];
  mayGo(role: string, to: string): Referral;
  /** What the waiting proposal says; undefined where nothing waits. */
  proposed?: Step | undefined;
  /** Who has it by the text: who takes what a finder reports. */
  holder?: Both;
  /** The words on closure. */
  closure?: { cite: string[]; quote: string };
}

/** A clue, seen as something to take a step on. */
export function onClue(clue: ClueView, { loop, routing }: Pick<ClueBook, "loop" | "routing">): On {
  const { value, groups, kinds, met, scales } = clue.corroboration;
  return {
    id: clue.id, state: clue.state, label: clue.label, waiting: clue.waiting, next: clue.next,
    strength: { value, groups, kinds, met, scales }, keys: clue.exhibits.map(({ key }) => key),
    // The department that leads investigates itself (10); to whom it hands a clue on, a person says.
    authority: clue.route !== null && clue.route.owner !== loop.lead ? clue.route.owner : undefined,
    authorities: routing.departments.map(({ id }) => id),
    mayGo: (role, to) => mayRefer(routing, [clue.hypothesis.provision], role, clue.about, to),
    proposed: clue.steps.find(({ key }) => key === clue.waiting?.step)?.body,
    holder: routing.departments.find(({ id }) => id === (clue.route?.owner ?? loop.lead))!.label,
    closure: routing.closure,
  };
}

/** A kept screening result, seen as something to take a step on. */
export function onScreening(screening: ScreeningView, loop: Loop): On {
  const label = screening.state === "kept" ? { en: "kept", zh: "已留存" } : loop.states.get("released")!.label;
  return { id: screening.id, state: screening.state, label, waiting: screening.waiting, next: screening.next, keys: [], authority: undefined, authorities: [], mayGo: () => ({ allowed: false, cite: [], says: label }) };
}

/**
 * Drafts for a step and the words that go with it. Where two persons are
 * needed it is a proposal. Throws `Refused`, which says the state, what may
 * come next and who must do it.
 */
export function stepDrafts(on: On, wish: Wish, loop: Loop, hand: Hand): Draft[] {
  const shut = wish.to === "referred" || wish.to === "refer" ? shutTo(wish.role, on, loop) : undefined;
  if (shut) throw new Refused(shut);
  const next = on.next.find(({ act }) => act === wish.to) ?? on.next.find(({ act, to }) => to === wish.to && act !== "receive" && act !== "uphold");
  if (!next) throw refuse(on, loop, { en: `It cannot become "${wish.to}" from here.`, zh: `由此不能转为“${nameOf(wish.to, loop)}”。` });
  demandRole(on, next, wish.role, loop);
  if (next.lacks.length > 0) throw refuse(on, loop, { en: `"${next.label.en}" lacks something. ${next.lacks.map(({ en }) => en).join(" ")}`, zh: `“${next.label.zh}”条件不足。${next.lacks.map(({ zh }) => zh).join("")}` });
  const act = loop.acts.find(({ id, from }) => id === next.act && from.includes(on.state))!;
  const authority = act.asks.includes("authority") ? authorityOf(on, wish) : wish.authority;
  const asked: Partial<Record<string, unknown>> = { authority, finding: wish.finding, measure: wish.measure, reply: wish.reply };
  for (const field of act.asks) if (asked[field] === undefined) throw new Refused(field === "authority" ? askAuthority(next) : asks[field]);
  if (wish.measure !== undefined && !loop.measures.has(wish.measure)) throw new Refused({ en: `No measure is called "${wish.measure}"; write one of ${[...loop.measures.keys()].join(", ")}.`, zh: `没有名为“${wish.measure}”的措施；请从以下选择：${[...loop.measures.keys()].join("、")}。` });
  for (const ref of wish.refs ?? []) if (!on.keys.includes(ref)) throw new Refused({ en: `${on.id} has no exhibit ${ref}; clue show ${on.id} lists them.`, zh: `${on.id}没有证据${ref}；可用clue show ${on.id}查看。` });
  return laidDown(on, { act: act.id, to: next.to, phase: next.persons === 2 ? "proposed" : "done" }, { ...wish, ...(authority === undefined ? {} : { authority }) }, loop, hand);
}

/** Drafts by which a second person confirms what a first proposed. Throws `Refused` where nothing waits, or the first person asks again. */
export function confirmDrafts(on: On, wish: Omit<Wish, "to">, loop: Loop, hand: Hand): Draft[] {
  const { waiting } = on;
  if (!waiting) throw refuse(on, loop, { en: "Nothing waits to be confirmed.", zh: "没有待确认的提议。" });
  if (samePerson(waiting.by, hand.by)) throw new Refused({ en: `${waiting.by} proposed it and cannot confirm it; another named person must.`, zh: `提议人${waiting.by}不得自行确认，须由另一具名人员确认。` });
  const { proposed } = on;
  if (proposed && changed(wish, proposed)) throw new Refused({ en: "A confirmation confirms what was proposed, and you gave another department, finding or measure. Confirm without it, or let the matter be proposed anew.", zh: "确认的内容须与提议一致，而您另行填写了部门、认定结论或措施。请不填写该项后确认，或者重新提议。" });
  const next = on.next.find(({ act }) => act === waiting.act)!;
  demandRole(on, next, wish.role, loop);
  if (next.lacks.length > 0) throw refuse(on, loop, { en: next.lacks.map(({ en }) => en).join(" "), zh: next.lacks.map(({ zh }) => zh).join("") });
  return laidDown(on, { act: waiting.act, to: waiting.to, phase: "confirmed", proposal: waiting.step }, wish, loop, hand);
}

function laidDown(on: On, step: Pick<Step, "act" | "to" | "phase" | "proposal">, wish: Omit<Wish, "to">, loop: Loop, hand: Hand): Draft[] {
  const key = `${on.id}/${newName(hand.random)}`;
  const body: Step = {
    of: on.id, ...step, from: on.state, by: hand.by, role: wish.role, refs: wish.refs ?? [], loop: loop.edition,
    ...(on.strength === undefined ? {} : { strength: on.strength }),
    ...(wish.on === undefined ? {} : { on: wish.on }),
    ...(wish.authority === undefined ? {} : { authority: wish.authority }),
    ...(wish.finding === undefined ? {} : { finding: wish.finding }),
    ...(wish.measure === undefined ? {} : { measure: wish.measure }),
  };
  const words: Remark = { of: on.id, step: key, reason: wish.reason, ...(wish.reply === undefined ? {} : { reply: wish.reply }), ...(wish.feedback === undefined ? {} : { feedback: wish.feedback }) };
  return [draftOf("step", key, body, hand), draftOf("remark", key, words, hand)];
}

function authorityOf(on: On, { role, authority }: Wish): string | undefined {
  const chosen = authority ?? on.authority;
  if (chosen === undefined) return undefined;
  if (!on.authorities.includes(chosen)) throw new Refused({ en: `No department is called "${chosen}"; write one of ${on.authorities.join(", ")}.`, zh: `没有名为“${chosen}”的部门；请从以下选择：${on.authorities.join("、")}。` });
  const referral = on.mayGo(role, chosen);
  if (!referral.allowed) throw new Refused(referral.says);
  return chosen;
}

function demandRole(on: On, next: Next, role: string, loop: Loop): void {
  if (!loop.roles.has(role)) throw new Refused({ en: `No role is called "${role}"; write one of ${[...loop.roles.keys()].join(", ")}.`, zh: `没有名为“${role}”的角色；请从以下选择：${[...loop.roles.keys()].join("、")}。` });
  if (!next.roles.includes(role)) throw refuse(on, loop, { en: `The role ${role} may not do "${next.label.en}".`, zh: `角色${role}不得实施“${next.label.zh}”。` });
}
