import { type Span, spansOf } from "./kinds.ts";

const whole = "Street|Avenue|Road|Boulevard|Drive|Lane|Circle|Place|Plaza|Square|Parkway|Highway|Way|Terrace|Trail|Turnpike|Crescent|Loop|Court";
const short = "St|Ave|Rd|Blvd|Dr|Ln|Cir|Pl|Sq|Pkwy|Hwy|Ter|Tpke|Ct";
const word = String.raw`(?:[A-Z][A-Za-z'’.-]{0,20}|\d{1,3}(?:st|nd|rd|th|d))`;
const compass = String.raw`(?:N|S|E|W|NE|NW|SE|SW|N\.[EW]\.|S\.[EW]\.|North|South|East|West)`;
const unit = String.raw`(?:,?\s(?:Suite|Ste\.?|Apartment|Apt\.?|Unit|Floor|Fl\.?|Room|Rm\.?|#)\s?#?[A-Z\d-]{1,6}|,?\s\d{1,3}(?:st|nd|rd|th)\s(?:Floor|Fl\.))?`;
const town = String.raw`(?:,?\s[A-Z][A-Za-z.'-]{1,20}(?:\s[A-Z][A-Za-z.'-]{1,20}){0,2},?\s(?:[A-Z]{2}|D\.C\.|[A-Z][a-z]{3,12}(?:\s[A-Z][a-z]{3,9})?)[,.]?\s\d{5}(?:-\d{4})?)?`;
const number = String.raw`(?<![\p{L}\d$§#/:.-])(?<!\d,)(?:\d{1,6}(?:-\d{1,4})?[A-Z]?|(?:One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten)(?!\p{L}))`;

const street = new RegExp(
  String.raw`(${number}\s(?:${compass}\.?\s)?(?:${word}\s){1,4}?(?:(?:${whole})(?!\p{L})|(?:${short})\.?(?=,|;|\)|$|\n|\.?\s(?:${compass}|Suite|Ste|Apartment|Apt|Unit|Floor|Room|#|[a-z])|\.$))(?:,?\s${compass}\.?(?![\p{L}]))?${unit}${town})`,
  "dgu",
);
const broadway = new RegExp(String.raw`(${number}\s(?:Broadway|(?:Avenue|Rue|Via|Calle|Route|Highway)(?:\sof)?(?:\sthe)?\s${word})(?![\p{L}])${unit}${town})`, "dgu");
const box = new RegExp(String.raw`(?<!\p{L})((?:P\.?\s?O\.?\s?|Post\sOffice\s|Postal\s)Box\s(?:No\.?\s)?#?[A-Z]?-?\d{1,7}${town})`, "dgiu");
const han = String.raw`[\p{Script=Han}]`;
const road = new RegExp(String.raw`((?:路|街|大道|巷|弄|胡同|道)\s?(?:\d{1,5}|[一二三四五六七八九十百零〇]{1,6})(?:-\d{1,3})?\s?[号弄](?!令|文|案|公告|通告|决定|线)(?:\s?[\p{Script=Han}\dA-Z-]{0,12}?(?:室|单元|楼|层|栋|幢|座|房)\s?(?:\d{1,5}\s?(?:室|房|号|层))?)?)`, "dgu");
const home = new RegExp(String.raw`((?:小区|花园|公寓|大厦|新村|家园|苑|里)\s?\d{1,4}\s?(?:号楼|栋|幢|座|号)\s?(?:\d{1,3}\s?单元\s?)?\d{1,5}\s?(?:室|房|号))`, "dgu");

/** Words that stand after a number and are no street: courts, laws, and what is counted. */
const noStreet = /(?:^|\s)(?:District|Circuit|Superior|Supreme|Federal|Bankruptcy|Appeals|Appellate|State|County|Tax|High|Criminal|Civil|Chancery|U\.S|United|Commission|Act|Rule|Section|Defendants?|Counts?|Wall Street (?:firms?|banks?|analysts?|bankers?))(?=\s|\.|$)/;
/** Numbers in words may begin a name, and a court is seldom a street: these need a suite, a floor or a postal code, a court at least a town. */
const doubtful = /^[A-Z]|\s(?:Court|Ct\.?)(?=[,\s]|$)/;
const before = /(?:Rules?|Sections?|Form|Item|Part|Title|Exhibit|Docket|No\.|Nos\.|§|U\.S\.C\.|C\.F\.R\.|Release|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\.? \d{1,2},)\s?$/;

/** Street addresses with a house number, post boxes, and Chinese addresses with a number of house or room. */
export function* addresses(text: string): Generator<Span> {
  const fits = (words: string, at: number): boolean =>
    !noStreet.test(words.replace(/,.*/s, "")) &&
    !before.test(text.slice(Math.max(0, at - 20), at)) &&
    (!doubtful.test(words) || /,?\s(?:Suite|Ste|Apartment|Apt|Unit|Floor|Room|#)|\d{5}$/.test(words) || (/\d.*Court$/.test(words) && /^,\s[A-Z][a-z]+,\s[A-Z]/.test(text.slice(at + words.length, at + words.length + 40))));
  yield* spansOf(text, street, "address", fits);
  yield* spansOf(text, broadway, "address", fits);
  yield* spansOf(text, box, "address");
  for (const pattern of [road, home]) for (const { end, start } of spansOf(text, pattern, "address")) yield { start: opening(text, start), end, kind: "address" };
}

const hanCharacter = new RegExp(han, "u");

/** Where a Chinese address begins: back over its characters, to a word that leads up to it or to a sign. */
function opening(text: string, start: number): number {
  let at = start;
  while (at > 0 && start - at < 24 && hanCharacter.test(text[at - 1]!) && !/[住在于址为是往至到和及与、]/.test(text[at - 1]!)) at -= 1;
  return at;
}
