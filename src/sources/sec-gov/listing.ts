import { load } from "cheerio/slim";
import type { Answer } from "../../fetching/index.ts";
import type { Day } from "../../record/day.ts";
import type { Both } from "../../record/support.ts";
import { tooDeep, tooOpen } from "./depth.ts";
import { oldRow, tableRow, themeRow } from "./listing-rows.ts";
import { expectPage, notRead, reading } from "./page.ts";

/** A row of a list of the site: what the agency says of a document without opening it. */
export interface Listed {
  /** Absolute address of the document. */
  url: string;
  /** New York date of publication. */
  day: Day;
  /** The instant the page gives, ISO, UTC; null where it gives a day only. */
  instant: string | null;
  /** The day the page shows, where it is another than that of the instant; else null. */
  shown: Day | null;
  /** Respondents or headline: free text, blanks single. */
  title: string;
  /** Release numbers as in the list, each once; the first is the document's own. */
  numbers: string[];
  /** File numbers `3-NNNNN` of the list. */
  fileNumbers: string[];
  /** Attachments ("See Also"), which are no releases: complaint, judgment, stipulation. */
  attachments: Array<{ name: string; url: string }>;
}

/** The forms a list has had, by the years in which it is known to have been served. */
export type Layout = "theme-2024" | "table-2021" | "archive-1995";

/** A page of a list. */
export interface Listing {
  answer: Answer;
  layout: Layout | null;
  /** Title of the page: the same on each page of a list, also on an empty one. */
  heading: string;
  /** Rows in the order of the page, those that cannot be read with the reason. */
  rows: Array<Listed | { odd: Both }>;
  /** The page that follows, counted from 0, where this one points to it. */
  next: number | null;
}

const FORMS = [
  { layout: "theme-2024", rows: "tr.pr-list-page-row", row: themeRow },
  { layout: "table-2021", rows: "table tr:has(time[datetime]):has(a[href])", row: tableRow },
  { layout: "archive-1995", rows: "table tr:has(> td + td + td):has(a[href*='litreleases'])", row: oldRow },
] as const;

/** More rows than any page of the site has had: the static list of the fullest year had about 900. */
const MOST = 2000;

/**
 * Reads a page of a list, in whichever of its known forms. Throws Unreadable
 * for the pages the site sends instead of a list, for a page cut short, and
 * where more than a row in ten (and more than one) lacks day or link: then the
 * layout has changed. A page without rows is given as such; whether it may be
 * one is for the caller, who knows where in the list it stands.
 */
export function readListing(answer: Answer, expected: string): Promise<Listing> {
  return reading(answer, expected, () => {
    const html = expectPage(answer, expected);
    const deep = (): Error => notRead(answer, `is nested deeper than any page, and ${expected} is not`, "report it with the page that is kept");
    if (tooOpen(html)) throw deep();
    const page = load(html);
    if (tooDeep(page.root().toArray())) throw deep();
    const heading = page("title").first().text().replace(/\s+/g, " ").trim();
    if (page("tr").length > MOST) throw notRead(answer, `has more than ${MOST} rows, where ${expected} has a hundred`, "the layout has changed: report it with the page that is kept");
    const form = FORMS.find(({ rows }) => page(rows).length > 0);
    const found = form ? page(form.rows).toArray() : [];
    const rows = found.map((row) => form!.row(page, row, answer.urls.at(-1) ?? ""));
    const odd = rows.filter((row) => "odd" in row).length;
    if (odd === rows.length ? odd > 0 : odd > Math.max(1, rows.length / 10)) throw notRead(answer, `has ${rows.length} rows of which ${odd} lack a day or a link, where ${expected} has both`, "the layout has changed: report it with the page that is kept");
    if (!/<\/html\s*>/i.test(html.slice(-2000))) throw notRead(answer, `ends before its end, so that rows of ${expected} may be missing`, "run this again");
    const next = nextOf(page("a[rel~='next']").first().attr("href"));
    return { answer, layout: form?.layout ?? null, heading, rows, next };
  });
}

/** The page number of the link to the next page. */
function nextOf(href: string | undefined): number | null {
  const digits = /[?&]page=(\d{1,6})(?!\d)/.exec(href ?? "")?.[1];
  return digits === undefined ? null : Number(digits);
}
