/**
 * Evidence: captured bytes by hash, the chain of their custody, quotes pinned
 * to them, erasure and redaction, and the check of it all. The public face of
 * `prosequi/evidence`.
 */
export { annotation, type Annotated, type Annotation } from "./annotation.ts";
export { captureFile, type Captured, type CaptureOrder } from "./capture.ts";
export { type Capture, Captures, type Custody, type Erased, type Found, openCaptures, type Put } from "./captures.ts";
export type { Also } from "./holding.ts";
export type { ErasingOrder } from "./erasing.ts";
export { contentDigest } from "./content.ts";
export { CUSTODY, type CustodyHead, type CustodyLine, type Exchange } from "./custody.ts";
export { type CustodyWalk, walkCustody } from "./custody-walk.ts";
export { decode, mediaOf } from "./decode.ts";
export { textFragment } from "./fragment.ts";
export { htmlText } from "./html.ts";
export { fold, normalise, NORMALISER, textOf } from "./normalise.ts";
export { PDF_RULES, type PdfText, pdfText } from "./pdf.ts";
export { capturedSources, type CapturedText, captureText, pinId, pinned, pinQuotes, readCapture, type StoredPin } from "./pins.ts";
export { anchor, type Anchored, type Pin, pin, type Position, quoteAt, quoteHash } from "./quotes.ts";
export { type Kind as RedactedKind, type ListEntry, listRedaction, placeholders, redact, type Redacted, type Redacting, redactor, type Span } from "./redaction/index.ts";
export { type NoText, pageOf, type ReadText, readText } from "./text.ts";
export { verify, type Verification } from "./verify.ts";
export { type Broken, digest, walk } from "../record/chain.ts";
export { openStore } from "../store/open.ts";
export type { Store } from "../store/store.ts";
