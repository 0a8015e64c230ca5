import { z } from "zod";
import { type Answer, Unreadable } from "../../fetching/index.ts";
import { isDay, type Day } from "../../record/day.ts";
import { jsonOf, placeOf } from "./answers.ts";
import { forms, isListed } from "./phrases.ts";

/** Hits on a page of the search, and how many there are at most. */
export const PAGE = 100;
/** The search counts no further and gives nothing beyond. */
export const CAP = 10_000;

/** A document in which the words stand, as the search has it. */
export interface Hit {
  /** Accession number and file: `0000000001-31-000010:ex99.htm`. */
  id: string;
  accession: string;
  file: string;
  /** Ten digits each: all companies the filing is of. */
  ciks: string[];
  /** Names as the search shows them, with ticker and number behind. */
  names: string[];
  form: string;
  /** `8-K`, `EX-99.1`. */
  part: string | null;
  filed: Day;
  period: Day | null;
}

/** A page of hits. `exact` is false where the search stopped counting. */
export interface HitPage {
  total: number;
  exact: boolean;
  hits: Hit[];
}

/** Days of filing, both included. */
export interface Stretch {
  from: Day;
  to: Day;
}

const CIK = z.union([z.string(), z.number()]).transform((cik) => String(cik).padStart(10, "0")).pipe(z.string().regex(/^\d{10}$/));
const Page = z.object({
  timed_out: z.literal(false).optional(),
  hits: z.object({
    total: z.object({ value: z.number().int().nonnegative(), relation: z.enum(["eq", "gte"]) }),
    hits: z.array(z.object({
      _id: z.string().regex(/^\d{10}-\d{2}-\d{6}:[^/\\]{1,200}$/),
      _source: z.object({
        ciks: z.array(CIK).min(1),
        display_names: z.array(z.string()),
        form: z.string().min(1),
        file_type: z.string().nullish(),
        file_date: z.string().refine(isDay, "is no day"),
        period_ending: z.string().nullish(),
      }),
    })),
  }),
});

/** Address of a page of the search for words in the given order. */
export function searchUrl(phrase: string, { from, to }: Stretch, ciks: readonly string[], offset: number): string {
  const query = new URLSearchParams({ q: `"${phrase}"`, dateRange: "custom", startdt: from, enddt: to, forms: forms.join(","), ...(ciks.length > 0 && { ciks: ciks.join(",") }), from: String(offset) });
  return `https://efts.sec.gov/LATEST/search-index?${query.toString().replaceAll("+", "%20")}`;
}

/**
 * Reads a page of the search. The interface is undocumented: a layout that is
 * not the known one, or hits that do not obey what was asked for, end the run.
 */
export function hitsOf(answer: Answer, { from, to }: Stretch, ciks: readonly string[]): HitPage {
  const read = Page.safeParse(jsonOf(answer, "the full-text search"));
  if (!read.success) throw new Unreadable(`The full-text search answers in another layout (${placeOf(read.error)}).`, answer, { cause: read.error });
  const { total, hits } = read.data.hits;
  const found = hits.map(({ _id: id, _source: hit }): Hit => {
    const [accession = "", file = ""] = [id.slice(0, 20), id.slice(21)];
    return { id, accession, file, ciks: hit.ciks, names: hit.display_names, form: hit.form, part: hit.file_type ?? null, filed: hit.file_date, period: hit.period_ending && isDay(hit.period_ending) ? hit.period_ending : null };
  });
  const astray = found.find((hit) => hit.filed < from || hit.filed > to || !isListed(hit.form) || (ciks.length > 0 && !hit.ciks.some((cik) => ciks.includes(cik))));
  if (astray) throw new Unreadable(`The full-text search gave ${astray.id} (${astray.form}, ${astray.filed}), which was not asked for: it no longer obeys days, forms or companies.`, answer);
  if (found.length > PAGE || found.length > total.value) throw new Unreadable(`The full-text search gave ${found.length} hits on a page and ${total.value} in all.`, answer);
  return { total: total.value, exact: total.relation === "eq" && total.value < CAP, hits: found };
}

/** Names by which a filing may call its company: `Example Exchange, Inc.  (EXMP)  (CIK 0000000001)` gives `Example Exchange`. */
export function namesOf(hit: Pick<Hit, "names">): string[] {
  return hit.names.flatMap((shown) => {
    const whole = (shown.split(/\s*\((?:CIK|[A-Z0-9, .-]+\))/)[0] ?? "").trim();
    const short = whole.replace(/[,\s]+(?:Inc|Incorporated|Corp|Corporation|Co|Company|Ltd|Limited|LLC|L\.L\.C|LP|L\.P|PLC|N\.V|S\.A|Holdings?|Group)\b\.?(?:\s*\/[A-Z]{2}\/?)?/gi, "").trim();
    return short.length >= 4 ? [short] : [];
  });
}
