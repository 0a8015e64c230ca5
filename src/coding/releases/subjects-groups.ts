import { joins } from "./subjects-lists.ts";
import type { ReleaseDefendant } from "./shape.ts";
import type { Mention } from "./subjects.ts";

const GROUP = /\b(?:(?:all|each|both|any|none|most|many|certain|some|several|two|three|four|five|six|seven|eight|nine|ten)\s+(?:of\s+)?)?(?:the|these|those|such|its|all|both|each|his|her|their|other|remaining)?\s*(?:(?:two|three|four|five|six|seven|eight|nine|ten|other|remaining|individual|corporate|entity|primary|principal|named|settling|above|three)\s+)*(?:(relief|nominal)\s+)?(?:co-?)?(defendants?|respondents?)\b(\s+and\s+(?:the\s+)?relief\s+defendants)?/gi;
/** A name follows that is none of the known ones. */
const UNKNOWN = /^(?:\s+|,\s+|:\s+)(?:[Tt]he\s+)?[A-Z][\w.'-]*\s+(?:&|[A-Z])/;
const FIRMS = /\b(?:(?:his|her|their|its|the|these|those|both|each|of\s+the|two|three|four|five|other)\s+)+(?:[\w-]+\s+)?(?:companies|entities|firms|corporations|businesses)\b/gi;
const PRONOUN = /\b(?:(he|him|himself)|(she|her|herself|his)|(it|itself|the\s+(?:company|firm|corporation))|(they|them|themselves|(?:each|both|all|none)\s+of\s+(?:them|whom|these\s+\w+)|these\s+(?:individuals|executives|officers|persons|men)|both|each(?!\s+of\s+(?!the\b|them\b|these\b|those\b|whom\b|his\b|its\b|their\b))|the\s+(?:two|three|four|five|couple)\b(?!\s+(?:\w+\s+of|other|remaining)\b)))\b/gi;

/** Adds to the names the words for several and the pronouns, each with whom it means here. */
export function groupsIn(text: string, named: readonly Mention[], defendants: readonly ReleaseDefendant[]): Mention[] {
  const found: (Mention & { pronoun?: "person" | "organisation" | "several" })[] = [...named];
  let next = 0;
  for (const m of text.matchAll(GROUP)) {
    const words = m[0].toLowerCase();
    const start = m.index + m[0].search(/\S/);
    const end = m.index + m[0].length;
    // `the remaining defendants, Ash and Hale`: the names say who.
    while (next < named.length && (named[next] as Mention).start < end) next += 1;
    const follows = named[next];
    if ((follows && /^[\s,:]*(?:[Tt]he\s)?$/.test(text.slice(end, Math.min(follows.start, end + 40)))) || UNKNOWN.test(text.slice(end, end + 60))) continue;
    const who = inGroup(words, m[1] !== undefined, m[3] !== undefined, defendants);
    if (who.length > 0) found.push({ start, end, who, form: "group", possessive: text[end] === "'" });
  }
  for (const m of text.matchAll(FIRMS)) {
    const firms = defendants.flatMap((d, i) => (d.kind === "organisation" && d.role !== "relief_defendant" ? [i] : []));
    const own = firms.filter((i) => defendants[i]?.role === "defendant");
    const who = own.length > 0 ? own : firms;
    if (who.length > 0) found.push({ start: m.index, end: m.index + m[0].length, who, form: "group", possessive: text[m.index + m[0].length] === "'" });
  }
  for (const m of text.matchAll(PRONOUN)) {
    const pronoun = m[1] !== undefined || m[2] !== undefined ? "person" : m[3] !== undefined ? "organisation" : "several";
    found.push({ start: m.index, end: m.index + m[0].length, who: [], form: "pronoun", possessive: /^his$/i.test(m[0]), pronoun });
  }
  return resolve(text, found.sort((a, b) => a.start - b.start || b.end - a.end), defendants);
}

/** Whom `the remaining defendants`, `each individual defendant`, `the relief defendants` mean, as far as roles and kinds tell. */
function inGroup(words: string, relief: boolean, andRelief: boolean, defendants: readonly ReleaseDefendant[]): number[] {
  const all = defendants.map((d, i) => ({ ...d, i }));
  const single = /\b(?:the|a|an|another|one|co-?)?\s*(?:defendant|respondent)$/.test(words) && !/\b(?:each|all|any|both)\b/.test(words);
  let who = all.filter((d) => (relief ? d.role === "relief_defendant" : d.role === "defendant" || (andRelief && d.role === "relief_defendant")));
  if (/individual/.test(words)) who = who.filter((d) => d.kind === "person");
  if (/corporate|entity/.test(words)) who = who.filter((d) => d.kind === "organisation");
  if (single && who.length !== 1) return [];
  if (/\bboth\b/.test(words) && who.length !== 2) return [];
  if (/^(?:many|certain|none)\b|^(?:two|three|four|five|six|seven|eight|nine|ten)\s+of\b/.test(words.trim())) return [];
  // A number says whom only where it is the number of them all.
  const number = ["two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"].findIndex((n) => words.split(/\s+/).includes(n));
  // `The four other defendants` are whoever no other sentence deals with (outcomes.ts).
  if (number >= 0 && number + 2 !== who.length && !/\b(?:other|remaining)\b/.test(words)) return [];
  if (number < 0 && /^(?:other|some|several|most|a|an)\b/.test(words.trim())) return [];
  return who.map((d) => d.i);
}

/** Pronouns point back: he to the last person, it to the last organisation, they to the last list. */
function resolve(text: string, found: (Mention & { pronoun?: "person" | "organisation" | "several" })[], defendants: readonly ReleaseDefendant[]): Mention[] {
  const out: Mention[] = [];
  let person: number | undefined;
  let organisation: number | undefined;
  let list: number[] = [];
  let listEnd = -1;
  let several: number[] = [];
  let end = -1;
  for (const { pronoun, ...mention } of found) {
    if (mention.start < end) continue;
    let who = mention.who;
    if (pronoun === "person") who = person === undefined ? [] : [person];
    if (pronoun === "organisation") who = organisation === undefined ? [] : [organisation];
    if (pronoun === "several") who = several;
    if (who.length === 0) continue;
    out.push({ ...mention, who });
    end = mention.end;
    if (pronoun !== undefined) continue;
    if (mention.form === "name") {
      list = listEnd >= 0 && joins(text.slice(listEnd, mention.start)) ? [...new Set([...list, ...who])] : [...who];
      if (list.length > 1) several = list;
      listEnd = mention.end;
      for (const each of who) {
        if (defendants[each]?.kind === "person") person = each;
        else organisation = each;
      }
    } else if (who.length > 1) several = [...who];
  }
  return out;
}
