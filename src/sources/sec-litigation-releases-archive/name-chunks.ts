import { NEVER, OPENERS, ORGANISATION, PLACES, SUFFIXES, TITLES } from "./words.ts";
import { isState } from "./court.ts";
import { hasSuffix, kindOf, type NameKind } from "./parties.ts";

/** A name as it stands in running text. */
export interface Chunk {
  name: string;
  kind: NameKind;
  start: number;
  end: number;
  /** The short form given in parentheses right after: `(Futrex)`. */
  alias: string | null;
  /** True when a judge's title or a trade of the court stands before it. */
  judge: boolean;
  /** The word before, lower case, for telling `of Basin Water` from `and Basin Water`. */
  before: string;
}

const WORD = /[A-Za-zÀ-ÿ0-9](?:[\wÀ-ÿ'’&/.-]*[\wÀ-ÿ])?\.?|[(),;:"“”—–]|\.|&/g;
const CAPITAL = /^[“"]?(?:[A-ZÀ-Þ]|[a-z][A-Z]|\d[\dA-Za-z]*(?:st|nd|rd|th)?$)/;
const LINKS = new Set(["of", "de", "la", "del", "der", "den", "van", "von", "di", "da", "dos", "du", "le", "bin", "ibn", "al", "el", "y", "e", "the", "and", "for", "&", "in", "on"]);
const PARTICLES = new Set(["de", "la", "del", "der", "den", "van", "von", "di", "da", "dos", "du", "le", "bin", "ibn", "al", "el"]);
const GENERATION = /^(?:Jr|Sr|I{2,3}|IV|V|JR|SR)\.?$/;
const DOTTED = /^(?:[A-Z]|[A-Z][a-z]?(?:\.[A-Z])+|Jr|Sr|Inc|Corp|Co|Ltd|Cos|Bros|St|Ft|Mt|Dr|Mr|Mrs|Ms|Hon|Esq|No|Int'l|Assocs?|Dept|Ph|JR|SR|INC|CORP|CO|LTD|LLC|L\.?L\.?C|L\.?P|N\.?A|S\.?A|P\.?A|P\.?C|U\.?S|N\.?V|L\.?L\.?P)\.$/;

/** Things that bear capital names and are sued by nobody. */
const NO_PARTY_ENDING = /\b(?:Relief|Receiver|Obligations?|Actions?|Entities|Notes?|Bonds?|Programs?|Debentures?|Certificates?|Securities|Contracts?|Agreements?|Offerings?|Plans?|Letters?|Reports?|Statements?|Memorand(?:um|a)|Policy|Policies|Order|Orders|Commission|County|District|Index|Stock|Shares?|Warrants?|Options?|Bank Instruments|Prime Bank|Guarantees?|Attorneys?|Officers?|Directors?|Executives?|Counsel|Scheme|Indictment|Action|Proceedings?|Litigation|Case|Matter|Defendants?|Charges|Fraud|Judgments?|Releases?|Conference|Award|Prize|Degree|Standards?|Principles|Committee|Board)$/;

interface Token {
  text: string;
  start: number;
  end: number;
}

/** Names in a text, in order of place: capital words joined as names are. One pass. */
export function findNames(text: string): Chunk[] {
  const tokens: Token[] = [];
  for (const m of text.matchAll(WORD)) tokens.push({ text: m[0], start: m.index, end: m.index + m[0].length });
  const chunks: Chunk[] = [];
  let i = 0;
  while (i < tokens.length) {
    const token = tokens[i] as Token;
    if (!isCapital(token.text)) {
      i += 1;
      continue;
    }
    let j = i;
    while (j + 1 < tokens.length && !endsSentence(tokens[j] as Token, tokens[j + 1] as Token)) {
      const step = continues(tokens, i, j, text);
      if (step === 0) break;
      j += step;
    }
    const chunk = trim(tokens, i, j, text);
    if (chunk) chunks.push(chunk);
    i = j + 1;
  }
  return chunks;
}

function isCapital(word: string): boolean {
  return CAPITAL.test(word) && /[A-Za-zÀ-ÿ]/.test(word);
}

/** A full stop ends the sentence unless it belongs to an initial or an abbreviation. */
function endsSentence(token: Token, next: Token): boolean {
  if (next.start - token.end > 2) return true;
  return token.text.endsWith(".") && !DOTTED.test(token.text) && !/\.[A-Za-z]\.$/.test(token.text);
}

/** How many tokens further the name goes on; 0 when it ends here. */
function continues(tokens: readonly Token[], from: number, at: number, text: string): number {
  const next = tokens[at + 1] as Token;
  const after = tokens[at + 2];
  const third = tokens[at + 3];
  const here = (tokens[at] as Token).text;
  if (/['’]s?$/.test(here)) return 0;
  if (next.text === "," && after) {
    const bare = after.text.replace(/[.\s]/g, "").toLowerCase();
    if (GENERATION.test(after.text) || (SUFFIXES.has(bare) && isCapital(after.text) && !/^(?:Co|As|Company|Companies|Pa|Oy)$/i.test(bare)) || /^(?:LP|L\.P\.|P\.A\.)$/.test(after.text)) return 2;
    return 0;
  }
  if (/^[“"]$/.test(next.text) && after && isCapital(after.text) && third && /^[”"]$/.test(third.text)) return 3;
  if (/^[(),;:"“”—–.]$/.test(next.text)) return 0;
  if (isCapital(next.text)) {
    if (here === "&" || next.text === "&") return 1;
    if (!endsAbbreviation(here)) return 1;
    return SUFFIXES.has(next.text.toLowerCase().replace(/[^a-z]/g, "")) || /^(?:II|III|IV)$/.test(next.text) ? 1 : 0;
  }
  if (next.text === "&" && after && isCapital(after.text)) return 2;
  if (LINKS.has(next.text) && after && isCapital(after.text)) {
    if (PARTICLES.has(next.text)) return 2;
    const left = text.slice((tokens[from] as Token).start, (tokens[at] as Token).end);
    if (next.text === "of" || next.text === "for") return ofOrganisation(left, after.text) ? 2 : 0;
    if (next.text === "and") return joinsOrganisation(tokens, from, at) ? 2 : 0;
  }
  return 0;
}

function endsAbbreviation(word: string): boolean {
  return /^(?:Inc|Corp|Ltd|Co|LLC|L\.?P|Jr|Sr)\.$/.test(word);
}

/** `Bank of America`, `Foundation For New Era`: only words that take an `of`. */
function ofOrganisation(left: string, next: string): boolean {
  const last = left.split(" ").at(-1)?.toLowerCase() ?? "";
  return /^(?:bank|university|church|foundation|institute|trust|club|college|city|county|society|association|house|friends|ministries|commonwealth|union|board|council)$/.test(last) && !/^(?:The)$/.test(next);
}

/** `Interactive Products and Services, Inc.`: an organisation's word on both sides and an ending on the right only. */
function joinsOrganisation(tokens: readonly Token[], from: number, at: number): boolean {
  const left = tokens.slice(from, at + 1).map((t) => t.text.toLowerCase().replace(/[^a-z]/g, ""));
  if (left.some((w) => SUFFIXES.has(w))) return false;
  let k = at + 2;
  let words = 0;
  const right = (tokens[k] as Token).text;
  if (/^(?:Trust|Management|Services|Associates|Sons|Company|Marketing|Research|Consulting)$/.test(right) && !isCapital((tokens[k + 1] as Token | undefined)?.text ?? "") && left.length > 1) return true;
  while (k < tokens.length && isCapital((tokens[k] as Token).text) && words < 3) {
    const bare = (tokens[k] as Token).text.toLowerCase().replace(/[^a-z]/g, "");
    if (SUFFIXES.has(bare)) return words <= 1 && (ORGANISATION.has(left.at(-1) ?? "") || words === 0);
    words += 1;
    k += 1;
    if ((tokens[k] as Token | undefined)?.text === ",") k += 1;
  }
  return false;
}

function before0(tokens: readonly Token[], first: number): string {
  return tokens[first - 1]?.text.toLowerCase() ?? "";
}

/** `in San Marino, California`: a preposition or article before, a state after. */
function isPlace(name: string, before: string, after: string): boolean {
  if (name.split(" ").length > 3 || !/^(?:a|an|in|of|from|near|the|at|to|and|or|,|to|both)$/.test(before)) return false;
  const state = /^,\s+([A-Z][A-Za-z.]+(?:\s[A-Z][a-z]+)?)/.exec(after)?.[1];
  return state !== undefined && (isState(state) || isState(state.split(" ")[0] ?? ""));
}

/** A word that is only large because a sentence begins; a number word within one belongs to the name (`First United`). */
function opens(tokens: readonly Token[], at: number, last: number): boolean {
  const word = (tokens[at] as Token).text.toLowerCase();
  if (!OPENERS.has(word)) return false;
  const previous = tokens[at - 1];
  const inside = previous !== undefined && !/[.:;”"]$/.test(previous.text) && at < last;
  return !(inside && /^(?:first|second|third|one|two|three|four|five|six|seven|eight|nine|ten|all|new|like|once|our|we|based|current|final|order|rule)$/.test(word));
}

/** Takes titles and sentence openers off the front, what is no name off the back, and passes over what is never a party. */
function trim(tokens: readonly Token[], from: number, to: number, text: string): Chunk | undefined {
  let first = from;
  let last = to;
  let judge = false;
  while (first <= last) {
    const word = (tokens[first] as Token).text.toLowerCase().replace(/\.$/, "");
    if (/^(?:judge|justice|honorable|hon|magistrate)$/.test(word)) judge = true;
    else if (!opens(tokens, first, last) && !TITLES.has(word) && !/-based$/.test(word) && !(judge && /^(?:u\.?s|united|states|district|court)$/.test(word))) break;
    first += 1;
  }
  while (last > first && /^(?:and|of|the|for|in|on|de|&|Defendants?|Complaint|Shares?|Stock|[Ss]ecurities')$/.test((tokens[last] as Token).text)) last -= 1;
  const month = tokens.slice(first, last + 1).findIndex((t) => /^(?:January|February|March|April|June|July|August|September|October|November|December)$/.test(t.text));
  if (month === 0 || first > last) return undefined;
  if (month > 0) last = first + month - 1;
  const start = (tokens[first] as Token).start;
  let end = (tokens[last] as Token).end;
  let name = text.slice(start, end).replace(/['’]s?$/, "");
  end = start + name.length;
  if (/\.$/.test(name) && !DOTTED.test(name.split(" ").at(-1) ?? "") && !/\.[A-Za-z]\.$/.test(name)) name = name.slice(0, -1);
  if (isPlace(name, before0(tokens, first), text.slice(end, end + 24))) return undefined;
  if (!hasSuffix(name) && NO_PARTY_ENDING.test(name)) return undefined;
  if (NEVER.test(name.toLowerCase()) || PLACES.has(name.toLowerCase().replace(/[.,]/g, "").replace(/ /g, "_")) || name.length < 2 || /^\d+$/.test(name)) return undefined;
  const previous = tokens[first - 1];
  const before = previous ? previous.text.toLowerCase() : "";
  if (/^(?:judge|justice|honorable|hon\.?|magistrate)$/.test(before)) judge = true;
  if (/\b(?:[afnd]\.?\s?\/\s?[kb]\.?\s?\/\s?a\.?\/?|[afn]\.?k\.?a\.?|d\.?b\.?a\.?|known\s+as|doing\s+business\s+as|formerly)[\s,:"“]*(?:the\s+)?$/i.test(text.slice(Math.max(0, start - 30), start))) return undefined;
  const alias = /^\s?\(\s?(?:(?:the|collectively|hereinafter|together|or)[\s,]+)?["“']?((?:[A-Z0-9]|[a-z][A-Z])[\wÀ-ÿ&.'’ -]{0,40}?(?:, (?:Inc|LLC|Ltd|LP|Corp)\.?)?)["”']?\s?(?:\)|,["”]?(?! (?:Inc|LLC|Ltd|LP|Corp)\b)| or |;)/.exec(text.slice(end, end + 60));
  const short = alias?.[1] && !/^(?:f\/k|a\/k|d\/b|formerly|collectively|age|the |see |www|NYSE|NASDAQ|Nasdaq|OTC|Pink|AMEX|CIK|CRD|LR|No\b|S\.D|E\.D|D\.)/i.test(alias[1]) && !/^\d+$/.test(alias[1]) ? alias[1] : null;
  return { name, kind: kindOf(name), start, end, alias: short, judge, before };
}
