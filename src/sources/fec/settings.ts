import { RecordError } from "../../record/problem.ts";
import type { Setting } from "../shape.ts";
import { isCommittee } from "./fields.ts";

/** Two-year periods to be read. */
export const cyclesSetting: Setting = { name: "fec-cycles", required: false, secret: false, what: { en: "two-year periods by their even year, like 2024,2026 (the last two where it is not set)", zh: "两年期，以偶数年表示，如 2024,2026（未设置时为最近两期）" } };

/** Committees that are followed. */
export const committeesSetting: Setting = { name: "fec-committees", required: false, secret: false, what: { en: "numbers of the committees to follow, like C00999999,C00999998", zh: "要关注的委员会编号，如 C00999999,C00999998" } };

/** Givers that are followed. */
export const contributorsSetting: Setting = { name: "fec-contributors", required: false, secret: false, what: { en: "names of givers to look for in any committee's reports, with semicolons between", zh: "要在所有委员会报告中查找的捐款人名称，以分号分隔" } };

/** Who asks: shown to the Commission where it is set. */
export const contactSetting: Setting = { name: "contact", required: false, secret: false, what: { en: "who asks, with a mail address", zh: "询问者及邮箱" } };

/** The key of the interface. */
export const keySetting: Setting = { name: "fec-api-key", required: true, secret: true, what: { en: "a key of api.data.gov, which gives one to anybody who asks at api.open.fec.gov/developers", zh: "api.data.gov 的密钥，可在 api.open.fec.gov/developers 免费申请" } };

/** The two-year periods asked for, oldest first, by their even years. */
export function cyclesOf(settings: Readonly<Record<string, string>>, now: string): number[] {
  const year = Number(now.slice(0, 4));
  const last = year + (year % 2);
  const written = listOf(settings[cyclesSetting.name]);
  const odd = written.find((each) => !/^(?:19|20)\d\d$/.test(each) || Number(each) % 2 !== 0 || Number(each) < 1976 || Number(each) > last);
  if (odd !== undefined) throw new RecordError(`"${odd}" in ${cyclesSetting.name} is no two-year period; write even years from 1976 to ${last}, like ${last - 2},${last}.`);
  return written.length === 0 ? [last - 2, last] : [...new Set(written.map(Number))].sort((a, b) => a - b);
}

/** The committees that are followed; none where nothing is set. */
export function followedCommittees(settings: Readonly<Record<string, string>>): string[] {
  const written = listOf(settings[committeesSetting.name]);
  const odd = written.find((each) => !isCommittee(each));
  if (odd !== undefined) throw new RecordError(`"${odd}" in ${committeesSetting.name} is no number of a committee; write C and eight digits, like C00999999.`);
  return [...new Set(written)].sort();
}

/** The givers that are looked for; none where nothing is set. */
export function followedContributors(settings: Readonly<Record<string, string>>): string[] {
  const written = (settings[contributorsSetting.name] ?? "").split(";").map((each) => each.trim().toUpperCase()).filter((each) => each !== "");
  const short = written.find((each) => !/[\p{L}\p{N}]{3}/u.test(each));
  if (short !== undefined) throw new RecordError(`"${short}" in ${contributorsSetting.name} is too short to be searched for; write a name with a word of at least three letters.`);
  return [...new Set(written)].sort();
}

function listOf(value: string | undefined): string[] {
  return (value ?? "").split(/[\s,;]+/).filter((each) => each !== "");
}
