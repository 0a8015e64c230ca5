import type { Both } from "../../record/support.ts";
import type { Rulebook } from "../book/read.ts";
import { factsOf, pinnedOf } from "./case.ts";
import { citations, inOrder } from "./citing.ts";
import { outcomeOf, textMissing, worse, type Outcome } from "./outcome.ts";
import { questions } from "./questions.ts";
import { inBoth } from "./sentences.ts";
import type { Case, Decision, Duty, Missed, Proof, See } from "./shape.ts";
import type { Standing } from "./standing.ts";
import { failingOn } from "./telling.ts";
import { turnings } from "./turning.ts";
import { explain, weigh, type Answers } from "./walk.ts";

/** What may be said beside a case. */
export interface Asking {
  /** Counsel's view of a doubtful phrase: reading id to option id. */
  readings?: Readonly<Record<string, string>>;
  /** How messages name the case. */
  name?: string;
}

/**
 * What an instrument says of a case on its day: the verdict with every rule
 * that bears on it and why, the questions whose answers could still change it,
 * and the doubtful phrases on which it turns. Pure; the answer is frozen.
 * Throws a RecordError that names an unknown fact, value, reading or day.
 */
export function decide(book: Rulebook, given: Case, asking: Asking = {}): Decision {
  const pinned = pinnedOf(book, asking.readings ?? {});
  const facts = factsOf(book, given, asking.name ?? "The case");
  const { from, to } = book.instrument;
  const untimely = from !== null && given.asOf < from ? "before" : to !== null && given.asOf >= to ? "after" : undefined;
  if (untimely) return frozen(outOfTime(book, given, untimely, pinned));
  const readings = new Map([...book.readings.values()].map(({ id, standard }) => [id, pinned.get(id) ?? standard]));
  const answers: Answers = { facts, readings, weighed: new Map() };
  const outcome = outcomeOf(book, answers);
  const grounds = [...outcome.live, ...outcome.hanging];
  const open = questions(book, outcome, answers);
  const named = new Set(grounds.flatMap((each) => each.rule.authorities));
  return frozen({
    ...headOf(book, given, outcome.verdict, pinned),
    says: saysOf(book, outcome, open[0]?.question),
    authorities: book.instrument.authorities.map(({ id }) => id).filter((id) => named.has(id)),
    articles: inOrder(citations(book, grounds.flatMap((each) => each.rule.cite)).map((each) => each.cited)),
    proof: outcome.all.flatMap((each) => proofOf(book, each, answers)),
    open,
    readings: turnings(book, answers, outcome.verdict, pinned),
    duties: outcome.all.flatMap((each) => dutyOf(book, each)),
    missed: grounds.length > 0 ? [] : outcome.all.flatMap((each) => missedOf(book, each, answers)),
    see: seeOf(book, outcome),
  });
}

type Head = Pick<Decision, "rulebook" | "edition" | "asOf" | "verdict" | "label" | "pinned" | "caution">;

function headOf(book: Rulebook, given: Case, verdict: string, pinned: ReadonlyMap<string, string>): Head {
  const { id, verdicts, caution } = book.instrument;
  const label = verdicts.find((each) => each.id === verdict)?.label ?? { en: verdict, zh: verdict };
  return { rulebook: id, edition: book.edition, asOf: given.asOf, verdict, label, pinned: Object.fromEntries([...pinned].sort(([a], [b]) => (a < b ? -1 : 1))), caution };
}

/** A day on which the instrument was not in force: nothing of it attaches, and another instrument may. */
function outOfTime(book: Rulebook, given: Case, when: "before" | "after", pinned: ReadonlyMap<string, string>): Decision {
  const { floor, undecided, from, to, number, time, relations, dated } = book.instrument;
  const kind = when === "before" ? "repeals" : "repealed-by";
  const missing = textMissing(book);
  const elsewhere = relations.filter((each) => each.kind === kind);
  const says = inBoth((words) => {
    const sentence = when === "before" ? words.proof.before(words.of(number), words.day(from!), words.day(given.asOf)) : words.proof.after(words.of(number), words.day(to!), words.day(given.asOf));
    return missing ? `${sentence}${words.locale === "en" ? " " : ""}${words.proof.textMissing(words.of(number))}` : sentence;
  });
  return {
    ...headOf(book, given, missing ? worse(book, floor, undecided) : floor, pinned),
    says,
    authorities: [],
    articles: inOrder(citations(book, time).map((each) => each.cited)),
    proof: [],
    open: [],
    readings: [],
    duties: [],
    missed: [],
    see: [
      ...elsewhere.map((each) => ({ says: inBoth((words) => words.proof.earlier(words.of(each.to), words.of(each.what))), ...(each.rulebook === undefined ? {} : { rulebook: each.rulebook }) })),
      ...(dated ? [{ says: dated.note }] : []),
    ],
  };
}

function saysOf(book: Rulebook, { verdict, live, hanging }: Outcome, question: Both | undefined): Both {
  const { undecided, verdicts, number } = book.instrument;
  if (hanging.length > 0 && question) return inBoth((words) => words.proof.factOpen(words.of(question)));
  if (verdict === undecided && textMissing(book)) return inBoth((words) => words.proof.textMissing(words.of(number)));
  if (verdict === undecided && live.length > 0) return inBoth((words) => words.proof.textOpen);
  return verdicts.find((each) => each.id === verdict)!.meaning;
}

/** Where else to look: the differences that nobody verified, and a first day that is not known. */
function seeOf(book: Rulebook, outcome: Outcome): See[] {
  const { from, undated } = book.instrument;
  const unverified = outcome.all.filter((each) => each.rule.basis === "unverified" && (each.state === "live" || each.state === "open"));
  return [
    ...unverified.map(({ rule }) => ({ says: inBoth((words) => words.proof.turnsOn(words.of(rule.says))) })),
    ...(from === null && undated ? [{ says: inBoth((words) => words.proof.undated(words.of(undated))) }] : []),
  ];
}

function proofOf(book: Rulebook, standing: Standing, answers: Answers): Proof[] {
  const { rule, state, verdict, defeatedBy } = standing;
  if (verdict === undefined || state === "idle") return [];
  return [{
    rule: rule.id,
    state,
    verdict,
    says: rule.says,
    cites: citations(book, rule.cite),
    liability: citations(book, rule.liability),
    because: explain(book, rule.when, answers),
    ...(state === "defeated" ? { defeatedBy } : {}),
  }];
}

function dutyOf(book: Rulebook, { rule, state }: Standing): Duty[] {
  return "duty" in rule.then && state === "live" ? [{ rule: rule.id, says: rule.then.duty, cites: citations(book, rule.cite) }] : [];
}

/** A rule that does not hold for one thing only, all else being so. */
function missedOf(book: Rulebook, { rule, state, verdict }: Standing, answers: Answers): Missed[] {
  if (state !== "idle" || verdict === undefined || !("all" in rule.when)) return [];
  const wanting = rule.when.all.filter((each) => weigh(book, each, answers) !== true);
  const [only] = wanting;
  if (wanting.length !== 1 || !only || weigh(book, only, answers) !== false) return [];
  const lacks = explain(book, only, answers);
  return failingOn(lacks).size === 1 ? [{ rule: rule.id, says: rule.says, cites: citations(book, rule.cite), lacks }] : [];
}

/** Freezes an answer to its last leaf, so that nobody's copy of it can be changed by another's. */
function frozen<T>(value: T): T {
  if (value === null || typeof value !== "object" || Object.isFrozen(value)) return value;
  for (const each of Object.values(value)) frozen(each);
  return Object.freeze(value);
}
