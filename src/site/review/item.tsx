import type { Seen } from "../../coding/review/index.ts";
import { Docketed } from "./docketed.tsx";
import { Judge, type Typed } from "./judge.tsx";
import { History } from "./history.tsx";
import { Hints } from "./hints.tsx";
import { placeOf } from "./named.ts";
import { Proposed } from "./proposed.tsx";
import { Kept, ReadOnly, ReviewPage, way, Who, type Seat } from "./seat.tsx";
import { SideBySide } from "./sides.tsx";

/** Where a reader can go from a text: the next that waits, and the one before. */
export interface Ways {
  next: string | undefined;
  back: string | undefined;
}

/** One text: its words with those that decided, the machine's proposal, and the form for a person's word. */
export function ItemPage({ seat, seen, ways, typed }: { seat: Seat; seen: Seen; ways: Ways; typed: Typed | undefined }) {
  const { folio, asked } = seat;
  const { words } = folio;
  const t = words.reviewDesk;
  const { item } = seen;
  const title = placeOf(item, words);
  const kind = item.kind === "entries" ? `${t.kind.entries}${words.rules.colon}` : "";
  return (
    <ReviewPage seat={seat} title={title} at="queue" scripted>
      <section class="lede judged">
        <h1 class="modest">
          {kind}
          {title.split(words.rules.comma).map((part, n) => (
            <>
              {n > 0 && words.rules.comma}
              <span class={part.length < 24 ? "unbroken" : undefined}>{part}</span>
            </>
          ))}
        </h1>
        <p class="onwards">
          {ways.back !== undefined && (
            <a href={way(seat, "/item", { item: ways.back })} data-key="b" rel="prev">
              {t.back}
            </a>
          )}
          {ways.next !== undefined && (
            <a href={way(seat, "/item", { item: ways.next })} data-key="n" rel="next">
              {t.next}
            </a>
          )}
          <a class="to-form" href="#judge">
            {t.toForm}
          </a>
        </p>
        {asked.kept !== undefined && <Kept seat={seat} item={asked.kept} />}
      </section>
      <div class="judging">
        <div>
          <Docketed seat={seat} seen={seen} />
          {seen.may === "settle" && seat.token !== null ? <SideBySide seat={seat} seen={seen} /> : <Proposed seat={seat} seen={seen} next={ways.next} />}
          <History seat={seat} seen={seen} />
        </div>
        <div class="form" id="judge">
          {seat.token === null ? (
            <ReadOnly words={words} />
          ) : seat.sitting.name === undefined ? (
            <Who seat={seat} back={way(seat, "/item", { item: item.key })} />
          ) : (
            <Judge seat={seat} seen={seen} typed={typed} />
          )}
          {seat.token !== null && seat.sitting.name !== undefined && <Hints seat={seat} heard={[...(seen.may === null ? "" : item.proposal === null ? "cum" : "acum"), ...(ways.next === undefined ? "" : "n"), ...(ways.back === undefined ? "" : "b")]} />}
        </div>
      </div>
    </ReviewPage>
  );
}
