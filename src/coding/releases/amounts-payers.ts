import type { Money } from "./money.ts";
import { joins } from "./subjects-lists.ts";
import type { Mention } from "./subjects.ts";

const NUMBERS = ["one", "two", "three", "four", "five", "six", "seven", "eight"];
/** `the three corporate defendants ... $100,000 each`. */
const COUNTED = /\b(two|three|four|five|six|seven|eight)\s+(?:\w+\s+){0,2}(?:defendants|companies|entities|individuals|officers|executives|traders|brokers|firms|men)\b(?!.*\b(?:two|three|four|five|six|seven|eight)\s)/i;

/** The list of names nearest before the sum, else `each of them` after it: whoever the clause orders to pay. */
export function payersOf(plain: string, mentions: readonly Mention[], money: Money, every: boolean): readonly number[] {
  const after = mentions.find((m) => m.start >= money.end && m.start - money.end < 60);
  if (after && every && after.form !== "name" && after.who.length > 1) return after.who;
  const eachOf = after !== undefined && every && /\beach\s+of\s+$/i.test(plain.slice(money.end, after.start));
  if (after && eachOf) return listFrom(plain, mentions, mentions.indexOf(after));
  if (after && /^\s*(?:\w+\s+)?judgments?\s+against\s+(?:the\s+)?$/i.test(plain.slice(money.end, after.start))) return after.who;
  const before = mentions.filter((m) => m.end <= money.start && !m.possessive);
  const who = new Set(before.at(-1)?.who);
  for (let i = before.length - 2; i >= 0; i -= 1) {
    const [left, right] = [before[i] as Mention, before[i + 1] as Mention];
    if (!joins(plain.slice(left.end, right.start))) break;
    for (const each of left.who) who.add(each);
  }
  return [...who];
}

/** The number of `the three corporate defendants`, where no name stands between them and the sum. */
export function countBefore(plain: string, mentions: readonly Mention[], money: Money): number | null {
  const named = mentions.findLast((m) => m.form === "name" && m.end <= money.start);
  const count = COUNTED.exec(plain.slice(Math.max(named?.end ?? 0, money.start - 200), money.start))?.[1];
  return count === undefined ? null : NUMBERS.indexOf(count.toLowerCase()) + 1;
}

/** A name and all that are listed after it. */
function listFrom(plain: string, mentions: readonly Mention[], first: number): readonly number[] {
  const who = new Set(mentions[first]?.who);
  for (let i = first + 1; i < mentions.length; i += 1) {
    const [left, right] = [mentions[i - 1] as Mention, mentions[i] as Mention];
    if (!joins(plain.slice(left.end, right.start))) break;
    for (const each of right.who) who.add(each);
  }
  return [...who];
}
