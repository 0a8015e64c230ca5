import type { Between, Estimate, FieldAgreement } from "../../coding/agreement/index.ts";
import { fieldsOf, itemKinds, OUTCOME, type ItemKind } from "../../coding/review/index.ts";
import type { Words } from "../../language/index.ts";
import { fieldName } from "./form.ts";
import { valueLabel } from "./named.ts";
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
                      <Number estimate={each.percent} words={words} share />
                    </td>
                    <td data-label={t.kappa}>{each.between.length === 1 ? <Number estimate={each.between[0]!.kappa} words={words} /> : t.unavailable(words.review.agreement.reason["more-coders"])}</td>
                    <td data-label={t.alpha}>
                      <Number estimate={each.alpha.nominal} words={words} />
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
            {compared.flatMap((each) => each.between.map((between) => <Confusion seat={seat} kind={kind} field={each} between={between} />))}
          </section>
          <Machine seat={seat} fields={compared} />
        </>
      )}
    </ReviewPage>
  );
}

/** A number with its interval; where there is none, the reason in its place. */
function Number({ estimate: { value, low, high, reason }, words, share = false }: { estimate: Estimate; words: Words; share?: boolean }) {
  const t = words.reviewDesk;
  const write = (number: number): string => (share ? words.share(number) : number.toFixed(2).replace("-", "−"));
  const why = reason === null ? "" : words.review.agreement.reason[reason];
  if (value === null) return <span class="why">{t.unavailable(why)}</span>;
  return (
    <>
      {write(value)} <span class="why">{low !== null && high !== null ? `(${t.interval(write(low), write(high))})` : reason === null ? "" : `(${t.noInterval(why)})`}</span>
    </>
  );
}

/** Counts of two coders' values; what both gave alike stands on the diagonal. */
function Confusion({ seat, kind, field, between: { coders, units, confusion } }: { seat: Seat; kind: ItemKind; field: FieldAgreement; between: Between }) {
  const { words, desk } = seat.folio;
  const id = field.field === "outcomes" ? OUTCOME : field.field;
  const label = (code: string): string => valueLabel(kind, id, code, desk.codebook, words);
  if (confusion.labels.length === 0) return <></>;
  return (
    <div class="confusion" role="region" tabindex={0} aria-label={words.reviewDesk.confusionOf(nameOf(field, words), coders[0], coders[1], words.number(units))}>
      <table>
        <caption>{words.reviewDesk.confusionOf(nameOf(field, words), coders[0], coders[1], words.number(units))}</caption>
        <thead>
          <tr>
            <td></td>
            {confusion.labels.map((code) => (
              <th scope="col">{label(code)}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {confusion.counts.map((row, n) => (
            <tr>
              <th scope="row">{label(confusion.labels[n]!)}</th>
              {row.map((count, m) => (
                <td class={m === n ? "number same" : count > 0 ? "number apart" : "number"}>{count === 0 ? "·" : words.number(count)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Machine({ seat, fields }: { seat: Seat; fields: readonly FieldAgreement[] }) {
  const { words } = seat.folio;
  const t = words.reviewDesk;
  const rows = fields.flatMap((field) => field.machine.map((between) => ({ field, between })));
  if (rows.length === 0) return <></>;
  return (
    <section aria-labelledby="machine">
      <h2 id="machine">{t.withMachine}</h2>
      <table class="stacking agreement">
        <caption class="heard">{t.withMachine}</caption>
        <thead>
          <tr>
            <th scope="col">{`${t.coder}${words.rules.comma}${words.inside(t.field)}`}</th>
            <th scope="col" class="number">
              {t.units}
            </th>
            <th scope="col">{t.percent}</th>
            <th scope="col">{t.kappa}</th>
            <th scope="col" class="number">
              {t.seenBefore}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ field, between }) => (
            <tr>
              <th scope="row">{t.machineRow(between.coders[0], words.inside(nameOf(field, words)))}</th>
              <td class="number" data-label={t.units}>
                {words.number(between.units)}
              </td>
              <td data-label={t.percent}>
                <Number estimate={between.percent} words={words} share />
              </td>
              <td data-label={t.kappa}>
                <Number estimate={between.kappa} words={words} />
              </td>
              <td class="number" data-label={t.seenBefore}>
                {words.number(between.seen ?? 0)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** A share with its interval; without one where three or more judged. */
function shareOf({ percent: { value, low, high } }: FieldAgreement, words: Words): string {
  return [words.share(value ?? 0), ...(low !== null && high !== null ? [words.reviewDesk.interval95(words.share(low), words.share(high))] : [])].join(words.rules.semicolon);
}

function nameOf({ field }: FieldAgreement, words: Words): string {
  return field === "outcomes" ? words.review.fields.outcomes : fieldName(field, words);
}
