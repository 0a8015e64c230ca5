import { XMLParser, XMLValidator } from "fast-xml-parser";
import type { Answer } from "../../fetching/index.ts";
import type { Day } from "../../record/day.ts";
import { absolute, idOf, onSite } from "./address.ts";
import { newYorkDay } from "./day.ts";
import { releaseNumbers } from "./numbers.ts";
import { charactersOf, expectPage, notRead, reading } from "./page.ts";

/** An item of a feed of the site: that something was published, not what. */
export interface Announced {
  title: string;
  /** New York day; null where the item has none. */
  day: Day | null;
  /** Id the document has in the record; null where the link is one of the site's inner ones (`/node/963776`). */
  id: string | null;
  /** Release numbers, from `dc:creator`. */
  numbers: string[];
}

/** A raw `&`, which the feeds have now and then, is one of the text. */
const BARE = /&(?!#?\w{1,31};)/g;

/**
 * Reads an RSS feed of the site (the latest 25 items). Titles repeat in the
 * description, links end in a line feed, the number stands in `dc:creator`.
 * Throws Unreadable for anything that is no such feed, an empty one included.
 */
export function readFeed(answer: Answer): Promise<Announced[]> {
  const expected = "an RSS feed";
  return reading(answer, expected, () => {
    if (!/<rss[\s>]/i.test(charactersOf(answer).slice(0, 4000))) {
      expectPage(answer, expected);
      throw notRead(answer, `is not ${expected}`, "nothing needs to be done, the lists are read all the same");
    }
    const xml = expectPage(answer, expected).replace(BARE, "&amp;");
    const fault = XMLValidator.validate(xml);
    if (fault !== true) throw notRead(answer, `is not whole XML (${fault.err.msg.slice(0, 120)})`, "nothing needs to be done, the lists are read all the same");
    const parser = new XMLParser({ isArray: (name) => name === "item", parseTagValue: false, trimValues: true });
    const { rss } = parser.parse(xml) as { rss?: { channel?: { item?: Array<Record<string, unknown>> } } };
    const items = rss?.channel?.item ?? [];
    if (items.length === 0) throw notRead(answer, "is a feed without items", "nothing needs to be done, the lists are read all the same");
    return items.map(itemOf);
  });
}

function itemOf(item: Record<string, unknown>): Announced {
  const word = (name: string): string => (typeof item[name] === "string" ? item[name].replace(/\s+/g, " ").trim() : "");
  const at = Date.parse(word("pubDate"));
  const url = absolute(word("link"));
  const inner = url === null || !onSite(url) || /^\/(?:node\/\d+)?$/.test(new URL(url).pathname);
  return {
    title: word("title"),
    day: Number.isNaN(at) ? null : newYorkDay(at),
    id: inner ? null : idOf(url),
    numbers: releaseNumbers(word("dc:creator")).filter((number) => /^[A-Z0-9]{2,4}-\d+$/.test(number)),
  };
}

/** The newest day of a feed, null where no item has one. */
export function newestOf(items: readonly Announced[]): Day | null {
  return items.reduce<Day | null>((newest, { day }) => (day !== null && (newest === null || day > newest) ? day : newest), null);
}
