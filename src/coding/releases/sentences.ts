import { originalOf, plainOf, type PlainText } from "./plain.ts";

/** A sentence, heading or line of a release. */
export interface Sentence {
  /** Where it stands. */
  where: "title" | "text";
  /** What it is: the release's number line, the parties' line, a heading, running text, or thanks and references at the end. */
  kind: "header" | "caption" | "heading" | "body" | "tail";
  /** As it reads: single blanks, straight quotes, no tags. Match on this. */
  plain: string;
  /** Place in the original title or text; `original.slice(start, end)` is the sentence as stored. */
  start: number;
  end: number;
  /** The stored words under `plain.slice(from, to)`: an exact substring of the title or text. */
  spanOf(from: number, to: number): string;
}

/** No sentence of the archive is longer, in characters; a longer run is cut, so that what is read of one costs no more than so much. */
const LONGEST = 8000;

/** Splits a title and a text into sentences, title first. Linear in their length. */
export function sentencesOf(title: string, text: string): Sentence[] {
  const titles = split(plainOf(title), "title").map((each) => (each.kind === "body" ? { ...each, kind: "heading" as const } : each));
  let inBody = false;
  const texts = split(plainOf(text), "text").map((each) => {
    if (each.kind !== "body") return each;
    // Headings stand above the running text only.
    const heading = !inBody && isHeading(each.plain);
    inBody ||= !heading;
    return heading ? { ...each, kind: "heading" as const } : each;
  });
  return [...titles, ...texts];
}

/** Openings of the running text; in a dump no full stop parts them from the parties' line. */
const PROSE = String.raw`(?:The (?:U\.?S\.? |United States )?(?:(?:Securities and Exchange )?Commission|SEC)(?: \([^)]{1,20}\))? (?:today|announce[ds]|filed|has|obtained|on|and the)\b|Today,? the |The Honorable [A-Z]|The United States (?:Attorney|District Court)\b|Judge [A-Z][a-z]|A federal (?:court|judge|jury)\b|On (?:January|February|March|April|May|June|July|August|September|October|November|December) \d)`;
const PARTIES = String.raw`(?:SEC|S\.E\.C\.|(?:U\.S\. |United States |UNITED STATES )?(?:Securities (?:and|&) Exchange Commission|SECURITIES (?:AND|&) EXCHANGE COMMISSION)|UNITED STATES(?: OF AMERICA)?|United States(?: of America)?) [vV][sS]?\.? `;
/** Where a sentence may end: a line end; a full stop before a capital, also with the archive's comma or without a blank; the comma between saved headings; the parties' line; the opening words of the running text. */
const ENDS = new RegExp([
  String.raw`\n+[\s,]*`,
  String.raw`[.!?]["')\]]{0,2} ?,? +(?=["'([]?[A-Z0-9])`,
  String.raw`\.(?=[A-Z][a-z]+ )(?<=[a-z)\]\d]{2}\.)`,
  String.raw`(?: ,|,) (?=(?:The|On|In|SEC|Securities|SECURITIES|COURT|Court|FEDERAL|Federal|FINAL|Final|JUDGMENT|FORMER|JURY)\b [A-Za-z]|Today,? )(?<=[\])"A-Z0-9] ?, )`,
  String.raw` (?=${PARTIES})(?<=[\d)],? )`,
  String.raw` ?, (?=The (?:Securities and Exchange )?Commission(?: \([^)]{1,20}\))? (?:today|announce[ds]|filed|has)\b)`,
  String.raw` (?=${PROSE})(?<=[)\dA-Z] )`,
].join("|"), "g");

/** A full stop after these is never an end. */
const INNER = /(?:^|[\s(."'])(?:[A-Z]|Mr|Mrs|Ms|Dr|Hon|Wm|Chas|Geo|Thos|Jas|Jos|Robt|Prof|Rev|Sen|Gov|Gen|Col|Lt|Capt|Bros|Assn|Dept|St|No|NO|Nos|v|vs|Messrs|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec|Civ|Ft|Mt|Esq|Rel|Reg|Sec|Lit|Cir|Cal|Fla|Tex|Mass|Supp|e\.g|i\.e|cf)\.$/;
/** After these it is one only before a word that opens sentences. */
const EITHER = /(?:Inc|Corp|Co|Ltd|Jr|Sr|al|L\.P|N\.A|S\.A|U\.S|U\.K|D\.C|P\.C|p\.m|a\.m|[A-Z]\.[A-Z])\.$/;
const OPENS = /^(?:The|On|In|According|This|These|It|As|An|A|For|From|To|At|Without|After|Among|He|She|They|His|Her|Also|Under|Both|Each|If|That|Its|Prior|During|Since|Although|While|When|Additionally|Moreover|Specifically|Between|Based|Simultaneously|Previously|Earlier|Pursuant|Following|Further|Separately|Defendants?|Judge|See|SEC)\s/;

/** Where what never ends is cut, at blanks, so that no piece is longer than any sentence. */
function cuts(plain: string, start: number, end: number): number[] {
  const places: number[] = [];
  for (let from = start; end - from > LONGEST; from = places.at(-1)!) places.push(Math.max(plain.lastIndexOf(" ", from + LONGEST), from + LONGEST / 2));
  return places;
}

function split(text: PlainText, where: Sentence["where"]): Sentence[] {
  const { plain } = text;
  const out: Sentence[] = [];
  let start = 0;
  const push = (end: number): void => {
    for (const place of cuts(plain, start, end)) cut(place);
    cut(end);
  };
  const cut = (end: number): void => {
    // The bracket of a saved list of paragraphs is none of its words.
    const empty = end === plain.length ? " \n,[]" : " \n,[";
    let [from, to] = [start, end];
    while (from < to && empty.includes(plain[from] as string)) from += 1;
    while (to > from && empty.includes(plain[to - 1] as string)) to -= 1;
    if (to > from) out.push(sentence(text, where, from, to));
    start = end;
  };
  for (const { 0: mark, index } of plain.matchAll(ENDS)) {
    const end = index + mark.length;
    if (mark.startsWith(".") && !ends(plain.slice(Math.max(0, index - 11), index + 1), plain.slice(end, end + 16), mark.includes(","))) continue;
    push(end);
  }
  push(plain.length);
  return out;
}

/** `joint`: a comma follows the stop, as between saved paragraphs. */
function ends(before: string, after: string, joint: boolean): boolean {
  return EITHER.test(before) ? OPENS.test(after) || (joint && /^[A-Z]{3,} [A-Z]{2,}/.test(after)) : !INNER.test(before);
}

function sentence(text: PlainText, where: Sentence["where"], from: number, to: number): Sentence {
  const plain = text.plain.slice(from, to);
  return { where, plain, kind: kindOf(plain), start: text.starts[from] as number, end: text.ends[to - 1] as number, spanOf: (a, b) => originalOf(text, from + a, from + b) };
}

const HEADER = /^(?:(?:U\.? ?S\.?|United States|UNITED STATES) )?Securities (?:and|&) Exchange Commission(?: Washington,? D\. ?C\.?)?(?:$| Litigation Release)|^Washington, D\. ?C\.?|^(?:Washington,? D\. ?C\. )?(?:Litigation Rel|Accounting and Auditing|AAER|Release No)/i;
const CAPTION = /^(?:SEC|S\.E\.C\.|(?:U\.? ?S\.? |United States )?Securities (?:and|&) Exchange Commission|United States(?: of America)?|U\.S\.A?\.?|USA|In (?:re|the matter of))(?:,? plaintiffs?,?)? (?:v\.?|vs\.?|versus|against|of) |^(?:Civil Action|Case|Civ\.|Crim\.) (?:File )?(?:No|Case|Action)|^In (?:re|the matter of) /i;
const TAIL = /^(?:for (?:further|more|additional) (?:information|details)|see (?:also|litigation release)|SEC complaint\b|https?:|www\.|the sec(?:'?s)?(?: and)? (?:investigation|litigation|staff)|the (?:commission|sec|securities and exchange commission)(?:'?s)? (?:wishes to |also |would like to )?(?:acknowledges?|appreciates|thanks?|investigation|litigation)|the (?:case|matter|litigation|investigation) (?:is|was|has been|will be) (?:being |also )?(?:conducted|handled|investigated|led|supervised|litigated)|(?:modified|last modified|home|previous page):?)/i;

function kindOf(plain: string): Sentence["kind"] {
  if (HEADER.test(plain) && plain.length < 300) return "header";
  if (CAPTION.test(plain)) return "caption";
  return TAIL.test(plain) ? "tail" : "body";
}

/** Capitals throughout, or the capitals of a headline and no full stop. */
function isHeading(plain: string): boolean {
  if (plain.length > 400) return false;
  const words = plain.split(" ").filter((w) => /^[A-Za-z]{4,}/.test(w));
  const capital = words.filter((w) => /^[A-Z]/.test(w)).length;
  return words.length > 0 && capital >= words.length * 0.8 && !/[a-z0-9)]\.$/.test(plain);
}
