import { longest } from "./form.ts";
import { Carried, type Seat } from "./seat.tsx";

/** A decision that was sent and not kept, with why. */
export interface Undecided {
  reason: string;
  wrong: string;
}

/** The form by which a person accepts or refuses, with a reason. */
export function Decide({ seat, undecided }: { seat: Seat; undecided: Undecided | undefined }) {
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
