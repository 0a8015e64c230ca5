import type { Rulebook } from "../../rules/book/read.ts";
import type { Fact } from "../../rules/book/shape.ts";
import type { Decision } from "../../rules/decide/shape.ts";
import { choices, without, writeAsked, writeValue, type Asked } from "../asked.ts";
import type { Folio } from "../folio.ts";

/** The fact to ask next: the one gone back to, or the cheapest that still matters and was not passed over. */
export function nextOf(book: Rulebook, decision: Decision, asked: Asked): Fact | undefined {
  const id = asked.ask ?? decision.open.find((open) => !asked.answers.has(open.fact))?.fact;
  return id === undefined ? undefined : book.facts.get(id);
}

/** One question as a plain form; every other answer travels with it. */
export function Question({ folio, decision, asked, fact }: { folio: Folio; decision: Decision; asked: Asked; fact: Fact }) {
  const { words } = folio;
  const open = decision.open.find((each) => each.fact === fact.id);
  const left = decision.open.filter((each) => !asked.answers.has(each.fact)).length;
  const given = asked.answers.get(fact.id);
  const now = asked.answers.has(fact.id) ? writeValue(given ?? null) : undefined;
  const last = [...asked.answers.keys()].at(-1);
  return (
    <form class="question" method="get" action={folio.to(folio.path)}>
      <Kept asked={without(asked, fact.id)} />
      <fieldset>
        <legend>
          <h2>{words.of(fact.question)}</h2>
        </legend>
        {fact.hint && <p class="sub">{words.of(fact.hint)}</p>}
        <div class={fact.options && fact.options.length > 8 ? "choices many" : "choices"}>
          {choices(fact, words).map((choice) => (
            <label>
              <input type="radio" name={fact.id} value={choice.value} checked={choice.value === now} required />
              <span>{choice.label}</span>
            </label>
          ))}
        </div>
      </fieldset>
      <p class="onwards">
        <button type="submit">{words.decide.next}</button>
        {last !== undefined && <a href={folio.here({ own: writeAsked(without(asked, last)) })}>{words.decide.back}</a>}
      </p>
      <p class="role">
        {[left > 0 && words.decide.remaining(words.number(left)), words.decide.cost[fact.cost]].filter(Boolean).join(words.rules.semicolon)}
        {open && words.rules.sentences(words.rules.stop, words.decide.whyAsked(open.rules.length, words.list(open.rules)))}
      </p>
    </form>
  );
}

/** The day of the conduct, to be changed; the answers stay. */
export function DayOf({ folio, book, asked }: { folio: Folio; book: Rulebook; asked: Asked }) {
  const { words } = folio;
  return (
    <form class="asking" method="get" action={folio.to(folio.path)}>
      <Kept asked={asked} but="asOf" />
      <label>
        {book.instrument.day ? words.of(book.instrument.day.question) : words.decide.day} <input type="date" name="asOf" value={asked.asOf} required />
      </label>
      <button type="submit">{words.decide.setDay}</button>
    </form>
  );
}

/** Answers given so far, each to be changed by a link. */
export function Given({ folio, book, asked }: { folio: Folio; book: Rulebook; asked: Asked }) {
  const { words } = folio;
  return (
    <section aria-labelledby="given">
      <h2 id="given">{words.decide.given}</h2>
      {asked.answers.size === 0 ? (
        <p class="none">{words.decide.givenNone}</p>
      ) : (
        <>
          <dl class="given">
            {[...asked.answers].map(([id, value]) => {
              const fact = book.facts.get(id);
              if (!fact) return <></>;
              const label = words.of(fact.label);
              return (
                <div>
                  <dt>{label}</dt>
                  <dd>
                    <b>{choices(fact, words).find((choice) => choice.value === writeValue(value))?.label}</b>{" "}
                    <a href={folio.here({ own: writeAsked({ ...asked, ask: id }) })} aria-label={words.decide.changeOf(label)}>
                      {value === null ? words.decide.answerIt : words.decide.change}
                    </a>
                  </dd>
                </div>
              );
            })}
          </dl>
          <p class="sub">
            <a href={folio.to(folio.path)}>{words.decide.afresh}</a>
          </p>
        </>
      )}
    </section>
  );
}

/** Everything that could still change the answer, each a way to its question. */
export function StillOpen({ folio, decision, asked }: { folio: Folio; decision: Decision; asked: Asked }) {
  const { words } = folio;
  if (decision.open.length === 0) return <></>;
  return (
    <section aria-labelledby="open">
      <h2 id="open">{`${words.decide.open}${words.rules.inBrackets(words.number(decision.open.length))}`}</h2>
      <details>
        <summary>{words.decide.openLead}</summary>
        <ol class="open-questions">
          {decision.open.map((open) => (
            <li>
              <a href={folio.here({ own: writeAsked({ ...asked, ask: open.fact }) })}>{words.of(open.question)}</a>
              <span class="role">{[asked.answers.has(open.fact) && words.decide.notKnown, words.decide.cost[open.cost]].filter(Boolean).join(words.rules.semicolon)}</span>
            </li>
          ))}
        </ol>
      </details>
    </section>
  );
}

function Kept({ asked, but }: { asked: Asked; but?: string }) {
  return (
    <>
      {[...writeAsked(asked)]
        .filter(([name]) => name !== but)
        .map(([name, value]) => (
          <input type="hidden" name={name} value={value} />
        ))}
    </>
  );
}
