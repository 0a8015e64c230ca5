import { sha256 } from "../../record/assertion.ts";
import type { Quote } from "../../record/support.ts";
import { NORMALISER } from "../normalise.ts";
import { pin } from "../quotes.ts";

/** A pinned quote that statements of the action rest on. */
export interface Cited {
  /** Id of its pin. */
  id: string;
  /** Kind and key of the statements. */
  by: string[];
  source: string;
  quote: Quote;
}

/** Where the text lies in which a quote stands. */
export interface Place {
  /** Address of the record. */
  url: string;
  /** When it was captured. */
  at: string;
  /** WARC-Record-ID without its brackets. */
  record: string;
  /** SHA-256 of the captured bytes, as the record calls them. */
  capture: string;
  /** Normalised text of what the pack holds of it. */
  text: string;
}

/** A W3C Web Annotation that points from statements to the words they rest on. */
export type Annotation = ReturnType<typeof annotationOf> & object;

/** The annotation of a quote; nothing where it does not stand in the text just once (as when its words were blacked out). */
export function annotationOf({ id, by, source, quote }: Cited, { url, at, record, capture, text }: Place) {
  const found = pin(quote, text);
  if (found.state !== "pinned") return undefined;
  return {
    id: `urn:prosequi:quote:${sha256(id)}`,
    type: "Annotation",
    motivation: "assessing",
    body: by.map((each) => ({ type: "TextualBody", purpose: "identifying", value: each })),
    target: {
      source: url,
      state: [{ type: "TimeState", sourceDate: at, cached: record }],
      selector: [
        { type: "TextQuoteSelector", exact: quote.exact, ...(quote.prefix !== undefined && { prefix: quote.prefix }), ...(quote.suffix !== undefined && { suffix: quote.suffix }) },
        { type: "TextPositionSelector", start: found.start, end: found.end },
      ],
    },
    "prosequi:source": source,
    "prosequi:capture": capture,
    "prosequi:text": { sha256: sha256(text), rules: NORMALISER },
  };
}

/** All annotations as one page of JSON-LD. */
export function annotationPage(action: string, items: readonly unknown[]): unknown {
  return {
    "@context": ["http://www.w3.org/ns/anno.jsonld", { prosequi: "urn:prosequi:" }],
    id: `urn:prosequi:action:${action}:quotes`,
    type: "AnnotationPage",
    items,
  };
}
