import type { Between, FieldAgreement } from "../../coding/agreement/index.ts";
import { type ItemKind, OUTCOME } from "../../coding/review/index.ts";
import { Measured, nameOf } from "./estimate.tsx";
import { valueLabel } from "./named.ts";
import type { Seat } from "./seat.tsx";

/** Counts of two coders' values; what both gave alike stands on the diagonal. */
export function Confusion({ seat, kind, field, between: { coders, units, confusion } }: { seat: Seat; kind: ItemKind; field: FieldAgreement; between: Between }) {
  const { words, desk } = seat.folio;
  const id = field.field === "outcomes" ? OUTCOME : field.field;
  const label = (code: string): string => valueLabel(kind, id, code, desk.codebook, words);
  const title = words.reviewDesk.confusionOf(nameOf(field, words), coders[0], coders[1], words.number(units));
  if (confusion.labels.length === 0) return <></>;
  return (
    <div class="confusion" role="region" tabindex={0} aria-label={title}>
      <h3>{title}</h3>
      <table>
        <caption class="heard">{title}</caption>
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

/** Each coder with the machine, field by field, and how often the proposal was in sight. */
export function Machine({ seat, fields }: { seat: Seat; fields: readonly FieldAgreement[] }) {
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
                <Measured estimate={between.percent} words={words} share />
              </td>
              <td data-label={t.kappa}>
                <Measured estimate={between.kappa} words={words} />
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
