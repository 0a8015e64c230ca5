import type { Item, Listed } from "../../coding/review/index.ts";
import { pageOf, Pager } from "../parts/pager.tsx";
import { writeAddress } from "./address.ts";
import { Filters } from "./filters.tsx";
import { codeLabel, firstField, placeOf, titleOf } from "./named.ts";
import { People } from "./people.tsx";
import { Kept, ReadOnly, ReviewPage, way, Who, type Seat } from "./seat.tsx";
import type { Roll } from "./shape.ts";
import { asked as askedFor, isTheirs, stageOf, waitingFor } from "./stages.ts";

/** Rows of the queue on one page. */
export const rows = 50;

/** The queue: what waits for whom, the most consequential and least certain first. `items` are the texts of the rows shown. */
export function QueuePage({ seat, roll, items }: { seat: Seat; roll: Roll; items: readonly Item[] }) {
  const { folio, sitting, asked } = seat;
  const t = folio.words.reviewDesk;
  const waiting = waitingFor(roll.list, sitting).length;
  const title = (sitting.round === "adjudicator" ? t.waitsThird : t.waits)(folio.words.number(waiting), waiting === 1);
  return (
    <ReviewPage seat={seat} title={roll.list.length === 0 ? t.title : title} at="queue">
      <section class="lede">
        <h1 class="modest">{roll.list.length === 0 ? t.empty : title}</h1>
        <p class="deck">{t.lead}</p>
        {asked.kept !== undefined && <Kept seat={seat} item={asked.kept} />}
        {roll.list.length === 0 && (
          <p class="sub">
            {t.emptyNext} <code>{t.emptyCommand}</code>
          </p>
        )}
        {seat.token === null && <ReadOnly words={folio.words} />}
      </section>
      <div class="pair desk">
        <div class="side">
          {seat.token !== null && <Who seat={seat} back={way(seat, "", { round: "coder", state: asked.state === "open" || asked.state === "settled" ? "waiting" : asked.state })} />}
          {roll.list.length > 0 && (
            <p class="sub blinds">
              <a href={way(seat, "", { blind: !asked.blind })}>{asked.blind ? t.showMachine : t.hideMachine}</a>
            </p>
          )}
          <People seat={seat} roll={roll} />
        </div>
        <section aria-label={t.queue}>
          {roll.list.length > 0 && <Filters seat={seat} roll={roll} />}
          {roll.list.length > 0 && <Rows seat={seat} roll={roll} items={items} />}
        </section>
      </div>
    </ReviewPage>
  );
}

function Rows({ seat, roll, items }: { seat: Seat; roll: Roll; items: readonly Item[] }) {
  const { folio, asked, sitting } = seat;
  const { words } = folio;
  const t = words.reviewDesk;
  const page = pageOf(folio, askedFor(roll.list, asked, sitting), rows);
  const texts = new Map(items.map((item) => [item.key, item]));
  if (page.items.length === 0) return <p class="none">{asked.state === "waiting" ? t.nothingWaits : t.nothingHere}</p>;
  return (
    <>
      <table class="stacking queue">
        <caption class="heard">{t.queue}</caption>
        <thead>
          <tr>
            <th scope="col">{t.text}</th>
            <th scope="col">{t.machine}</th>
            <th scope="col" class="number">
              {t.confidence}
            </th>
            <th scope="col">{t.far}</th>
          </tr>
        </thead>
        <tbody>
          {page.items.map((listed) => (
            <Row seat={seat} listed={listed} item={texts.get(listed.key)} />
          ))}
        </tbody>
      </table>
      <Pager reading={{ ...folio, to: (path, own) => folio.to(path, new URLSearchParams(own)) }} page={page} />
    </>
  );
}

function Row({ seat, listed, item }: { seat: Seat; listed: Listed; item: Item | undefined }) {
  const { folio, asked, sitting } = seat;
  const { words } = folio;
  const t = words.reviewDesk;
  if (!item) return <></>;
  const why = listed.weight >= 2 ? t.rests : listed.weight === 1 && !asked.blind ? t.decides : "";
  return (
    <tr>
      <th scope="row">
        <a lang="en" href={folio.to("/review/item", writeAddress({ ...asked, kept: undefined, item: item.key }))}>
          {titleOf(item)}
        </a>
        <span class="role">{[placeOf(item, words), why].filter(Boolean).join(words.rules.semicolon)}</span>
      </th>
      <td data-label={t.machine}>{asked.blind ? t.hiddenHere : codeLabel(item.kind, firstField(item.kind), item.proposal.fields, folio.desk.codebook, words)}</td>
      <td class="number" data-label={t.confidence}>
        {asked.blind ? "–" : listed.confidence.toFixed(2)}
      </td>
      <td data-label={t.far}>
        {t.stages[stageOf(listed, sitting)]}
        {isTheirs(listed, sitting) && <span class="role">{t.yours}</span>}
      </td>
    </tr>
  );
}
