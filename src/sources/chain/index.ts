import type { Source } from "../shape.ts";
import { manifest } from "./manifest.ts";
import { settings } from "./settings.ts";
import { walk } from "./walk.ts";

export default {
  manifest,
  live: {
    limits: { account: "chain-rpc", windows: [{ requests: 5, seconds: 1 }] },
    settings,
    headers: () => ({ shown: {} }),
    expects: { min: 0, max: 5_000_000 },
    walk,
  },
} satisfies Source;
