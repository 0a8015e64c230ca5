import type { Rulebook } from "../../rules/book/read.ts";
import { outside } from "../address.ts";
import type { Folio } from "../folio.ts";
import { Unverified } from "./phrase.tsx";

/** What an instrument is to others. */
export function Relations({ folio, book }: { folio: Folio; book: Rulebook }) {
  const { words } = folio;
  return (
    <section aria-labelledby="relations">
      <h2 id="relations">{words.rules.relations}</h2>
      <ul class="related">
        {book.instrument.relations.map((relation) => (
          <li>
            <span class="kind">{words.rules.relation[relation.kind]}</span> {relation.rulebook === undefined ? words.of(relation.to) : <a href={folio.to(`/rules/${relation.rulebook}`)}>{words.of(relation.to)}</a>} {relation.unverified && <Unverified words={words} />}
            <p>{words.of(relation.what)}</p>
            {relation.document !== undefined && (
              <p class="role">
                {`${words.rules.document}${words.rules.colon}`}
                <a href={`#document-${relation.document}`}>{relation.document}</a>
              </p>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Where the words of an instrument, and views about it, were found, and how far each was seen. */
export function Documents({ folio, book }: { folio: Folio; book: Rulebook }) {
  const { words } = folio;
  return (
    <section aria-labelledby="documents">
      <h2 id="documents">{words.rules.documents}</h2>
      <table class="stacking">
        <caption class="heard">{words.rules.documents}</caption>
        <thead>
          <tr>
            <th scope="col">{words.rules.document}</th>
            <th scope="col">{words.rules.where}</th>
            <th scope="col">{words.rules.seenAs}</th>
          </tr>
        </thead>
        <tbody>
          {[...book.documents.values()].map((each) => (
            <tr id={`document-${each.id}`}>
              <th scope="row">{`${each.id}${words.rules.colon}${words.of(each.what)}`}</th>
              <td data-label={words.rules.where} class="address">
                {outside(each.where) ? (
                  <a href={outside(each.where)} rel="noreferrer noopener">
                    {each.where}
                  </a>
                ) : (
                  each.where
                )}
              </td>
              <td data-label={words.rules.seenAs}>{words.rules.seen[each.seen]}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
