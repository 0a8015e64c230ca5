import { isDay, type Day } from "../../record/day.ts";
import { RecordError } from "../../record/problem.ts";
import type { Setting } from "../shape.ts";
import { contact } from "../sec-gov/contact.ts";
import { phrases } from "./phrases.ts";

export const settings: readonly Setting[] = [
  contact,
  { name: "edgar-ciks", required: false, secret: false, what: { en: "CIK numbers of companies, parted by commas: their filings are listed, and only theirs are searched; without it all companies are searched and none listed", zh: "公司 CIK 编号，以逗号分隔：列出其申报文件，且仅检索这些公司；未填则检索全部公司而不列文件" } },
  { name: "edgar-since", required: false, secret: false, what: { en: "first day of filings that are searched, 2001-01-01 or later; 2025-01-20 where not given", zh: "检索的起始申报日，不早于2001-01-01；未填则为2025-01-20" } },
];

/** What a run looks for. */
export interface Scope {
  /** CIK numbers with ten digits; none means every company. */
  ciks: readonly string[];
  since: Day;
  /** Changes when what is searched for changes: then the search begins anew. */
  key: string;
}

/** The settings read; a RecordError that says which one to mend. */
export function scopeOf(given: Readonly<Record<string, string>>): Scope {
  const ciks = (given["edgar-ciks"] ?? "").split(/[,\s]+/).filter(Boolean).map((word) => {
    const digits = word.replace(/^CIK/i, "");
    if (!/^\d{1,10}$/.test(digits) || Number(digits) === 0) throw new RecordError(`The setting "edgar-ciks" holds "${word}", which is no CIK number; write up to ten digits, as on the company's EDGAR page.`);
    return digits.padStart(10, "0");
  });
  const since = given["edgar-since"] || "2025-01-20";
  if (!isDay(since) || since < "2001-01-01") throw new RecordError(`The setting "edgar-since" is "${since}"; write a day from 2001-01-01 on, where the full-text search begins.`);
  const own = [...new Set(ciks)].sort();
  return { ciks: own, since, key: [since, ...own, ...phrases].join("|") };
}
