import type { BulkRow } from "../../store/store.ts";
import type { Gather } from "../shape.ts";
import { DayIndex, type Dated, type DayFacts } from "./dates.ts";
import { manifest } from "./manifest.ts";
import { groupMatters, type MatterFacts, type MatterLink } from "./matters.ts";
import type { LostRelease, StoredRelease } from "./row.ts";

/** An action of the agency as the archive tells it: its releases, their days, and why they are one. */
export interface StoredMatter {
  caption: string | null;
  court: string | null;
  docket: string | null;
  defendants: StoredRelease["defendants"];
  releases: Array<Dated & { number: string }>;
  links: MatterLink[];
}

type Facts = MatterFacts & DayFacts;

/**
 * Groups all releases of the record into actions, and dates those whose header
 * is lost by what others say. Memory holds facts only, no texts.
 */
export const gather: Gather = {
  table: "matters",
  async from(rows) {
    const facts: Facts[] = [];
    for await (const row of rows as AsyncIterable<BulkRow<StoredRelease | LostRelease>>) {
      if ("lost" in row.data) continue;
      const { number, court, docket, caption, defendants, refs, date, dateFrom, year } = row.data;
      facts.push({ number, court, docket, caption, defendants, refs, date, dateFrom, year });
    }
    const days = new DayIndex();
    for (const release of facts) days.learn(release);
    const dated = new Map(facts.map((release) => [release.number, days.date(release)]));
    const byNumber = new Map(facts.map((release) => [release.number, release]));
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
          releases: releases.map((number) => ({ number, ...dated.get(number)! })),
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
