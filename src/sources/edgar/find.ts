import { addDays } from "../../record/day.ts";
import { Unreadable } from "../../fetching/index.ts";
import type { Tour } from "../shape.ts";
import { readable } from "./answers.ts";
import { phrases } from "./phrases.ts";
import { type Hit, hitsOf, PAGE, searchUrl, type Stretch } from "./search.ts";

/** Days of a stretch that is not halved: a quarter. */
const LONGEST = 92;

/** Hits of all phrases in a stretch of days, each document once, by id. */
export interface Found {
  stretch: Stretch;
  hits: Hit[];
}

/**
 * Goes through the days from `from` to `to`, oldest first, in stretches so
 * short that the search counts and gives every hit: a stretch is halved while
 * the count is capped or pages do not add up to it. A single day that cannot be
 * read whole ends the run. `first`: days of the first stretch, as it was cut
 * when a run was broken off in it.
 */
export async function* findAll(tour: Pick<Tour, "ask">, { from, to }: Stretch, ciks: readonly string[], first = LONGEST): AsyncIterable<Found> {
  let start = from;
  let days = first;
  while (start <= to) {
    const end = addDays(start, days - 1);
    const stretch = { from: start, to: end < to ? end : to };
    const hits = await hitsIn(tour, stretch, ciks);
    if (hits === undefined) {
      days = Math.max(1, Math.floor(days / 2));
      continue;
    }
    yield { stretch, hits };
    start = addDays(stretch.to, 1);
    days = Math.min(LONGEST, days * 2);
  }
}

/** All hits of a stretch; undefined where it has to be shorter. */
async function hitsIn(tour: Pick<Tour, "ask">, stretch: Stretch, ciks: readonly string[]): Promise<Hit[] | undefined> {
  const found = new Map<string, Hit>();
  for (const phrase of phrases) {
    const own = new Set<string>();
    for (let offset = 0, total = 1; offset < total; offset += PAGE) {
      const answer = readable(await tour.ask({ url: searchUrl(phrase, stretch, ciks, offset) }), "a page of the full-text search");
      const page = hitsOf(answer, stretch, ciks);
      for (const hit of page.hits) {
        own.add(hit.id);
        found.set(hit.id, hit);
      }
      total = page.total;
      const whole = page.exact && (offset + PAGE < total ? page.hits.length === PAGE : own.size === total);
      if (whole) continue;
      if (stretch.from < stretch.to) return undefined;
      throw new Unreadable(`The full-text search does not give all of its ${page.total} hits for "${phrase}" on ${stretch.from}; it cannot be relied on for that day.`, answer);
    }
  }
  return [...found.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}
