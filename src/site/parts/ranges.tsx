import { rangesOf, type Claimed, type Figure, type Multiverse, type Range } from "../../analysis/index.ts";
import type { Reading } from "../reading.ts";
import { boundsInWords } from "./numbers.tsx";

/** What each option leaves, definition by definition, in the order of what moves the figure most. */
export function Choices({ reading, figure, multiverse, claimed }: { reading: Reading; figure: Figure; multiverse: Multiverse; claimed: Claimed | undefined }) {
  const { words, desk, query } = reading;
  const w = words.switched;
  const ranges = rangesOf(multiverse, claimed);
  const option = ({ definition, option: id }: Range): string => {
    const word = desk.codebook.definitions.get(definition)?.options.find((each) => each.id === id);
    return word ? words.of(word.label) : id;
  };
  return (
    <section aria-labelledby="choices">
      <h2 id="choices">{w.choices}</h2>
      <p class="sub">{w.choicesLead}</p>
      <table class="stacking choices">
        <caption class="heard">{w.choices}</caption>
        <thead>
          <tr>
            <th scope="col">{words.figure.definition}</th>
            <th scope="col">{w.choice}</th>
            <th scope="col" class="number">
              {w.combinations}
            </th>
            <th scope="col">{w.range}</th>
            {claimed && (
              <th scope="col" class="number">
                {w.holds}
              </th>
            )}
            <th scope="col">{w.keep}</th>
          </tr>
        </thead>
        {multiverse.moves.map(({ definition, mean }) => {
          const own = ranges.filter((range) => range.definition === definition);
          return (
            <tbody>
              {own.map((range, n) => (
                <tr>
                  {n === 0 && (
                    <th scope="rowgroup" rowspan={own.length}>
                      <a href={`${reading.to("/method")}#definition-${definition}`}>{reading.word("definitions", definition)}</a>
                      <span class="role">{w.moves(words.value(figure.unit === "share" ? mean : Math.round(mean * 100) / 100, figure.unit))}</span>
                    </th>
                  )}
                  <td data-label={w.choice}>{option(range)}</td>
                  <td class="number" data-label={w.combinations}>
                    {words.number(range.count)}
                  </td>
                  <td data-label={w.range}>
                    {boundsInWords(words, range.low, range.high, figure.unit)}
                    <span class="role">{w.half(boundsInWords(words, whole(range.middle.low, figure), whole(range.middle.high, figure), figure.unit))}</span>
                    <Stretch range={range} top={topOf(multiverse, figure)} />
                  </td>
                  {claimed && (
                    <td class="number" data-label={w.holds}>
                      {words.number(range.holds ?? 0)}
                    </td>
                  )}
                  <td data-label={w.keep}>
                    {query.definition[definition] === range.option ? (
                      <b class="chosen">{words.method.chosen}</b>
                    ) : (
                      <a href={reading.here({ query: { ...query, definition: { ...query.definition, [definition]: range.option } } })} aria-label={words.labelled(w.keep, option(range))}>
                        {w.keep}
                      </a>
                    )}
                  </td>
                </tr>
              ))}
            </tbody>
          );
        })}
      </table>
    </section>
  );
}

function topOf({ summary }: Multiverse, { unit }: Figure): number {
  return unit === "share" ? 1 : Math.max(1, summary.max ?? summary.min ?? 1);
}

/** A middle of counts may be a half; two decimals say enough. */
function whole(value: number | null, { unit }: Figure): number | null {
  return value === null || unit === "share" ? value : Math.round(value * 100) / 100;
}

/** The range as a line on the scale of the whole page, thicker between its middles. */
function Stretch({ range, top }: { range: Range; top: number }) {
  const at = (value: number): number => Math.round((value / top) * 1000) / 10;
  const low = at(range.low ?? 0);
  const high = at(range.high ?? top);
  return (
    <svg class="stretch" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true" focusable="false">
      <path class="scale" d="M0 3H100" />
      <rect x={low} y="2.2" width={Math.max(0.8, high - low)} height="1.6" />
      <rect x={at(range.middle.low ?? 0)} y="0" width={Math.max(0.8, at(range.middle.high ?? top) - at(range.middle.low ?? 0))} height="6" />
    </svg>
  );
}
