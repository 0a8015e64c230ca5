import { parts } from "../../codebook/parts.ts";
import type { Vocabulary } from "../../codebook/shape.ts";
import type { Reading } from "../reading.ts";

/** What docket entries, releases and headlines are coded by; the words of the record itself stand beside what they mark. */
const vocabularies = ["entries", "details", "release-actions", "release-conduct", "release-outcomes", "press-kinds", "outcome-rules", "witnesses", "crosswalks"] as const satisfies readonly Vocabulary[];

/** The words of coding, a vocabulary a fold, so that the page stays short. */
export function CodedWords({ reading }: { reading: Reading }) {
  const { words, desk } = reading;
  return (
    <section class="text" aria-labelledby="coding">
      <h2 id="coding">{words.method.coding}</h2>
      <p>{words.method.codingLead}</p>
      {vocabularies.map((vocabulary) => (
        <details id={`words-${vocabulary}`}>
          <summary>
            {words.of(parts[vocabulary].title)} ({desk.codebook[vocabulary].size})
          </summary>
          <p>{words.of(parts[vocabulary].about)}</p>
          <dl class="coded">
            {[...desk.codebook[vocabulary].values()].map((word) => (
              <>
                <dt>
                  {words.of(word.label)} <code>{word.id}</code>
                </dt>
                <dd>
                  {words.of(word.meaning)}
                  {vocabulary === "crosswalks" && <StandsFor reading={reading} code={word.id} />}
                </dd>
              </>
            ))}
          </dl>
        </details>
      ))}
    </section>
  );
}

/** The dispositions that a code of another list can stand for. */
function StandsFor({ reading, code }: { reading: Reading; code: string }) {
  const { words, desk } = reading;
  const word = desk.codebook.crosswalks.get(code);
  if (!word || word.dispositions.length === 0) return <> {words.method.standsForNone}</>;
  const names = words.list(word.dispositions.map((id) => words.inside(reading.word("dispositions", id))));
  return <> {word.exact ? words.method.standsForOne(names) : words.method.standsFor(names)}</>;
}
