import type { Day } from "../record/day.ts";
import type { Kind } from "../record/statements/index.ts";
import type { Both } from "../record/support.ts";
import type { ClueView, ScreeningView } from "./shape.ts";

/** Something to erase, and why; the reason stands in the log and repeats nothing of it. */
export interface Struck {
  /** The clue, or the kept screening result, that it belongs to. */
  clue: string;
  kind: Kind;
  key: string;
  reason: string;
  why: Both;
}

/** Kept screening results that became no clue and are past their day: the text, and the words of their steps. A clue opened from one takes it along. */
export function screeningsDueToErase(screenings: readonly ScreeningView[], clues: readonly ClueView[], on: Day): Struck[] {
  const became = new Set(clues.flatMap(({ screening }) => screening?.key ?? []));
  return screenings.flatMap((each) => {
    const { eraseAfter: after } = each;
    if (became.has(each.id) || after?.day == null || after.day > on) return [];
    return wordsOfScreening(each, { en: `Past its day: a screening result to be erased from ${after.day}. ${after.why.en}`, zh: `已到删除日：该筛查结果应自${after.day}起删除。${after.why.zh}` });
  });
}

/** All that a kept screening result says of anybody: the text that was screened, and the words of its steps. */
export function wordsOfScreening({ id, erased, steps }: ScreeningView, why: Both): Struck[] {
  const of = (kind: Kind, key: string): Struck => ({ clue: id, kind, key, reason: `${why.zh} ${why.en}`, why });
  return [...(erased ? [] : [of("screening", id)]), ...steps.filter((step) => !step.erased && step.remark !== null).map(({ key }) => of("remark", key))];
}

/** What of the clues is past its day: all that names or describes anybody, or single exhibits with a day of their own. */
export function dueToErase(clues: readonly ClueView[], on: Day): Struck[] {
  return clues.flatMap((clue) => {
    const { eraseAfter: after } = clue;
    if (after?.day != null && after.day <= on) return wordsOf(clue, { en: `Past its day: ${clue.label.en} since ${clue.since}, to be erased from ${after.day}. ${after.why.en}`, zh: `已到删除日：自${clue.since}起为“${clue.label.zh}”，应自${after.day}起删除。${after.why.zh}` });
    return clue.exhibits.filter(({ body, erased }) => !erased && body?.eraseAfter !== undefined && body.eraseAfter <= on).map(({ key, body }): Struck => {
      const why = { en: `Past the day set for the exhibit: ${body!.eraseAfter}.`, zh: `已过该证据设定的删除日：${body!.eraseAfter}。` };
      return { clue: clue.id, kind: "exhibit", key, reason: `${why.zh} ${why.en}`, why };
    });
  });
}

/**
 * Everything of a clue that names or describes anybody: the subject, the
 * exhibits, the words of its steps, the text that was screened. What stays is
 * that there was a clue, under which provision, its steps, and who read it.
 */
export function wordsOf(clue: ClueView, why: Both): Struck[] {
  const reason = `${why.zh} ${why.en}`;
  const of = (kind: Kind, key: string): Struck => ({ clue: clue.id, kind, key, reason, why });
  return [
    ...(clue.erased || clue.subject === null ? [] : [of("subject", clue.id)]),
    ...clue.exhibits.filter(({ erased }) => !erased).map(({ key }) => of("exhibit", key)),
    ...clue.steps.filter(({ erased, remark, withheld }) => !erased && (remark !== null || withheld)).map(({ key }) => of("remark", key)),
    ...(clue.screening ? [of("screening", clue.screening.key)] : []),
  ];
}
