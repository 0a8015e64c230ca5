import type { Both } from "../../record/support.ts";
import type { Ignored, Kept, SourceOfRows } from "../shape.ts";
import { pressDay } from "./day.ts";
import { manifest } from "./manifest.ts";

/** A press release as the list has it. */
export interface PressRow {
  /** `2025-129`. */
  number: string;
  /** The number the list prints, where it is another's by mistake; else null. */
  listedAs: string | null;
  headline: string;
  url: string;
}

/** The press releases of 2020 to 2025 as rows. */
export const pressList: SourceOfRows = { manifest, columns: ["Date", "Headline", "Link", "Release No."], table: "press", row };

const NUMBER = /^\d{4}-\d{1,3}$/;
const IN_ADDRESS = /\/press-releases?\/(\d{4}-\d{1,3})(?=\D|$)/;

const noHeadline: Both = { en: "the row has no headline", zh: "该行没有标题" };
const noDay: Both = { en: "the row has no day that can be read", zh: "该行没有可读的日期" };
const noNumber: Both = { en: "the row has no release number", zh: "该行没有新闻稿编号" };
const unclear: Both = { en: "the row's number, address and day contradict each other", zh: "该行的编号、网址与日期相互矛盾" };

/** Reads a row of the list. */
export function row(record: Readonly<Record<string, string>>): Kept | Ignored {
  const headline = (record.Headline ?? "").replace(/\s+/g, " ").trim();
  const url = (record.Link ?? "").trim();
  const listed = (record["Release No."] ?? "").trim();
  const date = pressDay(record.Date ?? "");
  if (headline === "") return { ignored: noHeadline };
  if (date === null) return { ignored: noDay };
  const inAddress = IN_ADDRESS.exec(url)?.[1];
  if (!NUMBER.test(listed) && inAddress === undefined) return { ignored: noNumber };
  const number = agreed(listed, inAddress, date.slice(0, 4));
  if (number === undefined) return { ignored: unclear };
  const data: PressRow = { number, listedAs: number === listed ? null : listed, headline, url };
  return { kept: { id: number, source: manifest.id, date, data } };
}

/** The site itself misprints a number or an address now and then; what the day bears out stands. */
function agreed(listed: string, inAddress: string | undefined, year: string): string | undefined {
  if (listed === inAddress) return listed;
  return [listed, inAddress].find((each) => each !== undefined && NUMBER.test(each) && each.startsWith(`${year}-`));
}
