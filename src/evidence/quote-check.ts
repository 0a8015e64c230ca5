import type { Assertion } from "../record/assertion.ts";
import type { Broken } from "../record/chain.ts";
import type { Store } from "../store/store.ts";
import { complain } from "./capture.ts";
import type { Captures } from "./captures.ts";
import { NORMALISER } from "./normalise.ts";
import { PDF_RULES } from "./pdf.ts";
import { type Cited, citedQuotes, readCapture, type StoredPin, textsOf } from "./pins.ts";
import { anchor, pin } from "./quotes.ts";
import type { NoText, ReadText } from "./text.ts";

/** Texts kept at hand: quotes of one source stand next to each other and share a few captures. */
const AT_HAND = 16;

/** What became of the quotes of a record. */
export interface QuoteCheck {
  found: number;
  /** Quotes whose bytes were erased: they can no longer be looked at, and are not broken for that. */
  lapsed: Broken[];
  broken: Broken[];
}

/** Finds each pinned quote again, and looks for quotes of captured sources that were never pinned. */
export async function checkQuotes(store: Store, captures: Captures, assertions: Assertion[]): Promise<QuoteCheck> {
  const cited = citedQuotes(assertions);
  const checked: QuoteCheck = { found: 0, lapsed: [], broken: [] };
  const texts = new Map<string, ReadText | NoText | undefined>();
  for await (const { id, source, data } of store.rows<StoredPin>("pins")) {
    const by = cited.get(id)?.by;
    cited.delete(id);
    if (data.state !== "pinned") {
      if (by !== undefined) checked.broken.push(...complain(data, data.quote.exact, source, by)); // else nothing rests on it any more
      continue;
    }
    const where = `quote of ${source} in capture ${data.capture}`;
    const erased = (await captures.find(data.capture))?.erased;
    if (erased) {
      checked.lapsed.push({ where, what: `the bytes it is pinned to were erased on ${erased.at.slice(0, 10)} by ${erased.by}: ${erased.reason}` });
      continue;
    }
    if (!texts.has(data.capture)) {
      if (texts.size >= AT_HAND) texts.delete(texts.keys().next().value!);
      texts.set(data.capture, await readCapture(captures, data.capture));
    }
    const wrong = wrongWith(data, texts.get(data.capture));
    if (wrong === undefined) checked.found += 1;
    else checked.broken.push({ where, what: wrong });
  }
  await checkUnpinned(captures, cited.values(), checked);
  return checked;
}

/** Why a pin does not hold in the text of its capture, or nothing. */
function wrongWith(data: StoredPin & { state: "pinned" }, read: ReadText | NoText | undefined): string | undefined {
  if (data.normaliser !== NORMALISER) return `it was pinned under text rules ${data.normaliser}, which this version does not have; capture the source again`;
  if (data.pdf && data.pdf.rules !== PDF_RULES) return `it was pinned under PDF text rules ${data.pdf.rules}, which this version does not have; capture the source again`;
  if (read === undefined) return "the bytes it is pinned to are lost";
  if (read.text === undefined) return `the text of the bytes it is pinned to cannot be read. ${read.why.en}`;
  const now = anchor(data.quote, data, read.text);
  if (now.state === "held") return undefined;
  const taken = data.pdf && data.pdf.extractor !== read.pdf?.extractor ? ` (its text was taken out with ${data.pdf.extractor}, now with ${read.pdf?.extractor ?? "something else"})` : "";
  if (now.state === "moved") return `it does not stand where it was pinned but at ${now.start} to ${now.end}${taken}; quotes are not moved, so look at it there`;
  return now.state === "ambiguous" ? `it does not stand where it was pinned but in ${now.places} places${taken}` : `it does not stand where it was pinned, nor anywhere in the text${taken}`;
}

async function checkUnpinned(captures: Captures, cited: Iterable<Cited>, checked: QuoteCheck): Promise<void> {
  for (const [source, quotes] of bySource(cited)) {
    const read = await textsOf(captures, source);
    for (const { quote, by } of quotes) {
      const tried = read.map(({ text }) => pin(quote, text));
      if (tried[0] && !tried.some((p) => p.state === "pinned")) checked.broken.push(...complain(tried.find((p) => p.state === "ambiguous") ?? tried[0], quote.exact, source, by));
      else if (tried[0]) checked.found += 1;
    }
  }
}

function bySource(cited: Iterable<Cited>): Map<string, Cited[]> {
  const sources = new Map<string, Cited[]>();
  for (const each of cited) sources.set(each.source, [...(sources.get(each.source) ?? []), each]);
  return sources;
}
