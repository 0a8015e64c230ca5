import { between, continued, type Numbered } from "./labels.ts";

/** A number of a list with its place in the text; the members of a range share the words of the range. */
export interface Item {
  number: Numbered;
  start: number;
  end: number;
}

/** What is counted: sections of an Act, sections of the Code, rules, or rules with their part (`240.10b-5`). */
export type Counted = "section" | "usc" | "rule" | "cfr";

/** A hyphen, also where its bytes were read in the wrong alphabet. */
const HYPHEN = String.raw`(?: ?[-–—‑]|â[\u0080-\u00bf]{0,2})`;
const LABELS = String.raw`(?:[ \t]?\((?:[A-Za-z]|([a-z])\1|\d{1,2}|[ivx]{2,5}|[IVX]{2,5})\))`;
/** `10(b)-5` for 10b-5, `10b-5`, `206(4)-8`, `13a 14` (the hyphen was lost), `144A`. */
const RULE = String.raw`\d{1,2}\([a-z]\)${HYPHEN} ?\d{1,3}[A-Z]?(?![\w])|\d{1,3}[A-Za-z]{0,2}\d?(?:\(\d\))?${HYPHEN} ?\d{1,3}[A-Z]?(?![\w])|\d{1,2}[a-z]\d? \d{1,2}(?![\w-])|\d{1,3}[a-z]?[A-Z]?(?![\w-])`;
const NUMBER: Readonly<Record<Counted, RegExp>> = {
  section: /\d{1,4}[A-Za-z]?(?![\w])/y,
  usc: /\d{1,5}[A-Za-z]{0,4}(?:-\d{1,2}[a-z]?)?(?![\w])/y,
  rule: new RegExp(RULE, "y"),
  cfr: new RegExp(String.raw`\d{1,4}\.(?:${RULE})`, "y"),
};
const ANY_LABELS = new RegExp(`${LABELS}{1,8}`, "y");
const MARK = "(?:§ ?){0,4}";
const RANGE = / ?(?:[-–—]| ?(?:through|thru|to) ) ?/y;
const NEXT = new RegExp(String.raw` ?(?:[,;] ?(?:(?:and\/or|and|or|as well as|&)(?: |(?=[\d(])))?|(?:and\/or|and|or|as well as|&)(?: |(?=[\d(])))${MARK}`, "y");
/** A bare number, or a label apart from a number, counts only where a list goes on after it: `(ii) acting as` begins a clause. */
const GOES_ON = /(?: ?[,;.:)\]-]| ?(?:and|or|of|under|through|to|thereunder|promulgated|as|thereof)\b| ?(?:[[(]|$))/y;
/** `17 C.F.R.` after a list of the Code is the next citation. */
const OTHER_CITE = / ?(?:U\.?\s?S\.?\s?C|C\.?\s?F\.?\s?R)\b/y;

/** Reads the numbers of a list that begins at a place. `many` is set where the words before it are plural. */
export function readList(text: string, at: number, counted: Counted, many: boolean): { items: Item[]; end: number } {
  const items: Item[] = [];
  let end = at;
  let last: Item | null = readItem(text, at, counted, null, true);
  while (last !== null) {
    items.push(last);
    end = last.end;
    const upTo: Item | null = reach(text, end, RANGE, (from) => readItem(text, from, counted, last, true));
    // `206(4)-2` is a rule's number and no range; `14e-3 - 2 -` is a page.
    if (upTo !== null && !(/^\d+$/.test(upTo.number.base) && upTo.number.labels.length === 0 && !(/^\d+$/.test(last.number.base) && last.number.labels.length === 0))) {
      const start = last.start;
      items.splice(-1, 1, ...between(last.number, upTo.number).map((number) => ({ number, start, end: upTo.end })));
      last = { ...upTo, start };
      end = upTo.end;
    }
    const before: Item = last;
    last = reach(text, end, NEXT, (from) => readItem(text, from, counted, before, many));
    if (items.length > 200) break;
  }
  return { items, end };
}

function reach(text: string, at: number, separator: RegExp, read: (from: number) => Item | null): Item | null {
  separator.lastIndex = at;
  const hit = separator.exec(text);
  return hit === null ? null : read(at + hit[0].length);
}

/** One number at a place, or labels alone that continue the one before; null where there is neither. */
function readItem(text: string, at: number, counted: Counted, before: Item | null, plain: boolean): Item | null {
  const pattern = NUMBER[counted];
  pattern.lastIndex = at;
  const found = pattern.exec(text)?.[0] ?? "";
  const base = counted === "usc" ? alone(found) : found;
  const from = at + base.length;
  ANY_LABELS.lastIndex = from;
  let labels = ANY_LABELS.exec(text)?.[0] ?? "";
  // `10b-5 (iv) barring him` begins a clause of the sentence.
  if (base !== "" && labels.startsWith(" ") && !goesOn(text, from + labels.length)) labels = "";
  if (base === "" && (labels === "" || before === null)) return null;
  const end = from + labels.length;
  const names = [...labels.matchAll(/\(([^)]+)\)/g)].map((hit) => hit[1]!);
  if (base === "" && !goesOn(text, end)) return null;
  if (base === "") return { number: continued(before!.number, names), start: at + (labels.length - labels.trimStart().length), end };
  OTHER_CITE.lastIndex = end;
  if (OTHER_CITE.test(text)) return null;
  if (before !== null && /^\d+$/.test(base) && labels === "" && (!plain || !goesOn(text, end))) return null;
  return { number: { base: counted === "rule" || counted === "cfr" ? hyphened(base) : base, labels: names }, start: at, end };
}

function goesOn(text: string, at: number): boolean {
  GOES_ON.lastIndex = at;
  return GOES_ON.test(text);
}

/** `13a-14` however its hyphen was written. */
function hyphened(base: string): string {
  return base.replace(/\s*(?:[-–—‑]|â[\u0080-\u00bf]*)\s*/, "-").replace(/ /, "-").replace(/\(([a-z])\)-/, "$1-");
}

/** `77e-77g` is a range of two sections and `77z-3` one section: a section's own suffix is not the chapter's number again. */
function alone(base: string): string {
  const doubled = /^(\d+)[A-Za-z]+-(\d+)/.exec(base);
  return doubled !== null && doubled[1] === doubled[2] ? base.slice(0, base.indexOf("-")) : base;
}
