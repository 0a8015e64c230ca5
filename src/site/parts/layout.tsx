import type { Child } from "hono/jsx";
import { locales, tag, type Locale, type Words } from "../../language/index.ts";
import type { Folio } from "../folio.ts";
import type { Reading } from "../reading.ts";
import { styleAddress } from "../look/index.ts";
import { Asking } from "./asking.tsx";
import { Patterns } from "./patterns.tsx";

const record = ["overview", "actions", "parties", "figures", "course", "method", "sources", "review"] as const;
const rulebook = ["rules", "decide", "screen", "clues"] as const;
type RecordWay = (typeof record)[number];
type RuleWay = (typeof rulebook)[number];
const pathOf = (way: RecordWay | RuleWay): string => (way === "overview" ? "" : `/${way}`);

/** A whole page of the enforcement record: masthead with its day, ways through, the text, footer. */
export function Page({ reading, title, at, children }: { reading: Reading; title: string; at?: RecordWay; children?: Child }) {
  const { words } = reading;
  const known = reading.query.knownAt ? `${words.locale === "en" ? ", " : "，"}${words.frame.knownAt(words.day(reading.query.knownAt))}` : "";
  return (
    <Sheet words={words} title={title}>
      <Masthead words={words} at={at} first="record" tagline={words.frame.tagline} day={`${words.frame.asOf(words.day(reading.view.on))}${known}`} toRecord={(path) => reading.to(path)} other={(locale) => reading.here({ locale })} />
      <main id="text">{children}</main>
      <footer class="foot">
        <Asking reading={reading} />
        <p>{words.frame.notCause}</p>
        <p>{words.frame.colophon}</p>
      </footer>
    </Sheet>
  );
}

/** A whole page of the rulebook. It bears no day of the record, and its links carry none. */
export function Leaf({ folio, title, at, children }: { folio: Folio; title: string; at: RuleWay; children?: Child }) {
  const { words } = folio;
  return (
    <Sheet words={words} title={title}>
      <Masthead words={words} at={at} first="rulebook" tagline={words.frame.ruleTagline} toRecord={(path) => folio.to(path)} other={(locale) => folio.here({ locale })} />
      <main id="text">{children}</main>
      <footer class="foot">
        <p>{words.frame.noAdvice}</p>
        <p>{words.frame.ruleColophon}</p>
      </footer>
    </Sheet>
  );
}

/** A whole page of the review desk. It bears no day of the record; where `script` is given, it runs that one script of our own. */
export function Bench({ folio, title, script, children }: { folio: Folio; title: string; script?: string | undefined; children?: Child }) {
  const { words } = folio;
  return (
    <Sheet words={words} title={title} script={script}>
      <Masthead words={words} at="review" first="record" tagline={words.reviewDesk.tagline} toRecord={(path) => folio.to(path)} other={(locale) => folio.here({ locale })} />
      <main id="text">{children}</main>
      <footer class="foot">
        <p>{words.reviewDesk.colophon}</p>
        <p>{words.review.unauthenticated}</p>
      </footer>
    </Sheet>
  );
}

interface MastheadOf {
  words: Words;
  at: RecordWay | RuleWay | undefined;
  /** The document whose page this is; on a phone the other shows one way only. */
  first: "record" | "rulebook";
  tagline: string;
  day?: string;
  toRecord(path: string): string;
  other(locale: Locale): string;
}

function Masthead({ words, at, first, tagline, day, toRecord, other }: MastheadOf) {
  const language = locales.find((locale) => locale !== words.locale) ?? "en";
  return (
    <header class="masthead">
      <p class="name">
        <a href={toRecord("")}>{words.frame.name}</a>
      </p>
      <p class="tagline">{tagline}</p>
      {day !== undefined && <p class="day">{day}</p>}
      <nav aria-label={words.frame.ways} class={`at-${first}`}>
        <ul class="record" aria-label={words.frame.record}>
          {record.map((way) => (
            <li>
              <a href={way === "review" ? `/${words.locale}/review` : toRecord(pathOf(way))} aria-current={way === at ? "page" : undefined}>
                {words.frame[way]}
              </a>
            </li>
          ))}
        </ul>
        <ul class="rulebook" aria-label={words.frame.rulebook}>
          {rulebook.map((way) => (
            <li>
              <a href={`/${words.locale}${pathOf(way)}`} aria-current={way === at ? "page" : undefined}>
                {words.frame[way]}
              </a>
            </li>
          ))}
        </ul>
        <p class="switch">
          <a href={other(language)} lang={tag[language]} hreflang={tag[language]} title={words.frame.switchTo}>
            {words.frame.otherLanguage}
          </a>
        </p>
      </nav>
    </header>
  );
}

/** The bare sheet under every page, also those that say what went wrong. */
export function Sheet({ words, title, script, children }: { words: Words; title: string; script?: string | undefined; children?: Child }) {
  return (
    <html lang={tag[words.locale]}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{`${title} – ${words.frame.name}`}</title>
        <link rel="stylesheet" href={styleAddress} />
        <link rel="icon" href="data:," />
        {script !== undefined && <script src={script} defer />}
      </head>
      <body>
        <a class="skip" href="#text">
          {words.frame.skip}
        </a>
        <Patterns />
        <div class="sheet">{children}</div>
      </body>
    </html>
  );
}
