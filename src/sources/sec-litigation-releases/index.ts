import { contact, headers, limits } from "../sec-gov/contact.ts";
import { gather } from "../sec-litigation-releases-archive/gather.ts";
import type { Source } from "../shape.ts";
import { manifest } from "./manifest.ts";

export default {
  manifest,
  gather,
  live: {
    limits,
    settings: [contact],
    headers,
    expects: { min: 40, max: 40_000 },
    async *walk(tour) {
      const [{ walkList }, { litigationReleases }] = await Promise.all([import("../sec-gov/walk.ts"), import("./collection.ts")]);
      yield* walkList(litigationReleases, tour);
    },
  },
} satisfies Source;
