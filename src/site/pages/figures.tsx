import type { Reading } from "../reading.ts";
import { Evidence } from "../parts/evidence.tsx";
import { intervalInWords } from "../parts/computed.tsx";
import { Page } from "../parts/layout.tsx";
import { figureInWords } from "../parts/numbers.tsx";
import { Others } from "../parts/others.tsx";
import { Tests } from "../parts/tests.tsx";

/** All figures, each with its denominator and what it was reported as. */
export function FiguresPage({ reading }: { reading: Reading }) {
  const { words, report } = reading;
  return (
    <Page reading={reading} title={words.lists.figures} at="figures">
      <section class="lede">
        <h1>{words.lists.figures}</h1>
        <p class="deck">{words.lists.figuresLead}</p>
        <p class="sub ways">
          <a href={reading.to("/figures.csv")}>{words.figure.allCsv}</a>
          <a href={reading.to("/tests.csv")}>{words.figure.testsCsv}</a>
        </p>
      </section>
      <table class="stacking">
        <caption>{words.method.figureDay(words.day(report.asOf))}</caption>
        <thead>
          <tr>
            <th scope="col">{words.report.figure}</th>
            <th scope="col" class="number">
              {words.report.computed}
            </th>
            <th scope="col" class="number">
              {words.report.reported}
            </th>
          </tr>
        </thead>
        <tbody>
          {report.figures.map((figure) => {
            const row = reading.reconciled(figure.id);
            return (
              <tr>
                <th scope="row">
                  <a href={reading.to(`/figures/${figure.id}`)}>{words.of(figure.label)}</a>
                </th>
                <td class="number" data-label={words.report.computed}>
                  {figureInWords(words, figure)}
                  {figure.interval && <span class="role">{intervalInWords(words, figure)}</span>}
                </td>
                <td class="number" data-label={words.report.reported}>
                  {row ? words.reported(row.reported, row.how, row.unit) : "–"}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {report.tests.length > 0 && (
        <section aria-labelledby="tests">
          <h2 id="tests">{words.figure.testsAll}</h2>
          <p class="sub">{words.figure.testsLead}</p>
          <Tests reading={reading} tests={report.tests} title={words.figure.testsAll} />
        </section>
      )}
      <Others reading={reading} />
      <Claims reading={reading} />
    </Page>
  );
}

/** Every figure that somebody reported, with whose it is and what it rests on; those of other trackers too. */
function Claims({ reading }: { reading: Reading }) {
  const { words, view } = reading;
  const claims = [...view.claims.values()];
  if (claims.length === 0) return <></>;
  return (
    <section aria-labelledby="claims">
      <h2 id="claims">{words.lists.claims}</h2>
      <table class="stacking">
        <caption class="heard">{words.lists.claims}</caption>
        <thead>
          <tr>
            <th scope="col">{words.report.what}</th>
            <th scope="col" class="number">
              {words.report.reported}
            </th>
            <th scope="col">{words.lists.by}</th>
            <th scope="col">{words.action.restsOn}</th>
          </tr>
        </thead>
        <tbody>
          {claims.map((claim) => (
            <tr id={`claim-${claim.key}`}>
              <th scope="row">{reading.figure(claim.figure) ? <a href={reading.to(`/figures/${claim.figure}`)}>{words.of(claim.label)}</a> : words.of(claim.label)}</th>
              <td class="number" data-label={words.report.reported}>
                {words.reported(claim.reported.value, claim.reported.how, claim.reported.unit)}
              </td>
              <td data-label={words.lists.by}>{words.action.saidBy(claim.by, words.day(claim.date))}</td>
              <td data-label={words.action.restsOn}>
                <Evidence reading={reading} statement={claim} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
