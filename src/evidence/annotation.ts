import { fold } from "./normalise.ts";
import type { StoredPin } from "./pins.ts";

/** Where and when the document of a quote was published and taken. */
export interface Annotated {
  /** Address of the document; null where nobody knows it: the annotation is then of the captured bytes. */
  url: string | null;
  /** When the bytes were taken: an ISO instant in UTC. */
  at: string;
  /** Address at which the bytes of then can be seen, like one of a web archive. */
  cached?: string;
}

/** A W3C Web Annotation (2017) of a pinned quote, in JSON-LD. */
export interface Annotation {
  "@context": ["http://www.w3.org/ns/anno.jsonld", { [term: string]: string }];
  type: "Annotation";
  motivation: "assessing";
  target: {
    source: string;
    state: Array<{ type: "TimeState"; sourceDate: string; cached?: string }>;
    selector: Array<Record<string, unknown>>;
  };
}

/** Our own terms: what defines the text in which positions count. */
const terms = { capture: "urn:prosequi:capture", normaliser: "urn:prosequi:normaliser", textSha256: "urn:prosequi:textSha256", extractor: "urn:prosequi:extractor" };

/**
 * The W3C Web Annotation of a pinned quote: TextQuoteSelector, and
 * TextPositionSelector in code points of the normalised text (its rules and
 * its SHA-256 stand beside it), for a PDF the page as a FragmentSelector (RFC
 * 3778, as the model names it), and the time of the capture as a TimeState. Nothing for a quote that
 * is not pinned.
 */
export function annotation(pin: StoredPin, { url, at, cached }: Annotated): Annotation | undefined {
  if (pin.state !== "pinned") return undefined;
  const { exact, prefix, suffix } = pin.quote;
  const stream = {
    capture: `sha256:${pin.capture}`,
    normaliser: pin.pdf ? `v${pin.normaliser}, pdf v${pin.pdf.rules}` : `v${pin.normaliser}`,
    ...(pin.stream !== undefined && { textSha256: pin.stream }),
    ...(pin.pdf && { extractor: pin.pdf.extractor }),
  };
  return {
    "@context": ["http://www.w3.org/ns/anno.jsonld", terms],
    type: "Annotation",
    motivation: "assessing",
    target: {
      source: url ?? `urn:sha256:${pin.capture}`,
      state: [{ type: "TimeState", sourceDate: at, ...(cached !== undefined && { cached }) }],
      selector: [
        { type: "TextQuoteSelector", exact: fold(exact).trim(), ...(prefix !== undefined && { prefix: fold(prefix) }), ...(suffix !== undefined && { suffix: fold(suffix) }) },
        { type: "TextPositionSelector", start: pin.start, end: pin.end, ...stream },
        ...(pin.page === undefined ? [] : [{ type: "FragmentSelector", conformsTo: "http://tools.ietf.org/rfc/rfc3778", value: `page=${pin.page}` }]),
      ],
    },
  };
}
