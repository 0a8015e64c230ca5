import type { Rulebook } from "../../rules/book/read.ts";
import type { Reading } from "../../rules/book/shape.ts";
import type { Folio } from "../folio.ts";
import { Provisions } from "./phrase.tsx";

/** Doubtful phrases, each with its options and whoever is on record as holding them. */
export function Readings({ folio, book, readings }: { folio: Folio; book: Rulebook; readings: readonly Reading[] }) {
  const { words } = folio;
  if (readings.length === 0) return <p class="none">{words.rules.readingsNone}</p>;
  return (
    <ul class="doubtful">
      {readings.map((reading) => (
        <li id={`reading-${reading.id}`}>
          <h3>{words.of(reading.question)}</h3>
          <p class="role">
            {`${words.rules.provision}${words.rules.colon}`}
            <Provisions folio={folio} set={book.instrument.id} ids={reading.cite} />
          </p>
          <ul class="options">
            {reading.options.map((option) => (
              <li>
                {words.of(option.label)} {option.id === reading.standard && <span class="chosen">{words.rules.standard}</span>}
                <Holders folio={folio} book={book} holders={option.holders} />
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}

/** Who holds a view, and the document that says so. */
export function Holders({ folio, book, holders }: { folio: Folio; book: Rulebook; holders: Reading["options"][number]["holders"] }) {
  const { words } = folio;
  if (holders.length === 0) return <span class="role">{words.rules.heldByNone}</span>;
  return (
    <span class="role">
      {`${words.rules.heldBy}${words.rules.colon}`}
      {holders.map((holder, n) => (
        <>
          {n > 0 && words.rules.semicolon}
          {`${words.of(holder.who)}${words.rules.comma}`}
          <a href={`${folio.to(`/rules/${book.instrument.id}`)}#document-${holder.document}`}>{holder.document}</a>
        </>
      ))}
    </span>
  );
}
