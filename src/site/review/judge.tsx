import { NOT_APPLICABLE } from "../../coding/review/fields.ts";
import { type Fields, OUTCOME, type Seen, written } from "../../coding/review/index.ts";
import { Choice, Others } from "./choices.tsx";
import { fieldsFor, longest, type Sent } from "./form.ts";
import { Carried, way, type Seat } from "./seat.tsx";
import { Takes } from "./sides.tsx";
import { lastWords } from "./history.tsx";

/** What was sent and not kept: shown again as it was, with why. */
export interface Typed {
  sent: Sent;
  wrong: string;
  /** Fields to be said anew. */
  empty?: readonly string[];
}

/** The form for a person's word: accept, code otherwise, unsure, comment. It works without script. */
export function Judge({ seat, seen, typed }: { seat: Seat; seen: Seen; typed: Typed | undefined }) {
  const { folio, asked, sitting } = seat;
  const { words } = folio;
  const t = words.reviewDesk;
  const { item } = seen;
  const settles = sitting.round === "adjudicator";
  if (seen.may === null) {
    return (
      <section>
        <h2>{settles ? t.settle : t.judge}</h2>
        <p>{t.mayNot[sitting.round]}</p>
        <p class="sub">
          <a href={way(seat, "")}>{t.queue}</a>
        </p>
      </section>
    );
  }
  const given = startOf(seat, seen);
  const fields = fieldsFor(seen, namesIn(seen, given), folio.desk.codebook);
  const emptied = new Set(typed?.empty ?? []);
  return (
    <form class="judge" method="post" action={way(seat, "/item", { item: item.key })} aria-labelledby="judging">
      <Carried seat={seat} />
      <input type="hidden" name="name" value={sitting.name ?? ""} />
      <input type="hidden" name="text" value={item.hash} />
      <input type="hidden" name="saw" value={item.coder ?? ""} />
      <input type="hidden" name="asked" value={[typed?.sent.asked, ...emptied].filter(Boolean).join(" ")} />
      {/* Enter in a line of text presses the first button: that must be no acceptance. */}
      <button class="heard" type="submit" name="verdict" value="change" tabindex={-1} aria-hidden="true">
        {t.change}
      </button>
      <h2 id="judging">{settles ? t.settle : t.judge}</h2>
      <p class="signed">
        {t.whoIs(sitting.name ?? "", t.rounds[sitting.round])} <a href={`${way(seat, "")}#who`}>{t.whoChange}</a>
      </p>
      {typed && (
        <p class="wrong" role="alert">
          <b>{`${t.wrong}${words.rules.colon}`}</b>
          {typed.wrong}
        </p>
      )}
      {settles && <Takes seat={seat} seen={seen} />}
      <fieldset>
        <legend class={settles ? undefined : "heard"}>{settles ? t.otherwise : t.code}</legend>
        {fields.map((field, n) => (
          <Choice seat={seat} field={field} first={n === 0} value={emptied.has(field.id) ? "" : (typed?.sent.field[field.id] ?? given[field.id] ?? (field.id.startsWith(OUTCOME) ? NOT_APPLICABLE : ""))} />
        ))}
        {item.kind === "releases" && <Others seat={seat} seen={seen} sent={typed?.sent} />}
      </fieldset>
      <label class="comment">
        {t.comment}
        <textarea name="comment" rows={2} maxlength={longest} data-key="m" aria-describedby="comment-note">
          {typed?.sent.comment ?? ""}
        </textarea>
      </label>
      <p class="role" id="comment-note">
        {t.commentNote}
      </p>
      <p class="verdicts">
        {item.proposal !== null && !settles && (
          <button type="submit" name="verdict" value="accept" data-key="a">
            {t.accept}
          </button>
        )}
        <button type="submit" name="verdict" value="change">
          {t.change}
        </button>
        <button type="submit" name="verdict" value="unsure" data-key="u" class="plain-button">
          {t.unsure}
        </button>
      </p>
      {asked.blind && <p class="role">{t.blindNote}</p>}
    </form>
  );
}

/** What stands in the fields at first: the machine's where it is shown, what coders agree on where a third settles, else what this person said before. */
function startOf({ sitting }: Seat, seen: Seen): Readonly<Record<string, string>> {
  const spell = (fields: Fields): Record<string, string> => Object.fromEntries(Object.entries(fields).map(([id, value]) => [id, written(value)]));
  if (sitting.round === "adjudicator") {
    const codes = lastWords(seen).filter(({ verdict }) => verdict !== "unsure");
    const ids = [...new Set(codes.flatMap(({ fields }) => Object.keys(fields)))];
    return Object.fromEntries(ids.map((id) => [id, codes.every(({ fields }) => (fields[id] ?? null) === (codes[0]!.fields[id] ?? null)) ? written(codes[0]!.fields[id] ?? null) : ""]));
  }
  if (seen.item.proposal !== null) return spell(seen.item.proposal.fields);
  return spell(lastWords(seen).find(({ round }) => round === "coder")?.fields ?? {});
}

/** The defendants whose outcome is asked for: those of the proposal and of what is given. */
function namesIn({ item }: Seen, given: Readonly<Record<string, string>>): string[] {
  const ids = [...Object.keys(item.proposal?.fields ?? {}), ...Object.keys(given)].filter((id) => id.startsWith(OUTCOME));
  return [...new Set(ids)].map((id) => id.slice(OUTCOME.length));
}
