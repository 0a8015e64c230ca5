import type { Both } from "../../record/support.ts";

/**
 * The alphabet of GB 32100-2015: digits and capitals without I, O, S, V and Z.
 * A character's value is its place here.
 */
const alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";

/** The weight of place i (from 0) is 3 to the power i, modulo 31 (GB 32100-2015, 4.5). */
const weights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];

/** A unified social credit code as far as it could be read. */
export interface CreditCode {
  /** Eighteen characters without blanks or hyphens, in capitals and half width. */
  code: string;
  /** Characters 3 to 8: the region of the registration authority (GB/T 2260); absent when the code is not well formed. */
  region?: string;
  problems: Both[];
}

/** The 18th character for the first seventeen (GB 32100-2015, annex A): 31 less the weighted sum modulo 31. */
export function creditCheck(seventeen: string): string {
  const sum = weights.reduce((total, weight, n) => total + weight * alphabet.indexOf(seventeen[n]!), 0);
  return alphabet[(31 - (sum % 31)) % 31]!;
}

/** Reads a unified social credit code: form, alphabet, check character. Never says whose it is or that it exists. */
export function readCreditCode(typed: string): CreditCode {
  const code = typed.normalize("NFKC").replace(/[\s-]/g, "").toUpperCase();
  if (code.length !== 18) {
    return { code, problems: [{ en: `The credit code has ${code.length} characters; a unified social credit code has 18. Copy it again from the licence.`, zh: `统一社会信用代码应为18位，现为${code.length}位；请对照营业执照重新录入。` }] };
  }
  const foreign = [...new Set([...code].filter((each) => !alphabet.includes(each)))];
  if (foreign.length > 0) {
    return { code, problems: [{ en: `The credit code holds ${foreign.join(", ")}, which the standard does not use (nor I, O, S, V, Z); perhaps 1, 0, 5 or 2 was meant.`, zh: `统一社会信用代码含有标准未使用的字符：${foreign.join("、")}（不使用I、O、S、V、Z）；请核对是否应为1、0、5或2。` }] };
  }
  const region = code.slice(2, 8);
  if (!/^[0-9]{6}$/.test(region)) {
    return { code, problems: [{ en: `Characters 3 to 8 of the credit code, ${region}, are no region code; they are six digits.`, zh: `统一社会信用代码第3至8位“${region}”不是行政区划码，应为六位数字。` }] };
  }
  if (creditCheck(code) !== code[17]) {
    return { code, region, problems: [{ en: `The check character of the credit code is ${code[17]}, but the other seventeen ask for ${creditCheck(code)}; a character is wrong or two are swapped.`, zh: `统一社会信用代码的校验码为${code[17]}，按前17位计算应为${creditCheck(code)}；可能有一位录错或两位颠倒。` }] };
  }
  return { code, region, problems: [] };
}

/**
 * True where a text holds a resident identity number (GB 11643-1999: eighteen
 * characters, the last by ISO 7064 MOD 11-2). Such a number has no place in a clue.
 */
export function holdsIdentityNumber(text: string): boolean {
  for (const [run] of text.normalize("NFKC").matchAll(/[0-9]{17,}[0-9Xx]?/g)) {
    for (let at = 0; at + 18 <= run.length; at += 1) if (isIdentityNumber(run.slice(at, at + 18))) return true;
  }
  return false;
}

function isIdentityNumber(text: string): boolean {
  const month = Number(text.slice(10, 12));
  const day = Number(text.slice(12, 14));
  const year = Number(text.slice(6, 10));
  if (year < 1900 || year > 2099 || month < 1 || month > 12 || day < 1 || day > 31) return false;
  const factors = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
  const sum = factors.reduce((total, factor, n) => total + factor * Number(text[n]), 0);
  return "10X98765432"[sum % 11] === text[17]!.toUpperCase();
}
