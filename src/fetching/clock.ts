import { setTimeout } from "node:timers/promises";
import type { Clock } from "./shape.ts";

/** The clock of the machine. */
export const systemClock: Clock = {
  now: () => Date.now(),
  sleep: async (milliseconds, signal) => void (await setTimeout(milliseconds, undefined, { signal })),
};
