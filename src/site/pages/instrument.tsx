import type { Rulebook } from "../../rules/book/read.ts";
import { inForce } from "../../rules/in-force.ts";
import type { Folio } from "../folio.ts";
import { Leaf } from "../parts/layout.tsx";
import { Provisions } from "../parts/phrase.tsx";
import { ByArticle } from "../parts/provisions.tsx";
import { Readings } from "../parts/readings.tsx";
import { Documents, Relations } from "../parts/related.tsx";

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
          {words.rules.sentences(words.rules.inForceSince(inForce(words, book.instrument)), "")}
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
          {inForce(words, book.instrument)}
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
