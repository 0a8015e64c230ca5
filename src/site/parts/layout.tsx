import type { Child } from "hono/jsx";
import { locales, tag } from "../../language/index.ts";
import type { Words } from "../../language/index.ts";
import type { Reading } from "../reading.ts";
import { styleAddress } from "../look/index.ts";
import { Asking } from "./asking.tsx";
import { Patterns } from "./patterns.tsx";

const ways = ["overview", "actions", "parties", "figures", "method", "sources"] as const;
const paths: Record<(typeof ways)[number], string> = { overview: "", actions: "/actions", parties: "/parties", figures: "/figures", method: "/method", sources: "/sources" };

/** A whole page: masthead, ways through, the text, footer. */
export function Page({ reading, title, at, children }: { reading: Reading; title: string; at?: (typeof ways)[number]; children?: Child }) {
  const { words } = reading;
  const other = locales.find((locale) => locale !== words.locale) ?? "en";
  return (
    <Sheet words={words} title={title}>
      <header class="masthead">
        <p class="name">
          <a href={reading.to("")}>{words.frame.name}</a>
        </p>
        <p class="tagline">{words.frame.tagline}</p>
        <p class="day">
          {words.frame.asOf(words.day(reading.view.on))}
          {reading.query.knownAt ? `${words.locale === "en" ? ", " : "，"}${words.frame.knownAt(words.day(reading.query.knownAt))}` : ""}
        </p>
        <nav aria-label={words.frame.ways}>
          <ul>
            {ways.map((way) => (
              <li>
                <a href={reading.to(paths[way])} aria-current={way === at ? "page" : undefined}>
                  {words.frame[way]}
                </a>
              </li>
            ))}
            <li class="switch">
              <a href={reading.here({ locale: other })} lang={tag[other]} hreflang={tag[other]} title={words.frame.switchTo}>
                {words.frame.otherLanguage}
              </a>
            </li>
          </ul>
        </nav>
      </header>
      <main id="text">{children}</main>
      <footer class="foot">
        <Asking reading={reading} />
        <p>{words.frame.notCause}</p>
        <p>{words.frame.colophon}</p>
      </footer>
    </Sheet>
  );
}

/** The bare sheet under every page, also those that say what went wrong. */
export function Sheet({ words, title, children }: { words: Words; title: string; children?: Child }) {
  return (
    <html lang={tag[words.locale]}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{`${title} – ${words.frame.name}`}</title>
        <link rel="stylesheet" href={styleAddress} />
        <link rel="icon" href="data:," />
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
