import type { OutcomeClass } from "../codebook/shape.ts";
import { timingOf, type ActionOutcome, type Timing } from "../coding/outcomes/index.ts";
import type { PartialDay } from "../record/day.ts";
import type { Tie } from "../record/statements/index.ts";
import type { ActionView, Held } from "../record/view.ts";
import type { Reading } from "./reading.ts";

/**
 * What a square carries: a tie with its place in time, a tie that rests on too
 * little to count (`doubtful`), a search that found none, or no search.
 */
export type Mark = Timing | "no-act" | "doubtful" | "none" | "not-searched";

/** One action in the grid. */
export interface Square {
  id: string;
  name: string;
  class: OutcomeClass;
  since: PartialDay | null;
  mark: Mark;
  /** True when it is likely, but not certain, that the action is in the count. */
  uncertain: boolean;
  /** The one-line story, a sentence. */
  story: string;
}

/** The order of the columns, which is the order of the sentence they make. */
export const classes: readonly OutcomeClass[] = ["dropped", "paused", "better-terms", "court-dismissed", "carried-on", "not-known"];

const earliestFirst: readonly Timing[] = ["before", "between", "unknown", "after"];

/** A tie counts when it has a source that was seen and is not held to be doubtful. */
export function counts(tie: Held<Tie>): boolean {
  return tie.standing !== "unsourced" && tie.certainty !== "low";
}

/** A tie's place in time in an action; `no-act` where the agency has eased nothing. */
export function placeOf(tie: Pick<Tie, "date">, outcome: ActionOutcome): Timing | "no-act" {
  return outcome.eased === "no" ? "no-act" : timingOf(tie, outcome);
}

/** What is on record about an action's ties: the mark of its square. */
export function markOf(reading: Reading, action: ActionView): Mark {
  const outcome = reading.outcome(action);
  const places = action.ties.filter(counts).map((tie) => placeOf(tie, outcome));
  if (places.includes("no-act")) return "no-act";
  const first = earliestFirst.find((timing) => places.includes(timing));
  if (first) return first;
  if (action.searches.some((search) => search.outcome === "none-found")) return "none";
  return action.ties.length > 0 ? "doubtful" : "not-searched";
}

/** The outcome of an action in words: its shared disposition, or its class where defendants differ. */
export function outcomeWord(reading: Reading, outcome: ActionOutcome): string {
  return outcome.disposition === null ? reading.words.outcomes.class[outcome.class] : reading.word("dispositions", outcome.disposition);
}

/** The day from which the outcome stands: the last of the defendants' days that gave it. */
export function sinceOf(outcome: ActionOutcome): PartialDay | null {
  const days = outcome.defendants.filter((one) => one.class === outcome.class && one.rule === "event").map((one) => one.since);
  return days.reduce((last, day) => (day !== null && (last === null || day > last) ? day : last), null);
}

/** The column in which the article's outcomes stand. */
export const reportedClass = { dismissed: "dropped", paused: "paused", "better-terms": "better-terms", untouched: "carried-on" } as const;

/**
 * The class under which a likely member stands on the article's day. Where the
 * record still shows it open, it takes the one place that the article's totals
 * leave it, or the one that a doubtful event points to: an inference, and the
 * story says so. Otherwise the class that the record gives.
 */
function classOn(reading: Reading, action: ActionView, outcome: ActionOutcome): { class: OutcomeClass; inferred: boolean } {
  const asRecorded = { class: outcome.class, inferred: false };
  const open = !outcome.ended && (outcome.class === "not-known" || outcome.class === "carried-on");
  if (action.membership?.answer !== "likely" || !open || reading.view.on !== reading.desk.days.article) return asRecorded;
  const places = action.membership.places.map((place) => reportedClass[place]);
  const possible = outcome.defendants.flatMap((one) => one.possible.map((id) => reading.desk.codebook.dispositions.get(id)?.class));
  const left = places.length === 1 ? places : places.filter((place) => place !== "carried-on" && possible.includes(place));
  return left.length === 1 && left[0] !== undefined && left[0] !== outcome.class ? { class: left[0], inferred: true } : asRecorded;
}

/** Makes an action's square in this reading. */
export function squareOf(reading: Reading, action: ActionView): Square {
  const { words } = reading;
  const outcome = reading.outcome(action);
  const { class: shown, inferred } = classOn(reading, action, outcome);
  const since = inferred ? null : sinceOf(outcome);
  const mark = markOf(reading, action);
  const answer = action.membership?.answer;
  const label = words.inside(outcomeWord(reading, outcome));
  const unseen = outcome.class === "not-known" && outcome.seenUntil !== null;
  const became = unseen ? words.outcomes.notSeenSince(words.day(outcome.seenUntil ?? "")) : since ? words.outcomes.since(label, words.day(since)) : label;
  const parts = [
    action.filed.date ? words.outcomes.filed(words.day(action.filed.date)) : words.outcomes.filedUnknown,
    inferred ? words.outcomes.inferred[shown] : became,
    words.outcomes.mark[mark],
    ...(answer === "likely" ? [words.outcomes.likely] : answer === "candidate" ? [words.outcomes.candidate] : []),
  ];
  return { id: action.id, name: words.of(action.name), class: shown, since, mark, uncertain: answer === "likely", story: words.outcomes.story(parts) };
}
