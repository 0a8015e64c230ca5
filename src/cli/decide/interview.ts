import { say, type Locale } from "../../language/index.ts";
import { isDay, type Day } from "../../record/day.ts";
import { decide, type Case, type Open, type Rulebook, type Value } from "../../rules/index.ts";
import type { Effects } from "../effects.ts";
import { wrap } from "../print/columns.ts";

/**
 * Asks a person for a case, one question at a time, and only what can still
 * change the answer: the verdict so far, the question, numbered choices.
 * Ends when nothing is left to ask, at `q`, or at the end of the input.
 */
export async function interview(effects: Effects, book: Rulebook, readings: Readonly<Record<string, string>>, lang: Locale, today: Day): Promise<Case> {
  const words = say(lang);
  const asOf = await askDay(effects, book, lang, today);
  const answers = new Map<string, Value | null>();
  for (;;) {
    const given: Case = { asOf, facts: Object.fromEntries(answers) };
    const decision = decide(book, given, { readings });
    const left = decision.open.filter((each) => !answers.has(each.fact));
    const next = left[0];
    if (!next) {
      effects.err("");
      return given;
    }
    effects.err(`\n${words.ruling.soFar(words.of(decision.label))}  ${words.ruling.remaining(left.length)}`);
    effects.err(questionText(next, lang, effects.width));
    const answer = await askChoice(effects, next, lang);
    if (answer === "stop") {
      effects.err("");
      return given;
    }
    if (answer !== "back") answers.set(next.fact, answer.value);
    else if (!answers.delete([...answers.keys()].at(-1) ?? "")) effects.err(words.ruling.noBack);
  }
}

/** The day of the conduct, or of what else the rule set's days are of; an empty line takes the day offered. */
async function askDay(effects: Effects, book: Rulebook, lang: Locale, today: Day): Promise<Day> {
  const { ruling, of } = say(lang);
  const question = book.instrument.day ? of(book.instrument.day.question) : ruling.conductDay;
  for (;;) {
    const line = await effects.ask(`${ruling.askDay(question, today)} `);
    const text = line?.trim() ?? "";
    if (text === "") return today;
    if (isDay(text)) return text;
    effects.err(ruling.badDay(text));
  }
}

function questionText(open: Open, lang: Locale, width: number): string {
  const words = say(lang);
  const choices = open.options.map((option, n) => `  ${n + 1}  ${words.of(option.label)}`);
  return [
    ...wrap(words.of(open.question), width),
    ...(open.hint ? wrap(words.of(open.hint), width - 2).map((line) => `  ${line}`) : []),
    ...choices,
    `  ${words.ruling.keys}`,
  ].join("\n");
}

/** One of the choices, not known, back, or stop; asked again until it is one of them. */
async function askChoice(effects: Effects, open: Open, lang: Locale): Promise<{ value: Value | null } | "back" | "stop"> {
  const { ruling } = say(lang);
  for (;;) {
    const line = await effects.ask("> ");
    const text = line?.trim().normalize("NFKC").toLowerCase();
    if (text === undefined || text === "q") return "stop";
    if (text === "b") return "back";
    if (text === "?") return { value: null };
    const option = /^\d{1,2}$/.test(text) ? open.options[Number(text) - 1] : undefined;
    if (option) return { value: option.value };
    effects.err(ruling.badChoice(text, open.options.length));
  }
}
