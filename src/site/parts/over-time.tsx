import type { Courses } from "../../analysis/courses.ts";
import type { Reading } from "../reading.ts";
import { Filings } from "./filings.tsx";
import { pInWords } from "./tests.tsx";

/** Filings by month, the ratios of the terms, and where the pace changed. */
export function Pace({ reading, course }: { reading: Reading; course: Courses["filings"] }) {
  const { words, view } = reading;
  if (course.status === "not-computable") return <></>;
  const name = (id: string): string => {
    const term = view.administrations.find((each) => each.id === id);
    return term ? words.of(term.name) : id;
  };
  const two = (value: number): string => (Number.isFinite(value) ? value.toFixed(2) : words.figure.noLimit);
  const { points, method } = course.changes;
  return (
    <>
      <Filings reading={reading} />
      <section class="text" aria-labelledby="changes">
        <h2 id="changes">{words.overTime.changes}</h2>
        <ul>
          {course.ratios.map(({ later, earlier, ratio, p, interval }) => (
            <li>{words.overTime.ratio(name(later), name(earlier), two(ratio), two(interval.lo), two(interval.hi), pInWords(words, p))}</li>
          ))}
          {points.map(({ month, ratio, p }) => (
            <li>{words.overTime.change(words.day(month), two(ratio), pInWords(words, p))}</li>
          ))}
        </ul>
        {points.length === 0 && <p>{words.overTime.changesNone}</p>}
        <p class="sub">{words.labelled(words.overTime.method, method)}</p>
      </section>
    </>
  );
}

/** What was asked for beside what was agreed, ordered and paid, action by action. */
export function MoneyBeside({ reading, money }: { reading: Reading; money: Courses["money"] }) {
  const { words, view } = reading;
  if (money.beside.length === 0) return <></>;
  const stages = ["asked", "agreed", "ordered", "paid"] as const;
  const kinds: Readonly<Record<string, string>> = words.course.kinds;
  return (
    <section aria-labelledby="beside">
      <h2 id="beside">{words.overTime.beside}</h2>
      <table class="stacking">
        <caption class="heard">{words.overTime.beside}</caption>
        <thead>
          <tr>
            <th scope="col">{words.lists.action}</th>
            <th scope="col">{words.course.kind}</th>
            {stages.map((stage) => (
              <th scope="col" class="number">
                {words.course.stages[stage]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {money.beside.map((row) => {
            const action = view.actions.get(row.action);
            return (
              <tr>
                <th scope="row">{action ? <a href={reading.to(`/actions/${row.action}`)}>{words.of(action.name)}</a> : row.action}</th>
                <td data-label={words.course.kind}>{kinds[row.kind] ?? row.kind}</td>
                {stages.map((stage) => (
                  <td class="number" data-label={words.course.stages[stage]}>
                    {row[stage] === null ? "–" : words.amount({ value: row[stage], currency: row.currency, basis: "exact" })}
                  </td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}

/** The last change of government beside each earlier one that can be computed by the same measure. */
export function Compared({ reading, inventories }: { reading: Reading; inventories: Courses["inventories"] }) {
  const { words } = reading;
  if (inventories.beside.length === 0) return <></>;
  const industries: Readonly<Record<string, string>> = words.course.industries;
  return (
    <section class="text" aria-labelledby="compared">
      <h2 id="compared">{words.overTime.compared}</h2>
      <ul>
        {inventories.beside.map(({ later, earlier, measure: { industry, age }, least, most }) => {
          const ages = words.course.ages(String(age.from), age.below === null ? null : String(age.below));
          return <li>{words.overTime.pair(words.day(later), words.day(earlier), industries[industry] ?? reading.word("industries", industry), ages, points(least.interval.lo), points(most.interval.hi))}</li>;
        })}
      </ul>
    </section>
  );
}

/** A difference of shares in points of a hundred, with its sign. */
function points(difference: number): string {
  return `${difference < 0 ? "−" : "+"}${Math.abs(Math.round(difference * 100))}`;
}
