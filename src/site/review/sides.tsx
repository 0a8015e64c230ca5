import { differing } from "../../coding/review/code.ts";
import { type Fields, type Seen, written } from "../../coding/review/index.ts";
import { fieldName } from "./form.ts";
import { lastWords } from "./history.tsx";
import { inOrder, valueLabel } from "./named.ts";
import type { Seat } from "./seat.tsx";

/** What the coders judged, field by field beside each other, for the third who settles; the fields on which they differ are marked. */
export function SideBySide({ seat, seen }: { seat: Seat; seen: Seen }) {
  const { words } = seat.folio;
  const t = words.reviewDesk;
  const coders = lastWords(seen).filter(({ round }) => round === "coder");
  const machine = seen.item.proposal;
  const sure = coders.filter(({ verdict }) => verdict !== "unsure").map(({ fields }) => fields);
  const apart = new Set(sure.length > 1 ? differing(sure) : []);
  const all: Fields = Object.assign({}, ...sure, machine?.fields ?? {});
  const ids = inOrder(seen.item.kind, all, seat.folio.desk.codebook).map(([id]) => id);
  return (
    <section class="beside-each" aria-labelledby="sides">
      <h2 id="sides">{t.sideBySide}</h2>
      <table class="sides">
        <caption>{machine ? words.rules.sentences(`${t.takeMachine}${words.rules.colon}${words.inside(t.sure(words.number(Math.round(machine.confidence * 100))))}`, `${t.rule(machine.rule)}${words.rules.stop}`) : t.blindNote}</caption>
        <thead>
          <tr>
            <th scope="col">{t.field}</th>
            {coders.map(({ by }) => (
              <th scope="col">{by}</th>
            ))}
            {machine && <th scope="col">{t.takeMachine}</th>}
          </tr>
        </thead>
        <tbody>
          {ids.map((id) => (
            <tr class={apart.has(id) ? "apart-row" : undefined}>
              <th scope="row">
                {fieldName(id, words)}
                {apart.has(id) && <span class="differs">{t.differs}</span>}
              </th>
              {coders.map((told) => (
                <td>{told.verdict === "unsure" ? words.review.verdict.unsure : <Held seat={seat} seen={seen} id={id} fields={told.fields} />}</td>
              ))}
              {machine && (
                <td>
                  <Held seat={seat} seen={seen} id={id} fields={machine.fields} />
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
      {coders.map(({ by, comment }) => (comment === null ? <></> : <p class="said-by">{`${by}${words.rules.colon}${comment}`}</p>))}
    </section>
  );
}

/** The codes that can be taken as they stand, each by one press; for the third who settles. */
export function Takes({ seat, seen }: { seat: Seat; seen: Seen }) {
  const t = seat.folio.words.reviewDesk;
  const coders = lastWords(seen).filter(({ round, verdict }) => round === "coder" && verdict !== "unsure");
  return (
    <p class="verdicts takes">
      {coders.map(({ by, key }, n) => (
        <button type="submit" name="take" value={key} data-key={String(n + 1)}>
          <kbd>{n + 1}</kbd> {t.take(by)}
        </button>
      ))}
      {seen.item.proposal && (
        <button type="submit" name="take" value="machine" data-key="a">
          {t.accept}
        </button>
      )}
    </p>
  );
}

function Held({ seat, seen, id, fields }: { seat: Seat; seen: Seen; id: string; fields: Fields }) {
  const value = fields[id] ?? null;
  return (
    <>
      {valueLabel(seen.item.kind, id, value, seat.folio.desk.codebook, seat.folio.words)} <code>{written(value)}</code>
    </>
  );
}
