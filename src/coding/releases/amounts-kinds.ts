import type { Money } from "./money.ts";

/** What a sum is paid as. `combined` where one figure stands for several of them; `unnamed` where no noun says. */
export type PaymentKind = "disgorgement" | "prejudgment_interest" | "civil_penalty" | "disgorgement+interest" | "combined" | "unnamed";

const GAINS = "disgorge(?:ment)?s?|ill-?gotten\\s+(?:gains|profits)|(?:illegal|illicit|unlawful|trading|insider\\s+trading)\\s+(?:trading\\s+)?(?:profits|gains|proceeds)|loss(?:es)?\\s+avoided|avoided\\s+loss(?:es)?|unjust\\s+enrichment";
const INTEREST = "(?:pre-?\\s?judge?ment\\s+)?interests?|pji|pre-?judg\\w*$";
const PENALTY = "(?:civil|money|monetary|financial|ITSA|statutory|one-time)?\\s*(?:(?:money|monetary)\\s+)?(?:penalt(?:y|ies)|fines?)";
const gains = new RegExp(`\\b(?:${GAINS})\\b`, "i");
const interest = new RegExp(`\\b(?:${INTEREST})\\b`, "i");
const penalty = new RegExp(`\\b${PENALTY}\\b`, "i");

/** The nouns right after a sum: `$5 in disgorgement and prejudgment interest`, `$5 civil penalty`, `$5 as a civil penalty`. */
const AFTER = new RegExp(`^\\s*(?:\\([^()]{0,80}\\)\\s*)?(?:each\\s+)?(?:(?:in|of|as|for|worth\\s+of|representing)\\s+)?(?:(?:a|an|the|his|her|its|their|total|full|in|one-time|third-tier|third\\s+tier|additional|combined|alleged|allegedly|unlawful|illegal|partial|past)\\s+){0,3}((?:${GAINS}|${INTEREST}|${PENALTY})(?:(?:\\s*,)?\\s*(?:and|plus|,|&|along\\s+with|together\\s+with|of|including|with)\\s*(?:(?:a|an|the|in|related|applicable)\\s+)?(?:${GAINS}|${INTEREST}|${PENALTY})){0,3})`, "i");
/** The nouns right before a sum: `disgorgement (joint and several) in the amount of $5`. */
const NOUNS = new RegExp(`\\b(?:${GAINS}|${INTEREST}|${PENALTY})\\b`, "gi");

/** Between the nouns of one row; an article would open the next item. */
const ROW = /^\s*(?:thereon\s*)?(?:,\s*)?(?:and|plus|&|with|along\s+with|together\s+with|,)\s*(?:(?:the|in)\s+)?$/i;
/** `disgorgement, prejudgment interest and a civil penalty totaling`: one row, articles and all. */
const ROWS = new RegExp(`^(?:(?:${GAINS}|${INTEREST}|${PENALTY})[\\s,]+(?:and\\s+)?(?:an?\\s+)?){1,4}$`, "i");
/** After the last noun, these words hand it to the next sum: `$5 in disgorgement, interest of $2`. */
const HANDS_ON = /^(?=.*\b(?:of|totaling|amounts?)\b)\s*(?:thereon|on\s+that\s+amount|totaling|in|of|the|amounts?|sum|is|each|approximately|,|\s)*$/i;

/** The nouns right after a sum, and where in the text they end; null where none follow. `to` is where the next sum begins. */
export function nounsAfter(plain: string, money: Money, to: number): { words: string; end: number } | null {
  const right = AFTER.exec(plain.slice(money.end, to));
  if (!right) return null;
  let words = right[1] ?? "";
  const end = money.end + right[0].length;
  if (to < plain.length && HANDS_ON.test(plain.slice(end, to))) {
    const nouns = [...words.matchAll(NOUNS)];
    words = words.slice(0, nouns.length > 1 ? (nouns.at(-1) as RegExpExecArray).index : 0);
  }
  return words === "" ? null : { words, end: end - (right[1] ?? "").length + words.length };
}

const EQUAL_TO = /\b(?:equal|equivalent)\s+to\s+(?:\w+\s+){0,3}$/i;
/** `pay $5, the amount of his trading profits`. */
const EQUALS_GAINS = new RegExp(`^,?\\s*(?:representing|equal\\s+to|(?:which\\s+(?:is|was|represents)\\s+)?the\\s+amount\\s+of)\\s+(?:\\w+\\s+){0,3}?(?:${GAINS})(?:[^;$]{0,100}\\band\\s+(?:${INTEREST}))?`, "i");

/** What a sum is paid as, by the nouns next to it. `from` is where the words of its own begin, `to` where the next sum does. */
export function kindOf(plain: string, money: Money, from: number, to: number): PaymentKind {
  const right = nounsAfter(plain, money, to);
  if (right) return named(right.words);
  const left = plain.slice(from, money.start);
  const nouns = [...left.matchAll(NOUNS)];
  // `a penalty equal to his trading profits in the amount of $5` is a penalty.
  const measured = nouns.length > 1 && EQUAL_TO.test(left.slice(0, nouns.at(-1)?.index)) ? nouns.pop() : undefined;
  const last = nouns.at(-1);
  if (!last) {
    const equals = EQUALS_GAINS.exec(plain.slice(money.end, Math.min(to, money.end + 240)));
    return equals === null ? "unnamed" : named(equals[0]);
  }
  const between = left.slice((measured ?? last).index + (measured ?? last)[0].length);
  // `interest on disgorgement of $5`; `disgorgement of $5, including interest`; `plus interest, for total disgorgement of $5`.
  if (/\binterest\s+(?:thereon\s+)?(?:on|upon)\s+(?:the\s+|such\s+|that\s+)?$/i.test(left.slice(0, last.index))) return "prejudgment_interest";
  const gained = gains.test(last[0]);
  if (gained && /^\s*,?\s*(?:\(?which\s+includes|\(?including|inclusive\s+of)\s+(?:pre-?judgment\s+)?interest/i.test(plain.slice(money.end, to))) return "disgorgement+interest";
  if (gained && /\binterest\b[^;$]{0,40}\btotal\s+$/i.test(left.slice(0, last.index))) return "disgorgement+interest";
  if (between.length > 110 || /;|\bcontribut/i.test(between)) return "unnamed";
  // `his profits together with prejudgment interest, for a total of $5`: everything said before.
  if (/\b(?:total|aggregate|combined)\b/i.test(between) || (/^\s*totall?ing\b/i.test(between) && ROWS.test(left.slice(nouns[0]?.index, last.index)))) return named(nouns.map((n) => n[0]).join(" "));
  // `disgorgement and prejudgment interest of $5`: nouns in one row.
  let start = last.index;
  for (let i = nouns.length - 2; i >= 0; i -= 1) {
    const noun = nouns[i] as RegExpExecArray;
    if (!ROW.test(left.slice(noun.index + noun[0].length, start).replace(/[()]/g, " "))) break;
    start = noun.index;
  }
  return named(left.slice(start, last.index + last[0].length));
}

function named(words: string): PaymentKind {
  const has = { gains: gains.test(words), interest: interest.test(words), penalty: penalty.test(words) };
  if (has.penalty) return has.gains || has.interest ? "combined" : "civil_penalty";
  if (has.gains) return has.interest ? "disgorgement+interest" : "disgorgement";
  return "prejudgment_interest";
}
