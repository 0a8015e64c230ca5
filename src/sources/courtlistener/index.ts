import type { Source } from "../shape.ts";
import { limits, settings } from "./limits.ts";
import { manifest } from "./manifest.ts";

export default {
  manifest,
  live: {
    limits, settings,
    headers: ({ contact, "courtlistener-token": token = "" }) => ({
      shown: { accept: "application/json", ...(contact && { "user-agent": contact }) },
      secret: { authorization: `Token ${token}` },
    }),
    // A run in which nothing is due sees nothing, and one page of a long docket brings hundreds of documents' entries.
    expects: { min: 0, max: 1_000_000 },
    walk: async function* (tour) {
      const { walk } = await import("./walk.ts");
      yield* walk(tour);
    },
    hook: { setting: "courtlistener-hook", received: async (message, store, now) => (await import("./webhook.ts")).received(message, store, now) },
    plan: async (store, follow, now) => (await import("./plan.ts")).planOf(store, follow, now),
  },
} satisfies Source;
