import type { Rulebook } from "../../rules/book/read.ts";
import { inForce } from "../../rules/in-force.ts";
import type { Folio } from "../folio.ts";
import { Examples } from "../parts/cases.tsx";
import { Leaf } from "../parts/layout.tsx";

/** Where to begin: the rule sets to decide under, each with a few cases. */
export function DecidePage({ folio, books }: { folio: Folio; books: ReadonlyMap<string, Rulebook> }) {
  const { words } = folio;
  const usable = [...books.values()].filter((book) => book.rules.size > 0);
  return (
    <Leaf folio={folio} title={words.decide.title} at="decide">
      <section class="lede">
        <h1>{words.decide.title}</h1>
        <p class="deck">{words.decide.lead}</p>
      </section>
      {usable.length === 0 && <p class="none">{words.decide.none}</p>}
      {usable.map((book) => (
        <section aria-labelledby={`set-${book.instrument.id}`}>
          <h2 id={`set-${book.instrument.id}`}>
            <a href={folio.to(`/decide/${book.instrument.id}`)}>{words.decide.under(words.of(book.instrument.number))}</a>
          </h2>
          <p>{words.of(book.instrument.title)}</p>
          <p class="sub">{words.rules.inForceSince(inForce(words, book.instrument))}</p>
          {book.text === null && <p class="sub">{words.decide.missing}</p>}
          <p>
            <a class="begin" href={folio.to(`/decide/${book.instrument.id}`)}>
              {words.decide.begin}
            </a>
          </p>
          <Examples folio={folio} book={book} />
        </section>
      ))}
    </Leaf>
  );
}
