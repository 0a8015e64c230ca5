import type { Source } from "../shape.ts";
import { headers, limits } from "../sec-gov/contact.ts";
import { manifest } from "./manifest.ts";
import { settings } from "./settings.ts";
import { walk } from "./walk.ts";

export default {
  manifest,
  live: {
    limits,
    settings,
    headers,
    expects: { min: 0, max: 200_000 },
    walk,
  },
} satisfies Source;
