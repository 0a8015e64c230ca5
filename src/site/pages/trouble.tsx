import type { Child } from "hono/jsx";
import type { Words } from "../../language/index.ts";
import { Sheet } from "../parts/layout.tsx";

/** A page that says what is wrong, where, and what to do next. It needs nothing of the record. */
export function TroublePage({ words, title, what, next }: { words: Words; title: string; what: string; next: Child }) {
  return (
    <Sheet words={words} title={title}>
      <header class="masthead">
        <p class="name">
          <a href={`/${words.locale}`}>{words.frame.name}</a>
        </p>
      </header>
      <main id="text">
        <section class="lede">
          <h1>{title}</h1>
          <p class="deck">{what}</p>
          <p>{next}</p>
          <p>
            <a href={`/${words.locale}`}>{words.trouble.overview}</a> · <a href={`/${words.locale}/actions`}>{words.trouble.actions}</a> · <a href={`/${words.locale}/rules`}>{words.trouble.rules}</a>
          </p>
        </section>
      </main>
    </Sheet>
  );
}
