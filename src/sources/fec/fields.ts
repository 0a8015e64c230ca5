import { isDay } from "../../record/day.ts";
import type { Both } from "../../record/support.ts";

/** Why a row is not kept. */
export const noNumber: Both = { en: "the row has no number of 19 digits", zh: "该行没有19位编号" };
export const noCommittee: Both = { en: "the row names no committee (C and eight digits)", zh: "该行没有委员会编号（C加八位数字）" };
export const noAmount: Both = { en: "the row's amount is no sum of dollars and cents", zh: "该行的金额无效" };
export const noName: Both = { en: "the committee has no name", zh: "该委员会没有名称" };
export const notFollowed: Both = { en: "the row is of a committee that is not followed", zh: "该行属于未关注的委员会" };

/** True for the number of a committee: `C00999999`. */
export function isCommittee(text: string): boolean {
  return /^C\d{8}$/.test(text);
}

/** True for the Commission's number of a row. */
export function isRowNumber(text: string): boolean {
  return /^\d{19}$/.test(text);
}

/** A field without blanks around it; null where nothing is written. */
export function text(field: string | null | undefined): string | null {
  if (field === undefined || field === null || field === "") return null;
  // Nearly all fields have nothing to trim, and there are billions of them.
  return field.charCodeAt(0) > 32 && field.charCodeAt(field.length - 1) > 32 ? field : field.trim() || null;
}

/** Dollars as written (`250`, `-1000`, `2948.35`) in cents; undefined for what is no amount, or has parts of a cent. */
export function centsOf(dollars: string): number | undefined {
  // Nearly all are whole dollars.
  if (/^-?\d{1,13}$/.test(dollars)) return Number(dollars) * 100 + 0;
  const parts = /^(-?)(\d{1,13})(?:\.(\d{0,2})0*)?$/.exec(dollars.trim());
  if (!parts) return undefined;
  const cents = Number(parts[2]) * 100 + Number((parts[3] ?? "").padEnd(2, "0"));
  return parts[1] === "-" && cents !== 0 ? -cents : cents;
}

/** Days repeat: a file of two years has some 800 of them. Emptied when it grows past any calendar. */
const known = new Map<string, string | null>();

/** `11152024` as an ISO day; null where it is none. */
export function monthFirst(written: string): string | null {
  let day = known.get(written);
  if (day === undefined) {
    const iso = `${written.slice(4, 8)}-${written.slice(0, 2)}-${written.slice(2, 4)}`;
    day = written.length === 8 && isDay(iso) ? iso : null;
    if (known.size > 20_000) known.clear();
    known.set(written, day);
  }
  return day;
}

/** `20241115` as an ISO day; null where it is none. */
export function yearFirst(written: string): string | null {
  const iso = `${written.slice(0, 4)}-${written.slice(4, 6)}-${written.slice(6, 8)}`;
  return written.length === 8 && isDay(iso) ? iso : null;
}

/** Number of a filing; null where none is written. */
export function filingOf(written: string): number | null {
  return /^\d{1,9}$/.test(written) ? Number(written) : null;
}
