import type { Rulebook } from "../book/read.ts";
import { citations } from "./citing.ts";
import { inBoth, triWord } from "./sentences.ts";
import type { Duty, Missed, Proof, Step } from "./shape.ts";
import { gateOf, type Standing } from "./standing.ts";
import { failingOn } from "./telling.ts";
import { explain, weigh, type Answers } from "./walk.ts";

/** How a rule that bears on the case is shown; nothing for a duty or a rule that does not hold. */
export function proofOf(book: Rulebook, standing: Standing, answers: Answers): Proof[] {
  const { rule, state, verdict, defeatedBy } = standing;
  if (verdict === undefined || state === "idle") return [];
  return [{
    rule: rule.id,
    state,
    verdict,
    says: rule.says,
    cites: citations(book, rule.cite),
    liability: citations(book, rule.liability),
    because: reasonOf(book, standing, answers),
    ...(state === "defeated" ? { defeatedBy } : {}),
  }];
}

/** Why a rule stands as it does: its condition and, where it holds and depends on leave, the facts by which its gate ends as it does. */
function reasonOf(book: Rulebook, { rule, state }: Standing, answers: Answers): Step {
  const because = explain(book, rule.when, answers);
  const exits = gateOf(book, rule)?.exits ?? [];
  const taken = exits.findIndex((exit) => weigh(book, exit.when, answers) === true);
  if (state !== "live" || taken < 0) return because;
  const steps = [...exits.slice(0, taken).map((exit) => explain(book, { not: exit.when }, answers)), explain(book, exits[taken]!.when, answers)];
  const ends = steps.filter((step, n) => step.fact === undefined || steps.findLastIndex((each) => each.fact === step.fact) === n);
  return { value: because.value, says: inBoth((words) => words.proof.all(triWord(words, because.value))), of: [...("all" in rule.when && because.of ? because.of : [because]), ...ends] };
}

/** A duty that holds. */
export function dutyOf(book: Rulebook, { rule, state }: Standing): Duty[] {
  return "duty" in rule.then && state === "live" ? [{ rule: rule.id, says: rule.then.duty, cites: citations(book, rule.cite) }] : [];
}

/** A rule that does not hold for one thing only, all else being so; a rule with little else is near to everything, so it asks for two things that are so. */
export function missedOf(book: Rulebook, { rule, state, verdict }: Standing, answers: Answers): Missed[] {
  if (state !== "idle" || verdict === undefined || !("all" in rule.when)) return [];
  const wanting = rule.when.all.filter((each) => weigh(book, each, answers) !== true);
  const [only] = wanting;
  if (wanting.length !== 1 || rule.when.all.length < 3 || !only || weigh(book, only, answers) !== false) return [];
  const lacks = explain(book, only, answers);
  return failingOn(lacks).size === 1 ? [{ rule: rule.id, says: rule.says, cites: citations(book, rule.cite), lacks }] : [];
}
