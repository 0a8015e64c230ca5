import { addDays, type Day } from "../record/day.ts";
import { Day as DayShape } from "../record/statements/days.ts";
import type { Words } from "../language/index.ts";
import type { Value } from "../rules/book/condition.ts";
import type { Rulebook } from "../rules/book/read.ts";
import type { Fact } from "../rules/book/shape.ts";
import type { Case } from "../rules/decide/shape.ts";
import { BadAddress } from "./query.ts";

/** A question put to a rule set, as it stands in the address. The site keeps nothing of it. */
export interface Asked {
  asOf: Day;
  /** Answers by fact, in the order given; null: said to be not known, so not asked again. */
  answers: ReadonlyMap<string, Value | null>;
  /** Readings pinned: id to option. */
  pinned: Readonly<Record<string, string>>;
  /** The question that the asker went back to. */
  ask: string | undefined;
}

/** How "not known" stands in the address: no value of a fact can be written so. */
const notKnown = "-";
const day = "asOf";
const asking = "ask";
/** Readings stand as `reading.a9=option`: no fact has a full stop in its name. */
const reading = "reading.";

/**
 * Reads a case from the address: `?asOf=2026-03-16&dlt=yes&actor=issuer&peg=-&reading.a9=all`.
 * Every name and value is one of the rule set's, or the address is refused: an
 * answer to a misspelt question would be a wrong answer.
 * @throws BadAddress with a sentence in the reader's language.
 */
export function readAsked(params: URLSearchParams, book: Rulebook, today: Day, words: Words): Asked {
  const answers = new Map<string, Value | null>();
  const pinned: Record<string, string> = {};
  let asOf = dayFor(book, today);
  let ask: string | undefined;
  for (const [name, text] of params) {
    const short = name.slice(0, 40);
    if (params.getAll(name).length > 1) throw new BadAddress(words.decide.twice(short));
    if (text === "") continue;
    if (name === day) asOf = readDay(text, words);
    else if (name === asking) ask = factOf(book, text, words).id;
    else if (name.startsWith(reading)) {
      const id = name.slice(reading.length);
      if (!book.readings.get(id)?.options.some((option) => option.id === text)) throw new BadAddress(words.decide.badReading(`${id}=${text}`.slice(0, 60)));
      pinned[id] = text;
    } else {
      const fact = factOf(book, name, words);
      answers.set(fact.id, text === notKnown ? null : readValue(fact, text, words));
    }
  }
  return { asOf, answers, pinned, ask };
}

/** A case as parameters again. */
export function writeAsked({ asOf, answers, pinned, ask }: Asked): URLSearchParams {
  const params = new URLSearchParams({ [day]: asOf });
  for (const [id, option] of Object.entries(pinned)) params.set(`${reading}${id}`, option);
  for (const [id, value] of answers) params.set(id, writeValue(value));
  if (ask !== undefined) params.set(asking, ask);
  return params;
}

/** A value as a form sends it. */
export function writeValue(value: Value | null): string {
  return value === null ? notKnown : typeof value === "boolean" ? (value ? "yes" : "no") : value;
}

/** The case to decide: what is not known is handed over as not known. */
export function caseOf({ asOf, answers }: Asked): Case {
  return { asOf, facts: Object.fromEntries(answers) };
}

/** The same question without one of its answers. */
export function without(asked: Asked, fact: string | undefined): Asked {
  return { ...asked, answers: new Map([...asked.answers].filter(([id]) => id !== fact)), ask: undefined };
}

/** The same question with a reading pinned, or with its pin taken out. */
export function withPin(asked: Asked, id: string, option: string | undefined): Asked {
  const { [id]: _old, ...rest } = asked.pinned;
  return { ...asked, pinned: option === undefined ? rest : { ...rest, [id]: option } };
}

/** What can be answered to a fact, with how it stands in a form. */
export function choices(fact: Fact, words: Words): { value: string; label: string }[] {
  const known = fact.options?.map((option) => ({ value: option.id, label: words.of(option.label) })) ?? [
    { value: "yes", label: words.decide.yes },
    { value: "no", label: words.decide.no },
  ];
  return [...known, { value: notKnown, label: words.decide.notKnown }];
}

/** The day of a conduct that nobody dated: today, or where the instrument was not in force today the nearest day on which it was. */
function dayFor({ instrument: { from, to } }: Rulebook, today: Day): Day {
  if (to !== null && today >= to) return addDays(to, -1);
  return from !== null && today < from ? from : today;
}

/** The rule sets in force on the day of the conduct that this one repeals or is repealed by, where the same answers can be put to them. */
export function elsewhere(books: ReadonlyMap<string, Rulebook>, { instrument }: Rulebook, { asOf, answers }: Asked): Rulebook[] {
  const wrongDay = (instrument.from !== null && asOf < instrument.from) || (instrument.to !== null && asOf >= instrument.to);
  if (!wrongDay) return [];
  const ids = instrument.relations.flatMap((each) => ((each.kind === "repeals" || each.kind === "repealed-by") && each.rulebook !== undefined ? [each.rulebook] : []));
  return [...new Set(ids)].flatMap((id) => books.get(id) ?? []).filter((book) => [...answers.keys()].every((fact) => book.facts.has(fact)));
}

function factOf(book: Rulebook, id: string, words: Words): Fact {
  const fact = book.facts.get(id);
  if (!fact) throw new BadAddress(words.decide.noFact(id.slice(0, 40)));
  return fact;
}

function readValue(fact: Fact, text: string, words: Words): Value {
  // A case file writes true and false; an address made from one by hand means the same.
  if (fact.options === undefined && (text === "true" || text === "false")) return text === "true";
  const known = fact.options?.map((option) => option.id) ?? ["yes", "no"];
  if (!known.includes(text)) throw new BadAddress(words.decide.badValue(words.of(fact.label), text.slice(0, 40), [...known, notKnown].join(words.locale === "en" ? ", " : "、")));
  return fact.options ? text : text === "yes";
}

function readDay(text: string, words: Words): Day {
  const parsed = DayShape.safeParse(text);
  if (!parsed.success) throw new BadAddress(words.trouble.badDay(text.slice(0, 40)));
  return parsed.data;
}
