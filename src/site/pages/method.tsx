import type { Reading } from "../reading.ts";
import { CodedWords } from "../parts/coded-words.tsx";
import { Page } from "../parts/layout.tsx";
import { Reconciliation } from "../parts/numbers.tsx";

/** How the numbers are made: definitions with their options, bounds, searches, coverage, reconciliation. */
export function MethodPage({ reading }: { reading: Reading }) {
  const { words } = reading;
  return (
    <Page reading={reading} title={words.method.title} at="method">
      <section class="lede">
        <h1>{words.method.title}</h1>
        <p class="deck">{words.method.lead}</p>
      </section>
      <section class="text" aria-labelledby="outcomes">
        <h2 id="outcomes">{words.method.outcomesTitle}</h2>
        <p>{words.method.outcomes}</p>
        <p>{words.action.order}</p>
      </section>
      <Definitions reading={reading} />
      <section class="text" aria-labelledby="bounds">
        <h2 id="bounds">{words.method.boundsTitle}</h2>
        <p>{words.method.bounds}</p>
        <ul>
          <li>{words.method.givenNothing}</li>
          <li>{words.method.givenInventory}</li>
          <li>{words.method.givenOutcomes}</li>
        </ul>
        <p>{words.method.boundsWide}</p>
      </section>
      <CodedWords reading={reading} />
      <Searched reading={reading} />
      <Coverage reading={reading} />
      <section aria-labelledby="reconciliation">
        <h2 id="reconciliation">{words.method.reconciliation}</h2>
        <p class="sub">
          <a href={reading.to("/reconciliation.csv")}>{words.method.reconciliationCsv}</a> <a href={reading.to("/actions.csv")}>{words.method.actionsCsv}</a>
        </p>
        <Reconciliation reading={reading} full />
      </section>
    </Page>
  );
}

function Definitions({ reading }: { reading: Reading }) {
  const { words, desk, choice, query } = reading;
  return (
    <section aria-labelledby="definitions">
      <h2 id="definitions">{words.method.definitions}</h2>
      <p class="sub">{words.method.definitionsLead}</p>
      <table class="definitions stacking">
        <caption class="heard">{words.method.definitions}</caption>
        <thead>
          <tr>
            <th scope="col">{words.report.what}</th>
            <th scope="col">{words.method.option}</th>
            <th scope="col">{words.method.meaning}</th>
          </tr>
        </thead>
        {[...desk.codebook.definitions.values()].map((definition) => (
          <tbody id={`definition-${definition.id}`}>
            {definition.options.map((option, n) => (
              <tr>
                {n === 0 && (
                  <th scope="rowgroup" rowspan={definition.options.length}>
                    {words.of(definition.label)}
                    <span class="role">{words.of(definition.meaning)}</span>
                  </th>
                )}
                <td data-label={words.method.option}>
                  {words.of(option.label)}{" "}
                  {choice[definition.id] === option.id ? (
                    <b class="chosen">{words.method.chosen}</b>
                  ) : (
                    <a href={`${reading.here({ query: { ...query, definition: { ...query.definition, [definition.id]: option.id } } })}#definition-${definition.id}`} aria-label={`${words.method.choose}: ${words.of(option.label)}`}>
                      {words.method.choose}
                    </a>
                  )}
                </td>
                <td>{words.of(option.meaning)}</td>
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </section>
  );
}

function Searched({ reading }: { reading: Reading }) {
  const { words, view } = reading;
  return (
    <section class="text" aria-labelledby="searches">
      <h2 id="searches">{words.method.searches}</h2>
      {view.searches.length === 0 ? (
        <p class="none">{words.method.searchesNone}</p>
      ) : (
        <ul>
          {view.searches.map((search) => (
            <li>
              {words.action.searchedIn(words.list(search.places))} {words.action.searchedBy(search.by, words.day(search.on))}
              {words.locale === "en" ? ": " : "："}
              {search.actions.map((id, n) => (
                <>
                  {n > 0 && (words.locale === "en" ? ", " : "、")}
                  <ActionName reading={reading} id={id} />
                </>
              ))}
              {` (${search.outcome === "found" ? words.action.searchFound : words.action.searchNone})`}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** An action's name with its page, or its id where the action is not of this day's world. */
function ActionName({ reading, id }: { reading: Reading; id: string }) {
  const action = reading.view.actions.get(id);
  return action ? <a href={reading.to(`/actions/${id}`)}>{reading.words.of(action.name)}</a> : <>{id}</>;
}

function Coverage({ reading }: { reading: Reading }) {
  const { words, view } = reading;
  const filed = [...view.actions.values()].flatMap((action) => action.filed.date ?? []).sort();
  const events = [...view.actions.values()].flatMap((action) => action.events.flatMap((event) => event.date ?? [])).sort();
  return (
    <section class="text" aria-labelledby="coverage">
      <h2 id="coverage">{words.method.coverage}</h2>
      {filed[0] && <p>{words.method.coverageSpan(words.day(filed[0]), words.day(events.at(-1) ?? filed[0]))}</p>}
      <ul>
        {[...view.counts.values()].map((count) => (
          <li>{words.method.coverageCount(words.of(count.of), words.day(count.covers.start), words.day(count.covers.end))}</li>
        ))}
      </ul>
    </section>
  );
}
