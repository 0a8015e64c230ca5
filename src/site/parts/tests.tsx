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
              {test.also?.map(({ method, p }) => <span class="role">{`${words.labelled(w.also, method)}, p ${pInWords(words, p)}`}</span>)}
              {test.parts && test.parts.length > 0 && <Parts words={words} parts={test.parts} />}
              {test.sensitivity && <Sensitivity words={words} rows={test.sensitivity} />}
            </th>
            <td data-label={w.footing}>{words.report.footings[test.footing]}</td>
            <td class="number" data-label={w.p}>
              {pOf(words, test)}
            </td>
            <td data-label={w.effect}>
              {test.estimate && effectInWords(words, test.estimate)}
              {test.estimate && <span class="role">{words.of(test.estimate.of)}</span>}
              {test.fillings?.estimate && `${words.report.between(end(words, test.fillings.estimate.low), end(words, test.fillings.estimate.high))}`}
              {test.fillings?.estimate && <span class="role">{words.of(test.fillings.of)}</span>}
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

/** One p-value, or both ends over every way to fill what is open. */
function pOf(words: Words, { p, fillings }: Contrast): string {
  return p === null && fillings ? words.report.between(pInWords(words, fillings.p.low), pInWords(words, fillings.p.high)) : pInWords(words, p);
}

function end(words: Words, value: number | null): string {
  return value === null ? words.figure.noLimit : String(Number(value.toPrecision(3)));
}

function Parts({ words, parts }: { words: Words; parts: NonNullable<Contrast["parts"]> }) {
  return (
    <details>
      <summary>{words.figure.parts(words.number(parts.length))}</summary>
      <ul class="plain role">
        {parts.map(({ label, table: { a, b, c, d }, adjusted }) => (
          <li>{words.labelled(words.of(label), words.figure.part(words.report.ofAll(words.number(a), words.number(a + b)), words.report.ofAll(words.number(c), words.number(c + d)), pInWords(words, adjusted)))}</li>
        ))}
      </ul>
    </details>
  );
}

function effectInWords(words: Words, { value, low, high }: { value: number | null; low: number; high: number | null }): string {
  return `${end(words, value)} [${end(words, low)}, ${end(words, high)}]`;
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
