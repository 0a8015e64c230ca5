import type { Record } from "../casebook/open.ts";
import { weigher } from "../coding/review/index.ts";
import { reviewDesk } from "../site/review/desk.ts";
import type { ReviewDesk } from "../site/review/shape.ts";
import type { Effects } from "./effects.ts";
import { restingOn } from "./resting.ts";

/**
 * The review as the site shows it, over a record. Where people may `write`,
 * this process has a token of its own, which every form must carry.
 */
export function siteReview(record: Record, { now, random }: Pick<Effects, "now" | "random">, write: boolean): ReviewDesk {
  const { store, codebook } = record;
  return reviewDesk({
    room: { store, codebook, weight: weigher(codebook.entries, restingOn(record)) },
    hand: { now, random },
    token: write ? Buffer.from(random(24)).toString("hex") : null,
    changed: () => record.reload(),
  });
}
