import type { HeldProposal } from "../../coding/proposals/index.ts";
import { actionName, type Around, dayOf, defendantName, disposition, eventName } from "./around.ts";
import { Decide, type Undecided } from "./ruling.tsx";
import { ReadOnly, ReviewPage, Who, type Seat } from "./seat.tsx";
import { stretchesOf } from "./spans.ts";

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

function Quoted({ text, span }: { text: string; span: string | null }) {
  return (
    <>
      {stretchesOf(text, span === null ? {} : { span: span.slice(0, 300) }).map((each) => (each.fields.length > 0 ? <mark class="decided">{each.words}</mark> : each.words))}
    </>
  );
}
