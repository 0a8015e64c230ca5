import type { Rulebook } from "../../rules/book/read.ts";
import type { Decision } from "../../rules/decide/shape.ts";
import { caseOf, writeAsked, type Asked } from "../asked.ts";
import type { Folio } from "../folio.ts";
import { Leaf } from "../parts/layout.tsx";
import { Examples } from "../parts/cases.tsx";
import { Articles, Why } from "../parts/proof.tsx";
import { Provisions } from "../parts/phrase.tsx";
import { DayOf, Given, nextOf, Question, StillOpen } from "../parts/question.tsx";
import { Pins, Turnings } from "../parts/turning.tsx";
import { Verdict } from "../parts/verdict.tsx";

/** One case under one rule set: the answer so far, the next question, and the reasons. */
export function QuestionnairePage({ folio, book, decision, asked, elsewhere }: { folio: Folio; book: Rulebook; decision: Decision; asked: Asked; elsewhere: readonly Rulebook[] }) {
  const { words } = folio;
  const { instrument } = book;
  const fact = nextOf(book, decision, asked);
  const label = words.of(decision.label);
  return (
    <Leaf folio={folio} title={`${label}${words.rules.comma}${words.of(instrument.number)}`} at="decide">
      <section class="lede answer">
        <p class="role">
          <a href={folio.to(`/rules/${instrument.id}`)}>{words.decide.under(words.of(instrument.number))}</a>
          {`${words.rules.comma}${instrument.day ? `${words.of(instrument.day.label)}${words.locale === "en" ? " " : ""}${words.day(asked.asOf)}` : words.decide.conduct(words.day(asked.asOf))}`}
        </p>
        <h1>
          <Verdict words={words} instrument={instrument} id={decision.verdict} large />
          {decision.open.some((open) => !asked.answers.has(open.fact)) && <span class="sofar">{words.decide.soFar}</span>}
        </h1>
        <p class="deck">{words.of(decision.says)}</p>
        <Bearing folio={folio} book={book} decision={decision} />
      </section>
      <Pins folio={folio} book={book} asked={asked} />
      <div class="pair">
        <section>
          {fact ? <Question folio={folio} decision={decision} asked={asked} fact={fact} /> : <Done folio={folio} book={book} decision={decision} asked={asked} />}
          <DayOf folio={folio} book={book} asked={asked} />
          {asked.answers.size === 0 && <Examples folio={folio} book={book} />}
        </section>
        <div class="side">
          <Given folio={folio} book={book} asked={asked} />
        </div>
      </div>
      {decision.proof.length > 0 && <Why folio={folio} book={book} decision={decision} />}
      {decision.proof.length > 0 && <Articles folio={folio} book={book} decision={decision} />}
      <StillOpen folio={folio} decision={decision} asked={asked} />
      <Turnings folio={folio} book={book} decision={decision} asked={asked} />
      <Beside folio={folio} book={book} decision={decision} asked={asked} elsewhere={elsewhere} />
      <section aria-labelledby="file">
        <h2 id="file">{words.decide.file}</h2>
        <details>
          <summary>{words.decide.fileLead(`prosequi decide case.json --rulebook ${instrument.id}${Object.entries(asked.pinned).map(([id, option]) => ` --reading ${id}=${option}`).join("")}`)}</summary>
          <pre class="file">{JSON.stringify(caseOf(asked), null, 2)}</pre>
        </details>
        <p class="sub">
          {`${words.rules.edition}${words.rules.colon}`}
          <code class="hash">{decision.edition}</code>
        </p>
        <p class="sub caution">{words.of(decision.caution)}</p>
      </section>
    </Leaf>
  );
}

/** Articles and authorities in a line under the verdict. */
function Bearing({ folio, book, decision }: { folio: Folio; book: Rulebook; decision: Decision }) {
  const { words } = folio;
  const authorities = decision.authorities.map((id) => book.instrument.authorities.find((each) => each.id === id));
  // While nothing holds yet, these would be the articles of every rule that might.
  if (!decision.proof.some((proof) => proof.state === "live")) return <></>;
  return (
    <p class="sub">
      {decision.articles.length > 0 && words.rules.sentences(`${words.decide.articles}${words.rules.colon}${decision.articles.join(words.rules.comma)}${words.rules.stop}`, "")}
      {authorities.length > 0 && `${words.decide.authorities}${words.rules.colon}${words.list(authorities.map((each, n) => (each ? words.of(each.label) : (decision.authorities[n] ?? ""))))}${words.rules.stop}`}
    </p>
  );
}

/** Nothing is left to ask: what the answer still turns on, where it does. */
function Done({ folio, book, decision, asked }: { folio: Folio; book: Rulebook; decision: Decision; asked: Asked }) {
  const { words } = folio;
  if (decision.open.length === 0) return <p>{words.decide.done}</p>;
  return (
    <>
      <p>{words.decide.doneSkipped}</p>
      <ul class="plain">
        {decision.open.map((open) => (
          <li>
            <a href={folio.here({ own: writeAsked({ ...asked, ask: open.fact }) })}>{words.of(book.facts.get(open.fact)?.label ?? open.question)}</a>
          </li>
        ))}
      </ul>
    </>
  );
}

/** Duties, open questions, and where else to look. */
function Beside({ folio, book, decision, asked, elsewhere }: { folio: Folio; book: Rulebook; decision: Decision; asked: Asked; elsewhere: readonly Rulebook[] }) {
  const { words } = folio;
  return (
    <>
      {decision.duties.length > 0 && (
        <section aria-labelledby="duties">
          <h2 id="duties">{words.decide.duties}</h2>
          <ul class="duties">
            {decision.duties.map((duty) => (
              <li>
                {words.of(duty.says)}{" "}
                <span class="role">
                  <Provisions folio={folio} set={book.instrument.id} ids={duty.cites.map((each) => each.provision)} />
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {decision.see.length > 0 && (
        <section aria-labelledby="see">
          <h2 id="see">{words.decide.see}</h2>
          <ul class="plain">
            {decision.see.map((each) => (
              <li>{words.of(each.says)}</li>
            ))}
            {elsewhere.map((other) => (
              <li>
                <a href={folio.to(`/decide/${other.instrument.id}`, writeAsked({ ...asked, pinned: {}, ask: undefined }))}>{words.decide.sameUnder(words.of(other.instrument.number))}</a>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
