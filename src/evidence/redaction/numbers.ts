import { digitsOf, type Span, spansOf } from "./kinds.ts";

const months = "Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?|July?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?";
const date = `(?:(?:${months}) \\d{1,2},? \\d{4}|\\d{1,2} (?:${months}),? \\d{4}|\\d{1,2}[/.-]\\d{1,2}[/.-](?:\\d{4}|\\d{2})|\\d{4}[/.-]\\d{1,2}[/.-]\\d{1,2}|\\d{4}\\s?年\\s?\\d{1,2}\\s?月\\s?\\d{1,2}\\s?[日号])`;

const social = /(?<![\p{Script=Latin}\d$#/_.-])((?:\d{3}([ -])\d{2}\2\d{4}|[Xx*]{3}-[Xx*]{2}-\d{4}))(?![\p{Script=Latin}\d]|[-/.]\d)/dgu;
const socialLabelled = /(?<!\p{Script=Latin})(?:SSN|social security (?:number|no\.?|#))[\s:#]{0,3}(?:is |of |was )?(\d{3}[ -]?\d{2}[ -]?\d{4})(?!\d)/dgiu;
const birth = new RegExp(`(?:(?<!\\p{Script=Latin})(?:born|d\\.?o\\.?b\\.?|date of birth|birth ?dates?|birthday)(?!\\p{Script=Latin})|出生日期|出生于|出生年月日|生于|生日)[\\s:：(]{0,4}(?:on |is |of |was |于|为|是)?(${date})`, "dgiu");
const born = /(\d{4}\s?年\s?\d{1,2}\s?月\s?\d{1,2}\s?日)(?=\s?(?:出生|生人|生，|生,))/dg;
const card = /(?<![\p{Script=Latin}\d$#/_.,-])((?:\d{4}([ -])\d{4}\2\d{4}\2\d{4}(?:\2\d{3})?|3[47]\d{2}([ -])\d{6}\3\d{5}|\d{13,19}))(?![\p{Script=Latin}\d]|[-/.,]\d)/dgu;
const account = /(?:(?<!\p{Script=Latin})(?:accounts?|acct\.?|routing|IBAN|SWIFT)(?!\p{Script=Latin})\s?(?:numbers?|nos?\.?|#|code)?|账号|帐号|卡号|账户号码?)[\s:：#]{0,3}(?:is |ending in |为|是)?([A-Z]{0,4}\d(?:[ -]?[A-Z\d]){4,33})(?![\p{Script=Latin}\d])/dgu;
const identity = /(?<![\p{Script=Latin}\d])([1-9]\d{5}(?:18|19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dXx])(?![\p{Script=Latin}\d])/dgu;

/** Numbers that name one person: social security and Chinese identity numbers, cards and accounts, dates of birth that a label names as such. */
export function* numbers(text: string): Generator<Span> {
  yield* spansOf(text, identity, "identity", isIdentity);
  yield* spansOf(text, social, "social-security", isSocial);
  yield* spansOf(text, socialLabelled, "social-security");
  yield* spansOf(text, birth, "birth");
  yield* spansOf(text, born, "birth");
  yield* spansOf(text, card, "account", isCard);
  yield* spansOf(text, account, "account", (words) => digitsOf(words).length >= 5);
}

/** GB 11643-1999: weights 2^(17-i) mod 11, ISO 7064 MOD 11-2. */
function isIdentity(words: string): boolean {
  const sum = words.slice(0, 17).split("").reduce((total, digit, at) => total + Number(digit) * (2 ** (17 - at) % 11), 0);
  return "10X98765432"[sum % 11] === words[17]!.toUpperCase();
}

/** Numbers that were ever given out: no area 000, 666 or 900 and above, no group 00, no serial 0000. */
function isSocial(words: string): boolean {
  const [area = "", group = "", serial = ""] = words.split(/[ -]/);
  return /^[X*]/i.test(area) || (words.includes("-") && !/^(?:000|666|9)/.test(area) && group !== "00" && serial !== "0000");
}

/** Openings of cards in use, and the check digit of ISO/IEC 7812 (Luhn). */
function isCard(words: string): boolean {
  const digits = digitsOf(words);
  if (!/^(?:4|5[1-5]|2[2-7]|3[47]|6(?:011|5|2|4[4-9]))/.test(digits) || digits.length < 13) return false;
  const sum = [...digits].reverse().reduce((total, digit, at) => {
    const twice = Number(digit) * (at % 2 === 1 ? 2 : 1);
    return total + (twice > 9 ? twice - 9 : twice);
  }, 0);
  return sum % 10 === 0;
}
