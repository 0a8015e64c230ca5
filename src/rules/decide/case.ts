import { isDay } from "../../record/day.ts";
import { RecordError } from "../../record/problem.ts";
import type { Value } from "../book/condition.ts";
import type { Rulebook } from "../book/read.ts";
import { nearest } from "../../language/nearest.ts";
import type { Case } from "./shape.ts";

/**
 * The facts of a case that are known, checked against the rule set's own list.
 * Throws one sentence that names the case, the fact and the nearest valid name;
 * a fact that nobody knows would otherwise silently count as not known.
 */
export function factsOf(book: Rulebook, given: Case, name: string): Map<string, Value> {
  if (!isDay(given.asOf)) throw new RecordError(`${name}: asOf is ${JSON.stringify(given.asOf)}, which is not a day; write it like 2026-03-16.`);
  const known = new Map<string, Value>();
  for (const [id, value] of Object.entries(given.facts)) {
    const fact = book.facts.get(id);
    if (!fact) throw new RecordError(`${name}: no fact is called ${JSON.stringify(id)}; the nearest is ${nearest(id, book.facts.keys())}. Mend the name or leave it out.`);
    if (value === null || value === undefined) continue;
    if (fact.options === undefined) {
      if (typeof value !== "boolean") throw new RecordError(`${name}: ${id} is answered by true or false (null where it is not known), not by ${JSON.stringify(value)}.`);
    } else if (!fact.options.some((option) => option.id === value)) {
      const options = fact.options.map((option) => option.id);
      throw new RecordError(`${name}: ${id} cannot be ${JSON.stringify(value)}; the nearest is ${nearest(String(value), options)}. It can be ${options.join(", ")}, or null where it is not known.`);
    }
    known.set(id, value);
  }
  return known;
}

/** The readings that were pinned, checked: id to option. Throws one sentence with the nearest valid name. */
export function pinnedOf(book: Rulebook, pins: Readonly<Record<string, string>>): Map<string, string> {
  const pinned = new Map<string, string>();
  for (const [id, option] of Object.entries(pins)) {
    const reading = book.readings.get(id);
    if (!reading) {
      const near = nearest(id, book.readings.keys());
      throw new RecordError(`No reading of ${book.instrument.id} is called ${JSON.stringify(id)}; ${near === undefined ? "it has none, so leave the reading out" : `the nearest is ${near}`}.`);
    }
    const options = reading.options.map((each) => each.id);
    if (!options.includes(option)) throw new RecordError(`The reading ${id} cannot be ${JSON.stringify(option)}; the nearest is ${nearest(option, options)}. It can be ${options.join(", ")}.`);
    pinned.set(id, option);
  }
  return pinned;
}
