/** A word or sign of a text with its place. */
export interface Token {
  text: string;
  start: number;
  end: number;
}

const WORD = /[A-Za-zÀ-ÿ0-9](?:[\wÀ-ÿ'’&/.-]*[\wÀ-ÿ])?\.?|[(),;:"“”—–.&]/y;
const CAPITAL = /^(?:[A-ZÀ-Þ]|[a-z][A-Z]|\d[\dA-Za-z]*(?:st|nd|rd|th)?$)/;
const DOTTED = /^(?:[A-Z]|[A-Z][a-z]?(?:\.[A-Z])+|Jr|Sr|Inc|Corp|Co|Ltd|Cos|Bros|St|Ft|Mt|Dr|Mr|Mrs|Ms|Hon|Esq|No|Int'l|Assocs?|Dept|Mn?gm?t|Intl|Ph|JR|SR|INC|CORP|CO|LTD|LLC|L\.?L\.?C|L\.?P|N\.?A|S\.?A|P\.?A|P\.?C|U\.?S|N\.?V|L\.?L\.?P)\.$/;

/** The words of a text from one place on, read only as far as they are asked for. */
export class Run {
  readonly #text: string;
  readonly #tokens: Token[] = [];
  #at: number;

  constructor(text: string, start: number) {
    this.#text = text;
    this.#at = start;
  }

  /** The n-th word from the start of the run, undefined past the end of the text. */
  get(n: number): Token | undefined {
    while (this.#tokens.length <= n) {
      const token = this.#next();
      if (!token) return undefined;
      this.#tokens.push(token);
    }
    return this.#tokens[n];
  }

  #next(): Token | undefined {
    for (; this.#at < this.#text.length; this.#at += 1) {
      WORD.lastIndex = this.#at;
      const word = WORD.exec(this.#text);
      if (!word) continue;
      const start = this.#at;
      this.#at += word[0].length;
      return { text: word[0], start, end: this.#at };
    }
    return undefined;
  }
}

/** A word as names are made of: a capital, or a brand such as `eBay`, or `21st`. */
export function isCapital(word: string): boolean {
  return CAPITAL.test(word) && /[A-Za-zÀ-ÿ]/.test(word);
}

/** A full stop ends the sentence unless it belongs to an initial or an abbreviation. */
export function endsSentence(token: Token, next: Token): boolean {
  if (next.start - token.end > 2) return true;
  return token.text.charCodeAt(token.text.length - 1) === 46 && !keepsStop(token.text);
}

/** True for `J.`, `Inc.`, `L.P.`: words whose full stop is part of them. */
export function keepsStop(word: string): boolean {
  return DOTTED.test(word) || /\.[A-Za-z]\.$/.test(word);
}

/** Place of the next word that begins with a capital, from `at` on; -1 when there is none. */
export function nextCapital(text: string, at: number): number {
  for (let i = at; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    const upper = (code >= 65 && code <= 90) || (code >= 0xc0 && code <= 0xde);
    if (!upper && !(code >= 97 && code <= 122 && isUpper(text.charCodeAt(i + 1)))) continue;
    if (i === 0 || !isWordSign(text.charCodeAt(i - 1))) return i;
  }
  return -1;
}

/** The word or sign that ends before a place, lower case; empty at the start. */
export function wordBefore(text: string, at: number): string {
  let end = at;
  while (end > 0 && text.charCodeAt(end - 1) <= 32) end -= 1;
  let start = end;
  while (start > 0 && isWordSign(text.charCodeAt(start - 1))) start -= 1;
  return text.slice(start === end ? Math.max(0, end - 1) : start, end).toLowerCase();
}

function isUpper(code: number): boolean {
  return code >= 65 && code <= 90;
}

function isWordSign(code: number): boolean {
  return (code >= 48 && code <= 57) || isUpper(code) || (code >= 97 && code <= 122) || code === 39 || code === 46 || code === 45 || code === 47 || code === 38 || code === 0x2019 || (code >= 0xc0 && code <= 0xff);
}
