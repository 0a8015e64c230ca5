import { createReadStream, readFileSync } from "node:fs";
import { createGunzip } from "node:zlib";
import { parse } from "csv-parse";
import { parse as parseAll } from "csv-parse/sync";
import { expect, test } from "vitest";
import { readWords } from "../../src/sources/sec-gov/document.ts";
import { answered, row } from "../../src/sources/sec-gov/examples/answers.ts";
import { newestOf, readFeed } from "../../src/sources/sec-gov/feed.ts";
import { parseRelease, type ReleaseRow } from "../../src/sources/sec-litigation-releases-archive/parse.ts";
import { repair } from "../../src/sources/sec-litigation-releases-archive/repair.ts";
import { readRelease } from "../../src/sources/sec-litigation-releases/release.ts";
import { toldBy } from "../../src/sources/sec-press-releases/press.ts";
import { row as listRow } from "../../src/sources/sec-press-release-list/row.ts";
import { shared, withData } from "./shared.ts";

const rss = "data/sec_releases/sec_rss_litigation_2024-07-01.xml";
withData(rss, "the feed of 1 July 2024", () => {
  test("is read whole: 25 items with numbers, inner links named as such", async () => {
    const items = await readFeed(answered(readFileSync(`${shared}/${rss}`)));
    expect(items).toHaveLength(25);
    expect(newestOf(items)).toBe("2024-07-01");
    expect(items.map(({ day }) => day).sort()[0]).toBe("2024-06-04");
    expect(items.every(({ numbers, id, title }) => numbers.length === 1 && /^LR-\d{5}$/.test(numbers[0]!) && id === null && title === title.trim())).toBe(true);
  });
});

const archive = "data/sec_releases/sec_litigation_releases_1996_2018_fulltext.csv.gz";
withData(archive, "real texts on pages of both layouts", () => {
  const escaped = (text: string): string => text.replace(/&/g, "&amp;").replace(/</g, "&lt;");
  const paragraphs = (text: string): string => text.split("\n").map((line) => `<p>${escaped(line)}</p>`).join("\n");
  const fixed = (text: string): string => `<html><body><p>Home</p><!-- BEGIN TEXT -->${paragraphs(text)}<!-- END TEXT --></body></html>`;
  const theme = (title: string, text: string): string => `<html><body><main><article><h1>${escaped(title)}</h1><div class="field--name-body"><div class="field__item">${paragraphs(text)}</div></div></article></main></body></html>`;

  test("give what the reader of the archive gives of the same words", async () => {
    const rows = createReadStream(`${shared}/${archive}`).pipe(createGunzip()).pipe(parse({ columns: true })) as AsyncIterable<ReleaseRow>;
    const counts = { read: 0, short: 0, day: 0, court: 0, docket: 0, number: 0 };
    let n = 0;
    for await (const each of rows) {
      n += 1;
      if (n % 8 !== 0) continue;
      const before = parseRelease(each);
      if (before.ignored !== undefined || before.dateFrom !== "header") continue;
      const [title, text] = [repair(each.title), `${repair(each.title)}\n${repair(each.lt)}`];
      const listed = row({ url: `https://www.sec.gov/enforcement-litigation/litigation-releases/lr-${each.lt_no}`, day: before.date!, numbers: [before.number], title: "" });
      const html = n % 16 === 0 ? fixed(text) : theme(title.split("\n")[0] ?? "", text);
      const told = await readRelease(listed, answered(html), async () => answered("", { status: 404 }));
      if (!told?.text) {
        counts.short += 1;
        continue;
      }
      counts.read += 1;
      counts.day += Number(told.facts.date === before.date);
      counts.number += Number(told.facts.number === before.number);
      counts.court += Number(told.facts.court === before.court);
      counts.docket += Number(told.facts.docketCore === before.docketCore);
    }
    expect(counts).toEqual({ read: 695, short: 1, day: 695, number: 695, court: 695, docket: 693 });
  }, 120_000);
});

const press = "data/sec_releases/sec_press_releases_2020-09_2025-09.csv";
withData(press, "the press releases of 2020 to 2025", () => {
  test("have the numbers that the list of others gives them", () => {
    const rows = parseAll(readFileSync(`${shared}/${press}`), { columns: true, bom: true }) as Array<Record<string, string>>;
    const empty = readWords("<html><main></main></html>", "https://www.sec.gov/");
    let compared = 0;
    for (const each of rows) {
      const read = listRow(each);
      if (!("kept" in read)) continue;
      const { date, data } = read.kept as { date: string; data: { number: string; listedAs: string | null; headline: string; url: string } };
      const { facts } = toldBy(row({ url: data.url, day: date, title: data.headline, numbers: [(each["Release No."] ?? "").trim()] }), empty);
      expect(facts).toMatchObject({ number: data.number, headline: data.headline });
      compared += 1;
    }
    expect(compared).toBe(1250);
  });
});
