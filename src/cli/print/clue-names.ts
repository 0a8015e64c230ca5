import type { ClueBook } from "../../clues/book.ts";
import { chinaDay } from "../../clues/day.ts";
import type { Erased } from "../../clues/shape.ts";
import { writeArticles } from "../../language/article.ts";
import type { Words } from "../../language/index.ts";

/** Provisions as people cite them. */
export function cited(provisions: readonly string[], words: Words): string {
  return writeArticles(words.locale, provisions);
}

/** Words that were erased, with when and why; `said` is a reason that stands already, and is not said again. */
export function lost(erased: Erased | null, words: Words, said: string | null = null): string {
  if (erased === null) return words.loop.gone;
  const day = words.day(chinaDay(erased.recorded));
  // The reason is said once, at the subject.
  return erased.reason === said ? words.loop.erasedToo(day) : words.loop.erasedOn(day, erased.reason);
}

/** A role: by its id in English, since that is what is typed; by its name in Chinese. */
export function roleText(id: string, book: ClueBook, words: Words): string {
  const role = book.loop.roles.get(id);
  return words.locale === "en" || !role ? id : role.label.zh;
}

/** An act by its name, where two are called alike the one that led there. */
export function actLabel(id: string, to: string, { loop }: ClueBook, words: Words): string {
  const act = loop.acts.find((each) => each.id === id && (each.to === to || each.to === "back")) ?? loop.acts.find((each) => each.id === id);
  return act ? words.of(act.label) : id;
}

/** A state by its name. */
export function stateText(id: string, { loop }: ClueBook, words: Words): string {
  const state = loop.states.get(id);
  return state ? words.of(state.label) : "-";
}

/** A department by its name. */
export function departmentOf(id: string, { routing }: ClueBook, words: Words): string {
  const department = routing.departments.find((each) => each.id === id);
  return department ? words.of(department.label) : id;
}

/** A kind of exhibit by its name. */
export function kindText(id: string, { loop }: ClueBook, words: Words): string {
  const kind = loop.scales.evidence.find((each) => each.id === id);
  return kind ? words.of(kind.label) : id;
}
