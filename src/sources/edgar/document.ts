import { quoteAt, textOf } from "../../evidence/index.ts";
import type { Answer } from "../../fetching/index.ts";
import { sha256 } from "../../record/assertion.ts";
import type { Day } from "../../record/day.ts";
import type { Both, Quote } from "../../record/support.ts";
import type { Ignored, Kept } from "../shape.ts";
import { manifest } from "./manifest.ts";
import { type Hit, namesOf } from "./search.ts";
import { type Closure, statementsOf } from "./statement.ts";

/**
 * A company's own words, in a filing, that an investigation of it by the agency
 * ended without action. What the agency decided is not in it: nobody but the
 * company says so.
 */
export interface StatementRow {
  kind: "statement";
  closure: Closure;
  /** The sentence, with what it takes to find it again in the document's normalised text. */
  quote: Quote;
  /** The kind of claim (codebook/claims), and whose it is. */
  claim: "announced";
  claimedBy: "company";
  /** Every filer of the document, ten digits each. */
  ciks: string[];
  /** The filers' names as the search shows them. */
  names: string[];
  form: string;
  /** Which document of the filing it is: `8-K`, `EX-99.1`. */
  part: string | null;
  /** The day of filing: not that on which the investigation ended. */
  filed: Day;
  period: Day | null;
  accession: string;
  url: string;
  /** SHA-256 of the document. */
  capture: string;
}

const noText: Both = { en: "the document found by the search holds no text that can be read", zh: "检索到的文件没有可读文本" };
const unsaid: Both = {
  en: "the document found by the search does not say, in words that leave no doubt, that an S.E.C. investigation of the company ended",
  zh: "检索到的文件未以明确无疑的文字表明 SEC 对该公司的调查已终结",
};
const gone: Both = { en: "the document found by the search is not there", zh: "检索到的文件不存在" };
const severalFilers: Both = { en: "the document is filed by several companies, and the sentence does not say which of them", zh: "该文件由多家公司共同申报，且该句未指明是哪一家" };

/** The statements of a document that the search found; reasons where there are none. */
export function statementRows(hit: Hit, answer: Answer, url: string): Array<Kept | Ignored> {
  if (answer.status === 404 || answer.status === 410) return [{ ignored: gone }];
  const text = textOf(answer.bytes, answer.headers["content-type"] ?? "text/html");
  if (text === undefined) return [{ ignored: noText }];
  const names = namesOf(hit);
  const found = new Map<string, Kept | Ignored>();
  for (const { closure, exact, start } of statementsOf(text, names)) {
    // A group of filers says "the Company" of one of them.
    if (hit.ciks.length > 1 && !names.some((name) => exact.includes(name))) {
      found.set(exact, { ignored: severalFilers });
      continue;
    }
    const from = Array.from(text.slice(0, start)).length;
    const quote = quoteAt(text, { start: from, end: from + Array.from(exact).length });
    if (!quote) continue;
    const id = `edgar/${hit.accession}/${hit.file}#${sha256(exact).slice(0, 12)}`;
    if (found.has(id)) continue;
    const data: StatementRow = {
      kind: "statement", closure, quote, claim: "announced", claimedBy: "company", ciks: hit.ciks, names: hit.names, form: hit.form, part: hit.part,
      filed: hit.filed, period: hit.period, accession: hit.accession, url, capture: answer.hash,
    };
    found.set(id, { kept: { id, source: manifest.id, date: hit.filed, data }, seen: answer });
  }
  return found.size > 0 ? [...found.values()] : [{ ignored: unsaid }];
}
