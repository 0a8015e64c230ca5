import type { Day } from "../record/day.ts";
import { Day as DayShape } from "../record/statements/days.ts";
import type { Words } from "../language/index.ts";
import { channels, type Channel, type Hit } from "../rules/screen/shape.ts";
import { BadAddress } from "./query.ts";

/** Characters (code points) that one text may have here: it stands in the address. */
export const longest = 300;

/** A text to be screened, as it stands in the address. */
export interface ScreenAsk {
  /** Undefined while nothing was asked. */
  text: string | undefined;
  channel: Channel;
  on: Day;
}

/**
 * Reads `?text=…&what=name&day=2026-03-01`.
 * @throws BadAddress with a sentence in the reader's language.
 */
export function readScreenAsk(params: URLSearchParams, today: Day, words: Words): ScreenAsk {
  const text = params.get("text") ?? "";
  const what = params.get("what") ?? "name";
  const channel = channels.find((each) => each === what);
  if (channel === undefined) throw new BadAddress(words.screen.badChannel(what.slice(0, 40)));
  const length = lengthOf(text);
  if (length > longest) throw new BadAddress(words.screen.tooLong(words.number(length)));
  const day = params.get("day") || today;
  if (!DayShape.safeParse(day).success) throw new BadAddress(words.trouble.badDay(day.slice(0, 40)));
  return { text: text.trim() === "" ? undefined : text, channel, on: day };
}

/** A stretch of the text, with the strongest label that covers it. */
export interface Stretch {
  words: string;
  label: "hit" | "soft" | undefined;
}

/** Cuts the text where hits begin and end. Joined again, the stretches are the text. */
export function stretches(text: string, hits: readonly Hit[]): Stretch[] {
  const cuts = [...new Set([0, text.length, ...hits.flatMap(({ start, end }) => [start, end])])].filter((at) => at >= 0 && at <= text.length).sort((a, b) => a - b);
  return cuts.slice(1).map((end, n) => {
    const start = cuts[n] ?? 0;
    const over = hits.filter((hit) => hit.start <= start && hit.end >= end).map((hit) => hit.label);
    return { words: text.slice(start, end), label: over.includes("hit") ? "hit" : over[0] };
  });
}

/** Where a hit stands, counted in characters as people count them, from one. */
export function placeOf(text: string, { start, end }: Hit): { from: number; to: number } {
  const from = lengthOf(text.slice(0, start)) + 1;
  return { from, to: from + lengthOf(text.slice(start, end)) - 1 };
}

/** Code points of a text. */
function lengthOf(text: string): number {
  return Array.from(text).length;
}
