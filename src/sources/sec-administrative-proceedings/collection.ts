import { textOf } from "../../evidence/index.ts";
import { SITE } from "../sec-gov/address.ts";
import type { Collection } from "../sec-gov/kept.ts";
import { manifest } from "./manifest.ts";
import { proceedingReader, type ProceedingFacts, type TextOf } from "./proceeding.ts";

/** The agency's list of administrative proceedings; `readPdf` gives the text of a PDF. */
export function proceedingsWith(readPdf: TextOf): Collection<ProceedingFacts> {
  return {
    manifest,
    table: "proceedings",
    path: "/enforcement-litigation/administrative-proceedings",
    feed: `${SITE}/enforcement-litigation/administrative-proceedings/rss`,
    expected: "the list of administrative proceedings",
    feedDays: 21,
    reader: 1,
    read: proceedingReader(readPdf),
  };
}

export const proceedings = proceedingsWith(textOf);
