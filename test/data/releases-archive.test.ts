import { createReadStream, readFileSync } from "node:fs";
import { createGunzip } from "node:zlib";
import { parse as parseCsv } from "csv-parse";
import { parse as parseAll } from "csv-parse/sync";
import { beforeAll, expect, test } from "vitest";
import { DayIndex, type Dated } from "../../src/sources/sec-litigation-releases-archive/dates.ts";
import { manifest } from "../../src/sources/sec-litigation-releases-archive/manifest.ts";
import { groupMatters, type Matter } from "../../src/sources/sec-litigation-releases-archive/matters.ts";
import { parseRelease, type ParsedRelease, type ReleaseRow } from "../../src/sources/sec-litigation-releases-archive/parse.ts";
import { coverage } from "../../src/sources/manifest.ts";
import { shared, withData } from "./shared.ts";

const archive = "data/sec_releases/sec_litigation_releases_1996_2018_fulltext.csv.gz";
const captions = "data/sec_releases/litreleases_2016_captions.csv";

withData(archive, "the archive of litigation releases", () => {
  const releases: (ParsedRelease & { year: string })[] = [];
  const years = new Map<string, number[]>();
  const dated = new Map<string, Dated>();
  let seen = 0;
  let ignored = 0;
  let matters: Matter[] = [];

  beforeAll(async () => {
    const rows = createReadStream(`${shared}/${archive}`).pipe(createGunzip()).pipe(parseCsv({ columns: true })) as AsyncIterable<ReleaseRow>;
    for await (const row of rows) {
      seen += 1;
      years.set(row.yr, [...(years.get(row.yr) ?? []), Number(row.lt_no)]);
      const parsed = parseRelease(row);
      if (parsed.ignored !== undefined) ignored += 1;
      else releases.push({ ...parsed, text: "", year: row.yr });
    }
    const days = new DayIndex();
    for (const release of releases) days.learn(release);
    for (const release of releases) dated.set(release.number, days.date(release));
    matters = groupMatters(releases);
  }, 180_000);

  const share = (part: number): number => part / releases.length;

  test("every row is a release with its number or ignored with a reason", () => {
    expect({ seen, read: releases.length, ignored }).toEqual({ seen: 7764, read: 7703, ignored: 61 });
    expect(releases.every((r) => /^LR-\d{5}$/.test(r.number))).toBe(true);
  });

  test("nearly all headers that are there give the day", () => {
    const headed = releases.filter((r) => Number(r.year) < 2011);
    expect(headed.filter((r) => r.dateFrom === "header").length / headed.length).toBeGreaterThan(0.995);
  });

  test("with the other releases, nine in ten have a day, 94 in 100 a month, all a year", () => {
    const length = (n: number): number => releases.filter((r) => (dated.get(r.number)?.date?.length ?? 0) >= n).length;
    expect(share(length(10))).toBeGreaterThan(0.91);
    expect(share(length(7))).toBeGreaterThan(0.94);
    expect(share(length(4))).toBe(1);
  });

  test("court and docket where the layout has a caption", () => {
    const captioned = releases.filter((r) => Number(r.year) < 2011);
    expect(captioned.filter((r) => r.court !== null).length / captioned.length).toBeGreaterThan(0.985);
    const civil = captioned.filter((r) => /securities|s\.?e\.?c/i.test(r.caption ?? ""));
    expect(civil.filter((r) => r.docket !== null).length / civil.length).toBeGreaterThan(0.985);
  });

  test("the holes of the manifest are those of the file", () => {
    const of = (year: number): { held: number; of: number } => {
      const numbers = years.get(String(year)) ?? [];
      return { held: numbers.length, of: numbers.length === 0 ? 0 : Math.max(...numbers) - Math.min(...numbers) + 1 };
    };
    for (const hole of manifest.holes.filter((h) => h.from >= "2011")) expect([hole.from, hole.held, hole.of]).toEqual([hole.from, of(Number(hole.from.slice(0, 4))).held, of(Number(hole.from.slice(0, 4))).of]);
    for (let year = 1996; year <= 2018; year += 1) {
      const { held, of: span } = of(year);
      const whole = coverage(manifest, `${year}-04-01`, year === 2018 ? "2018-06-30" : `${year}-12-31`).state === "whole";
      expect([year, whole]).toEqual([year, year !== 1998 && held / span > 0.95]);
    }
  });

  test("actions are neither torn apart nor run together", () => {
    expect(matters.length).toBeGreaterThan(4500);
    expect(matters.length).toBeLessThan(5300);
    const largest = matters.toSorted((a, b) => b.releases.length - a.releases.length).slice(0, 12);
    const byNumber = new Map(releases.map((r) => [r.number, r]));
    for (const matter of largest) {
      const cores = new Set(matter.releases.map((n) => byNumber.get(n)).filter((r) => r?.docketCore && !r.court?.endsWith("Cir.")).map((r) => `${r?.court} ${r?.docketCore}`));
      expect([matter.id, cores.size]).toEqual([matter.id, 1]);
    }
  });

  withData(captions, "against the days of 2016 as another project saved them", () => {
    test("no day, month or year contradicts; a day told by the text is at most two weeks early", () => {
      const list: { release_no: string; date: string }[] = parseAll(readFileSync(`${shared}/${captions}`), { columns: true });
      let compared = 0;
      for (const { release_no, date } of list) {
        const known = dated.get(release_no);
        if (!known?.date) continue;
        compared += 1;
        const late = known.date.length === 10 ? (Date.parse(date) - Date.parse(known.date)) / 86_400_000 : 0;
        if (known.date.length < 10) expect([release_no, date.startsWith(known.date)]).toEqual([release_no, true]);
        else if (known.dateFrom === "text") expect([release_no, late >= 0 && late <= 14]).toEqual([release_no, true]);
        else expect([release_no, Math.abs(late) <= 3]).toEqual([release_no, true]);
      }
      expect(compared).toBeGreaterThan(90);
    });
  });
});
