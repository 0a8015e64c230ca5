import * as words from "./closure-words.ts";
import { type Sentence, sentencesOf } from "./sentences.ts";

/** How an investigation ended, as the company tells it. */
export type Closure = "no-recommendation" | "closed" | "wells-withdrawn";

/** A sentence in which a company says that an investigation of it by the agency ended without action. */
export interface Statement {
  closure: Closure;
  /** The sentence, word for word. */
  exact: string;
  /** Where it begins in the text, in UTF-16 units. */
  start: number;
}

/** Longer runs of words are tables, not sentences. */
const LONGEST = 1500;

/**
 * The statements in normalised text that the agency closed its investigation
 * of the company, does not intend to recommend action, or took a Wells notice
 * back. `names` are the filer's own names, short ones too. In doubt a sentence
 * is left out: what may be, what is hoped or denied, what another authority
 * did, what concerns somebody else, and what ended with a penalty.
 */
export function statementsOf(text: string, names: readonly string[] = []): Statement[] {
  const sentences = sentencesOf(text);
  return sentences.flatMap((sentence, n) => {
    const closure = sentence.text.length > LONGEST ? undefined : closureOf(sentence.text, sentences.slice(Math.max(0, n - 2), n), names);
    return closure === undefined ? [] : [{ closure, exact: sentence.text, start: sentence.start }];
  });
}

/** Where the words that matter stand in a sentence. */
interface Core {
  closure: Closure;
  from: number;
  to: number;
  /** Needs the agency's name in the same sentence. */
  named: boolean;
}

function closureOf(sentence: string, before: readonly Sentence[], names: readonly string[]): Closure | undefined {
  if (words.BARRED.test(sentence)) return undefined;
  return coresOf(sentence).find((core) => holds(core, sentence, before.map(({ text }) => text), names))?.closure;
}

function coresOf(sentence: string): Core[] {
  const cores: Core[] = [];
  const look = (closure: Closure, pattern: RegExp, named = false): void => {
    const found = pattern.exec(sentence);
    if (found) cores.push({ closure, from: found.index, to: found.index + found[0].length, named });
  };
  look("no-recommendation", words.NO_RECOMMENDATION);
  for (const pattern of words.WELLS_WITHDRAWN) look("wells-withdrawn", pattern);
  for (const pattern of words.CLOSED) look("closed", pattern);
  if (words.NOTICE.test(sentence)) for (const pattern of words.CLOSED_BY_NOTICE) look("closed", pattern);
  look("closed", words.TERMINATION_LETTER, true);
  return cores;
}

function holds({ closure, from, to, named }: Core, sentence: string, before: readonly string[], names: readonly string[]): boolean {
  const lead = sentence.slice(0, from);
  const core = sentence.slice(from, to);
  if (words.UNSURE.test(lead) || (closure !== "no-recommendation" && words.UNSURE.test(core))) return false;
  if (words.CONDITION.test(sentence.slice(to))) return false;
  if (words.THIRD_TOLD.test(sentence) || words.THIRD_TELLS.test(lead) || /\b[Oo]ur (?:own )?$/.test(lead)) return false;
  if (words.ACTIVE.test(core) && !endedByAgency(lead)) return false;
  return byAgency(sentence, to, named ? [] : before) && ofCompany(sentence, from, before, names);
}

/** Who ends it, where the words say it of somebody: the agency, or "it" after the agency told so. */
function endedByAgency(lead: string): boolean {
  if (words.AGENCY_SUBJECT.test(lead)) return true;
  const told = has(words.AGENCY, lead) || /\b[Ss]taff\b/.test(lead);
  return told && ((words.PRONOUN_SUBJECT.test(lead) && words.TELLING.test(lead)) || words.SECOND_VERB.test(lead));
}

/** It is the agency that ends it: named before the words, or in the sentences before, and nobody else beside it. */
function byAgency(sentence: string, to: number, before: readonly string[]): boolean {
  const lead = sentence.slice(0, to);
  for (const { index } of lead.matchAll(words.OTHERS)) if (!words.TOGETHER.test(lead.slice(0, index))) return false;
  if (has(words.AGENCY, lead) || words.BY_AGENCY.test(sentence.slice(to))) return true;
  const earlier = before.join(" ");
  return has(words.AGENCY, earlier) && !has(words.OTHERS, earlier);
}

/** It is the company that was investigated: itself named, and nobody else as whom it concerned. */
function ofCompany(sentence: string, from: number, before: readonly string[], names: readonly string[]): boolean {
  const own = (text: string): boolean => words.OWN.test(text) || names.some((name) => standsIn(text, name));
  const [, what = "", object] = words.OBJECT.exec(sentence.slice(from)) ?? words.OBJECT.exec(sentence) ?? [];
  if (object !== undefined) {
    const opening = object.split(/[,;.]/)[0] ?? "";
    const capital = /^(?:the )?([A-Z][\w.’'&-]*(?: [A-Z][\w.’'&-]*)*)/.exec(opening)?.[1];
    const itself = capital === undefined ? /^(?:us|both us|the company)\b/.test(opening) : words.OWN.test(`the ${capital}`) || names.some((name) => standsIn(capital, name, 0));
    if (!itself && (capital !== undefined || words.THIRD.test(opening) || !words.MATTER.test(opening))) return false;
    if (/^(?:investigations|inquiries)$/.test(what) && !itself) return false;
  }
  return own(sentence) || own(before.join(" "));
}

function has(pattern: RegExp, text: string): boolean {
  return text.search(pattern) >= 0;
}

/** True where a name stands in the text (at that place) as a name: whole, its first letter a capital, the others as they may be. */
function standsIn(text: string, name: string, place?: number): boolean {
  const [folded, sought] = [text.toLowerCase(), name.toLowerCase()];
  if (sought === "") return false;
  for (let at = folded.indexOf(sought); at >= 0; at = folded.indexOf(sought, at + 1)) {
    const whole = !/\w/.test(text[at - 1] ?? " ") && !/\w/.test(text[at + sought.length] ?? " ");
    if (whole && /[\p{Lu}\d]/u.test(text[at] ?? "") && (place === undefined || at === place)) return true;
  }
  return false;
}
