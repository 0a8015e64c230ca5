import { contact, headers, limits } from "../sec-gov/contact.ts";
import type { Source } from "../shape.ts";
import { manifest } from "./manifest.ts";

export default {
  manifest,
  live: {
    limits,
    settings: [contact],
    headers,
    expects: { min: 40, max: 40_000 },
    async *walk(tour) {
      const [{ walkList }, { pressReleases }] = await Promise.all([import("../sec-gov/walk.ts"), import("./collection.ts")]);
      yield* walkList(pressReleases, tour);
    },
  },
} satisfies Source;
