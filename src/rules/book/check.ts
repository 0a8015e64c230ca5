import type { Placed } from "../../codebook/lists.ts";
import type { Problem } from "../../codebook/page.ts";
import type { Condition } from "./condition.ts";
import type { Rulebook } from "./read.ts";
import type { Definition, Fact, lists, Provision, Reading, Rule, Vector } from "./shape.ts";
import { elementsOf, folded, type Element } from "./text.ts";

type Complain = (at: ReadonlyArray<PropertyKey>, what: string) => void;

/**
 * What the parts of a rule set say of each other: every name that is used
 * exists, every value is one its fact can have, and no definition rests on
 * itself. A rule that names a fact nobody can answer would silently never hold.
 */
export function checkRulebook(book: Rulebook, placed: ReadonlyArray<Placed<typeof lists>>): Problem[] {
  const problems: Problem[] = [];
  const elements = elementsIn(book);
  for (const { list, entry, whereOf } of placed) {
    const complain: Complain = (at, what) => problems.push({ where: whereOf(at), what: `${entry.id}: ${what}` });
    if (list === "provisions") checkProvision(book, entry as Provision, elements, complain);
    if (list === "definitions") checkDefinition(book, entry as Definition, complain);
    if (list === "rules") checkRule(book, entry as Rule, complain);
    if (list === "readings") checkReading(book, entry as Reading, complain);
    if (list === "vectors") checkVector(book, entry as Vector, complain);
  }
  const where = `${book.instrument.id}/instrument.yaml`;
  checkInstrument(book, (what) => problems.push({ where, what }));
  const verdicts = new Set(book.instrument.verdicts.map(({ id }) => id));
  for (const id of [book.instrument.undecided, book.instrument.floor]) if (!verdicts.has(id)) problems.push({ where, what: `"${id}" is no verdict of this rule set` });
  for (const gate of book.instrument.gates) {
    for (const exit of gate.exits) {
      if (!verdicts.has(exit.verdict)) problems.push({ where, what: `gate ${gate.id}: "${exit.verdict}" is no verdict of this rule set` });
      checkCondition(book, exit.when, (what) => problems.push({ where, what: `gate ${gate.id}: ${what}` }));
    }
  }
  return problems;
}

/** The elements of the text, where it is at hand. */
function elementsIn({ instrument, text }: Rulebook): Map<string, Element> | undefined {
  return text === null || !("file" in instrument.text) ? undefined : elementsOf(text, instrument.text.headings);
}

function checkProvision(book: Rulebook, provision: Provision, elements: Map<string, Element> | undefined, complain: Complain): void {
  for (const id of provision.liability) if (!book.provisions.has(id)) complain(["liability"], `no provision is called ${id}`);
  if (provision.from !== undefined) {
    if (!book.documents.has(provision.from)) complain(["from"], `no document is called ${provision.from}`);
    return;
  }
  if (provision.eId === undefined) complain(["id"], "says neither in which element of the text it stands (eId) nor from which document it is (from)");
  if (elements === undefined || provision.eId === undefined) return;
  const element = elements.get(provision.eId);
  if (!element) return complain(["eId"], `the text has no element ${provision.eId}`);
  if (provision.quotes.length === 0) complain(["quotes"], "quotes nothing though the text is at hand; give its operative words");
  // A quote that is not in the text would be the worst answer of all, so it never loads.
  const words = folded(element.words);
  provision.quotes.forEach((quote, n) => {
    if (!words.includes(folded(quote))) complain(["quotes", n], `${provision.eId} does not hold the words "${quote}"; copy them from the text`);
  });
}

function checkInstrument({ instrument, documents, provisions }: Rulebook, complain: (what: string) => void): void {
  const named = [instrument.dated?.document, ...instrument.relations.map((each) => each.document)];
  for (const id of named) if (id !== undefined && !documents.has(id)) complain(`no document is called ${id}`);
  const cited = [...instrument.time, ...(instrument.reporting?.cite ?? []), ...instrument.relations.flatMap((each) => each.cite)];
  for (const id of cited) if (!provisions.has(id)) complain(`no provision is called ${id}`);
}

function checkDefinition(book: Rulebook, definition: Definition, complain: Complain): void {
  checkCondition(book, definition.when, (what) => complain(["when"], what));
  checkCites(book, definition.cite, complain);
  if (restsOn(book, definition.when, definition.id, new Set())) complain(["when"], "rests on itself; take the circle out");
}

function checkRule(book: Rulebook, rule: Rule, complain: Complain): void {
  const { instrument } = book;
  checkCites(book, rule.cite, complain);
  for (const id of rule.liability) if (!book.provisions.has(id)) complain(["liability"], `no provision is called ${id}`);
  checkCondition(book, rule.when, (what) => complain(["when"], what));
  for (const id of rule.defeats) if (!book.rules.has(id)) complain(["defeats"], `no rule is called ${id}`);
  for (const id of rule.authorities) if (!instrument.authorities.some((each) => each.id === id)) complain(["authorities"], `no authority is called ${id}`);
  if ("verdict" in rule.then && !instrument.verdicts.some((each) => each.id === (rule.then as { verdict: string }).verdict)) complain(["then"], "gives a verdict that this rule set does not have");
  if ("gate" in rule.then && !instrument.gates.some((each) => each.id === (rule.then as { gate: string }).gate)) complain(["then"], "names a gate that this rule set does not have");
}

function checkReading(book: Rulebook, reading: Reading, complain: Complain): void {
  checkCites(book, reading.cite, complain);
  if (!reading.options.some((option) => option.id === reading.standard)) complain(["standard"], `"${reading.standard}" is no option of it`);
  for (const holder of reading.options.flatMap((option) => option.holders)) if (!book.documents.has(holder.document)) complain(["options"], `no document is called ${holder.document}`);
}

function checkVector(book: Rulebook, vector: Vector, complain: Complain): void {
  for (const [fact, value] of Object.entries(vector.facts)) {
    const trouble = troubleWith(book.facts.get(fact), fact, value);
    if (trouble) complain(["facts", fact], trouble);
  }
  if (!book.instrument.verdicts.some((each) => each.id === vector.expected.verdict)) complain(["expected"], `"${vector.expected.verdict}" is no verdict of this rule set`);
  for (const [id, option] of Object.entries(vector.readings)) if (!book.readings.get(id)?.options.some((each) => each.id === option)) complain(["readings"], `${id}=${option} is no reading of this rule set`);
}

function checkCites(book: Rulebook, cites: readonly string[], complain: Complain): void {
  for (const id of cites) if (!book.provisions.has(id)) complain(["cite"], `no provision is called ${id}`);
}

function checkCondition(book: Rulebook, condition: Condition, complain: (what: string) => void): void {
  if ("all" in condition) for (const each of condition.all) checkCondition(book, each, complain);
  else if ("any" in condition) for (const each of condition.any) checkCondition(book, each, complain);
  else if ("not" in condition) checkCondition(book, condition.not, complain);
  else if ("def" in condition) {
    if (!book.definitions.has(condition.def)) complain(`no definition is called ${condition.def}`);
  } else if ("reading" in condition) {
    if (!book.readings.get(condition.reading)?.options.some((option) => option.id === condition.is)) complain(`${condition.reading}=${condition.is} is no reading of this rule set`);
  } else {
    const values = "in" in condition ? condition.in : [condition.is];
    for (const value of values) {
      const trouble = troubleWith(book.facts.get(condition.fact), condition.fact, value);
      if (trouble) complain(trouble);
    }
  }
}

/** Why a fact cannot have a value, in words that finish "case 3: ..."; nothing when it can. */
export function troubleWith(fact: Fact | undefined, id: string, value: unknown): string | undefined {
  if (!fact) return `no fact is called ${id}`;
  if (fact.options === undefined) return typeof value === "boolean" ? undefined : `${id} is answered by true or false, not by ${JSON.stringify(value)}`;
  if (fact.options.some((option) => option.id === value)) return undefined;
  return `${id} cannot be ${JSON.stringify(value)}; write one of ${fact.options.map((option) => option.id).join(", ")}`;
}

function restsOn(book: Rulebook, condition: Condition, id: string, seen: Set<string>): boolean {
  if ("all" in condition) return condition.all.some((each) => restsOn(book, each, id, seen));
  if ("any" in condition) return condition.any.some((each) => restsOn(book, each, id, seen));
  if ("not" in condition) return restsOn(book, condition.not, id, seen);
  if (!("def" in condition)) return false;
  if (condition.def === id) return true;
  if (seen.has(condition.def)) return false;
  seen.add(condition.def);
  const next = book.definitions.get(condition.def);
  return next !== undefined && restsOn(book, next.when, id, seen);
}
