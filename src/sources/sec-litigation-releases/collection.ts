import { SITE } from "../sec-gov/address.ts";
import type { Collection } from "../sec-gov/kept.ts";
import { manifest } from "./manifest.ts";
import { readRelease, type ReleaseFacts } from "./release.ts";

/** The agency's list of litigation releases. */
export const litigationReleases: Collection<ReleaseFacts> = {
  manifest,
  table: "releases",
  path: "/enforcement-litigation/litigation-releases",
  feed: `${SITE}/enforcement-litigation/litigation-releases/rss`,
  expected: "the list of litigation releases",
  feedDays: 21,
  reader: 1,
  read: readRelease,
};
