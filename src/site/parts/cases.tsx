import type { Rulebook } from "../../rules/book/read.ts";
import type { Vector } from "../../rules/book/shape.ts";
import { writeAsked } from "../asked.ts";
import type { Folio } from "../folio.ts";
import { Verdict } from "./verdict.tsx";

/** At most one case for each verdict, so that a newcomer sees all kinds of answer; none that leans on another case. */
function chosenOf(book: Rulebook): Vector[] {
  const ids = [...book.vectors.keys()];
  const alone = [...book.vectors.values()].filter((vector) => !ids.some((id) => vector.scenario.en.includes(id)));
  return book.instrument.verdicts.flatMap(({ id }) => {
    const fitting = alone.filter((vector) => vector.expected.verdict === id);
    return fitting.find((vector) => vector.basis === "text") ?? fitting[0] ?? [];
  });
}

/** A few cases of the rule set, each a link that fills its answers in. */
export function Examples({ folio, book }: { folio: Folio; book: Rulebook }) {
  const { words } = folio;
  const vectors = chosenOf(book);
  if (vectors.length === 0) return <></>;
  return (
    <div class="examples">
      <h3>{words.decide.examples}</h3>
      <p class="sub">{words.decide.examplesLead}</p>
      <ul>
        {vectors.map((vector) => (
          <li>
            <a href={folio.to(`/decide/${book.instrument.id}`, writeAsked({ asOf: vector.asOf, answers: new Map(Object.entries(vector.facts)), pinned: vector.readings, ask: undefined }))}>{words.of(vector.scenario)}</a>{" "}
            <Verdict words={words} instrument={book.instrument} id={vector.expected.verdict} />
          </li>
        ))}
      </ul>
    </div>
  );
}
