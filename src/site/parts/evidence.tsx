import type { Quote, Support } from "../../record/support.ts";
import type { Held } from "../../record/view.ts";
import type { Reading } from "../reading.ts";

/** A source with everything that a statement takes from it. */
interface Rest {
  source: string;
  quotes: Quote[];
  notes: string[];
}

/** Sources shown at once; the rest open on request. */
const atOnce = 2;

/** What a statement rests on, beside the sentence: kind of claim, certainty, standing, sources, words. */
export function Evidence({ reading, statement }: { reading: Reading; statement: Held<Support> }) {
  const { words } = reading;
  const rests = gathered(statement);
  return (
    <div class="evidence" role="note" aria-label={words.action.restsOn}>
      <p class={`how ${statement.standing}`}>
        <span class="claim">{words.inside(reading.word("claims", statement.claim))}</span>
        <span>{words.action.certainty(words.inside(reading.word("certainty", statement.certainty)))}</span>
        <span>{words.report.standingShort[statement.standing]}</span>
      </p>
      <Rests reading={reading} rests={rests.slice(0, atOnce)} />
      {statement.note && <p class="note">{words.of(statement.note)}</p>}
      {rests.length > atOnce && (
        <details>
          <summary>{words.action.moreSources(rests.length - atOnce)}</summary>
          <Rests reading={reading} rests={rests.slice(atOnce)} />
        </details>
      )}
    </div>
  );
}

/** One cite for each source, those with words of it first. */
function gathered({ cites }: Support): Rest[] {
  const rests = new Map<string, Rest>();
  for (const cite of cites) {
    const rest = rests.get(cite.source) ?? { source: cite.source, quotes: [], notes: [] };
    if (cite.quote) rest.quotes.push(cite.quote);
    if (cite.note) rest.notes.push(cite.note);
    rests.set(cite.source, rest);
  }
  return [...rests.values()].sort((a, b) => Number(b.quotes.length > 0) - Number(a.quotes.length > 0));
}

function Rests({ reading, rests }: { reading: Reading; rests: readonly Rest[] }) {
  const { words } = reading;
  return (
    <ul>
      {rests.map((rest) => {
        const source = reading.view.sources.get(rest.source);
        return (
          <li>
            <a href={reading.to(`/sources/${rest.source}`)}>{source ? source.title : rest.source}</a>
            {source && <span class="publisher">{` ${source.publisher}${source.published ? `${words.locale === "en" ? ", " : "，"}${words.day(source.published)}` : ""}`}</span>}
            {rest.notes.map((note) => (
              <span class="cite-note">{` (${note})`}</span>
            ))}
            {rest.quotes.map((quote) => (
              <q class="quote" lang={/[\u4e00-\u9fff]/.test(quote.exact) ? "zh-Hans" : "en"}>
                {quote.exact}
              </q>
            ))}
          </li>
        );
      })}
    </ul>
  );
}
