import type { ClueBook } from "./book.ts";
import { Refused } from "./draft.ts";
import type { Clue } from "./shape.ts";

/**
 * What is known of a clue's matter besides its hypothesis: facts that the routes
 * or the deadlines ask. Returns them as they were given; throws `Refused` for a
 * fact that neither asks, or an answer it does not have.
 */
export function knownOf({ routing, deadlines }: Pick<ClueBook, "routing" | "deadlines">, about: Clue["about"]): Clue["about"] {
  const options = new Map<string, readonly string[] | undefined>(routing.facts.map((fact) => [fact.id, fact.options?.map(({ id }) => id)]));
  for (const { fact } of deadlines.deadlines) if (fact !== undefined && !options.has(fact)) options.set(fact, undefined);
  for (const [fact, value] of Object.entries(about)) {
    if (!options.has(fact)) throw new Refused({ en: `Nothing here asks "${fact}"; write one of ${[...options.keys()].join(", ")}.`, zh: `没有名为“${fact}”的待知事项；请从以下选择：${[...options.keys()].join("、")}。` });
    const allowed = options.get(fact) ?? ["true", "false"];
    if (value !== null && (!allowed.includes(String(value)) || (options.get(fact) === undefined) !== (typeof value === "boolean"))) throw new Refused({ en: `${fact} cannot be "${String(value)}"; write one of ${[...allowed, "unknown"].join(", ")}.`, zh: `${fact}不能为“${String(value)}”；请从以下选择：${[...allowed, "unknown"].join("、")}。` });
  }
  return about;
}

/** Reads answers as they are typed, `crimeSuspected=true`, `object=vc`, `online=unknown`. Throws `Refused` where there is no `=`. */
export function readKnown(typed: readonly string[]): Clue["about"] {
  return Object.fromEntries(typed.map((each) => {
    const at = each.indexOf("=");
    if (at < 1) throw new Refused({ en: `"${each}" does not say what is known; write it like crimeSuspected=true.`, zh: `“${each}”格式不符；请写成crimeSuspected=true的形式。` });
    const value = each.slice(at + 1).trim();
    return [each.slice(0, at).trim(), value === "true" ? true : value === "false" ? false : value === "unknown" ? null : value];
  }));
}
