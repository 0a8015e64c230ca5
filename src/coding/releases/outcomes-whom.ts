import { joins } from "./subjects-lists.ts";
import type { Mention } from "./subjects.ts";

/** Whom a clause speaks of, and the stretch of the sentence that says so. */
export interface Whom {
  who: readonly number[];
  start: number;
  end: number;
  /** Where the name nearest to the words stands: its end before them, its start after them. */
  first: number;
  /** True when a word for several or a pronoun says who. */
  group: boolean;
}

/** `president of Harborlight`, `an officer at the former Harborlight`: the name describes someone else. */
const PREPOSITION = /\b(?:of|at|by|in|from|with|for|to|under|on|through|into|about|between|than|near|using|as|over|concerning|regarding|including|like|behind)\s+(?:(?!against\b|to\b|respect\b|and\b|or\b|estate\b|which\b|whom\b|(?:co-?)?defendants?\b)[\w'-]+\s+){0,2}(?:(?:[\w'-]+\s+){0,4}(?:firm|company|fund|bank|issuer|dealer|adviser|advisor|corporation|partnership|maker|provider)\s+)?$/i;
/** What may not stand between a subject and its verb. */
const AWAY = /;|\b(?:alleg\w*|but|because|although|while|appear|that\s+(?:the|an?|he|she|it|they)|the\s+(?:court|commission|SEC|judge))\b/i;
/** What may not stand between `against` and whom it is against. */
const PAST = /;|\s[vV]\.\s|\b(?:who|whom|which|that|because|after|based|arising|in\s+connection|alleging|charging|for\s+(?:his|her|its|their|violat))\b/i;

/** The agency's own clause between a subject and `consented`. */
const NO_ADMISSION = /,?\s*(?:while\s+)?(?:without\s+(?:either\s+)?admitting\s+(?:or|nor)\s+denying|neither\s+admitting\s+nor\s+denying)\b[^,;]{0,160},?/i;

function describes(plain: string, { start }: Mention): boolean {
  return PREPOSITION.test(plain.slice(Math.max(0, start - 70), start).replace(/\b(?:consents?|estate)\s+of\s+(?:the\s+)?$/i, ""));
}

/** The subject of a verb at `at`: the last name before it, with all that are listed with it. */
export function subjectOf(plain: string, mentions: readonly Mention[], at: number): Whom | null {
  for (let i = mentions.length - 1; i >= 0; i -= 1) {
    const mention = mentions[i] as Mention;
    if (mention.end > at) continue;
    const gap = plain.slice(mention.end, at).replace(NO_ADMISSION, ",");
    if (gap.length > 220 || AWAY.test(gap)) return null;
    const relative = /^[\s,]*(?:who|which|both|each)?\s*$/.test(gap);
    if (mention.possessive) continue;
    if (describes(plain, mention) && !/^[\s,]*(?:who|which)\b/.test(gap) && !(relative && i === 0)) continue;
    const who = new Set(mention.who);
    let first = i;
    for (let k = i - 1; k >= 0; k -= 1) {
      const left = mentions[k] as Mention;
      if (!joins(plain.slice(left.end, (mentions[k + 1] as Mention).start))) break;
      if (left.possessive || left.form === "pronoun" || describes(plain, left)) continue;
      for (const each of left.who) who.add(each);
      first = k;
    }
    return { who: [...who], start: (mentions[first] as Mention).start, end: at, first: mention.end, group: mention.form !== "name" };
  }
  return null;
}

/** Whom words that end at `at` are said of: the first name after them, with all that are listed with it. */
export function objectOf(plain: string, mentions: readonly Mention[], at: number, own = false): Whom | null {
  for (const [i, mention] of mentions.entries()) {
    if (mention.start < at) continue;
    const gap = plain.slice(at, mention.start);
    if (gap.length > 160 || PAST.test(gap)) return null;
    if (mention.possessive && mention.form !== "pronoun" && !own) continue;
    if (gap.trim() !== "" && describes(plain.slice(at), { ...mention, start: mention.start - at })) continue;
    const who = new Set(mention.who);
    let last = mention;
    for (let k = i + 1; k < mentions.length; k += 1) {
      const right = mentions[k] as Mention;
      if (!joins(plain.slice((mentions[k - 1] as Mention).end, right.start))) break;
      // `against Hale and Ash, the remaining defendants`: those are Hale and Ash.
      const again = right.form === "group" && /^\.?,?\s*$/.test(plain.slice((mentions[k - 1] as Mention).end, right.start));
      if (again || right.possessive || right.form === "pronoun" || describes(plain, right)) continue;
      for (const each of right.who) who.add(each);
      last = right;
    }
    return { who: [...who], start: at, end: last.end, first: mention.start, group: last.form !== "name" };
  }
  return null;
}
