/** Redaction: personal contact data is taken out of texts before they are shown or exported. */
export { type Kind, placeholders, type Span } from "./kinds.ts";
export { type ListEntry, listRedaction, redactor } from "./list.ts";
export { type Redacted, type Redacting, redact } from "./redact.ts";
