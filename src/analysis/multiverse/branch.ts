import type { Definition } from "../../codebook/shape.ts";
import type { Choice } from "../definition.ts";

/** What a computation gave under one combination of options. */
export interface Specification<T> {
  /** The options of the definitions that it turned on, and of no others. */
  options: Record<string, string>;
  result: T;
}

/** Thrown through the computation where it reads a definition of which nothing is chosen yet. It is caught each time, so that it needs no stack, which would cost more than the count. */
class Unchosen {
  readonly definition: string;
  constructor(definition: string) {
    this.definition = definition;
  }
}

/**
 * Runs a computation under every combination of options that it can tell
 * apart: where it reads a definition for the first time it is run again for
 * each option, so that no specification is told twice and none is made of
 * options that never meet. What is fixed is read as it is. Specifications come
 * in the order of the options. (A multiverse: Steegen, Tuerlinckx, Gelman and
 * Vanpaemel, Perspectives on Psychological Science 11, 2016.)
 */
export function everyChoice<T>(definitions: ReadonlyMap<string, Definition>, fixed: Choice, compute: (choice: Choice) => T): Specification<T>[] {
  return [...choiceByChoice(definitions, fixed, compute)];
}

/** The same one after another, for who must not keep others waiting. */
export function* choiceByChoice<T>(definitions: ReadonlyMap<string, Definition>, fixed: Choice, compute: (choice: Choice) => T): Generator<Specification<T>, void, undefined> {
  const open: Array<Record<string, string>> = [{}];
  for (let options = open.pop(); options !== undefined; options = open.pop()) {
    const chosen = options;
    const choice = new Proxy<Choice>(fixed, {
      get: (_, id) => {
        if (typeof id !== "string" || !definitions.has(id)) return undefined;
        const option = fixed[id] ?? chosen[id];
        if (option === undefined) throw new Unchosen(id);
        return option;
      },
    });
    try {
      const result = compute(choice);
      yield { options: chosen, result };
    } catch (error) {
      if (!(error instanceof Unchosen)) throw error;
      const { definition } = error;
      for (const { id } of [...definitions.get(definition)!.options].reverse()) open.push({ ...chosen, [definition]: id });
    }
  }
}
