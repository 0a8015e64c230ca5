import type { FieldAgreement } from "../../coding/agreement/index.ts";
import { fieldsOf, itemKinds, OUTCOME, type ItemKind } from "../../coding/review/index.ts";
import type { Words } from "../../language/index.ts";
import { Confusion, Machine } from "./compared.tsx";
import { Measured, nameOf } from "./estimate.tsx";
import { ReviewPage, way, type Seat } from "./seat.tsx";

/** How far coders agree, field by field, with what the numbers mean and where they cannot be had. */
export function AgreementPage({ seat, kind, fields }: { seat: Seat; kind: ItemKind; fields: readonly FieldAgreement[] }) {
  const { words } = seat.folio;
  const t = words.reviewDesk;
  const order = fieldsOf(kind, seat.folio.desk.codebook).map(({ id }) => (id === OUTCOME ? "outcomes" : id));
  const compared = fields.filter(({ units }) => units > 0).sort((a, b) => order.indexOf(a.field) - order.indexOf(b.field));
  const first = compared[0];
  const found = first && first.percent.value !== null ? t.agreementFound(nameOf(first, words), words.number(first.agreed), words.number(first.pairs), shareOf(first, words)) : t.agreementTitle;
  return (
    <ReviewPage seat={seat} title={t.agreementTitle} at="agreement">
      <section class="lede">
        <h1 class="modest">{found}</h1>
        <p class="deck">{t.agreementLead}</p>
        <div class="filters">
          <p>
            <span class="which">{t.kindsAre}</span>
            {itemKinds.map((each) => (
              <a href={way(seat, "/agreement", { kind: each })} aria-current={each === kind ? "true" : undefined}>
                {t.kinds[each]}
              </a>
            ))}
          </p>
        </div>
      </section>
      {compared.length === 0 ? (
        <section>
          <p>{t.agreementNone}</p>
        </section>
      ) : (
        <>
          <section aria-labelledby="fields">
            <h2 id="fields">{t.agreement}</h2>
            <table class="stacking agreement">
              <caption class="heard">{t.agreementTitle}</caption>
              <thead>
                <tr>
                  <th scope="col">{t.field}</th>
                  <th scope="col" class="number">
                    {t.units}
                  </th>
                  <th scope="col">{t.percent}</th>
                  <th scope="col">{t.kappa}</th>
                  <th scope="col">{t.alpha}</th>
                </tr>
              </thead>
              <tbody>
                {compared.map((each) => (
                  <tr>
                    <th scope="row">{nameOf(each, words)}</th>
                    <td class="number" data-label={t.units}>
                      {words.number(each.units)}
                    </td>
                    <td data-label={t.percent}>
                      <Measured estimate={each.percent} words={words} share />
                    </td>
                    <td data-label={t.kappa}>{each.between.length === 1 ? <Measured estimate={each.between[0]!.kappa} words={words} /> : t.unavailable(words.review.agreement.reason["more-coders"])}</td>
                    <td data-label={t.alpha}>
                      <Measured estimate={each.alpha.nominal} words={words} />
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </section>
          <section class="text" aria-labelledby="means">
            <h2 id="means">{t.means}</h2>
            {[t.meansPercent, t.meansKappa, t.meansAlpha, t.meansInterval].map((sentence) => (
              <p>{sentence}</p>
            ))}
          </section>
          <section aria-labelledby="confusion">
            <h2 id="confusion">{t.confusion}</h2>
            <div class="confusions">{compared.flatMap((each) => each.between.map((between) => <Confusion seat={seat} kind={kind} field={each} between={between} />))}</div>
          </section>
          <Machine seat={seat} fields={compared} />
        </>
      )}
    </ReviewPage>
  );
}

/** A share with its interval; without one where three or more judged. */
function shareOf({ percent: { value, low, high } }: FieldAgreement, words: Words): string {
  return [words.share(value ?? 0), ...(low !== null && high !== null ? [words.reviewDesk.interval95(words.share(low), words.share(high))] : [])].join(words.rules.semicolon);
}
