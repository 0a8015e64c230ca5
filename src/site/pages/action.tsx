import type { ActionView } from "../../record/view.ts";
import { outcomeWord, sinceOf } from "../squares.ts";
import type { Reading } from "../reading.ts";
import type { Conflict } from "../../coding/outcomes/testimony.ts";
import { Conflicts } from "../parts/conflicts.tsx";
import { Defendants } from "../parts/defendants.tsx";
import { Evidence } from "../parts/evidence.tsx";
import { Page } from "../parts/layout.tsx";
import { Corrections, Replies } from "../parts/said.tsx";
import { Tile } from "../parts/square.tsx";
import { TieTable } from "../parts/ties.tsx";
import { Timeline } from "../parts/timeline.tsx";

/** One action: what it is, what became of whom, what happened, which ties are known, what is disputed. */
export function ActionPage({ reading, action, conflicts }: { reading: Reading; action: ActionView; conflicts: readonly Conflict[] }) {
  const { words, view } = reading;
  const outcome = reading.outcome(action);
  const since = sinceOf(outcome);
  return (
    <Page reading={reading} title={words.of(action.name)} at="actions">
      <section class="lede action">
        <h1>{words.of(action.name)}</h1>
        <p class="deck became">
          <Tile outcome={outcome.class} />
          <span>
            <b class={`outcome ${outcome.class}`}>{outcomeWord(reading, outcome)}</b>
            {since && `${words.locale === "en" ? ", " : "，"}${words.day(since)}`}
            {outcome.class === "not-known" && outcome.seenUntil && `${words.locale === "en" ? "; " : "；"}${words.outcomes.notSeenSince(words.day(outcome.seenUntil))}`}
            <span class="asof">{words.action.onDay(words.day(view.on))}</span>
          </span>
        </p>
      </section>
      <Facts reading={reading} action={action} />
      <Corrections reading={reading} corrections={action.corrections} />
      <Defendants reading={reading} action={action} />
      <Conflicts reading={reading} action={action} conflicts={conflicts} />
      <section aria-labelledby="timeline">
        <h2 id="timeline">{words.action.timeline}</h2>
        <Timeline reading={reading} action={action} />
      </section>
      <section aria-labelledby="ties">
        <h2 id="ties">{words.action.ties}</h2>
        <TieTable reading={reading} ties={action.ties} action={action} />
        <Searches reading={reading} action={action} />
        <p class="order">{words.action.order}</p>
      </section>
      <section aria-labelledby="replies">
        <h2 id="replies">{words.action.replies}</h2>
        <Replies reading={reading} replies={action.replies} />
      </section>
      {action.membership && (
        <section class="beside" aria-labelledby="membership">
          <div>
            <h2 id="membership">{words.action.membership}</h2>
            <p>{words.action.answers[action.membership.answer]}</p>
          </div>
          <Evidence reading={reading} statement={action.membership} />
        </section>
      )}
    </Page>
  );
}

function Facts({ reading, action }: { reading: Reading; action: ActionView }) {
  const { words } = reading;
  return (
    <section class="beside">
      <dl class="facts">
        <dt>{words.action.caption}</dt>
        <dd>{action.caption}</dd>
        <dt>{words.action.forum}</dt>
        <dd>{`${words.inside(reading.word("forums", action.forum))}${action.court ? `${words.locale === "en" ? ", " : "，"}${action.court}` : ""}`}</dd>
        <dt>{words.action.docket}</dt>
        <dd>
          {action.docket ? action.docket.number : words.action.docketNone}
          {action.docket && <Evidence reading={reading} statement={action.docket} />}
        </dd>
        <dt>{words.action.filed}</dt>
        <dd>
          {action.filed.date ? words.day(action.filed.date) : `${words.frame.notSeen}${action.filed.undated ? ` (${action.filed.undated})` : ""}`}
        </dd>
        <dt>{words.action.industry}</dt>
        <dd>{words.inside(reading.word("industries", action.industry))}</dd>
        <dt>{words.action.pleads}</dt>
        <dd>{words.list(action.pleads.map((plea) => words.action.pleading[plea]))}</dd>
        <dt>{words.action.conduct}</dt>
        <dd>{words.list(action.conduct.map((conduct) => words.inside(reading.word("conduct", conduct))))}</dd>
      </dl>
      <Evidence reading={reading} statement={action} />
    </section>
  );
}

function Searches({ reading, action }: { reading: Reading; action: ActionView }) {
  const { words } = reading;
  if (action.searches.length === 0) return <p class="searched none">{words.action.noSearch}</p>;
  return (
    <ul class="searches">
      {action.searches.map((search) => (
        <li>
          {words.action.searchedIn(words.list(search.places))} {words.action.searchedBy(search.by, words.day(search.on))}
          {words.locale === "en" ? ": " : "："}
          {search.outcome === "found" ? words.action.searchFound : words.action.searchNone}
          {words.locale === "en" ? "." : "。"}
        </li>
      ))}
    </ul>
  );
}
