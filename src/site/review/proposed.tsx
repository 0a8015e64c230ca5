import { type Seen, written } from "../../coding/review/index.ts";
import { fieldName } from "./form.ts";
import { codeLabel, inOrder } from "./named.ts";
import { way, type Seat } from "./seat.tsx";

/** What the machine proposes, field by field, with rule and confidence in words; or that it is hidden. */
export function Proposed({ seat, seen: { item }, next }: { seat: Seat; seen: Seen; next: string | undefined }) {
  const { folio, asked } = seat;
  const { words } = folio;
  const t = words.reviewDesk;
  if (item.proposal === null) {
    return (
      <section class="proposed" aria-labelledby="proposed">
        <h2 id="proposed">{t.proposal}</h2>
        <p class="none">{t.blindNote}</p>
        <p class="sub">
          <a href={way(seat, "/item", { item: item.key, blind: false })}>{t.showHere}</a>
        </p>
      </section>
    );
  }
  const { fields, spans, rule, confidence } = item.proposal;
  return (
    <section class="proposed" aria-labelledby="proposed">
      <h2 id="proposed">{t.proposal}</h2>
      <table class="stacking">
        <caption>{words.rules.sentences(t.sure(words.number(Math.round(confidence * 100))), `${t.rule(rule)}${words.rules.semicolon}${words.inside(t.coderIs(item.coder ?? ""))}${words.rules.stop}`)}</caption>
        <thead class="heard">
          <tr>
            <th scope="col">{t.field}</th>
            <th scope="col">{t.value}</th>
            <th scope="col">{t.span}</th>
          </tr>
        </thead>
        <tbody>
          {inOrder(item.kind, fields, folio.desk.codebook).map(([field, value]) => (
            <tr>
              <th scope="row">{fieldName(field, words)}</th>
              <td data-label={t.value}>
                {codeLabel(item.kind, field, fields, folio.desk.codebook, words)} <code>{written(value)}</code>
              </td>
              {spans[field] === undefined ? (
                <td></td>
              ) : (
                <td data-label={t.span}>
                  <span class="span" lang="en">{`“${spans[field]}”`}</span>
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
      {!asked.blind && next !== undefined && seat.token !== null && (
        <p class="sub">
          <a href={way(seat, "/item", { item: next, blind: true })}>{t.hideNext}</a>
        </p>
      )}
    </section>
  );
}
