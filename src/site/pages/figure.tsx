import type { Figure } from "../../analysis/index.ts";
import type { Reading } from "../reading.ts";
import { Page } from "../parts/layout.tsx";
import { Computed, intervalInWords } from "../parts/computed.tsx";
import { boundsInWords, computedInWords, figureInWords } from "../parts/numbers.tsx";
import { Tests } from "../parts/tests.tsx";
import { ActionTable } from "./actions.tsx";

/** One figure: the number with its interval, how it is computed, its bounds and tests, and the actions behind it. */
export function FigurePage({ reading, figure }: { reading: Reading; figure: Figure }) {
  const { words } = reading;
  const row = reading.reconciled(figure.id);
  const label = words.of(figure.label);
  const interval = intervalInWords(words, figure);
  return (
    <Page reading={reading} title={label} at="figures">
      <section class="lede">
        <h1>
          <span class="big">{figureInWords(words, figure)}</span> <span class="of">{label}</span>
        </h1>
        {interval && <p class="sub interval">{interval}</p>}
        <p class="deck">
          {words.of(figure.why)} {words.method.figureDay(words.day(reading.report.asOf))}
        </p>
        {row && (
          <p class="sub">
            {`${words.labelled(words.report.reported, words.reported(row.reported, row.how, row.unit))}${words.locale === "en" ? "; " : "；"}${words.labelled(words.report.computed, computedInWords(words, row))} `}
            <span class={`status ${row.status}`}>{words.report.statuses[row.status]}</span>
          </p>
        )}
        <p class="sub ways">
          <a href={reading.to(`/figures/${figure.id}/figure.csv`)}>{words.figure.csv}</a>
          {figure.reads.length > 0 && <a href={reading.to(`/figures/${figure.id}/multiverse`)}>{words.figure.multiverse}</a>}
        </p>
      </section>
      <Computed reading={reading} figure={figure} />
      <BoundsGiven reading={reading} figure={figure} />
      <TestsOf reading={reading} figure={figure} />
      <Behind reading={reading} ids={figure.actions} title={words.report.behind} always />
      <Behind reading={reading} ids={figure.unknown} title={words.report.couldBe} />
      <Behind reading={reading} ids={figure.unsourced} title={words.report.apart} />
    </Page>
  );
}

/** The lowest and highest value under each assumption. */
function BoundsGiven({ reading, figure }: { reading: Reading; figure: Figure }) {
  const { words } = reading;
  if (figure.bounds.length === 0) return <></>;
  return (
    <section aria-labelledby="bounds">
      <h2 id="bounds">{words.report.bounds}</h2>
      <table class="stacking narrowed">
        <caption class="heard">{words.labelled(words.of(figure.label), words.report.bounds)}</caption>
        <thead>
          <tr>
            <th scope="col">{words.method.takenAsGiven}</th>
            <th scope="col" class="number">
              {words.report.bounds}
            </th>
          </tr>
        </thead>
        <tbody>
          {figure.bounds.map((one) => (
            <tr>
              <th scope="row">{words.report.given[one.given]}</th>
              <td class="number" data-label={words.report.bounds}>
                {boundsInWords(words, one.low, one.high, figure.unit)}
                {!one.informative && <span class="role">{words.report.uninformative}</span>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="sub">
        <a href={`${reading.to("/method")}#bounds`}>{words.method.boundsTitle}</a>
      </p>
    </section>
  );
}

function TestsOf({ reading, figure }: { reading: Reading; figure: Figure }) {
  const { words, report } = reading;
  const tests = report.tests.filter(({ figures }) => figures.includes(figure.id));
  if (tests.length === 0) return <></>;
  return (
    <section aria-labelledby="tests">
      <h2 id="tests">{words.figure.tests}</h2>
      <p class="sub">{words.figure.testsLead}</p>
      <Tests reading={reading} tests={tests} title={words.figure.tests} />
    </section>
  );
}

/** More actions than these, which do not count, are folded away. */
const LONG = 12;

/** The things behind a number: actions as a table, the rest by name. */
function Behind({ reading, ids, title, always = false }: { reading: Reading; ids: readonly string[]; title: string; always?: boolean }) {
  const { words, view } = reading;
  if (ids.length === 0 && !always) return <></>;
  const actions = ids.flatMap((id) => view.actions.get(id) ?? []);
  const others = ids.filter((id) => !view.actions.has(id));
  const probes = new Map(view.probes.map((probe) => [probe.key, probe]));
  const anchor = title.replace(/\s+/g, "-").toLowerCase();
  return (
    <section aria-labelledby={anchor}>
      <h2 id={anchor}>{`${title} (${words.number(ids.length)})`}</h2>
      {ids.length === 0 && <p class="none">{words.method.figureNone}</p>}
      {actions.length > LONG && !always ? (
        <details>
          <summary>{words.figure.showAll(words.number(actions.length))}</summary>
          <ActionTable reading={reading} actions={actions} />
        </details>
      ) : (
        actions.length > 0 && <ActionTable reading={reading} actions={actions} />
      )}
      {others.length > 0 && (
        <ul class="links">
          {others.map((id) => {
            const probe = probes.get(id);
            const [owner = "", part] = id.split("/");
            if (probe) return <li>{`${words.of(probe.company)}${probe.announced ? `${words.locale === "en" ? ", " : "，"}${words.day(probe.announced)}` : ""}`}</li>;
            if (part && view.actions.has(owner)) return <li><a href={`${reading.to(`/actions/${owner}`)}#${owner}-${part}`}>{id}</a></li>;
            const tie = view.ties.get(id);
            return <li>{tie ? <a href={`${reading.to(`/parties/${tie.from}`)}#tie-${id}`}>{words.of(tie.what)}</a> : id}</li>;
          })}
        </ul>
      )}
    </section>
  );
}
