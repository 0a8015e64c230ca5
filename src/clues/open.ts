import { z } from "zod";
import type { Draft } from "../record/assertion.ts";
import type { Day } from "../record/day.ts";
import { Clue, Subject } from "../record/statements/clue.ts";
import { Day as DayShape } from "../record/statements/days.ts";
import type { Both } from "../record/support.ts";
import type { Rulebook } from "../rules/book/read.ts";
import { decide } from "../rules/decide/decide.ts";
import type { Decision } from "../rules/decide/shape.ts";
import type { ClueBook } from "./book.ts";
import { chinaDay } from "./day.ts";
import { draftOf, type Hand, newName, Refused } from "./draft.ts";
import { Brought } from "./exhibits.ts";
import { regionNotes, regionOf, regionOfCode } from "./region/index.ts";
import { knownOf } from "./known.ts";
import { asRoute, routeOf } from "./routing/index.ts";
import type { Clue as Body, Held, Said, Step } from "./shape.ts";
import { checkSubject, identifiers } from "./subject/index.ts";

/** A clue as a person or a feed brings it. */
export const Opening = z.strictObject({
  subject: Subject,
  hypothesis: Clue.shape.hypothesis.extend({ asOf: DayShape.optional() }),
  region: z.string().optional(),
  about: Clue.shape.about.optional(),
  exhibits: z.array(Brought).default([]),
  screening: Clue.shape.screening,
  from: Clue.shape.from,
});
export type Opening = z.infer<typeof Opening>;

/** Drafts of an opened clue, and what somebody who opens it should know. */
export interface Opened {
  id: string;
  drafts: Draft[];
  decision: Decision;
  notes: Both[];
}

/**
 * Opens a clue: checks its subject, runs its hypothesis through the rules,
 * routes it by the text. A hypothesis that the rules call outside is kept, and
 * said to be so. Throws `RecordError` on what cannot be recorded.
 */
export function openClue(opening: Opening, step: { role: string; reason: Said }, books: { rulebook: Rulebook; book: ClueBook }, hand: Hand): Opened {
  const { rulebook, book } = books;
  const id = `c-${newName(hand.random)}`;
  const { subject, notes } = subjectOf(opening);
  const region = opening.region === undefined ? (subject.uscc === undefined ? null : (regionOfCode(book.regions, subject.uscc)?.code ?? null)) : regionOf(book.regions, opening.region).code;
  const { provision, facts, readings, asOf = chinaDay(hand.now) } = opening.hypothesis;
  if (!rulebook.provisions.has(provision)) throw new Refused({ en: `${rulebook.instrument.id} has no provision ${provision}; write it like 8.1 or 1.2a.`, zh: `${rulebook.instrument.id}中没有条款${provision}；请写成8.1或1.2a的形式。` });
  const decision = decide(rulebook, { asOf, facts }, { readings: readings ?? {}, name: `The hypothesis of ${id}` });
  const act = book.loop.acts.find((each) => each.id === "open")!;
  if (!act.roles.includes(step.role)) throw new Refused({ en: `The role "${step.role}" opens no clue; write one of ${act.roles.join(", ")}.`, zh: `角色“${step.role}”不得登记线索；请从以下选择：${act.roles.join("、")}。` });
  // An account may be one at a bank: whether it is a public account (公众账号) somebody has to say.
  const online = [subject.domain, subject.app].some((each) => each !== undefined);
  const about = { ...(online ? { online: true } : {}), ...knownOf(book, opening.about ?? {}) };
  const body: Body = {
    id, hypothesis: { provision, facts, asOf, ...(readings === undefined ? {} : { readings }) }, about, held: heldOf(decision),
    route: asRoute(routeOf(book.routing, [provision], step.role, about)), region,
    ...(opening.screening === undefined ? {} : { screening: opening.screening }),
    ...(opening.from === undefined ? {} : { from: opening.from }),
  };
  const key = `${id}/${newName(hand.random)}`;
  const first: Step = { of: id, act: "open", from: "new", to: "observed", phase: "done", by: hand.by, role: step.role, refs: [], loop: book.loop.edition };
  if (decision.verdict === rulebook.instrument.floor) notes.push({ en: `By the rules, what is described is ${decision.label.en}: ${decision.says.en} The clue is kept all the same.`, zh: `依规则，所述情形为“${decision.label.zh}”：${decision.says.zh}线索仍予留存。` });
  else if (!decision.articles.some((article) => provision === article || provision.startsWith(`${article}.`) || rulebook.provisions.get(provision)?.cited === article)) notes.push({ en: `The rules do not cite ${provision} for these facts; they cite ${decision.articles.join(", ") || "nothing"}.`, zh: `就所述事实，规则未援引${provision}；所援引的是${decision.articles.join("、") || "无"}。` });
  if (region === null) notes.push({ en: "The region is not known; it can be given with --region at a later step, and must be before a referral.", zh: "所属地区未知；可在后续步骤以--region补充，移送前必须填写。" });
  else notes.push(...regionNotes(book.regions, region));
  const drafts = [draftOf("clue", id, body, hand), draftOf("subject", id, subject, hand), draftOf("step", key, first, hand), draftOf("remark", key, { of: id, step: key, reason: step.reason }, hand)];
  return { id, drafts, decision, notes };
}

function subjectOf(opening: Opening): { subject: Subject; notes: Both[] } {
  const checked = checkSubject(opening.subject);
  // What a screen saw is a name: nothing else identifies it yet.
  const bare = opening.screening !== undefined && identifiers.every((each) => opening.subject[each] === undefined);
  const problems = bare ? checked.problems.slice(1) : checked.problems;
  if (problems.length > 0) throw new Refused({ en: problems.map(({ en }) => en).join(" "), zh: problems.map(({ zh }) => zh).join("") });
  return { subject: checked.subject, notes: [...checked.notes] };
}

function heldOf({ rulebook, edition, asOf, verdict, label, says, articles, authorities, open }: Decision): Held {
  return { rulebook, edition, asOf: asOf as Day, verdict, label, says, articles: [...articles], authorities: [...authorities], open: open.map(({ fact }) => fact) };
}
