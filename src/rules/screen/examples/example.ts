import type { Channel, Label } from "../shape.ts";

/** A text made up for the tests: channel, text, label, term of the first hit, and the characters it marks. */
export type Example = readonly [channel: Channel, text: string, label: Label, term: string | null, marked?: string];
