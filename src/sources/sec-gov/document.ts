import { load, type CheerioAPI } from "cheerio/slim";
import type { AnyNode, Element } from "domhandler";
import type { Day } from "../../record/day.ts";
import { absolute } from "./address.ts";
import { shownDay } from "./day.ts";
import { tooDeep, tooOpen } from "./depth.ts";
import { linesOf, wordsOf } from "./lines.ts";

/** The forms a document has had. `none`: no known place of a text is there. */
export type DocumentLayout = "body-2024" | "main-2024" | "static-1995" | "grid-2016" | "plain-1995" | "none";

/** The words of a document of the site. */
export interface Words {
  layout: DocumentLayout;
  /** The heading (respondents or headline); empty where there is none. */
  title: string;
  /** The text below it, a line for each paragraph; empty where the page holds none. */
  lines: string[];
  /** "Last Reviewed or Updated", New York day: a hint that something changed, no more. */
  reviewed: Day | null;
  /** The number a press release prints; null where there is none. */
  number: string | null;
  /** Addresses the text links to. */
  links: string[];
  /** The page ends where it should; false where it is cut short. */
  whole: boolean;
}

/** What a page gives in which no text can be looked for. */
const unread: Words = { layout: "none", title: "", lines: [], reviewed: null, number: null, links: [], whole: true };
const BEGIN = /<!--\s*BEGIN TEXT\s*-->/i;
const END = /<!--\s*END TEXT\s*-->/i;
/** In order of trust; the first that holds words is the text. */
const PLACES = [".field--name-body .field__item, .field--name-body.field__item", "main article", "main", "div.content-wrapper", "div.grid_7.alpha", "article"] as const;
const BESIDE = /\b(?:breadcrumbs?|usa-breadcrumb|share|social|date-modified|visually-hidden|pager|usa-pagination|block-share\S*|skip-link)\b/i;

/** Reads an HTML document of the site, in whichever of its known forms. Linear in its length; never throws for a page that is only odd. */
export function readWords(html: string, base: string): Words {
  const begin = BEGIN.exec(html);
  if (begin) return staticWords(html, begin.index + begin[0].length, base);
  if (tooOpen(html)) return unread;
  const page = load(html);
  if (tooDeep(page.root().toArray())) return unread;
  const heading = page("h1").first();
  const skipped = new Set<AnyNode>(heading.toArray());
  const beside = (element: Element): boolean => skipped.has(element) || BESIDE.test(element.attribs.class ?? "");
  const common = {
    title: wordsOf(heading.toArray()),
    reviewed: shownDay(wordsOf(page("div.date-modified.usa-prose span.nowrap, .date-modified time").first().toArray())),
    number: numberOf(page),
    whole: /<\/html\s*>/i.test(html.slice(-2000)),
  };
  for (const place of PLACES) {
    const every = page(place).toArray();
    const central = every.filter((element) => page(element).closest("main, article").length > 0);
    const found = outermost(central.length > 0 ? central : every);
    const lines = linesOf(found, beside);
    if (lines.length > 0) return { ...common, layout: layoutOf(place), lines, links: linksOf(page, page(found).find("a[href]").toArray(), base) };
  }
  return { ...common, layout: page(PLACES.join(", ")).length > 0 ? "main-2024" : "none", lines: [], links: [] };
}

/** A text without markup, as the oldest releases are: paragraphs are set apart by empty lines. */
export function plainWords(text: string): Words {
  const lines = text.split(/\n[^\S\n]*\n/).map((part) => part.replace(/\s+/g, " ").trim()).filter((line) => line !== "");
  return { layout: "plain-1995", title: "", lines, reviewed: null, number: null, links: [], whole: true };
}

/** A static page: the text lies between two comments, headings first. */
function staticWords(html: string, from: number, base: string): Words {
  const end = END.exec(html.slice(from));
  const part = html.slice(from, end ? from + end.index : html.length);
  if (tooOpen(part)) return unread;
  const page = load(part);
  if (tooDeep(page.root().toArray())) return unread;
  const roots = page.root().toArray()[0]?.children ?? [];
  return { layout: "static-1995", title: wordsOf(page("h1").first().toArray()), lines: linesOf(roots), reviewed: null, number: null, links: linksOf(page, page("a[href]").toArray(), base), whole: end !== null };
}

function layoutOf(place: (typeof PLACES)[number]): DocumentLayout {
  return place.startsWith(".field") ? "body-2024" : place.startsWith("div.grid") ? "grid-2016" : "main-2024";
}

function numberOf(page: CheerioAPI): string | null {
  const words = wordsOf(page(".field--name-field-release-number .field__item, .field--name-field-release-number.field__item").first().toArray());
  return words === "" ? null : words;
}

/** Elements that lie in none of the others, so that no word is read twice. */
function outermost(found: readonly Element[]): Element[] {
  const all = new Set<AnyNode>(found);
  return found.filter((element) => {
    for (let above = element.parent as AnyNode | null; above; above = above.parent as AnyNode | null) if (all.has(above)) return false;
    return true;
  });
}

function linksOf(page: CheerioAPI, anchors: readonly Element[], base: string): string[] {
  return [...new Set(anchors.flatMap((link) => absolute(page(link).attr("href") ?? "", base) ?? []))];
}
