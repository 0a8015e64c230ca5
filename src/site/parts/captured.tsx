import { outside } from "../address.ts";
import type { Reading } from "../reading.ts";
import type { DocumentEvidence } from "../shape.ts";

/** What was captured of a document: the bytes by hash, when and how they came, and each quote in its place. */
export function Captured({ reading, evidence }: { reading: Reading; evidence: DocumentEvidence }) {
  const { words } = reading;
  return (
    <section aria-labelledby="captured">
      <h2 id="captured">{words.evidence.captured}</h2>
      {evidence.captures.length === 0 ? <p class="none">{words.evidence.none}</p> : <Captures reading={reading} captures={evidence.captures} />}
      {evidence.quotes.length > 0 && (
        <>
          <h3>{`${words.evidence.quotes} (${words.number(evidence.quotes.length)})`}</h3>
          <ul class="quotes">
            {evidence.quotes.map((quote) => (
              <QuoteInPlace reading={reading} quote={quote} />
            ))}
          </ul>
          <p class="sub">{words.evidence.redacted}</p>
        </>
      )}
    </section>
  );
}

function Captures({ reading, captures }: { reading: Reading; captures: DocumentEvidence["captures"] }) {
  const { words } = reading;
  return (
    <ul class="captures">
      {captures.map(({ hash, at, how, by, media, size, state }) => (
        <li>
          <code class="hash" title={words.evidence.hash}>
            {hash}
          </code>
          <span class="sub">
            {`${words.evidence.when} ${words.day(at.slice(0, 10))} · ${words.evidence.how(how, by)} · ${words.evidence.bytes(words.number(size), media)}`}
          </span>
          {state === "lost" && <strong class="broken">{words.evidence.lost}</strong>}
          {typeof state === "object" && <span>{words.evidence.erased(words.day(state.erased.at.slice(0, 10)), state.erased.by, state.erased.reason)}</span>}
        </li>
      ))}
    </ul>
  );
}

function QuoteInPlace({ reading, quote }: { reading: Reading; quote: DocumentEvidence["quotes"][number] }) {
  const { words } = reading;
  const link = outside(quote.link);
  return (
    <li>
      <blockquote>
        {quote.before}
        {quote.state === "pinned" ? <mark class="decided">{quote.exact}</mark> : quote.exact}
        {quote.after}
      </blockquote>
      <span class="sub">{standing(quote, words)}</span>
      {link && (
        <>
          {" "}
          <a href={link} rel="noreferrer noopener external">
            {words.evidence.open}
          </a>
        </>
      )}
    </li>
  );
}

function standing({ state, at, places }: DocumentEvidence["quotes"][number], { evidence, number }: Reading["words"]): string {
  if (state === "pinned" && at) return evidence.pinned(number(at.start), number(at.end));
  if (state === "ambiguous") return evidence.ambiguous(number(places));
  return state === "erased" ? evidence.erasedQuote : state === "uncaptured" ? evidence.uncaptured : evidence.notThere;
}
