import type { Record } from "../casebook/open.ts";
import { type Captures, captureText, openCaptures, pinId, redactor, type StoredPin, textFragment } from "../evidence/index.ts";
import { citedQuotes } from "../evidence/pins.ts";
import type { Source } from "../record/statements/index.ts";
import type { DocumentEvidence } from "../site/shape.ts";

/** Code points of the captured text that are shown before and after a quote. */
const AROUND = 160;

/** What is captured of a document and where its quotes stand, as the site shows it: without personal contact data. */
export function siteEvidence(record: Record): (source: Source) => Promise<DocumentEvidence> {
  const { store } = record;
  const captures = openCaptures(store);
  return async (source) => {
    const redact = await redactor(store);
    const shown = (text: string): string => redact(text).text;
    const held = new Map<string, DocumentEvidence["captures"][number]>();
    for await (const { hash, at, how, by, event } of captures.custody(source.id)) {
      if (event !== undefined) continue; // an erasure, not a capture
      const before = held.get(hash);
      if (before && before.at <= at) continue;
      const capture = await captures.find(hash);
      held.set(hash, { hash, at, how, by: by ?? null, media: capture?.media ?? "", size: capture?.size ?? 0, state: await stateOf(captures, hash) });
    }
    const quotes: Array<DocumentEvidence["quotes"][number]> = [];
    for (const { source: cited, quote } of citedQuotes(record.assertions).values()) {
      if (cited !== source.id) continue;
      const pin = (await store.row<StoredPin>("pins", pinId(cited, quote)))?.data;
      const place = pin?.state === "pinned" ? { start: pin.start, end: pin.end } : null;
      const text = pin && place ? [...((await captureText(captures, pin.capture)) ?? "")] : [];
      const erased = pin !== undefined && typeof held.get(pin.capture)?.state === "object";
      quotes.push({
        exact: shown(quote.exact), state: erased ? "erased" : (pin?.state ?? "uncaptured"), at: place, places: pin?.state === "ambiguous" ? pin.places : place ? 1 : 0,
        before: place ? shown(text.slice(Math.max(0, place.start - AROUND), place.start).join("")) : "",
        after: place ? shown(text.slice(place.end, place.end + AROUND).join("")) : "",
        link: source.url === null ? null : textFragment(source.url, quote),
      });
    }
    return { captures: [...held.values()].sort((a, b) => (a.at < b.at ? 1 : -1)), quotes };
  };
}

async function stateOf(captures: Captures, hash: string): Promise<DocumentEvidence["captures"][number]["state"]> {
  const { erased } = (await captures.find(hash)) ?? {};
  if (erased && !erased.lifted) return { erased: { at: erased.at, by: erased.by, reason: erased.reason } };
  return (await captures.bytes(hash)) === undefined ? "lost" : "held";
}
