import type { Cite } from "../../record/support.ts";
import type { Held } from "../../record/view.ts";
import type { Support } from "../../record/support.ts";
import type { Reading } from "../reading.ts";

/** What a statement rests on, beside the sentence: kind of claim, certainty, standing, sources, words. */
export function Evidence({ reading, statement }: { reading: Reading; statement: Held<Support> }) {
  const { words } = reading;
  return (
    <div class="evidence" role="note" aria-label={words.action.restsOn}>
      <p class={`how ${statement.standing}`}>
        <span class="claim">{reading.word("claims", statement.claim)}</span>
        <span>{words.action.certainty(reading.word("certainty", statement.certainty))}</span>
        <span>{words.report.standingShort[statement.standing]}</span>
      </p>
      <ul>
        {statement.cites.map((cite) => (
          <CiteLine reading={reading} cite={cite} />
        ))}
      </ul>
      {statement.note && <p class="note">{words.of(statement.note)}</p>}
    </div>
  );
}

function CiteLine({ reading, cite }: { reading: Reading; cite: Cite }) {
  const { words } = reading;
  const source = reading.view.sources.get(cite.source);
  return (
    <li>
      <a href={reading.to(`/sources/${cite.source}`)}>{source ? source.title : cite.source}</a>
      {source && <span class="publisher">{` ${source.publisher}${source.published ? `${words.locale === "en" ? ", " : "，"}${words.day(source.published)}` : ""}`}</span>}
      {cite.note && <span class="cite-note">{` (${cite.note})`}</span>}
      {cite.quote && (
        <q class="quote" lang={/[\u4e00-\u9fff]/.test(cite.quote.exact) ? "zh-Hans" : "en"}>
          {cite.quote.exact}
        </q>
      )}
    </li>
  );
}
