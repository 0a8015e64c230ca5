import { floorInWords } from "../../analysis/tables/index.ts";
import type { Reading } from "../reading.ts";

/** What others than the reporter counted, beside the record's floor in their terms. */
export function Others({ reading }: { reading: Reading }) {
  const { words, report } = reading;
  const w = words.others;
  if (report.others.length === 0) return <></>;
  return (
    <section aria-labelledby="others">
      <h2 id="others">{w.title}</h2>
      <p class="sub">
        {w.about} <a href={reading.to("/others.csv")}>{words.frame.csv}</a>
      </p>
      <table class="stacking others">
        <caption class="heard">{w.title}</caption>
        <thead>
          <tr>
            <th scope="col">{words.report.what}</th>
            <th scope="col" class="number">
              {words.report.reported}
            </th>
            <th scope="col" class="number">
              {w.floor}
            </th>
            <th scope="col">{words.report.status}</th>
            <th scope="col">{words.report.why}</th>
          </tr>
        </thead>
        <tbody>
          {report.others.map((other) => (
            <tr id={`other-${other.id}`}>
              <th scope="row">
                {words.of(other.label)}
                <span class="role">{words.action.saidBy(other.by, words.day(other.date))}</span>
              </th>
              <td class="number" data-label={words.report.reported}>
                {words.reported(other.reported, other.how, other.unit)}
              </td>
              <td class="number" data-label={w.floor}>
                {floorInWords(words, other)}
              </td>
              <td data-label={words.report.status}>
                <span class={`status ${other.status}`}>{words.report.statuses[other.status]}</span>
              </td>
              <td class="why">{words.of(other.why)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
