/** A sum of US dollars written in a text. */
export interface Money {
  /** Dollars; cents as decimals. */
  value: number;
  start: number;
  end: number;
  /** True where the words before say that it is rounded or a bound: `more than`, `approximately`. */
  rounded: boolean;
}

const SCALE: Readonly<Record<string, number>> = { hundred: 100, thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12, k: 1e3, m: 1e6, mm: 1e6, bn: 1e9, b: 1e9 };
const NUMBER: Readonly<Record<string, number>> = {
  one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12, fifteen: 15, twenty: 20, thirty: 30, forty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90,
};
const SIGNED = /(?<![A-BD-TV-Zac-z€£])(?:US\s?)?\$\s?(\d[\d,]*(?:\.\d+)?)(?:[\s-]{0,2}(hundred|thousand|million|billion|trillion|bn|mm?|k)\b)?/gi;
/** The sign was lost: `interest of 29,262`. */
const BARE = /(?<=\b(?:interest|disgorgement|penalty|penalties)\s(?:in\sthe\samount\s)?of\s)(\d{1,3}(?:,\d{3})+(?:\.\d\d)?)(?!\s(?:shares|investors|customers|units|hours))/gi;
const SPELLED = new RegExp(`\\b(\\d{1,3}(?:,\\d{3})*(?:\\.\\d+)?|${Object.keys(NUMBER).join("|")})(?:\\s(hundred|thousand|million|billion|trillion))?\\s(?:U\\.?S\\.?\\s)?dollars\\b`, "gi");
const ROUNDED = /\b(?:more\s+than|over|approximately|about|nearly|almost|at\s+least|up\s+to|as\s+much\s+as|in\s+excess\s+of|excess\s+of|around|roughly|some|exceed(?:s|ed|ing)?|less\s+than|an?\s+estimated|well\s+over|close\s+to)\s+(?:a\s+(?:total|combined\s+total)\s+of\s+)?$/i;

/** Reads the sums of a text in order of place: `$1,234,567.89`, `$2 million`, `two million dollars`. Exact to the cent; other currencies are passed over. */
export function moneyIn(text: string): Money[] {
  const found: Money[] = [];
  for (const pattern of [SIGNED, BARE, SPELLED]) {
    for (const m of text.matchAll(pattern)) {
      // `C$`, `HK$` are other dollars.
      if (pattern === SIGNED && /[A-Za-z]$/.test(text.slice(Math.max(0, m.index - 1), m.index))) continue;
      const written = (m[1] ?? "").replace(/,$/, "");
      const number = NUMBER[written.toLowerCase()] ?? numberOf(written);
      const scale = SCALE[(m[2] ?? "").toLowerCase()] ?? 1;
      const end = m.index + m[0].length - ((m[1] ?? "").endsWith(",") && m[2] === undefined ? 1 : 0);
      found.push({ value: toCents(number * scale), start: m.index, end, rounded: ROUNDED.test(text.slice(Math.max(0, m.index - 40), m.index)) });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** `1,234,567.89`; a last group of four digits (`320,0000`) has one too many. */
function numberOf(written: string): number {
  return Number(written.replace(/,(\d{3})\d$/, ",$1").replaceAll(",", ""));
}

/** Sums are kept free of the dust of binary fractions. */
export function toCents(value: number): number {
  return Math.round(value * 100) / 100;
}
