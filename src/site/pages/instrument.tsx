import type { Rulebook } from "../../rules/book/read.ts";
import { outside } from "../address.ts";
import type { Folio } from "../folio.ts";
import { Leaf } from "../parts/layout.tsx";
import { Provisions, Unverified } from "../parts/phrase.tsx";
import { ByArticle } from "../parts/provisions.tsx";
import { Readings } from "../parts/readings.tsx";
import { inForce } from "./rules.tsx";

/** One instrument: what it is, since when it is in force, its provisions, the phrases in doubt. */
export function InstrumentPage({ folio, book }: { folio: Folio; book: Rulebook }) {
  const { words } = folio;
  const { instrument } = book;
  return (
    <Leaf folio={folio} title={words.of(instrument.number)} at="rules">
      <section class="lede">
        <h1>{words.of(instrument.number)}</h1>
        <p class="deck">{words.of(instrument.title)}</p>
        <p class="sub">
          {words.rules.sentences(words.rules.inForceSince(inForce(folio, book)), "")}
          <a href={folio.to(`/decide/${instrument.id}`)}>{words.rules.decideUnder}</a>
        </p>
      </section>
      {"missing" in instrument.text && (
        <section class="warning">
          <p>
            <b>{words.rules.textMissingLead}</b> {words.of(instrument.text.missing)}
          </p>
        </section>
      )}
      <About folio={folio} book={book} />
      <section aria-labelledby="provisions">
        <h2 id="provisions">{`${words.rules.provisions}${words.rules.inBrackets(words.number(book.provisions.size))}`}</h2>
        <ByArticle folio={folio} book={book} />
      </section>
      <section aria-labelledby="readings">
        <h2 id="readings">{words.rules.readings}</h2>
        <p class="sub">{words.rules.readingsLead}</p>
        <Readings folio={folio} book={book} readings={[...book.readings.values()]} />
      </section>
      {instrument.relations.length > 0 && <Relations folio={folio} book={book} />}
      {book.documents.size > 0 && <Documents folio={folio} book={book} />}
      {book.text !== null && (
        <section aria-labelledby="whole">
          <h2 id="whole">{words.rules.text}</h2>
          {"file" in instrument.text && <p class="sub">{words.rules.sentences(words.of(instrument.text.copy), words.of(instrument.text.absent))}</p>}
          <details>
            <summary>{words.rules.textWhole}</summary>
            <div class="whole" lang={/\p{Script=Han}/u.test(book.text) ? "zh-Hans" : "en"}>
              {book.text.split("\n").filter((line) => line.trim() !== "").map((line) => <p>{line}</p>)}
            </div>
          </details>
        </section>
      )}
    </Leaf>
  );
}

function About({ folio, book }: { folio: Folio; book: Rulebook }) {
  const { words } = folio;
  const { instrument } = book;
  return (
    <section>
      <dl class="facts">
        <dt>{words.rules.number}</dt>
        <dd>{`${words.of(instrument.number)}${words.rules.comma}${words.of(instrument.kind)}`}</dd>
        <dt>{words.rules.issuers}</dt>
        <dd>{words.list(instrument.issuers.map((each) => words.of(each)))}</dd>
        {instrument.agreedWith.length > 0 && <dt>{words.rules.agreedWith}</dt>}
        {instrument.agreedWith.length > 0 && <dd>{words.list(instrument.agreedWith.map((each) => words.of(each)))}</dd>}
        {instrument.consentOf && <dt>{words.rules.consentOf}</dt>}
        {instrument.consentOf && <dd>{words.of(instrument.consentOf)}</dd>}
        <dt>{words.rules.inForce}</dt>
        <dd>
          {inForce(folio, book)}
          {instrument.from === null && instrument.undated && <span class="role">{words.of(instrument.undated)}</span>}
          {instrument.dated && <span class="role">{`${words.rules.dated}${words.rules.colon}${words.of(instrument.dated.note)}`}</span>}
        </dd>
        {instrument.time.length > 0 && <dt>{words.rules.saysSo}</dt>}
        {instrument.time.length > 0 && (
          <dd>
            <Provisions folio={folio} set={instrument.id} ids={instrument.time.filter((id) => book.provisions.has(id))} />
          </dd>
        )}
        <dt>{words.rules.edition}</dt>
        <dd>
          <code class="hash">{book.edition}</code>
          <span class="role">{words.rules.editionNote}</span>
        </dd>
      </dl>
    </section>
  );
}

function Relations({ folio, book }: { folio: Folio; book: Rulebook }) {
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

function Documents({ folio, book }: { folio: Folio; book: Rulebook }) {
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
