import type { CheerioAPI } from "cheerio/slim";
import type { AnyNode, Element } from "domhandler";
import type { Both } from "../../record/support.ts";
import { absolute } from "./address.ts";
import { published, shownDay, type Published } from "./day.ts";
import { wordsOf } from "./lines.ts";
import type { Listed } from "./listing.ts";
import { fileNumbers, releaseNumbers } from "./numbers.ts";

type Read = Listed | { odd: Both };

export const noDay: Both = { en: "the row of the list has no day that can be read", zh: "列表行没有可读的日期" };
export const noLink: Both = { en: "the row of the list links to no document", zh: "列表行没有指向文件的链接" };
export const noTitle: Both = { en: "the row of the list names nobody and has no headline", zh: "列表行没有姓名或标题" };
export const leftOut: Both = { en: "the agency left the number out", zh: "该编号被机构跳过" };

/** A row of the theme served since 2024, lists of releases and of press releases alike. */
export function themeRow(page: CheerioAPI, row: Element, base: string): Read {
  const main = page(row).find(".release-view__respondents a[href], td.views-field-field-display-title a[href]").first();
  const field = (name: string) => page(row).find(`.view-table_subfield_${name} .view-table_subfield_value`).toArray();
  const numbers = [...field("release_number"), ...page(row).find("td.views-field-field-release-number:not(:has(.view-table_subfield))").toArray()];
  return listed(page, row, {
    when: timeOf(page, row),
    main: main.toArray(),
    numbers: releaseNumbers(numbers.map((each) => wordsOf([each])).join(", ")),
    files: fileNumbers(wordsOf(field("file_number"))),
    also: page(row).find(".view-table_subfield_see_also a[href]").toArray(),
    base,
  });
}

/** A row of a plain table with a machine-readable day, as between the static pages and the theme of 2024. Not confirmed by a recorded page. */
export function tableRow(page: CheerioAPI, row: Element, base: string): Read {
  const [main, ...also] = page(row).find("a[href]").toArray();
  const words = wordsOf([row]);
  return listed(page, row, { when: timeOf(page, row), main: main ? [main] : [], numbers: numbersIn(words), files: fileNumbers(words), also, base });
}

/** A row of the static lists of 1995 to 2020 (`litreleases.shtml`, `litarchive2009.shtml`): number with link, day, respondents. */
export function oldRow(page: CheerioAPI, row: Element, base: string): Read {
  const [number, day, respondents] = page(row).children("td").toArray();
  const words = respondents ? wordsOf(respondents.children.filter((child) => !isLink(child))) : "";
  if (/intentionally omitted/i.test(words)) return { odd: leftOut };
  const shown = shownDay(day ? wordsOf([day]) : "");
  return listed(page, row, {
    when: shown === null ? null : { day: shown, instant: null, text: "" },
    main: page(number!).find("a[href]").first().toArray(),
    title: words.replace(/\s*See also:?[\s,;]*$/i, ""),
    numbers: releaseNumbers(number ? wordsOf([number]) : ""),
    files: [],
    also: respondents ? page(respondents).find("a[href]").toArray() : [],
    base,
  });
}

interface Parts {
  when: (Published & { text: string }) | null;
  main: Element[];
  /** Where the link's own words are not the title. */
  title?: string;
  numbers: string[];
  files: string[];
  also: Element[];
  base: string;
}

function listed(page: CheerioAPI, row: Element, { when, main, title, numbers, files, also, base }: Parts): Read {
  if (when === null) return { odd: noDay };
  const url = absolute(page(main).attr("href") ?? "", base);
  if (url === null) return { odd: noLink };
  const words = title ?? wordsOf(main);
  if (words === "") return { odd: noTitle };
  const shown = shownDay(when.text);
  const attachments = also.flatMap((link) => {
    const to = absolute(page(link).attr("href") ?? "", base);
    return to === null || to === url ? [] : [{ name: wordsOf([link]), url: to }];
  });
  return { url, day: when.day, instant: when.instant, shown: shown === when.day ? null : shown, title: words, numbers, fileNumbers: files, attachments };
}

function timeOf(page: CheerioAPI, row: Element): Parts["when"] {
  const time = page(row).find("time[datetime]").first();
  const when = published(time.attr("datetime") ?? "");
  return when && { ...when, text: wordsOf(time.toArray()) };
}

/** Release numbers within running words, where the table has no field for them. */
function numbersIn(words: string): string[] {
  return releaseNumbers((words.match(/\b(?:LR|IA|IC|AAER)-?\d{3,6}\b|\b3[3459]-\d{4,6}\b/gi) ?? []).join(","));
}

function isLink(node: AnyNode): boolean {
  return node.type === "tag" && node.name === "a";
}
