import type { Words } from "../language/index.ts";
import type { Instrument } from "./book/instrument.ts";

/** Since when, and until when, an instrument is in force, in one language. */
export function inForce({ rules, day }: Words, { from, to }: Instrument): string {
  return rules.force(from && day(from), to && day(to));
}
