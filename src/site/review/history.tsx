import { differing } from "../../coding/review/code.ts";
import { type Fields, type Seen, type Told, written } from "../../coding/review/index.ts";
import { fieldName } from "./form.ts";
import { inOrder, valueLabel } from "./named.ts";
import type { Seat } from "./seat.tsx";

/** The last word of each who judged, as far as this reader sees it, in the order of the log. */
export function lastWords({ judgements }: Seen): Told[] {
  return judgements.filter(({ latest, idle }) => latest && idle === null);
}

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

/** What was judged, as far as this reader may see it: a coder's own word, and once it is settled everybody's. */
export function History({ seat, seen }: { seat: Seat; seen: Seen }) {
  const { words } = seat.folio;
  const t = words.reviewDesk;
  const { judgements, standing, hidden, may, item } = seen;
  if (may === "settle" && standing?.state !== "adjudicated" && judgements.length > 0 && seat.token !== null) return <></>;
  if (judgements.length === 0 && hidden === 0) return <></>;
  return (
    <section class="history" aria-labelledby="history">
      <h2 id="history">{t.history}</h2>
      {standing && standing.state !== "machine" && (
        <p>
          {`${t.standsNow}${words.rules.colon}`}
          <b>{words.review.standsBy(words.review.states[standing.state], words.list(standing.by))}</b>
          {standing.open.length > 0 && `${words.rules.semicolon}${words.review.open(words.list(standing.open.map((id) => fieldName(id, words))))}`}
        </p>
      )}
      {hidden > 0 && <p class="none">{words.review.hidden(hidden)}</p>}
      {judgements.length > 0 && (
        <table class="stacking">
          <caption>{t.historyLead}</caption>
          <thead>
            <tr>
              <th scope="col">{t.judgedBy}</th>
              <th scope="col">{t.judged}</th>
              <th scope="col">{t.when}</th>
              <th scope="col">{t.line}</th>
            </tr>
          </thead>
          <tbody>
            {judgements.map((told) => (
              <tr>
                <th scope="row">
                  {told.by}
                  {told.round === "adjudicator" && <span class="role">{t.settling}</span>}
                </th>
                <td data-label={t.judged}>
                  {words.review.verdict[told.verdict]}
                  {Object.keys(told.fields).length > 0 && (
                    <span class="role">{inOrder(item.kind, told.fields, seat.folio.desk.codebook).map(([id, value]) => `${fieldName(id, words)}${words.rules.colon}${valueLabel(item.kind, id, value, seat.folio.desk.codebook, words)}`).join(words.rules.semicolon)}</span>
                  )}
                  {told.comment !== null && <span class="said-by">{words.review.comment(told.comment)}</span>}
                  {(told.idle !== null || !told.latest) && <span class="role">{told.idle === null ? words.review.changedMind : words.review.idle[told.idle]}</span>}
                </td>
                <td data-label={t.when}>{words.day(told.recorded.slice(0, 10))}</td>
                <td data-label={t.line}>
                  {told.seq} <code class="hash">{told.hash.slice(0, 16)}</code>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
