import { say, type Locale, type Words } from "../../language/index.ts";
import type { Both } from "../../record/support.ts";
import { isGroup, telling, type Citation, type Decision, type Proof, type Rulebook, type Step } from "../../rules/index.ts";
import { columns, wrap } from "./columns.ts";

/** Rules beyond which those that merely hang are counted and not told. */
const MANY = 12;

/** A decision for a terminal: verdict, articles in their own words, the proof, what is open, readings, duties, caution. */
export function decisionText(decision: Decision, book: Rulebook, lang: Locale, width: number): string {
  const words = say(lang);
  const { ruling } = words;
  const section = (title: string, lines: string[]): string[] => (lines.length === 0 ? [] : ["", title, ...lines]);
  const inSentence = (text: string, indent = 0): string[] => wrap(text, width - indent).map((line) => " ".repeat(indent) + line);
  const of = (both: Both, indent = 2): string[] => inSentence(words.of(both), indent);
  const live = decision.proof.filter((each) => each.state === "live");
  const others = decision.proof.filter((each) => each.state !== "live");
  // While next to nothing is known, every rule hangs: printing them all would print the rule set.
  const many = live.length === 0 && others.length > MANY;
  const bearing = many ? [] : live.length > 0 ? live : decision.open.length > 0 ? others.filter((each) => each.state === "open") : [];
  const name = (id: string): string => words.of(book.instrument.authorities.find((each) => each.id === id)?.label ?? { en: id, zh: id });
  return [
    ...inSentence(ruling.head(words.of(decision.label), words.of(decision.says))),
    ...inSentence(ruling.under(words.of(book.instrument.number), book.instrument.day ? words.of(book.instrument.day.label) : ruling.conduct, words.day(decision.asOf))),
    ...(decision.authorities.length > 0 && !many ? inSentence((live.length > 0 ? ruling.authorities : ruling.authoritiesIf)(words.list(decision.authorities.map(name)))) : []),
    ...section(ruling.rules, live.flatMap((each) => proofLines(each, decision, book, words, width))),
    ...(decision.proof.length === 0 && decision.see.length === 0 ? ["", ruling.noRule] : []),
    ...section(ruling.missed, decision.missed.flatMap((each) => [...inSentence(`${each.rule}${codes(each.cites, words)}`, 2), ...stepLines(each.lacks, words, width, 4)])),
    ...section(ruling.others, many ? inSentence(ruling.many(words.number(others.length)), 2) : others.flatMap((each) => proofLines(each, decision, book, words, width))),
    ...section(ruling.articles, (bearing.length > 0 ? cited(bearing) : many ? [] : timed(decision, book)).flatMap((each) => citationLines(each, book, words, width))),
    ...section(ruling.open, openLines(decision, words, width)),
    ...section(ruling.readings, readingLines(decision, book, words, width)),
    ...section(ruling.duties, decision.duties.flatMap((each) => [
      ...inSentence(`${words.of(each.says)}${codes(each.cites, words)}`, 2),
      ...(book.rules.get(each.rule)?.basis === "ours" ? [] : each.cites.flatMap((cite) => cite.quotes.flatMap((quote) => inSentence(quoted(quote, book, words), 4)))),
    ])),
    ...section(ruling.see, decision.see.flatMap((each) => [...of(each.says), ...(each.rulebook === undefined ? [] : inSentence(ruling.askFor(each.rulebook), 2))])),
    "",
    ...of(decision.caution, 0),
  ].join("\n");
}

function proofLines(proof: Proof, decision: Decision, book: Rulebook, words: Words, width: number): string[] {
  const { ruling } = words;
  const verdict = words.of(book.instrument.verdicts.find((each) => each.id === proof.verdict)?.label ?? { en: proof.verdict, zh: proof.verdict });
  const head = proof.state === "defeated" ? ruling.state.defeated(proof.rule, words.list(proof.defeatedBy ?? [])) : ruling.state[proof.state](proof.rule, verdict);
  const indented = (text: string, indent: number): string[] => wrap(text, width - indent).map((line) => " ".repeat(indent) + line);
  const waits = decision.open.filter((each) => each.rules.includes(proof.rule)).map((each) => words.of(book.facts.get(each.fact)?.label ?? { en: each.fact, zh: each.fact }));
  return [
    ...indented(`${head}${codes(proof.cites, words)}`, 2),
    ...indented(words.of(proof.says), 4),
    ...(proof.state === "open" && waits.length > 0 ? indented(ruling.waits(waits.join(ruling.semicolon)), 4) : []),
    ...(proof.state === "live" ? stepLines(proof.because, words, width, 6) : []),
    ...(proof.state === "live" && proof.liability.length > 0 ? indented(ruling.consequences(proof.liability.map((each) => each.provision)), 4) : []),
  ];
}

function codes(cites: readonly Citation[], { ruling, locale }: Words): string {
  return `${locale === "en" ? " " : ""}${ruling.codes(cites.map((cite) => cite.provision))}`;
}

/** The steps that decide, a line each, a term above what it rests on. */
function stepLines(step: Step, words: Words, width: number, indent: number): string[] {
  if (isGroup(step)) return telling(step).flatMap((each) => stepLines(each, words, width, indent));
  const line = wrap(words.of(step.says), width - indent - 2).map((each, n) => " ".repeat(indent + (n > 0 ? 2 : 0)) + each);
  return [...line, ...telling(step).flatMap((each) => stepLines(each, words, width, indent + 2))];
}

/** Each provision once, in the order in which the rules name it. */
function cited(from: ReadonlyArray<{ cites: Citation[] }>): Citation[] {
  return [...new Map(from.flatMap((each) => each.cites).map((cite) => [cite.provision, cite])).values()];
}

/** The provisions on time, where the answer rests on nothing else. */
function timed(decision: Decision, book: Rulebook): Citation[] {
  if (decision.articles.length === 0) return [];
  return book.instrument.time.flatMap((id) => {
    const provision = book.provisions.get(id);
    return provision ? [{ provision: id, cited: provision.cited, quotes: provision.quotes, rendering: provision.rendering }] : [];
  });
}

/**
 * A provision in its own words, with our rendering where they are in another
 * language than the reader's; ours are said to be ours and are a rendering only
 * of words that stand above them.
 */
function citationLines(cite: Citation, book: Rulebook, words: Words, width: number): string[] {
  const { ruling, rules } = words;
  const provision = book.provisions.get(cite.provision);
  const source = provision?.from === undefined ? undefined : book.documents.get(provision.from);
  const own = cite.quotes.map((quote) => quoted(quote, book, words));
  const read = own.length > 0 && book.instrument.language === words.locale;
  const told = words.locale === "en" ? (own.length > 0 ? ruling.rendering : ruling.ownWords)(cite.rendering) : ruling.ownWords(provision ? words.of(provision.act) : "");
  const text = [...own, ...(read ? [] : [told]), ...(source ? [`${rules.fromDocument}${rules.colon}${words.of(source.what)}${ruling.inBrackets(source.id)}`] : []), ...(cite.unverified ? [ruling.unverified] : [])];
  return text.map((line, n) => columns([[`  ${n === 0 ? cite.provision : " ".repeat(cite.provision.length)}`, line]], width));
}

/** Words of the instrument between the marks of their own language. */
function quoted(quote: string, book: Rulebook, { ruling }: Words): string {
  return book.instrument.language === "en" ? `“${quote}”` : ruling.quote(quote);
}

function openLines(decision: Decision, words: Words, width: number): string[] {
  return decision.open.map((each) => columns([[`  ${each.fact}`, `${words.of(each.question)}${words.ruling.inBrackets(words.decide.cost[each.cost] ?? "")}`]], width));
}

function readingLines(decision: Decision, book: Rulebook, words: Words, width: number): string[] {
  const { ruling } = words;
  return decision.readings.flatMap((each) => {
    const other = each.options.find((option) => option.id !== each.taken)!;
    const rows = each.options.map((option) => {
      const verdict = words.of(book.instrument.verdicts.find((verdict) => verdict.id === option.verdict)?.label ?? { en: option.verdict, zh: option.verdict });
      const marks = option.id === each.taken ? ruling.inBrackets(each.pinned ? ruling.pinned : ruling.taken) : "";
      const holders = option.holders.length > 0 ? ruling.held(option.holders.map((holder) => `${words.of(holder.who)}${ruling.inBrackets(holder.document)}`).join(ruling.semicolon)) : ruling.noHolder;
      return [`    ${option.id}`, verdict, `${words.of(option.label)}${marks}${ruling.semicolon}${holders}`];
    });
    const mark = book.readings.get(each.id)?.mark;
    return [...wrap(`${each.id}${mark ? ruling.inBrackets(mark) : ""}${ruling.colon}${words.of(each.question)}`, width - 2).map((line) => `  ${line}`), columns(rows, width), `    ${ruling.pinHow(each.id, other.id)}`];
  });
}
