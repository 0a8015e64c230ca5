import { isState } from "./court.ts";
import type { Chunk } from "./name-chunks.ts";
import { hasSuffix, kindOf } from "./parties.ts";
import { remember } from "./remember.ts";
import { keepsStop, wordBefore, type Run } from "./tokens.ts";
import { isNever, OPENERS, PLACES, SUFFIXES, TITLES } from "./words.ts";

/** Things that bear capital names and are sued by nobody. */
const NO_PARTY_ENDING = /\b(?:Relief|Receiver|Obligations?|Actions?|Entities|Notes?|Bonds?|Programs?|Debentures?|Certificates?|Securities|Contracts?|Agreements?|Offerings?|Plans?|Letters?|Reports?|Statements?|Memorand(?:um|a)|Policy|Policies|Order|Orders|Commission|County|District|Index|Stock|Shares?|Warrants?|Options?|Bank Instruments|Prime Bank|Guarantees?|Attorneys?|Officers?|Directors?|Executives?|Counsel|Scheme|Indictment|Proceedings?|Litigation|Case|Matter|Defendants?|Charges|Fraud|Judgments?|Releases?|Conference|Award|Prize|Degree|Standards?|Principles|Committee|Board|Ponzi|President|Chairman|Parties|Affairs|Documents|Web ?site|-based)$/;
const NO_PARTY_START = /^(?:Freezing|Prohibiting|Restraining|Appointing|Requiring|Enjoining|Granting|Imposing|Directing|Setting|Order|Motion|Stipulation)\b/;
/** What a person does or is, written large before the name. */
const OFFICE = /^(?:C[EFOT]O|President|Chairman|Chairwoman|Controller|Treasurer|Officer|Mayor|Governor|Senator|Trader|Broker|Stockbroker|Adviser|Advisor|Attorney|Lawyer|Accountant|Auditor|Analyst|Promoter|Executive|Manager|Founder|Counsel)$/;
const MONTH = /^(?:January|February|March|April|June|July|August|September|October|November|December)$/;
const JUDGE = /^(?:judge|justice|honorable|hon|magistrate)$/;
/** Before an `also known as` name, which is no party of its own. */
const ALSO = /(?:(?:previously|formerly|now)\s+(?:called|named)|\/[kb]\s?\/\s?a\.?\/?|[afn]\.?k\.?a\.?|d\.?b\.?a\.?|known\s+as|business\s+as|formerly|\balias(?:es)?)[\s,:"“]*(?:the\s+)?$/i;
const ALIAS = /^\s?\(\s?(?:(?:the|collectively|hereinafter|together|or)[\s,]+)?["“']?((?:[A-Z0-9]|[a-z][A-Z])[\wÀ-ÿ&.'’ -]{0,40}?(?:, (?:Inc|LLC|Ltd|LP|Corp)\.?)?)["”']?\s?(?:\)|,["”]?(?! (?:Inc|LLC|Ltd|LP|Corp)\b)| or |;)/;
const NO_ALIAS = /^(?:f\/k|a\/k|d\/b|formerly|collectively|age|the |see |www|NYSE|NASDAQ|Nasdaq|OTC|Pink|AMEX|CIK|CRD|LR|No\b|S\.D|E\.D|D\.|\d+$)/i;

/** Words of a headline, large though they join, and a court's short name with a month. */
const HEADLINE = /\s(?:For|To|With|Prior|From|Over|His|Her|Its|Their|Alleged|Involving)\s[^,]{0,60}\s(?:For|To|With|Prior|From|Over|His|Her|Its|Their)\s|^(?:[NSEWCM]\.)?D\.\s?[A-Z]/;

/** A name that is not for a party, by its words alone. */
const isNoParty = remember((name) => isNever(name.toLowerCase()) || PLACES.has(name.toLowerCase().replace(/[.,]/g, "").replace(/ /g, "_")) || name.length < 2 || SUFFIXES.has(name.toLowerCase().replace(/[^a-z]/g, "")) || HEADLINE.test(name) || isState(name) || (!hasSuffix(name) && (NO_PARTY_ENDING.test(name) || NO_PARTY_START.test(name))));
const kind = remember(kindOf);

/** Takes titles and sentence openers off the front, what is no name off the back, and passes over what is never a party. */
export function trim(text: string, run: Run, to: number): Chunk | undefined {
  let first = 0;
  let last = to;
  let judge = false;
  const word = (n: number): string => run.get(n)?.text ?? "";
  for (; first <= last; first += 1) {
    const bare = word(first).toLowerCase().replace(/\.$/, "");
    if (JUDGE.test(bare)) judge = true;
    else if ((!TITLES.has(bare) || (bare === "financial" && !/^(?:Officer|Advis|Analyst|Planner|Consultant|Controller)/.test(word(first + 1)))) && !opens(text, run, first, last) && !bare.endsWith("-based") && !(judge && /^(?:u\.?s|united|states|district|court)$/.test(bare))) break;
  }
  // `Harborlight CEO Rowan Hale`, `Boise Mayor Rowan Hale` is Rowan Hale.
  for (let n = first; n < last - 1; n += 1) if (OFFICE.test(word(n)) && (last - n < 5 || word(n).startsWith("C")) && kind(text.slice(run.get(n + 1)?.start, run.get(last)?.end)) === "person") first = n + 1;
  // `Boise, New Jersey-based Harborlight` is Harborlight.
  for (let n = first; n < last; n += 1) if (word(n).endsWith("-based")) first = n + 1;
  for (let n = first; n <= last; n += 1) {
    if (!MONTH.test(word(n))) continue;
    last = n - 1;
    break;
  }
  while (last > first && /^(?:and|of|for|&|Defendants?|Complaint|Sections?|Rules?|Without|Pursuant|According|Previously|Simultaneously)$/.test(word(last))) last -= 1;
  const start = run.get(first)?.start;
  const stop = run.get(last)?.end;
  if (first > last || start === undefined || stop === undefined) return undefined;
  let name = text.slice(start, stop).replace(/['’]s?$|(?<=(?:Inc|Corp|Co|Ltd)\.)s$|(?<=\s(?:Inc|Corp|Ltd|LLC|LLP|Corporation|Company|[A-Z]{3,}))s$/, "");
  if (name.endsWith(".") && (!keepsStop(word(last)) || /\b(?:LLC|LLP|LP|PLC)\.$/.test(name))) name = name.slice(0, -1);
  if (isNoParty(name)) return undefined;
  const end = start + name.length;
  let before = first > 0 ? word(first - 1).toLowerCase() : wordBefore(text, start);
  // `an official at Boise-based Harborlight`: the word that counts is `at`.
  if (before.endsWith("-based")) before = wordBefore(text, text.lastIndexOf(" ", start - 2) + 1);
  if (text.charCodeAt(end) === 44 && isPlace(name, before, text.slice(end, end + 24))) return undefined;
  if (/[a-y]$|[/:"“,.]/.test(before) && ALSO.test(text.slice(Math.max(0, start - 30), start))) return undefined;
  let alias: string | null = null;
  if (text.charCodeAt(end) === 40 || text.charCodeAt(end + 1) === 40) {
    const short = ALIAS.exec(text.slice(end, end + 60))?.[1];
    if (short && !NO_ALIAS.test(short)) alias = short;
  }
  return { name, kind: kind(name), start, end, alias, judge: judge || JUDGE.test(before.replace(/\.$/, "")), before };
}

/** A word that is only large because a sentence begins; a number word within one belongs to the name (`First United`). */
function opens(text: string, run: Run, at: number, last: number): boolean {
  const token = run.get(at);
  if (!token || !OPENERS.has(token.text.toLowerCase())) return false;
  if (at === last || !/^(?:First|Second|Third|One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|All|New|Like|Once|Our|We|Based|Current|Final|Order|Rule)$/.test(token.text)) return true;
  const before = at > 0 ? (run.get(at - 1)?.text ?? "") : wordBefore(text, token.start);
  return before === "" || /[.:;”"]$/.test(before);
}

/** `in San Marino, California`: a preposition or article before, a state after. */
function isPlace(name: string, before: string, after: string): boolean {
  if (!/^(?:a|an|in|of|from|near|the|at|to|and|or|,|both)$/.test(before) || name.split(" ").length > 3) return false;
  const state = /^,\s+([A-Z][A-Za-z.]+(?:\s[A-Z][a-z]+)?)/.exec(after)?.[1];
  return state !== undefined && (isState(state) || isState(state.split(" ")[0] ?? ""));
}
