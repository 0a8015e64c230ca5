import { type Seen, written } from "../../coding/review/index.ts";
import type { Words } from "../../language/index.ts";
import { Judge, type Typed } from "./judge.tsx";
import { History, SideBySide } from "./history.tsx";
import { Hints } from "./hints.tsx";
import { codeLabel, firstField, inOrder, placeOf } from "./named.ts";
import { fieldName } from "./form.ts";
import { ReadOnly, ReviewPage, way, Who, type Seat } from "./seat.tsx";
import { stretchesOf } from "./spans.ts";

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
        {asked.kept !== undefined && (
          <p class="kept" role="status">
            {t.kept(asked.kept)} <a href={way(seat, "/item", { item: asked.kept })}>{t.keptAgain}</a>
          </p>
        )}
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

/** The text as it stands, with the words that decided: underlined those of the first field, dotted those of the others. */
function Docketed({ seat, seen }: { seat: Seat; seen: Seen }) {
  const { words } = seat.folio;
  const { item } = seen;
  const spans = item.proposal?.spans ?? {};
  const first = firstField(item.kind);
  const others = Object.keys(spans).filter((field) => field !== first);
  return (
    <section class="docketed" aria-label={words.reviewDesk.text}>
      {item.title !== null && (
        <p class="headline" lang="en" dir="auto">
          <Marked text={item.title} spans={spans} first={first} words={words} />
        </p>
      )}
      {item.text !== "" && (
        <p lang="en" dir="auto">
          <Marked text={item.text} spans={spans} first={first} words={words} />
        </p>
      )}
      {spans[first] !== undefined && (
        <p class="role">
          {words.rules.sentences(words.reviewDesk.marked(fieldName(first, words)), ...(others.length > 0 ? [words.reviewDesk.markedAlso(words.list(others.map((field) => words.inside(fieldName(field, words)))))] : []))}
        </p>
      )}
    </section>
  );
}

function Marked({ text, spans, first, words }: { text: string; spans: Readonly<Record<string, string>>; first: string; words: Words }) {
  return (
    <>
      {stretchesOf(text, spans).map((each) =>
        each.fields.length === 0 ? (
          each.words
        ) : (
          <mark class={each.fields.includes(first) ? "decided" : "also"} title={words.list(each.fields.map((field) => fieldName(field, words)))}>
            {each.words}
          </mark>
        ),
      )}
    </>
  );
}

/** What the machine proposes, field by field, with rule and confidence in words; or that it is hidden. */
function Proposed({ seat, seen: { item }, next }: { seat: Seat; seen: Seen; next: string | undefined }) {
  const { folio, asked } = seat;
  const { words } = folio;
  const t = words.reviewDesk;
  if (item.proposal === null) {
    return (
      <section class="proposed" aria-labelledby="proposed">
        <h2 id="proposed">{t.proposal}</h2>
        <p class="none">{t.blindNote}</p>
        <p class="sub">
          <a href={way(seat, "/item", { item: item.key, blind: false })}>{t.showHere}</a>
        </p>
      </section>
    );
  }
  const { fields, spans, rule, confidence } = item.proposal;
  return (
    <section class="proposed" aria-labelledby="proposed">
      <h2 id="proposed">{t.proposal}</h2>
      <table class="stacking">
        <caption>{words.rules.sentences(t.sure(words.number(Math.round(confidence * 100))), `${t.rule(rule)}${words.rules.semicolon}${words.inside(t.coderIs(item.coder ?? ""))}${words.rules.stop}`)}</caption>
        <thead class="heard">
          <tr>
            <th scope="col">{t.field}</th>
            <th scope="col">{t.value}</th>
            <th scope="col">{t.span}</th>
          </tr>
        </thead>
        <tbody>
          {inOrder(item.kind, fields, folio.desk.codebook).map(([field, value]) => (
            <tr>
              <th scope="row">{fieldName(field, words)}</th>
              <td data-label={t.value}>
                {codeLabel(item.kind, field, fields, folio.desk.codebook, words)} <code>{written(value)}</code>
              </td>
              {spans[field] === undefined ? (
                <td></td>
              ) : (
                <td data-label={t.span}>
                  <span class="span" lang="en">{`“${spans[field]}”`}</span>
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
      {!asked.blind && next !== undefined && seat.token !== null && (
        <p class="sub">
          <a href={way(seat, "/item", { item: next, blind: true })}>{t.hideNext}</a>
        </p>
      )}
    </section>
  );
}
