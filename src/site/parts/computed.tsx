import type { Figure } from "../../analysis/index.ts";
import type { Words } from "../../language/index.ts";
import type { Reading } from "../reading.ts";
import { boundsInWords, figureInWords } from "./numbers.tsx";

/** A figure's interval in words; undefined where it has none. */
export function intervalInWords(words: Words, { interval, unit }: Pick<Figure, "interval" | "unit">): string | undefined {
  return interval === null ? undefined : words.figure.interval(words.value(interval.low, unit), words.value(interval.high, unit));
}

/** How a figure is computed: its formula with the numbers put in, its interval, and the definitions that it turned on. */
export function Computed({ reading, figure }: { reading: Reading; figure: Figure }) {
  const { words } = reading;
  const w = words.figure;
  return (
    <section aria-labelledby="how">
      <h2 id="how">{w.how}</h2>
      <dl class="facts computed">
        <dt>{w.formula}</dt>
        <dd>
          <span class="formula">{words.of(figure.formula)}</span>
          {figure.bounds.length > 0 && <span class="role">{w.legend([inheritedInWords(reading), w.inventory[figure.denominatorFrom ?? "record"]].filter(Boolean).join(words.locale === "en" ? ", " : "，"))}</span>}
        </dd>
        <dt>{w.numbers}</dt>
        <dd>
          {numbersIn(words, figure)}
          {figure.denominatorFrom && figure.denominator !== null && <span class="role">{words.report.from[figure.denominatorFrom]}</span>}
        </dd>
        <dt>{w.intervalRow}</dt>
        <dd>
          {figure.interval === null ? (
            <span class="role">{w.noInterval}</span>
          ) : (
            <>
              {intervalInWords(words, figure)}
              <span class="role">{words.labelled(w.method, figure.interval.method)}</span>
              <span class="role">{words.labelled(w.of, words.of(figure.interval.of))}</span>
            </>
          )}
        </dd>
      </dl>
      <TurnsOn reading={reading} figure={figure} />
    </section>
  );
}

function inheritedInWords({ desk, choice, words }: Reading): string {
  const option = desk.codebook.definitions.get("inherited")?.options.find(({ id }) => id === choice.inherited);
  return option ? words.inside(words.of(option.label)) : "";
}

function numbersIn(words: Words, figure: Figure): string {
  const { numerator, denominator, value, low, high, unit } = figure;
  if (value === null) return low === null && high === null ? words.report.noValue : boundsInWords(words, low, high, unit);
  if (numerator === null || denominator === null || (unit !== "share" && unit !== "per-month")) return figureInWords(words, figure);
  return `${words.number(numerator)} ÷ ${words.number(denominator)} = ${words.value(value, unit)}`;
}

/** The definitions that the figure read, with the option in use and a way to each of the others. */
function TurnsOn({ reading, figure }: { reading: Reading; figure: Figure }) {
  const { words, desk, choice, query } = reading;
  const definitions = figure.reads.flatMap((id) => desk.codebook.definitions.get(id) ?? []);
  if (definitions.length === 0) return <p class="sub">{words.figure.turnsOnNone}</p>;
  return (
    <table class="stacking turns-on">
      <caption>{words.figure.turnsOn}</caption>
      <thead>
        <tr>
          <th scope="col">{words.figure.definition}</th>
          <th scope="col">{words.figure.inUse}</th>
          <th scope="col">{words.figure.others}</th>
        </tr>
      </thead>
      <tbody>
        {definitions.map((definition) => {
          const used = definition.options.find(({ id }) => id === choice[definition.id]);
          return (
            <tr>
              <th scope="row">
                <a href={`${reading.to("/method")}#definition-${definition.id}`}>{words.of(definition.label)}</a>
              </th>
              <td data-label={words.figure.inUse}>
                {used && words.of(used.label)}
                {used && <span class="role">{words.of(used.meaning)}</span>}
              </td>
              <td data-label={words.figure.others}>
                <ul class="plain">
                  {definition.options.filter((option) => option !== used).map((option) => (
                    <li>
                      <a href={reading.here({ query: { ...query, definition: { ...query.definition, [definition.id]: option.id } } })}>{words.of(option.label)}</a>
                    </li>
                  ))}
                </ul>
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
