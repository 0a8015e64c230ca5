import type { Report } from "../../analysis/index.ts";
import type { HeldProposal } from "../../coding/proposals/index.ts";
import type { View } from "../../record/view.ts";
import { longest } from "./form.ts";
import { Carried, ReadOnly, ReviewPage, Who, type Seat } from "./seat.tsx";
import { stretchesOf } from "./spans.ts";

/** What a page of proposals reads of the record. */
export interface Around {
  view: View;
  report: Report;
}

/** The changes of an outcome that wait for a person, then those decided. */
export function ProposalsPage({ seat, held, around }: { seat: Seat; held: readonly HeldProposal[]; around: Around }) {
  const { folio } = seat;
  const { words } = folio;
  const t = words.reviewDesk;
  const waiting = held.filter(({ standing }) => standing === "waiting").length;
  const title = held.length === 0 ? t.proposalsNone : t.proposalsTitle(words.number(waiting), waiting === 1);
  return (
    <ReviewPage seat={seat} title={title} at="proposals">
      <section class="lede">
        <h1 class="modest">{title}</h1>
        <p class="deck">{t.proposalsLead}</p>
        {held.length === 0 && (
          <p class="sub">
            {t.proposalsNoneNext} <code>{t.proposalsCommand}</code>
          </p>
        )}
        {seat.token === null && <ReadOnly words={words} />}
      </section>
      {held.length > 0 && (
        <table class="stacking">
          <caption class="heard">{t.proposals}</caption>
          <thead>
            <tr>
              <th scope="col">{t.event}</th>
              <th scope="col">{t.action}</th>
              <th scope="col">{t.moves}</th>
              <th scope="col">{t.standing}</th>
            </tr>
          </thead>
          <tbody>
            {held.map((each) => (
              <tr>
                <th scope="row">
                  <a href={folio.to(`/review/proposals/${each.key}`)}>{eventName(seat, each)}</a>
                  <span class="role">{dayOf(seat, each)}</span>
                </th>
                <td data-label={t.action}>{actionName(each, around)}</td>
                <td data-label={t.moves}>
                  {each.proposal.moves.map((move) => (
                    <span class="role">{words.docket.moves(defendantName(move.defendant, each, around), disposition(seat, move.from), disposition(seat, move.to))}</span>
                  ))}
                </td>
                <td data-label={t.standing}>
                  {words.docket.standing[each.standing]}
                  {each.ruling && <span class="role">{words.docket.ruledBy(each.ruling.by, words.day(each.ruling.recorded.slice(0, 10)), "")}</span>}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </ReviewPage>
  );
}

/** A decision that was sent and not kept, with why. */
export interface Undecided {
  reason: string;
  wrong: string;
}

/** One proposal: the event, what it rests on, whom it would move, which figures count the action, and the decision. */
export function ProposalPage({ seat, held, around, undecided }: { seat: Seat; held: HeldProposal; around: Around; undecided: Undecided | undefined }) {
  const { folio } = seat;
  const { words, desk } = folio;
  const t = words.reviewDesk;
  const { proposal, ruling } = held;
  const { because, event } = proposal;
  const title = t.proposalOf[held.standing](words.inside(eventName(seat, held)), actionName(held, around));
  const rule = desk.codebook["outcome-rules"]?.get(because.rule);
  const who = event.defendants === "all" ? t.allDefendants : words.list(event.defendants.map((id) => defendantName(id, held, around)));
  return (
    <ReviewPage seat={seat} title={title} at="proposals">
      <section class="lede">
        <h1 class="modest">{title}</h1>
        <p class="deck">{words.rules.sentences(`${dayOf(seat, held)}${words.rules.stop}`, `${t.concerns}${words.rules.colon}${who}${words.rules.stop}`)}</p>
      </section>
      <div class="judging">
        <div>
          <section class="docketed" aria-labelledby="rests">
            <h2 id="rests">{t.restsOn}</h2>
            <p lang={words.locale === "en" ? undefined : "zh-Hans"} dir="auto">
              <Quoted text={words.of(event.what)} span={because.span} />
            </p>
            {because.span === null && <p class="role">{t.noSpan}</p>}
            <dl class="facts">
              <dt>{t.ruleIs}</dt>
              <dd>{rule ? words.of(rule.label) : because.rule}</dd>
              {rule && <dd class="role wide">{words.of(rule.meaning)}</dd>}
              <dt>{t.entryName}</dt>
              <dd>{because.entry}</dd>
              <dt>{t.readBy}</dt>
              <dd>{proposal.coder}</dd>
            </dl>
          </section>
          <section aria-labelledby="moves">
            <h2 id="moves">{t.moves}</h2>
            <table>
              <caption>{t.movesNote}</caption>
              <thead>
                <tr>
                  <th scope="col">{t.defendant}</th>
                  <th scope="col">{t.from}</th>
                  <th scope="col">{t.to}</th>
                </tr>
              </thead>
              <tbody>
                {proposal.moves.map(({ defendant, from, to }) => (
                  <tr>
                    <th scope="row">{defendantName(defendant, held, around)}</th>
                    <td>{disposition(seat, from)}</td>
                    <td>
                      <b class={`outcome ${desk.codebook.dispositions.get(to)?.class ?? "not-known"}`}>{disposition(seat, to)}</b>
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </section>
          <section aria-labelledby="counts">
            <h2 id="counts">{t.counts}</h2>
            <ul class="plain counting">
              {proposal.figures.map((id) => {
                const figure = around.report.figures.find((each) => each.id === id);
                return <li>{figure ? <a href={folio.to(`/figures/${id}`)}>{words.of(figure.label)}</a> : id}</li>;
              })}
            </ul>
          </section>
        </div>
        <div class="form" id="judge">
          {ruling !== null ? (
            <section aria-labelledby="ruled">
              <h2 id="ruled">{words.docket.standing[held.standing]}</h2>
              <p>{words.docket.ruledBy(ruling.by, words.day(ruling.recorded.slice(0, 10)), ruling.reason ?? "")}</p>
              {held.standing !== "waiting" && <p class="sub">{t.ruled[held.standing === "accepted" ? "accept" : "refuse"]}</p>}
            </section>
          ) : seat.token === null ? (
            <ReadOnly words={words} />
          ) : seat.sitting.name === undefined ? (
            <Who seat={seat} back={folio.to(folio.path)} />
          ) : (
            <Decide seat={seat} undecided={undecided} />
          )}
        </div>
      </div>
    </ReviewPage>
  );
}

function Decide({ seat, undecided }: { seat: Seat; undecided: Undecided | undefined }) {
  const { words } = seat.folio;
  const t = words.reviewDesk;
  return (
    <form class="judge" method="post" action={seat.folio.to(seat.folio.path)} aria-labelledby="deciding">
      <Carried seat={seat} />
      <input type="hidden" name="name" value={seat.sitting.name ?? ""} />
      <h2 id="deciding">{t.decision}</h2>
      <p class="signed">
        {seat.sitting.name} <a href={`${seat.folio.to("/review")}#who`}>{t.whoChange}</a>
      </p>
      {undecided && (
        <p class="wrong" role="alert">
          <b>{`${t.wrong}${words.rules.colon}`}</b>
          {undecided.wrong}
        </p>
      )}
      <label class="comment">
        {t.reason}
        <textarea name="reason" rows={4} maxlength={longest} aria-describedby="reason-note">
          {undecided?.reason ?? ""}
        </textarea>
      </label>
      <p class="role" id="reason-note">
        {t.reasonNote}
      </p>
      <p class="verdicts">
        <button type="submit" name="answer" value="accept">
          {t.acceptProposal}
        </button>
        <button type="submit" name="answer" value="refuse" class="plain-button">
          {t.refuseProposal}
        </button>
      </p>
    </form>
  );
}

function Quoted({ text, span }: { text: string; span: string | null }) {
  return (
    <>
      {stretchesOf(text, span === null ? {} : { span: span.slice(0, 300) }).map((each) => (each.fields.length > 0 ? <mark class="decided">{each.words}</mark> : each.words))}
    </>
  );
}

function eventName({ folio }: Seat, { proposal }: HeldProposal): string {
  const kind = folio.desk.codebook.events.get(proposal.event.kind);
  return kind ? folio.words.of(kind.label) : proposal.event.kind;
}

function dayOf({ folio }: Seat, { proposal }: HeldProposal): string {
  return proposal.event.date ? folio.words.day(proposal.event.date) : folio.words.docket.undated;
}

function actionName({ proposal }: HeldProposal, { view }: Around): string {
  return view.actions.get(proposal.action)?.caption ?? proposal.action;
}

function defendantName(id: string, { proposal }: HeldProposal, { view }: Around): string {
  return view.actions.get(proposal.action)?.defendants.find((each) => each.id === id)?.name ?? id;
}

function disposition({ folio }: Seat, id: string): string {
  const known = folio.desk.codebook.dispositions.get(id);
  return known ? folio.words.of(known.label) : id;
}
