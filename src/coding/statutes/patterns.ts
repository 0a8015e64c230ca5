import { ACTS } from "./acts.ts";
import { OTHER_BODIES, OTHER_BOOKS, REGULATIONS } from "./rules.ts";

// All patterns read a text made even (flat.ts): one blank between words. Counts are bounded, so that each costs the same wherever it is tried.

const LETTERS = REGULATIONS.map((each) => each.name).sort((a, b) => b.length - a.length).join("|");
const SIGN = "§";
/** Blanks were lost in many texts: `andSection`. */
const FREE = String.raw`(?:\b|(?<=\b(?:and|or|of|in|under|from)))`;
/** What a list of sections or rules begins with; one pass over the text. */
export const HEADINGS = new RegExp(
  [
    String.raw`\b(?<usc>\d{1,2}) ?U\.? ?S\.? ?C\.?(?: ?A\.)?(?![\w]) ?,? ?(?:(?:Sections?|Secs?\.|${SIGN}) ?){0,4}`,
    String.raw`\b(?<cfr>\d{1,2}) ?C\.? ?F\.? ?R\.?(?![\w]) ?(?:(?:Sections?|Secs?\.|${SIGN}) ?){0,4}`,
    String.raw`\bTitle (?<code>\d{1,2}),? (?:of the )?(?:United States|U\.S\.) Code,? (?:Sections?|${SIGN}) ?`,
    String.raw`${FREE}(?<section>[Ss]ections?|SECTIONS?|Secs?\.) (?:${SIGN} ?)?(?=\d)`,
    String.raw`(?<sign>${SIGN}{1,2}) ?(?=\d)`,
    String.raw`${FREE}(?<rule>[Rr]ules?|RULES?) (?=\d)`,
    String.raw`\bRegulation (?<regulation>${LETTERS})(?![\w-])`,
  ].join("|"),
  "g",
);

const words = (text: string): string => text.replace(/[.']/g, "\\$&").replace(/ /g, " ?").replace(/-/g, "[-\\s]{1,2}");
/** Every name of an Act, the longest first. */
export const NAMES = ACTS.flatMap((act) => act.names.map((name) => ({ name, act }))).sort((a, b) => b.name.length - a.name.length);
const NAME = `(?:${NAMES.map((each) => words(each.name)).join("|")})`;
const YEAR = String.raw`(?: ?,? ?of (?<year>\d{4}))?`;
const FILLER = String.raw`(?: ?[([][^()[\]]{0,80}[)\]])?`;
/** `, the periodic reporting provisions`. */
const APPOSED = String.raw`(?: ?,? ?(?:the )?(?:[a-z/-]{2,20} ){0,4}(?:provisions?|requirements?))?`;
/** Behind a list: the Act it is of. */
export const BEHIND = new RegExp(String.raw`^${FILLER}${APPOSED}[ ,\]]{0,4}(?:(?:(?:promulgated|adopted|issued) )?there ?under[ ,]{0,2})?(?:(?:promulgated|adopted|issued) )?(?:of|under|to) ?(?:(?:the|said) ?)?["“'‘]?(?<name>${NAME})(?![\w])${YEAR}`, "i");
/** Right before a list: the Act it is of, with the word before the Act's name. */
export const BEFORE = new RegExp(String.raw`(?<lead>[\w.'’]{1,30} )?(?<name>${NAME})${YEAR}(?: ?\([^()]{0,60}\))?(?:[ [(:]{1,4}|,? (?:specifically|namely|including|in particular),? )$`, "i");
/** A capital word before an Act's name that belongs to the name. */
export const OWN_NAME = /^(?!(?:The|Federal|U\.S\.|Under|And|Of|With|Violat\w{1,6})\b)[A-Z].*[^.;:) ] ?$/;
/** Behind a list: the Act named before it. */
export const THEREUNDER = /^[ ,\]]{0,4}(?:(?:each|both|as) )?(?:(?:promulgated|adopted|issued) )?there ?under\b/i;
/** Behind a list: the one Act the text speaks of. */
export const THE_ACT = /^[\s,]{0,4}(?:of|under) (?:the|that|this|said) (?:same )?Act\b/i;
/** Behind a rule: it is of the Commission's Rules of Practice. */
export const PRACTICE = /^ of (?:the )?(?:(?:SEC|Commission|Securities and Exchange Commission)(?:['’]?s)? )?Rules of Practice/i;
/** Behind a rule: the regulation it is of. */
export const REGULATION = new RegExp(String.raw`^[\s,]{0,4}(?:of|under) (?:the\s)?(?:(?:SEC|Commission)['’]?s?\s)?Regulation (?<name>${LETTERS})(?![\w-])`);
/** The rule is of another body. */
export const OTHER_BEHIND = new RegExp(`^ ?of (?:the )?(?:${OTHER_BOOKS.map(words).join("|")})`, "i");
/** The same, before it. */
export const OTHER_BEFORE = new RegExp(`(?:^|[\\s('"“])(?:${OTHER_BODIES.map(words).join("|")})(?:['’]?s)? $`);
/** Behind a section: the title of the Code. */
export const OF_TITLE = /^,? of Title (\d{1,2})\b/i;
/** Nothing else between two lists: they are one. */
export const JOIN = /^[\s,;:\])}]{0,4}(?:(?:and|or|and\/or|as well as|or of|and of) )?(?:(?:SEC|Commission|also|its|the|with) )?$/;
/** What belongs to a list and stands behind it: `of the Exchange Act of 1934 ("Exchange Act")`, `thereunder`. */
export const TAIL = new RegExp(String.raw`^${FILLER}[ ,\]]{0,4}(?:(?:(?:promulgated|adopted|issued) )?there ?under\b|(?:(?:promulgated|adopted|issued) )?(?:of|under|to) ?(?:(?:the|said|that|this) ?)?["“'‘]?(?:${NAME}|Act)(?![\w])(?: ?,? of \d{4})?)?${FILLER}`, "i");
