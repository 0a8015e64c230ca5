import { trim } from "./name-trim.ts";
import { hasSuffix, type NameKind } from "./parties.ts";
import { endsSentence, isCapital, nextCapital, Run } from "./tokens.ts";
import { ORGANISATION, SUFFIXES } from "./words.ts";

/** A name as it stands in running text. */
export interface Chunk {
  name: string;
  kind: NameKind;
  start: number;
  end: number;
  /** The short form given in parentheses right after: `(Futrex)`. */
  alias: string | null;
  /** True when a judge's title stands before it. */
  judge: boolean;
  /** The word before, lower case, for telling `of Basin Water` from `and Basin Water`. */
  before: string;
}

const LINKS = new Set(["of", "de", "la", "del", "der", "den", "van", "von", "di", "da", "dos", "du", "le", "bin", "ibn", "al", "el", "and", "for"]);
const GENERATION = /^(?:Jr|Sr|I{2,3}|IV|V|JR|SR)\.?$/;

const MONTH = /^(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)/;

/** No name has more words. */
const LONGEST = 30;

/** Names in a text, in order of place: capital words joined as names are. One pass. */
export function findNames(text: string): Chunk[] {
  const chunks: Chunk[] = [];
  let at = nextCapital(text, 0);
  while (at >= 0) {
    const run = new Run(text, at);
    let last = 0;
    for (;;) {
      const here = run.get(last);
      const next = run.get(last + 1);
      if (!here || !next || last > LONGEST || endsSentence(here, next)) break;
      const step = continues(run, last, here.text, next.text);
      if (step === 0) break;
      last += step;
    }
    const chunk = trim(text, run, last);
    if (chunk) chunks.push(withFirstPartner(text, chunk));
    at = nextCapital(text, run.get(last)?.end ?? text.length);
  }
  return chunks;
}

/** `Ash, Hale & Marlowe LLC`: the first partner stands before a comma. */
function withFirstPartner(text: string, chunk: Chunk): Chunk {
  if (chunk.kind !== "organisation" || !hasSuffix(chunk.name) || !/^[A-Z][a-z]+ & [A-Z]/.test(chunk.name)) return chunk;
  const partner = /(?<=[^A-Za-z&.][a-z]{2,12} )[A-Z][a-z]+, $/.exec(text.slice(Math.max(0, chunk.start - 45), chunk.start));
  return partner ? { ...chunk, name: partner[0] + chunk.name, start: chunk.start - partner[0].length, before: "" } : chunk;
}

/** How many words further the name goes on; 0 when it ends here. */
function continues(run: Run, at: number, here: string, next: string): number {
  // `Friedman's Inc.` is a whole name.
  if (/['’]s?$/.test(here) && SUFFIXES.has(next.toLowerCase().replace(/[^a-z]/g, "")) && isCapital(next)) return 1;
  if (/['’]s?$/.test(here) || /^(?:Against|Defendants?)$/.test(next)) return 0;
  if (next === "(" && at < 2) return nicknamed(run, at);
  if (next.length === 1 && !/[A-Za-z0-9&]/.test(next)) {
    const after = run.get(at + 2)?.text ?? "";
    if (next === "," && GENERATION.test(after)) return 2;
    const bare = after.replace(/\./g, "").toLowerCase();
    if (next === "," && SUFFIXES.has(bare) && isCapital(after) && !/^(?:co|as|company|companies|oy)$/.test(bare)) return 2;
    const quoted = (next === "“" || next === '"') && isCapital(after) && /^[”"]$/.test(run.get(at + 3)?.text ?? "");
    return quoted ? 3 : 0;
  }
  if (isCapital(next)) {
    if (!/^(?:Inc|Corp|Ltd|Co|LLC|L\.?P|Jr|Sr)\.$/.test(here)) return 1;
    return SUFFIXES.has(next.toLowerCase().replace(/[^a-z]/g, "")) || /^(?:II|III|IV)$/.test(next) ? 1 : 0;
  }
  if (/^\d{1,3}$/.test(next)) return isCapital(run.get(at + 2)?.text ?? "") && !/^(?:Section|Rule|Rules|Sections|No|Nos|Form|Title|Count|Chapter|Item|Exhibit)\b/.test(here) && !MONTH.test(here) ? 2 : 0;
  if (next !== "&" && !LINKS.has(next)) return 0;
  const after = run.get(at + 2);
  if (!after || !isCapital(after.text)) return 0;
  if (next === "of" || next === "for") return takesOf(here) && after.text !== "The" ? 2 : 0;
  if (next === "and") return joinsOrganisation(run, at) ? 2 : 0;
  return 2;
}

/** `Rowan K. (Ray) Hale`: a nickname in brackets between given and family name, not the short form of a whole name. */
function nicknamed(run: Run, at: number): number {
  const [given, nick, close, family] = [run.get(0), run.get(at + 2), run.get(at + 3), run.get(at + 4)];
  if (!nick || close?.text !== ")" || !family || !/^[A-Z][a-z]+$/.test(nick.text) || !/^[A-Z][a-z]+$/.test(family.text) || nick.text === given?.text) return 0;
  return at === 0 || /^[A-Z]\.$/.test(run.get(at)?.text ?? "") ? 4 : 0;
}

/** `Bank of America`, `Foundation for New Era`: only words that take an `of`. */
function takesOf(last: string): boolean {
  return /^(?:bank|university|church|foundation|institute|trust|club|college|city|county|society|association|house|friends|ministries|commonwealth|union|board|council)$/i.test(last);
}

/** `Interactive Products and Services, Inc.`: an organisation's word on both sides and an ending on the right only. */
function joinsOrganisation(run: Run, at: number): boolean {
  const left: string[] = [];
  for (let i = 0; i <= at; i += 1) left.push((run.get(i)?.text ?? "").toLowerCase().replace(/[^a-z]/g, ""));
  if (left.some((w) => SUFFIXES.has(w))) return false;
  const right = run.get(at + 2)?.text ?? "";
  if (/^(?:Trust|Management|Services|Associates|Sons|Company|Marketing|Research|Consulting)$/.test(right) && !isCapital(run.get(at + 3)?.text ?? "") && left.length > 1) return true;
  let words = 0;
  let last = "";
  for (let k = at + 2; words < 3; k += 1) {
    const word = run.get(k)?.text ?? "";
    if (word === "," && words > 0) continue;
    if (!isCapital(word)) return false;
    if (SUFFIXES.has(word.toLowerCase().replace(/[^a-z]/g, ""))) return words === 0 || (words === 1 && ORGANISATION.has(left.at(-1) ?? "") && (ORGANISATION.has(last) || !/^(?:funds?|trust|group|bank|holdings|partners|company)$/.test(left.at(-1) ?? "")));
    last = word.toLowerCase().replace(/[^a-z]/g, "");
    words += 1;
  }
  return false;
}
