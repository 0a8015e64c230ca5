import type { Rulebook } from "../../rules/book/read.ts";
import { inForce } from "../../rules/in-force.ts";
import type { Folio } from "../folio.ts";
import { Leaf } from "../parts/layout.tsx";

/** The rule sets that are at hand. */
export function RulesPage({ folio, books }: { folio: Folio; books: ReadonlyMap<string, Rulebook> }) {
  const { words } = folio;
  return (
    <Leaf folio={folio} title={words.rules.title} at="rules">
      <section class="lede">
        <h1>{words.rules.title}</h1>
        <p class="deck">{words.rules.lead}</p>
      </section>
      {books.size === 0 ? (
        <p class="none">{words.rules.none}</p>
      ) : (
        <table class="stacking">
          <caption class="heard">{words.rules.title}</caption>
          <thead>
            <tr>
              <th scope="col">{words.rules.instrument}</th>
              <th scope="col">{words.rules.inForce}</th>
              <th scope="col">{words.rules.text}</th>
              <th scope="col">{words.rules.holds}</th>
            </tr>
          </thead>
          <tbody>
            {[...books.values()].map((book) => (
              <tr>
                <th scope="row">
                  <a href={folio.to(`/rules/${book.instrument.id}`)}>{words.of(book.instrument.title)}</a>
                  <span class="role">{`${words.of(book.instrument.number)}${words.rules.comma}${words.of(book.instrument.kind)}`}</span>
                </th>
                <td data-label={words.rules.inForce}>{inForce(folio.words, book.instrument)}</td>
                <td data-label={words.rules.text}>{book.text === null ? words.rules.textMissing : words.rules.textAtHand}</td>
                <td data-label={words.rules.holds}>
                  {[words.rules.provisionsOf(words.number(book.provisions.size)), words.rules.rulesOf(words.number(book.rules.size)), words.rules.readingsOf(words.number(book.readings.size))].join(words.rules.comma)}
                  <span class="role">
                    <a href={folio.to(`/decide/${book.instrument.id}`)}>{words.rules.decideUnder}</a>
                  </span>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Leaf>
  );
}
