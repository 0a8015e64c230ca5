import type { Contrast } from "../../analysis/index.ts";
import type { Words } from "../../language/index.ts";
import type { Reading } from "../reading.ts";

/** Tests, a row each: on what footing, the counts, p and the effect with its interval, and what it says. */
export function Tests({ reading, tests, title }: { reading: Reading; tests: readonly Contrast[]; title: string }) {
  const { words } = reading;
  const w = words.figure;
  return (
    <table class="stacking tests">
      <caption class="heard">{title}</caption>
      <thead>
        <tr>
          <th scope="col">{words.report.what}</th>
          <th scope="col">{w.footing}</th>
          <th scope="col" class="number">
            {w.p}
          </th>
          <th scope="col">{w.effect}</th>
        </tr>
      </thead>
      <tbody>
        {tests.map((test) => (
          <tr id={`test-${test.id}`}>
            <th scope="row">
              {words.of(test.label)}
              <span class="role">{words.of(test.why)}</span>
              <span class="role">{words.labelled(w.method, test.method)}</span>
              {test.sensitivity && <Sensitivity words={words} rows={test.sensitivity} />}
            </th>
            <td data-label={w.footing}>{words.report.footings[test.footing]}</td>
            <td class="number" data-label={w.p}>
              {pInWords(words, test.p)}
            </td>
            <td data-label={w.effect}>
              {test.estimate && effectInWords(words, test.estimate)}
              {test.estimate && <span class="role">{words.of(test.estimate.of)}</span>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** A p-value as it is printed: three decimals, and never nought. */
export function pInWords(words: Words, p: number | null): string {
  if (p === null) return words.report.noTest;
  return p < 0.001 ? "< 0.001" : p.toFixed(3);
}

function effectInWords(words: Words, { value, low, high }: { value: number | null; low: number; high: number | null }): string {
  const end = (each: number | null): string => (each === null ? words.figure.noLimit : each.toPrecision(3));
  return `${end(value)} [${end(low)}, ${end(high)}]`;
}

function Sensitivity({ words, rows }: { words: Words; rows: NonNullable<Contrast["sensitivity"]> }) {
  const told = new Map(rows.map((row) => [`${row.x}/${row.of}`, row]));
  return (
    <details>
      <summary>{words.figure.sensitivity}</summary>
      <ul class="plain role">
        {[...told.values()].map(({ x, of, p, oddsRatio, low, high }) => (
          <li>{`${words.labelled(words.report.ofAll(words.number(x), words.number(of)), `p ${pInWords(words, p)}`)}; ${words.labelled(words.figure.odds, effectInWords(words, { value: oddsRatio, low, high }))}`}</li>
        ))}
      </ul>
    </details>
  );
}
