import { SITE } from "../sec-gov/address.ts";
import type { Collection } from "../sec-gov/kept.ts";
import { manifest } from "./manifest.ts";
import { type ProceedingFacts, readProceeding } from "./proceeding.ts";

/** The agency's list of administrative proceedings. */
export const proceedings: Collection<ProceedingFacts> = {
  manifest,
  table: "proceedings",
  path: "/enforcement-litigation/administrative-proceedings",
  feed: `${SITE}/enforcement-litigation/administrative-proceedings/rss`,
  expected: "the list of administrative proceedings",
  feedDays: 21,
  reader: 1,
  read: readProceeding,
};
