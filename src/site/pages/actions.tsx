import type { ActionView } from "../../record/view.ts";
import type { OutcomeClass } from "../../codebook/shape.ts";
import type { Reading } from "../reading.ts";
import { classes, counts, markOf, outcomeWord, sinceOf } from "../squares.ts";
import { Page } from "../parts/layout.tsx";
import { Pager, pageOf } from "../parts/pager.tsx";
import { Tile } from "../parts/square.tsx";

const ties = ["known", "none", "unsearched"] as const;
type TieChoice = (typeof ties)[number];

/** Which actions the reader wants to see; what is not recognised is not asked for. */
export function chosen(reading: Reading): { outcome: OutcomeClass | undefined; tie: TieChoice | undefined; actions: ActionView[] } {
  const outcome = classes.find((one) => one === reading.own.get("outcome-class"));
  const tie = ties.find((one) => one === reading.own.get("tie"));
  const actions = [...reading.view.actions.values()]
    .filter((action) => outcome === undefined || reading.outcome(action).class === outcome)
    .filter((action) => tie === undefined || tieChoice(reading, action) === tie)
    .sort((a, b) => ((a.filed.date ?? "9999") === (b.filed.date ?? "9999") ? (a.id < b.id ? -1 : 1) : (a.filed.date ?? "9999") < (b.filed.date ?? "9999") ? -1 : 1));
  return { outcome, tie, actions };
}

function tieChoice(reading: Reading, action: ActionView): TieChoice {
  if (action.ties.some(counts)) return "known";
  return markOf(reading, action) === "none" ? "none" : "unsearched";
}

/** All actions of the record as a table, to be narrowed by outcome and tie. */
export function ActionsPage({ reading }: { reading: Reading }) {
  const { words, view } = reading;
  const { outcome, tie, actions } = chosen(reading);
  const page = pageOf(reading, actions);
  return (
    <Page reading={reading} title={words.lists.actions} at="actions">
      <section class="lede">
        <h1>{words.lists.actions}</h1>
        <p class="deck">{words.lists.actionsLead(words.number(actions.length), words.number(view.actions.size))}</p>
        <form class="asking" method="get" action={`/${words.locale}/actions`}>
          {[...new URLSearchParams(reading.to("/actions").split("?")[1] ?? "")].map(([key, value]) => (
            <input type="hidden" name={key} value={value} />
          ))}
          <label>
            {words.lists.outcome}{" "}
            <select name="outcome-class">
              <option value="">{words.lists.everyOutcome}</option>
              {classes.map((one) => (
                <option value={one} selected={one === outcome}>
                  {words.outcomes.class[one]}
                </option>
              ))}
            </select>
          </label>
          <label>
            {words.lists.tie}{" "}
            <select name="tie">
              <option value="">{words.lists.everyTie}</option>
              {ties.map((one) => (
                <option value={one} selected={one === tie}>
                  {words.lists.tieChoices[one]}
                </option>
              ))}
            </select>
          </label>
          <button type="submit">{words.lists.filter}</button>
          <a href={reading.to("/actions.csv")}>{words.frame.csv}</a>
        </form>
      </section>
      {actions.length === 0 ? (
        <p class="none">
          {words.lists.noMatch} <a href={reading.to("/actions")}>{words.lists.showAll}</a>
        </p>
      ) : (
        <ActionTable reading={reading} actions={page.items} />
      )}
      <Pager reading={reading} page={page} />
    </Page>
  );
}

/** Actions with outcome, tie and whether each is one of the count. */
export function ActionTable({ reading, actions }: { reading: Reading; actions: readonly ActionView[] }) {
  const { words } = reading;
  return (
    <table class="actions stacking">
      <caption>{words.action.onDay(words.day(reading.view.on))}</caption>
      <thead>
        <tr>
          <th scope="col">{words.lists.action}</th>
          <th scope="col">{words.action.filed}</th>
          <th scope="col">{words.lists.outcome}</th>
          <th scope="col">{words.lists.tie}</th>
          <th scope="col">{words.lists.count}</th>
        </tr>
      </thead>
      <tbody>
        {actions.map((action) => {
          const outcome = reading.outcome(action);
          const since = sinceOf(outcome);
          return (
            <tr>
              <th scope="row">
                <a href={reading.to(`/actions/${action.id}`)}>{words.of(action.name)}</a>
                <span class="role">{`${action.caption}${action.court ? `${words.locale === "en" ? ", " : "，"}${action.court}` : ""}`}</span>
              </th>
              <td data-label={words.action.filed}>{action.filed.date ? words.day(action.filed.date) : words.frame.notSeen}</td>
              <td data-label={words.lists.outcome}>
                <div class="became">
                  <Tile outcome={outcome.class} mark={markOf(reading, action)} dashed={action.membership?.answer === "likely"} />
                  <div>
                    <b class={`outcome ${outcome.class}`}>{outcomeWord(reading, outcome)}</b>
                    {since && <span class="role">{words.day(since)}</span>}
                    {outcome.class === "not-known" && outcome.seenUntil && <span class="role">{words.outcomes.notSeenSince(words.day(outcome.seenUntil))}</span>}
                  </div>
                </div>
              </td>
              <td data-label={words.lists.tie}>{words.outcomes.mark[markOf(reading, action)]}</td>
              <td data-label={words.lists.count}>{words.lists.counts[action.membership?.answer ?? "unsaid"]}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
