import type { Rulebook } from "../../rules/book/read.ts";
import type { Decision, Turning } from "../../rules/decide/shape.ts";
import { withPin, writeAsked, type Asked } from "../asked.ts";
import type { Folio } from "../folio.ts";
import { Holders } from "./readings.tsx";
import { Verdict } from "./verdict.tsx";

/** Readings on which the answer turns: what each would give, who holds it, and a link that pins it. */
export function Turnings({ folio, book, decision, asked }: { folio: Folio; book: Rulebook; decision: Decision; asked: Asked }) {
  const { words } = folio;
  if (decision.readings.length === 0) return <></>;
  return (
    <section aria-labelledby="readings">
      <h2 id="readings">{words.decide.readings}</h2>
      <p class="sub">{words.decide.readingsLead}</p>
      {decision.readings.map((turning) => (
        <OneTurning folio={folio} book={book} asked={asked} turning={turning} />
      ))}
    </section>
  );
}

function OneTurning({ folio, book, asked, turning }: { folio: Folio; book: Rulebook; asked: Asked; turning: Turning }) {
  const { words } = folio;
  return (
    <table class="stacking turning">
      <caption>{words.of(turning.question)}</caption>
      <thead>
        <tr>
          <th scope="col">{words.decide.option}</th>
          <th scope="col">{words.decide.wouldGive}</th>
          <th scope="col">{words.decide.pin}</th>
        </tr>
      </thead>
      <tbody>
        {turning.options.map((option) => {
          const label = words.of(option.label);
          const taken = option.id === turning.taken;
          return (
            <tr>
              <th scope="row">
                {label}
                <Holders folio={folio} book={book} holders={option.holders} />
              </th>
              <td data-label={words.decide.wouldGive}>
                <Verdict words={words} instrument={book.instrument} id={option.verdict} />
              </td>
              <td data-label={words.decide.pin}>
                {taken && <span class="chosen">{turning.pinned ? words.decide.pinned : words.decide.taken}</span>}{" "}
                {taken && turning.pinned ? (
                  <a href={folio.here({ own: writeAsked(withPin(asked, turning.id, undefined)) })}>{words.decide.unpin}</a>
                ) : (
                  <a href={folio.here({ own: writeAsked(withPin(asked, turning.id, option.id)) })} aria-label={words.decide.pinOf(label)}>
                    {words.decide.pin}
                  </a>
                )}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

/** Says that the answer stands under readings that the asker pinned, and where that is kept: nowhere. */
export function Pins({ folio, book, asked }: { folio: Folio; book: Rulebook; asked: Asked }) {
  const { words } = folio;
  const pins = Object.entries(asked.pinned);
  if (pins.length === 0) return <></>;
  return (
    <section class="warning" role="note">
      <p>{words.decide.pinnedNote}</p>
      <ul>
        {pins.map(([id, option]) => {
          const reading = book.readings.get(id);
          const chosen = reading?.options.find((each) => each.id === option);
          return (
            <li>
              {`${reading ? words.of(reading.question) : id} `}
              <b>{chosen ? words.of(chosen.label) : option}</b> <a href={folio.here({ own: writeAsked(withPin(asked, id, undefined)) })}>{words.decide.unpin}</a>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
