import type { Tri } from "../book/condition.ts";
import type { Rulebook } from "../book/read.ts";
import type { Rule } from "../book/shape.ts";
import { waitsFor, weigh, type Answers } from "./walk.ts";

/** How a rule stands in a case. */
export interface Standing {
  rule: Rule;
  /** `live`: it holds. `open`: it hangs on an unknown fact. `defeated`: an exception takes it out. `idle`: it does not hold. */
  state: "live" | "open" | "defeated" | "idle";
  /** The verdict it gives, or the worst it could give while open; undefined for a duty. */
  verdict: string | undefined;
  defeatedBy: string[];
}

/**
 * Weighs every rule of a rule set. An exception (`defeats`) that holds takes a
 * rule out of force; one that is open leaves the rule open; an exception may
 * itself be taken out. What was not verified never takes a rule out of force.
 */
export function standings(book: Rulebook, answers: Answers): Standing[] {
  const rivals = rivalsOf(book);
  const settled = new Map<string, Tri>();
  const holds = (rule: Rule): Tri => {
    const known = settled.get(rule.id);
    if (known !== undefined) return known;
    settled.set(rule.id, null); // Exceptions in a circle leave each other open.
    const own = weigh(book, rule.when, answers);
    const value = own === false ? false : both(own, untouched(rule));
    settled.set(rule.id, value);
    return value;
  };
  const untouched = (rule: Rule): Tri => {
    let value: Tri = true;
    for (const rival of rivals.get(rule.id) ?? []) {
      const beats = holds(rival);
      if (beats === true && rival.basis !== "unverified") return false;
      if (beats !== false) value = null;
    }
    return value;
  };
  return [...book.rules.values()].map((rule) => {
    const value = holds(rule);
    const verdicts = possible(book, rule, answers);
    const defeatedBy = (rivals.get(rule.id) ?? []).filter((rival) => holds(rival) === true && rival.basis !== "unverified").map((rival) => rival.id);
    const out = value === false && defeatedBy.length > 0 && weigh(book, rule.when, answers) === true;
    const state = out ? "defeated" : value === false ? "idle" : value === null || verdicts.length > 1 ? "open" : "live";
    return { rule, state, verdict: verdicts.sort((a, b) => rank(book, a) - rank(book, b))[0], defeatedBy };
  });
}

/** Place of a verdict in its instrument's order: 0 is the worst. */
export function rank(book: Rulebook, verdict: string): number {
  return book.instrument.verdicts.findIndex((each) => each.id === verdict);
}

/** The facts that an open rule waits for: those of its condition, of its gate, and of the exceptions that could take it out. */
export function waiting(book: Rulebook, rule: Rule, answers: Answers, found = new Set<string>(), seen = new Set<string>()): Set<string> {
  if (seen.has(rule.id)) return found;
  seen.add(rule.id);
  waitsFor(book, rule.when, answers, found);
  for (const exit of gateOf(book, rule)?.exits ?? []) {
    const value = weigh(book, exit.when, answers);
    if (value === null) waitsFor(book, exit.when, answers, found);
    if (value === true) break;
  }
  for (const rival of rivalsOf(book).get(rule.id) ?? []) if (weigh(book, rival.when, answers) !== false) waiting(book, rival, answers, found, seen);
  return found;
}

/** The verdicts a rule can still end in. A gate's exits are tried in order; one that is not known is one more possible end. */
function possible(book: Rulebook, rule: Rule, answers: Answers): string[] {
  const { undecided } = book.instrument;
  if ("duty" in rule.then) return [];
  if (rule.basis === "unverified") return [undecided];
  if ("verdict" in rule.then) return [rule.then.verdict];
  const ends = new Set<string>();
  for (const exit of gateOf(book, rule)?.exits ?? []) {
    const value = weigh(book, exit.when, answers);
    if (value !== false) ends.add(exit.verdict);
    if (value === true) break;
  }
  return ends.size > 0 ? [...ends] : [undecided];
}

/** The gate that a rule depends on, where it depends on leave. */
export function gateOf(book: Rulebook, rule: Rule): Rulebook["instrument"]["gates"][number] | undefined {
  const { then } = rule;
  return "gate" in then ? book.instrument.gates.find((gate) => gate.id === then.gate) : undefined;
}

const known = new WeakMap<Rulebook, Map<string, Rule[]>>();

/** By rule, the rules that take it out of force when they hold. */
function rivalsOf(book: Rulebook): Map<string, Rule[]> {
  const before = known.get(book);
  if (before) return before;
  const rivals = new Map<string, Rule[]>();
  for (const rule of book.rules.values()) for (const id of rule.defeats) rivals.set(id, [...(rivals.get(id) ?? []), rule]);
  known.set(book, rivals);
  return rivals;
}

function both(a: Tri, b: Tri): Tri {
  return a === false || b === false ? false : a === null || b === null ? null : true;
}
