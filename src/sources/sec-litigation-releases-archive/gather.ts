import type { Day } from "../../record/day.ts";
import type { BulkRow } from "../../store/store.ts";
import type { LiveRelease } from "../sec-litigation-releases/release.ts";
import type { Gather } from "../shape.ts";
import { DayIndex, type Dated, type DayFacts } from "./dates.ts";
import { manifest } from "./manifest.ts";
import { groupMatters, type MatterFacts, type MatterLink } from "./matters.ts";
import type { LostRelease, StoredRelease } from "./row.ts";

/** An action of the agency as its releases tell it: which they are, their days, and why they are one. */
export interface StoredMatter {
  caption: string | null;
  court: string | null;
  docket: string | null;
  defendants: StoredRelease["defendants"];
  /** With the id of the row, where the record has the release from the agency's site and not from the archive. */
  releases: Array<(Dated | Posted) & { number: string; row?: string }>;
  links: MatterLink[];
}

/** The day of a release whose own words give none, as the agency's list has it. */
interface Posted {
  date: Day;
  dateFrom: "listing";
  between: null;
}

type Facts = MatterFacts & DayFacts & { posted?: Posted; row?: string };
type Stored = StoredRelease | LostRelease | LiveRelease;

/**
 * Groups all releases of the record into actions, those of the archive and
 * those of the agency's site alike, and dates those whose header is lost by
 * what others say. A release that is there from both counts once, as the site
 * has it. Memory holds facts only, no texts.
 */
export const gather: Gather = {
  of: "releases",
  table: "matters",
  async from(rows) {
    const byNumber = new Map<string, Facts>();
    for await (const row of rows as AsyncIterable<BulkRow<Stored>>) {
      const told = factsOf(row);
      if (told && (told.row !== undefined || !byNumber.has(told.number))) byNumber.set(told.number, told);
    }
    const facts = [...byNumber.values()];
    const days = new DayIndex();
    for (const release of facts) days.learn(release);
    const dated = new Map(facts.map((release) => [release.number, release.posted ?? days.date(release)]));
    const matters = groupMatters(facts).map(({ id, releases, links }): BulkRow<StoredMatter> => {
      const own = releases.map((number) => byNumber.get(number)!);
      const told = own.find((release) => release.docket !== null) ?? own[0]!;
      return {
        id,
        source: manifest.id,
        date: dated.get(releases[0]!)?.date ?? null,
        data: {
          caption: told.caption,
          court: told.court,
          docket: told.docket,
          defendants: told.defendants,
          releases: own.map(({ number, row }) => ({ number, ...dated.get(number)!, ...(row !== undefined && { row }) })),
          links,
        },
      };
    });
    const exact = [...dated.values()].filter(({ date }) => date?.length === 10).length;
    const percent = facts.length === 0 ? 0 : Math.round((1000 * exact) / facts.length) / 10;
    return {
      rows: matters,
      told: {
        en: `${facts.length} releases are grouped into ${matters.length} actions; the day is known for ${percent}% of them, at least the year for all others that have one.`,
        zh: `${facts.length} 份公告归入 ${matters.length} 起案件；其中 ${percent}% 日期确知，其余至少知道年份（如有）。`,
      },
    };
  },
};

/** What a row tells of its action and its day; undefined for one without words, and for one of the site that bears no number. */
function factsOf({ id, source, data }: BulkRow<Stored>): Facts | undefined {
  if (source === manifest.id) {
    if ("lost" in data) return undefined;
    const { number, court, docket, caption, defendants, refs, date, dateFrom, year } = data as StoredRelease;
    return { number, court, docket, caption, defendants, refs, date, dateFrom, year };
  }
  const { number, court = null, docket = null, caption = null, defendants, refs = [], date, dateFrom, year = "" } = data as LiveRelease;
  if (!number || !defendants || !date) return undefined;
  // The list's day is as exact as a header's: it bounds the days of the numbers around it.
  return { number, court, docket, caption, defendants, refs, date, dateFrom: "header", year, row: id, ...(dateFrom === "listing" && { posted: { date, dateFrom, between: null } }) };
}
