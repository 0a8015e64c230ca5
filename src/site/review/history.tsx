import type { Seen, Told } from "../../coding/review/index.ts";
import { fieldName } from "./form.ts";
import { inOrder, valueLabel } from "./named.ts";
import type { Seat } from "./seat.tsx";

/** The last word of each who judged, as far as this reader sees it, in the order of the log. */
export function lastWords({ judgements }: Seen): Told[] {
  return judgements.filter(({ latest, idle }) => latest && idle === null);
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
