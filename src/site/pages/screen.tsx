import type { Rulebook } from "../../rules/book/read.ts";
import type { Screen } from "../../rules/screen/screen.ts";
import { channels, type Hit, type Screened } from "../../rules/screen/shape.ts";
import type { Folio } from "../folio.ts";
import { longest, placeOf, stretches, type ScreenAsk } from "../screened.ts";
import { Leaf } from "../parts/layout.tsx";
import { Provisions } from "../parts/phrase.tsx";

interface Asked {
  folio: Folio;
  screening: Screen | undefined;
  asked: ScreenAsk;
  books: ReadonlyMap<string, Rulebook>;
}

/** One text, screened: what was found, where it stands in the text, and why. */
export function ScreenPage({ folio, screening, asked, books }: Asked) {
  const { words } = folio;
  return (
    <Leaf folio={folio} title={words.screen.title} at="screen">
      <section class="lede">
        <h1>{words.screen.title}</h1>
        <p class="deck">{words.screen.lead}</p>
      </section>
      {screening ? (
        <>
          <section>
            <Form folio={folio} asked={asked} />
          </section>
          {asked.text !== undefined && <Answer folio={folio} screening={screening} text={asked.text} asked={asked} books={books} />}
        </>
      ) : (
        <p class="none">{words.screen.missing}</p>
      )}
    </Leaf>
  );
}

function Form({ folio, asked }: { folio: Folio; asked: ScreenAsk }) {
  const { words } = folio;
  return (
    <form class="screening" method="get" action={folio.to("/screen")}>
      <label>
        {words.screen.text}
        <textarea name="text" rows={4} maxlength={longest} required aria-describedby="in-address">
          {asked.text ?? ""}
        </textarea>
      </label>
      <p class="sub" id="in-address">
        {words.screen.inAddress}
      </p>
      <div class="asking">
        <label>
          {words.screen.what}{" "}
          <select name="what">
            {channels.map((channel) => (
              <option value={channel} selected={channel === asked.channel}>
                {words.screen.channel[channel]}
              </option>
            ))}
          </select>
        </label>
        <label>
          {words.screen.day} <input type="date" name="day" value={asked.on} required />
        </label>
        <button type="submit">{words.screen.submit}</button>
      </div>
    </form>
  );
}

function Answer({ folio, screening, text, asked, books }: Omit<Asked, "screening"> & { screening: Screen; text: string }) {
  const { words } = folio;
  const screened = screening.screen(asked.channel, text, { on: asked.on });
  return (
    <section aria-labelledby="answer">
      <h2 id="answer" class={`told ${screened.label}`}>
        {words.screen.label[screened.label]}
      </h2>
      <p class="sub">{words.screen.says[screened.label]}</p>
      <h3>{words.screen.marked}</h3>
      <p class="screened">
        {stretches(text, screened.hits).map((stretch) => (stretch.label ? <mark class={stretch.label}>{stretch.words}</mark> : stretch.words))}
      </p>
      {screened.hits.length > 0 && <Found folio={folio} screening={screening} text={text} hits={screened.hits} books={books} />}
      <Stamp folio={folio} screened={screened} />
    </section>
  );
}

function Found({ folio, screening, text, hits, books }: { folio: Folio; screening: Screen; text: string; hits: readonly Hit[]; books: ReadonlyMap<string, Rulebook> }) {
  const { words } = folio;
  return (
    <table class="stacking">
      <caption class="heard">{words.screen.found}</caption>
      <thead>
        <tr>
          <th scope="col">{words.screen.term}</th>
          <th scope="col">{words.screen.answer}</th>
          <th scope="col">{words.screen.where}</th>
          <th scope="col">{words.screen.technique}</th>
          <th scope="col">{words.screen.why}</th>
          <th scope="col">{words.screen.provision}</th>
        </tr>
      </thead>
      <tbody>
        {hits.map((hit) => {
          const place = placeOf(text, hit);
          const technique = screening.lists.techniques.get(hit.technique);
          const set = [...books.values()].find((book) => book.provisions.has(hit.provision))?.instrument.id;
          return (
            <tr>
              <th scope="row" lang="zh-Hans">
                {hit.term}
              </th>
              <td data-label={words.screen.answer}>
                <span class={`told ${hit.label}`}>{words.screen.label[hit.label]}</span>
              </td>
              <td data-label={words.screen.where}>
                <q class="as-written">{text.slice(hit.start, hit.end)}</q>
                <span class="role">{words.screen.at(words.number(place.from), words.number(place.to))}</span>
              </td>
              <td data-label={words.screen.technique}>{technique ? words.of(technique.label) : hit.technique}</td>
              <td data-label={words.screen.why}>{words.of(hit.why)}</td>
              <td data-label={words.screen.provision}>{set === undefined ? hit.provision : <Provisions folio={folio} set={set} ids={[hit.provision]} />}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

function Stamp({ folio: { words }, screened: { list } }: { folio: Folio; screened: Screened }) {
  return (
    <div class="stamp">
      <p class="sub">
        {`${words.screen.list}${words.rules.colon}${words.screen.listOf(list.id, words.day(list.version), words.day(list.on))}`}
        <code class="hash"> {list.sha256}</code>
      </p>
      <p class="sub">{words.screen.notDecided}</p>
    </div>
  );
}
