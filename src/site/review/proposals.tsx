import type { HeldProposal } from "../../coding/proposals/index.ts";
import { actionName, type Around, dayOf, defendantName, disposition, eventName } from "./around.ts";
import { ReadOnly, ReviewPage, type Seat } from "./seat.tsx";

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
