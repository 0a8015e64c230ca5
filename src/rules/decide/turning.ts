import type { Condition } from "../book/condition.ts";
import type { Rulebook } from "../book/read.ts";
import { outcomeOf } from "./outcome.ts";
import type { Turning } from "./shape.ts";
import type { Answers } from "./walk.ts";

/**
 * The doubtful phrases on which this answer turns: every reading whose other
 * option, put in force alone, gives another verdict; with what each option
 * gives and who holds it (LegalRuleML's Alternatives).
 */
export function turnings(book: Rulebook, answers: Answers, verdict: string, pinned: ReadonlyMap<string, string>): Turning[] {
  return readingsUsed(book).flatMap((id) => {
    const reading = book.readings.get(id);
    if (!reading) return [];
    const taken = answers.readings.get(id) ?? reading.standard;
    const options = reading.options.map((option) => ({
      id: option.id,
      label: option.label,
      verdict: option.id === taken ? verdict : outcomeOf(book, { facts: answers.facts, readings: new Map([...answers.readings, [id, option.id]]), weighed: new Map() }).verdict,
      holders: option.holders.map(({ who, document }) => ({ who, document })),
    }));
    if (options.every((option) => option.verdict === verdict)) return [];
    return [{ id, question: reading.question, taken, pinned: pinned.has(id), options }];
  });
}

const used = new WeakMap<Rulebook, string[]>();

/** The readings that some rule follows, in the order of the rule set; the others move no verdict. */
function readingsUsed(book: Rulebook): string[] {
  const before = used.get(book);
  if (before) return before;
  const found = new Set<string>();
  for (const { when } of [...book.rules.values(), ...book.definitions.values(), ...book.instrument.gates.flatMap((gate) => gate.exits)]) namedIn(when, found);
  const inOrder = [...book.readings.keys()].filter((id) => found.has(id));
  used.set(book, inOrder);
  return inOrder;
}

function namedIn(condition: Condition, found: Set<string>): void {
  if ("all" in condition) for (const each of condition.all) namedIn(each, found);
  else if ("any" in condition) for (const each of condition.any) namedIn(each, found);
  else if ("not" in condition) namedIn(condition.not, found);
  else if ("reading" in condition) found.add(condition.reading);
}
