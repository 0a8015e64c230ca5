import type { Both } from "../../record/support.ts";
import type { Rulebook } from "../book/read.ts";
import { factsOf, pinnedOf } from "./case.ts";
import { citations, inOrder } from "./citing.ts";
import { outcomeOf, textMissing, worse, type Outcome } from "./outcome.ts";
import { dutyOf, missedOf, proofOf } from "./proving.ts";
import { questions } from "./questions.ts";
import { inBoth } from "./sentences.ts";
import type { Case, Decision, See } from "./shape.ts";
import { turnings } from "./turning.ts";
import type { Answers } from "./walk.ts";

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

/** Freezes an answer to its last leaf, so that nobody's copy of it can be changed by another's. */
function frozen<T>(value: T): T {
  if (value === null || typeof value !== "object" || Object.isFrozen(value)) return value;
  for (const each of Object.values(value)) frozen(each);
  return Object.freeze(value);
}
