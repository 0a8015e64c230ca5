import { kindOf, nounsAfter, type PaymentKind } from "./amounts-kinds.ts";
import { countBefore, payersOf } from "./amounts-payers.ts";
import { moneyIn, toCents, type Money } from "./money.ts";
import type { Mention } from "./subjects.ts";
import type { Told } from "./subjects-text.ts";

/** A sum that someone was ordered or agreed to pay in the agency's action. */
export interface Payment {
  kind: PaymentKind;
  /** Dollars for one payer, or for all together where joint. */
  value: number;
  /** How many pay it each; 1 where joint or not told. */
  times: number;
  rounded: boolean;
  joint: boolean;
  /** Whom the clause names as payer; empty where it names none. */
  who: readonly number[];
  sentence: number;
  /** The words, as stored. */
  span: string;
}

const ORDERED = /\b(?:ordered|ordering|orders\s+(?!to\s+(?:buy|sell|purchase))|(?:an|the|final|court|this)\s+order|requir(?:e|es|ed|ing)|pay(?:s|ing|ment)?|paid|agreed?|consent(?:ed|ing)?|impos(?:e|es|ed|ing)|assess(?:ed|es|ing)?|liable|disgorge[sd]?|judgments?|settle(?:d|ment|ments)?|fined?|held|jointly|obtained|return)\b/i;
const SOUGHT = /\b(?:seeks?|seeking|sought|requests?|requested|demand(?:s|ed)?|asks?|asked|alleg(?:es|ing|ed\s+(?:that|in))|complaint\s+charges)\b/i;
const CRIMINAL = /\b(?:criminal(?:ly)?|sentenc(?:ed|ing|e)|prison|imprisonment|incarcerat\w+|convict(?:ed|ion)|guilty|plea|indict\w+|probation|supervised\s+release|forfeit\w*|deferred\s+prosecution|non-prosecution|Department\s+of\s+Justice|restitution|special\s+assessment|tax)\b/i;
const SATISFIED = /\b(?:satisf\w+|offset|credit\w*|deemed|waiv\w+|in\s+light\s+of|because|reduced)\b/i;
/** `the payment of which is deemed satisfied by the restitution ordered in the criminal case`. */
const SATISFIED_BY = /\b(?:satisf\w+|offset|credit\w*|deemed|waiv\w+)\b[^,;$]{0,200}/gi;
const TOTAL = /\b(?:for\s+a\s+(?:combined\s+)?total|(?:total|totals|totaling|totalling|aggregate|combined)\s*(?:payment|amount|liability|judgment|monetary\s+relief)?(?:\s+of)?(?:\s+(?:more\s+than|over|approximately))?)\s*$/i;
const UNPAID = /\b(?:raised|raising|raise|obtain(?:ed|ing)?\s+(?:profits|at\s+least)|profits?\s+of|losses\s+of|realiz\w+|defraud\w+|sold|bought|purchas\w+|invest\w+|misappropriat\w+|loan|stock|valued|worth|earned|received|stole|scheme|all\s+but|except|first|waived?|frozen|freez\w+|assets|fees?)\b/i;

/** How far back in a sentence the words stand that make a sum one ordered, sought or a prosecutor's. */
const REACH = 900;

/** `waives all but $5`: what is left to pay is part of what was ordered. */
function keptOf(told: readonly Told[]): ReadonlySet<number> {
  return new Set(told.flatMap(({ sentence: { plain } }) => (/\ball\s+but\b/i.test(plain) ? moneyIn(plain).filter((m) => /\ball\s+but\s*$/i.test(plain.slice(Math.max(0, m.start - 20), m.start))).map((m) => m.value) : [])));
}

/** No release tells of more payments; they are compared with each other. */
const MOST = 200;

/** Reads the payments out of a release, in order of place. */
export function paymentsIn(told: readonly Told[]): Payment[] {
  const found: Payment[] = [];
  const kept = keptOf(told);
  for (const [number, each] of told.entries()) {
    const { sentence, mentions } = each;
    if (found.length >= MOST) break;
    if (sentence.kind !== "body" || sentence.where !== "text" || !sentence.plain.includes("$") && !/\bdollars\b/i.test(sentence.plain)) continue;
    const sums = moneyIn(sentence.plain);
    let last: Payment | undefined;
    for (const [i, money] of sums.slice(0, MOST).entries()) {
      const payment = paymentOf(sentence.plain, sums, i, mentions, last);
      if (payment === null || (payment.kind === "disgorgement" && kept.has(payment.value) && found.some((p) => p.value > payment.value))) continue;
      const from = Math.max(0, sums[i - 1]?.end ?? 0, money.start - 60);
      last = { ...payment, sentence: number, span: sentence.spanOf(from + (/\S/.exec(sentence.plain.slice(from))?.index ?? 0), money.end) };
      found.push(last);
    }
  }
  return found;
}

function paymentOf(plain: string, sums: readonly Money[], i: number, mentions: readonly Mention[], last: Payment | undefined): Omit<Payment, "sentence" | "span"> | null {
  const money = sums[i] as Money;
  const before = sums[i - 1];
  const from = before ? (nounsAfter(plain, before, money.start)?.end ?? before.end + (/^\s*\([^()$]{0,120}\)/.exec(plain.slice(before.end, money.start))?.[0].length ?? 0)) : 0;
  const to = sums[i + 1]?.start ?? plain.length;
  const left = plain.slice(Math.max(0, money.start - REACH), money.start);
  const own = plain.slice(from, money.start);
  const right = plain.slice(money.end, Math.min(to, money.end + 120)).replace(/;.*/, "");
  if (TOTAL.test(own) && before && !/\b(?:interests?|disgorgement|penalt(?:y|ies)|fines?)\s+(?:\w+\s+){0,4}$/i.test(own)) return null;
  if (addsUp(sums, i)) return null;
  if (/\bfr(?:eez\w*|oze\w*)\b/i.test(own)) return null;
  let kind = kindOf(plain, money, from, to);
  // `disgorgement of $5 and $7, respectively`: the second is what the first is.
  if (kind === "unnamed" && last && before && /^\s*(?:(?:jointly\s+)?(?:for|from|by|against)\s+[A-Z][^$;]{1,60})?(?:,|and|,\s*and)\s*$/i.test(own)) kind = last.kind;
  if (SOUGHT.test(left) && !/\b(?:without\s+admitting|allegations|consent(?:ed|ing)?|judgment|orders?|ordered|liable)\b/i.test(left)) return null;
  if (!ORDERED.test(left) && !/\b(?:penalty|disgorgement|pre-?judgment\s+interest)\b/i.test(right)) return null;
  const givenBack = GIVEN_BACK.test(own) && /\b(?:304|bonus(?:es)?|incentive)/i.test(plain);
  if (!givenBack && isCriminal(left, own, right)) return null;
  // `Hale to pay $5 and Ash to pay $7 in civil penalties`: the noun stands with the last.
  const next = sums[i + 1];
  if (kind === "unnamed" && next && /^\s*(?:,|and)[^$;]{0,80}\bpay\s*$/i.test(plain.slice(money.end, next.start))) kind = kindOf(plain, next, next.start, sums[i + 2]?.start ?? plain.length);
  if (kind === "unnamed" && isPaid(own, right) && WITH_INTEREST.test(right)) kind = "disgorgement";
  if (kind === "disgorgement" && !OWED.test(`${own} ${right}`) && !OWED.test(left.slice(-160))) return null;
  if (kind === "unnamed" && !givenBack && !(isPaid(own, right) && BOUND.test(`${left} ${right}`))) return null;
  if (/\bleaving\s*$|\ball\s+but\s*$|\bwaiv\w+\s+(?:of\s+)?(?:all\s+but\s*)?$|\bexcept\s*(?:for)?\s*$/i.test(own)) return null;
  const jointly = /\bjoint(?:ly)?[\s-]+and[\s-]+several/i;
  const joint = jointly.test(`${own} ${right}`) || /\bjointly\b/i.test(own);
  const every = !joint && (/\b(?:each|both|apiece)\b[^;$]{0,90}$/i.test(before ? own.replace(/^\s*,?\s*(?:each|apiece)\b/i, "") : own) || /^\s*,?\s*(?:each|apiece)\b/i.test(right) || /^[^;$]{0,40}\b(?:on|from|against|by|for)\s+(?:each|both)\b/i.test(right));
  const payers = payersOf(plain, mentions, money, every);
  return { kind, value: money.value, times: every ? (countBefore(plain, mentions, money) ?? Math.max(1, payers.length)) : 1, rounded: money.rounded, joint: joint || (!every && jointly.test(plain)), who: payers };
}

/** A total of the sums right before or right after it: `$5 and $2, in all $7`, `$7, that is $5 and $2`. */
function addsUp(sums: readonly Money[], i: number): boolean {
  const { value } = sums[i] as Money;
  return [2, 3].some((n) => [sums.slice(Math.max(0, i - n), i), sums.slice(i + 1, i + 1 + n)].some((parts) => parts.length === n && toCents(parts.reduce((sum, p) => sum + p.value, 0)) === value));
}

/** In a prosecutor's case, unless it only says that this sum is thereby paid. */
function isCriminal(left: string, own: string, right: string): boolean {
  if (/\b(?:disgorge|civil)/i.test(own) && !CRIMINAL.test(own)) return CRIMINAL.test(right) && !SATISFIED.test(right) && !/^[^.]{0,60}[,;]\s*and\b/.test(right);
  return CRIMINAL.test(left.replace(SATISFIED_BY, " ")) || (CRIMINAL.test(right) && !SATISFIED.test(right));
}

/** What interest runs on is disgorged. */
const WITH_INTEREST = /^\s*,?\s*(?:plus|and|with|together\s+with|along\s+with)\s+(?:pre-?judgment\s+)?interest\b/i;
/** Profits are only owed beside one of these words. */
const OWED = /\b(?:disgorge\w*|return|pay|paying|repay|liable|ordered|requir\w+|judgment)\b/i;
/** Bonuses given back under section 304 of the Sarbanes-Oxley Act. */
const GIVEN_BACK = /\b(?:reimburse|forfeit|repay|return|give\s+back)\b[^;$]{0,80}$/i;
/** Words of an order or a bargain; `payment` alone is none. */
const BOUND = /\b(?:order(?:s|ed|ing)?|requir(?:es|ed|ing)|agreed?|agrees|consent(?:ed|ing)?|judgments?|settle(?:d|s|ment|ments)?|liable|will\s+(?:jointly\s+)?pay|must\s+pay|impos(?:ed|es|ing))\b/i;

/** `pay $5`, `payment of $5`, `a $5 judgment`: a sum that no noun names is one only right beside such words. */
function isPaid(own: string, right: string): boolean {
  if (UNPAID.test(own.slice(-50))) return false;
  if (/\bpaid\s+$/i.test(own) && /\bsettle/i.test(own)) return true;
  return /\b(?:pay|paying|reimburs(?:e|ing)|return|payment\s+of|payments\s+totaling|repay|pay\s+back|liable\s+for)\s+(?:(?:a\s+total\s+of|a|an|the|of|more\s+than|over|approximately|nearly|about|at\s+least|almost|in\s+excess\s+of|total|another|an\s+additional|jointly\s+and\s+severally,?|them|him|her|it|[A-Z]\w+)\s+){0,4}$/i.test(own) || /^\s*(?:final\s+)?judgment\b/i.test(right);
}
