import type { Words } from "../../language/index.ts";
import type { Rulebook } from "../../rules/book/read.ts";
import type { Citation, Decision, Proof, Step } from "../../rules/decide/shape.ts";
import type { Folio } from "../folio.ts";
import { Phrase, Provisions, Rendering, Unverified } from "./phrase.tsx";
import { Verdict } from "./verdict.tsx";

/** Why the answer is what it is: each rule with what it was tested on; those that hold stand open. */
export function Why({ folio, book, decision }: { folio: Folio; book: Rulebook; decision: Decision }) {
  const { words } = folio;
  const of = (state: Proof["state"]): Proof[] => decision.proof.filter((proof) => proof.state === state);
  const [live, open, defeated] = [of("live"), of("open"), of("defeated")];
  return (
    <section aria-labelledby="why">
      <h2 id="why">{words.decide.why}</h2>
      <p class="sub">{live.length > 0 ? words.decide.whyLead : open.length > 0 ? words.decide.whyOpen : words.decide.whyNone}</p>
      {live.map((proof) => (
        <OneProof folio={folio} book={book} proof={proof} expanded />
      ))}
      {open.length > 0 && <Apart folio={folio} book={book} proofs={open} title={words.decide.openRules(words.number(open.length))} />}
      {defeated.length > 0 && <Apart folio={folio} book={book} proofs={defeated} title={words.decide.defeated(words.number(defeated.length))} />}
    </section>
  );
}

function Apart({ folio, book, proofs, title }: { folio: Folio; book: Rulebook; proofs: readonly Proof[]; title: string }) {
  return (
    <details class="apart">
      <summary>{title}</summary>
      {proofs.map((proof) => (
        <OneProof folio={folio} book={book} proof={proof} />
      ))}
    </details>
  );
}

function OneProof({ folio, book, proof, expanded = false }: { folio: Folio; book: Rulebook; proof: Proof; expanded?: boolean }) {
  const { words } = folio;
  const liability = proof.liability.map((each) => each.provision);
  return (
    <details class={`proof ${proof.state}`} open={expanded}>
      <summary>
        <span class="kind">{proof.rule}</span> {words.of(proof.says)}{" "}
        <span class="gives">
          {proof.state === "open" && `${words.decide.couldGive} `}
          <Verdict words={words} instrument={book.instrument} id={proof.verdict} />
        </span>
      </summary>
      {proof.defeatedBy && proof.defeatedBy.length > 0 && <p class="role">{words.decide.defeatedBy(words.list(proof.defeatedBy))}</p>}
      <ul class="steps">
        <OneStep words={words} step={proof.because} top />
      </ul>
      <p class="role">
        {`${words.decide.articles}${words.rules.colon}`}
        <Provisions folio={folio} set={book.instrument.id} ids={proof.cites.map((each) => each.provision)} />
        {liability.length > 0 && `${words.rules.semicolon}${words.decide.consequences} `}
        {liability.length > 0 && <Provisions folio={folio} set={book.instrument.id} ids={liability} />}
      </p>
    </details>
  );
}

/**
 * A step, with what it is made of under it: the first level stands open, the
 * rest opens on request. A step made of others says in its own words how it came out.
 */
function OneStep({ words, step, top = false }: { words: Words; step: Step; top?: boolean }) {
  const how = step.value === null ? "open" : step.value ? "yes" : "no";
  if (step.of === undefined || step.of.length === 0) {
    return (
      <li class={`step ${how}`}>
        <span class="tri">{words.decide.tri[how]}</span> {words.of(step.says)}
      </li>
    );
  }
  return (
    <li class={`step ${how}`}>
      <details open={top}>
        <summary>
          <span class="tri" /> {words.of(step.says)}
        </summary>
        <ul>
          {step.of.map((each) => (
            <OneStep words={words} step={each} />
          ))}
        </ul>
      </details>
    </li>
  );
}

/** The provisions that the answer rests on, each with its words and our rendering. */
export function Articles({ folio, book, decision }: { folio: Folio; book: Rulebook; decision: Decision }) {
  const { words } = folio;
  const cites = new Map<string, Citation>();
  for (const proof of decision.proof) if (proof.state === "live") for (const cite of proof.cites) cites.set(cite.provision, cite);
  return (
    <section aria-labelledby="articles">
      <h2 id="articles">{words.decide.articles}</h2>
      {cites.size === 0 && <p class="none">{decision.proof.some((proof) => proof.state === "open") ? words.decide.articlesOpen : words.decide.articlesNone}</p>}
      {[...cites.values()].map((cite) => (
        <article class="cited">
          <h3>
            <a href={folio.to(`/rules/${book.instrument.id}/${cite.provision}`)}>{words.rules.provisionIs(cite.provision)}</a> {cite.unverified && <Unverified words={words} />}
          </h3>
          {cite.quotes.length > 0 ? <Phrase quotes={cite.quotes} /> : <p class="none">{words.rules.noWords}</p>}
          <Rendering words={words} book={book} provision={book.provisions.get(cite.provision)!} />
        </article>
      ))}
    </section>
  );
}
