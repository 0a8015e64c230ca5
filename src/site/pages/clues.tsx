import type { Rulebook } from "../../rules/book/read.ts";
import type { Folio } from "../folio.ts";
import type { ShownClue } from "../shown.ts";
import { Leaf } from "../parts/layout.tsx";
import { Score, Trail } from "../parts/clue.tsx";
import { Provisions } from "../parts/phrase.tsx";
import { Verdict } from "../parts/verdict.tsx";

/** The clues on record, without a name. */
export function CluesPage({ folio, clues, books }: { folio: Folio; clues: readonly ShownClue[]; books: ReadonlyMap<string, Rulebook> }) {
  const { words } = folio;
  return (
    <Leaf folio={folio} title={words.clues.title} at="clues">
      <section class="lede">
        <h1>{words.clues.title}</h1>
        <p class="deck">{words.clues.lead}</p>
      </section>
      {clues.length === 0 ? (
        <section>
          <p>{words.clues.none}</p>
          <p class="sub">{words.clues.noneNext}</p>
        </section>
      ) : (
        <table class="stacking">
          <caption class="heard">{words.clues.title}</caption>
          <thead>
            <tr>
              <th scope="col">{words.clues.clue}</th>
              <th scope="col">{words.clues.state}</th>
              <th scope="col">{words.clues.provision}</th>
              <th scope="col">{words.clues.region}</th>
              <th scope="col">{words.clues.score}</th>
              <th scope="col">{words.clues.due}</th>
            </tr>
          </thead>
          <tbody>
            {clues.map((clue) => (
              <tr>
                <th scope="row">
                  <a href={folio.to(`/clues/${clue.id}`)}>{clue.id}</a>
                </th>
                <td data-label={words.clues.state}>
                  {words.of(clue.label)} <span class="role">{words.clues.since(words.day(clue.since))}</span>
                </td>
                <td data-label={words.clues.provision}>
                  <Where folio={folio} clue={clue} book={books.get(clue.rulebook)} />
                </td>
                <td data-label={words.clues.region}>{clue.province ? words.of(clue.province) : words.frame.notSeen}</td>
                <td data-label={words.clues.score}>{clue.score.met ? words.clues.met : words.clues.notMet}</td>
                <td data-label={words.clues.due}>{dueDay(folio, clue)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Leaf>
  );
}

function dueDay({ words }: Folio, { due }: ShownClue): string {
  return due === null || due.day === null ? words.clues.dueNone : words.day(due.day);
}

function Where({ folio, clue, book }: { folio: Folio; clue: ShownClue; book: Rulebook | undefined }) {
  return book?.provisions.has(clue.provision) ? <Provisions folio={folio} set={clue.rulebook} ids={[clue.provision]} /> : <>{clue.provision}</>;
}

/** One clue: where it stands, on what, the reply beside it, and every step. */
export function CluePage({ folio, clue, book }: { folio: Folio; clue: ShownClue; book: Rulebook | undefined }) {
  const { words } = folio;
  return (
    <Leaf folio={folio} title={words.clues.clueIs(clue.id)} at="clues">
      <section class="lede">
        <h1>{words.clues.clueIs(clue.id)}</h1>
        <p class="deck">
          <b>{words.of(clue.label)}</b>
          {words.rules.sentences(`${words.rules.comma}${words.clues.since(words.day(clue.since))}${words.rules.stop}`, words.of(clue.meaning))}
        </p>
      </section>
      <section>
        <dl class="facts">
          <dt>{words.clues.provision}</dt>
          <dd>
            <Where folio={folio} clue={clue} book={book} />
            {book && words.rules.inBrackets(words.of(book.instrument.number))}
          </dd>
          <dt>{words.clues.heldThen}</dt>
          <dd>
            {book ? <Verdict words={words} instrument={book.instrument} id={clue.held.verdict} /> : words.of(clue.held.label)}
            <span class="role">{words.rules.sentences(words.of(clue.held.says), words.clues.heldNote)}</span>
          </dd>
          <dt>{words.clues.about}</dt>
          <dd>{words.clues.nature[clue.about]}</dd>
          <dt>{words.clues.region}</dt>
          <dd>{clue.province ? words.of(clue.province) : words.frame.notSeen}</dd>
          <dt>{words.clues.opened}</dt>
          <dd>{words.day(clue.opened)}</dd>
          <dt>{words.clues.owner}</dt>
          <dd>{clue.owner ? words.of(clue.owner) : words.frame.notSeen}</dd>
          <dt>{words.clues.due}</dt>
          <dd>
            {dueDay(folio, clue)}
            {clue.due && <span class="role">{words.of(clue.due.says)}</span>}
          </dd>
          {clue.eraseAfter && <dt>{words.clues.erase}</dt>}
          {clue.eraseAfter && (
            <dd>
              {clue.eraseAfter.day === null ? words.clues.eraseNot : words.day(clue.eraseAfter.day)}
              <span class="role">{words.rules.sentences(words.of(clue.eraseAfter.why), words.of(clue.eraseAfter.basis))}</span>
            </dd>
          )}
        </dl>
      </section>
      <div class="pair">
        <Score folio={folio} clue={clue} />
        <div class="side">
          <Replies folio={folio} clue={clue} />
        </div>
      </div>
      <Trail folio={folio} clue={clue} />
    </Leaf>
  );
}

function Replies({ folio: { words }, clue }: { folio: Folio; clue: ShownClue }) {
  return (
    <section aria-labelledby="reply">
      <h2 id="reply">{words.clues.reply}</h2>
      {clue.replies.length === 0 && <p class="none">{words.clues.replyNone}</p>}
      {clue.replies.map((reply) => (
        <div class="said">
          <p class="role">{`${words.clues.replyOn(words.day(reply.on))}${words.rules.semicolon}${words.clues.outcome[reply.outcome]}`}</p>
          <p class="none">{reply.erased ? words.clues.replyErased : words.clues.replyWithheld}</p>
        </div>
      ))}
    </section>
  );
}
