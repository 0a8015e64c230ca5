import { SITE } from "../sec-gov/address.ts";
import type { Collection } from "../sec-gov/kept.ts";
import { manifest } from "./manifest.ts";
import { readPress, type PressFacts } from "./press.ts";

/** The agency's list of press releases. */
export const pressReleases: Collection<PressFacts> = {
  manifest,
  table: "press",
  path: "/newsroom/press-releases",
  feed: `${SITE}/news/pressreleases.rss`,
  expected: "the list of press releases",
  feedDays: 21,
  reader: 1,
  read: readPress,
};
