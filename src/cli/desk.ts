import type { Record } from "../casebook/open.ts";
import type { Desk, Query } from "../site/shape.ts";
import { dayOfArticle, reportFor } from "./commands/report.ts";

/** What the site reads, from an open record. */
export function deskOf(record: Record, trouble: (problem: unknown, path: string) => void): Desk {
  const definition = (query: Query): string => Object.entries(query.definition).map(([id, option]) => `${id}=${option}`).join(",");
  return {
    view: (query) => record.asOf({ on: query.on, knownAt: query.knownAt }),
    report: (query) => reportFor(record, { ...(query.on ? { asOf: query.on } : {}), ...(query.knownAt ? { knownAt: query.knownAt } : {}), definition: definition(query) }),
    codebook: record.codebook,
    days: { ...record.covers, article: dayOfArticle(record) },
    trouble,
  };
}
