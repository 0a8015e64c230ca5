import type { Seen } from "../../coding/review/index.ts";
import type { Words } from "../../language/index.ts";
import { fieldName } from "./form.ts";
import { firstField } from "./named.ts";
import type { Seat } from "./seat.tsx";
import { stretchesOf } from "./spans.ts";

/** The text as it stands, with the words that decided: underlined those of the first field, dotted those of the others. */
export function Docketed({ seat, seen }: { seat: Seat; seen: Seen }) {
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
