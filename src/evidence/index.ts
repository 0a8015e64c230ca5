/**
 * Evidence: captured bytes by hash, quotes pinned to them, and the check of it
 * all. The public face of `prosequi/evidence`.
 */
export { captureFile, type Captured, type CaptureOrder } from "./capture.ts";
export { type Capture, Captures, type Custody, type Found, openCaptures } from "./captures.ts";
export { decode, mediaOf } from "./decode.ts";
export { htmlText } from "./html.ts";
export { fold, normalise, NORMALISER, textOf } from "./normalise.ts";
export { capturedSources, captureText, pinId, pinned, pinQuotes, type StoredPin } from "./pins.ts";
export { type Pin, pin, type Position, quoteAt, quoteHash } from "./quotes.ts";
export { verify, type Verification } from "./verify.ts";
export { type Broken, digest, walk } from "../record/chain.ts";
export { openStore } from "../store/open.ts";
export type { Store } from "../store/store.ts";
