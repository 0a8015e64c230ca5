import { itemKinds, type Item, type Listed } from "../../coding/review/index.ts";
import { pageOf, Pager } from "../parts/pager.tsx";
import { type Asked, stages, type State, writeAddress } from "./address.ts";
import { codeLabel, firstField, placeOf, titleOf } from "./named.ts";
import { ReadOnly, ReviewPage, way, Who, type Seat } from "./seat.tsx";
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

/** The kinds and states as links, each with how many it holds; where none is chosen, all kinds and what waits. */
function Filters({ seat, roll }: { seat: Seat; roll: Roll }) {
  const { folio, asked, sitting } = seat;
  const t = folio.words.reviewDesk;
  const count = (change: Partial<Pick<Asked, "kind" | "state">>): number => askedFor(roll.list, { ...asked, ...change }, sitting).length;
  const seen = new Set(roll.list.map((item) => stageOf(item, sitting)));
  const states: readonly State[] = ["waiting", ...stages.filter((stage) => seen.has(stage)), "all"];
  return (
    <div class="filters">
      <p>
        <span class="which">{t.kindsAre}</span>
        {[undefined, ...itemKinds].map((kind) => (
          <a href={way(seat, "", { kind })} aria-current={kind === asked.kind ? "true" : undefined}>
            {kind === undefined ? t.allKinds : t.kinds[kind]} <span class="n">{folio.words.number(count({ kind }))}</span>
          </a>
        ))}
      </p>
      <p>
        <span class="which">{t.statesAre}</span>
        {states.map((state) => (
          <a href={way(seat, "", { state })} aria-current={state === asked.state ? "true" : undefined}>
            {t.states[state]} <span class="n">{folio.words.number(count({ state }))}</span>
          </a>
        ))}
      </p>
    </div>
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

/** Who did how many; names as their bearers wrote them. */
function People({ seat, roll }: { seat: Seat; roll: Roll }) {
  const { words } = seat.folio;
  const t = words.reviewDesk;
  return (
    <section aria-labelledby="done">
      <h2 id="done">{t.done}</h2>
      {roll.people.length === 0 ? (
        <p class="none">{t.doneNone}</p>
      ) : (
        <table>
          <caption class="heard">{t.done}</caption>
          <thead>
            <tr>
              <th scope="col">{t.coder}</th>
              <th scope="col" class="number">
                {t.coded}
              </th>
              <th scope="col" class="number">
                {t.settled}
              </th>
            </tr>
          </thead>
          <tbody>
            {roll.people.map(({ name, coded, settled }) => (
              <tr>
                <th scope="row">{name}</th>
                <td class="number">{words.number(coded)}</td>
                <td class="number">{words.number(settled)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
