import type { Child } from "hono/jsx";
import type { Words } from "../../language/index.ts";
import type { Folio } from "../folio.ts";
import { Bench } from "../parts/layout.tsx";
import { writeAddress, type Asked } from "./address.ts";
import { keysAddress } from "./keys.ts";
import type { Sitting } from "./shape.ts";

/** One request of the review: the page's folio, what its address asks for, who sits there. */
export interface Seat {
  folio: Folio;
  asked: Asked;
  sitting: Sitting;
  /** What a form must carry; null where the pages only read. */
  token: string | null;
}

/** Address of a page of the review, with what the present one carries and the changes given. */
export function way({ folio, asked }: Seat, path: string, change: Partial<Asked> = {}): string {
  const { kind, state, round, blind, keys } = asked;
  return folio.to(`/review${path}`, writeAddress({ kind, state, round, blind, keys, ...change }));
}

/** A page of the review with the ways to its three parts. */
export function ReviewPage({ seat, title, at, scripted = false, children }: { seat: Seat; title: string; at: "queue" | "proposals" | "agreement"; scripted?: boolean; children?: Child }) {
  const { words } = seat.folio;
  const t = words.reviewDesk;
  const ways = [["queue", ""], ["proposals", "/proposals"], ["agreement", "/agreement"]] as const;
  return (
    <Bench folio={seat.folio} title={title} script={scripted && seat.asked.keys && seat.token !== null ? keysAddress : undefined}>
      <nav class="sections" aria-label={t.ways}>
        {ways.map(([part, path]) => (
          <a href={path === "/proposals" ? seat.folio.to("/review/proposals") : way(seat, path)} aria-current={part === at ? "page" : undefined}>
            {t[part]}
          </a>
        ))}
      </nav>
      {children}
    </Bench>
  );
}

/** That the pages only read, and the command by which they do not. */
export function ReadOnly({ words }: { words: Words }) {
  return (
    <p class="sub">
      {words.reviewDesk.readOnly} <code>{words.reviewDesk.readOnlyCommand}</code>
    </p>
  );
}

/** That the judgement sent just before is kept, with a way back to it. */
export function Kept({ seat, item }: { seat: Seat; item: string }) {
  const t = seat.folio.words.reviewDesk;
  return (
    <p class="kept" role="status">
      {t.kept(item)} <a href={way(seat, "/item", { item })}>{t.keptAgain}</a>
    </p>
  );
}

/** What must travel with every form: the token, and the page to come back to. */
export function Carried({ seat, back }: { seat: Seat; back?: string }) {
  return (
    <>
      <input type="hidden" name="token" value={seat.token ?? ""} />
      {back !== undefined && <input type="hidden" name="back" value={back} />}
    </>
  );
}

/** Who codes: the name in this browser, or the form that sets it. */
export function Who({ seat, back }: { seat: Seat; back: string }) {
  const { folio, sitting } = seat;
  const t = folio.words.reviewDesk;
  return (
    <section class="who-codes" aria-labelledby="who">
      <h2 id="who">{t.who}</h2>
      {sitting.name !== undefined && <p class="signed">{t.whoIs(sitting.name, t.rounds[sitting.round])}</p>}
      <Folded summary={sitting.name === undefined ? undefined : t.whoChange}>
        <form method="post" action={folio.to("/review/name")}>
          <Carried seat={seat} back={back} />
          <label>
            {t.coder} <input type="text" name="name" value={sitting.name ?? ""} maxlength={80} autocomplete="off" spellcheck={false} required />
          </label>
          <label>
            {t.whoAs}{" "}
            <select name="as">
              {(["coder", "adjudicator"] as const).map((round) => (
                <option value={round} selected={round === sitting.round}>
                  {t.rounds[round]}
                </option>
              ))}
            </select>
          </label>
          <button type="submit">{t.sit}</button>
        </form>
        <p class="role">{t.whoNote}</p>
      </Folded>
    </section>
  );
}

/** Folded away under a summary, or open without one. */
function Folded({ summary, children }: { summary: string | undefined; children?: Child }) {
  if (summary === undefined) return <>{children}</>;
  return (
    <details>
      <summary>{summary}</summary>
      {children}
    </details>
  );
}
