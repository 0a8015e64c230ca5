import type { Tie } from "../../record/statements/index.ts";
import type { ActionView, Held } from "../../record/view.ts";
import type { Reading } from "../reading.ts";
import { counts, placeOf } from "../squares.ts";
import { Evidence } from "./evidence.tsx";
import { PartyLink } from "./said.tsx";

/** Ties with their day, sum and place in time against the agency's acts in each action. */
export function TieTable({ reading, ties, action }: { reading: Reading; ties: ReadonlyArray<Held<Tie>>; action?: ActionView }) {
  const { words } = reading;
  if (ties.length === 0) return <p class="none">{words.action.tiesNone}</p>;
  const sorted = ties.slice().sort((a, b) => ((a.date ?? "9999") < (b.date ?? "9999") ? -1 : 1));
  return (
    <table class="ties stacking">
      <caption class="heard">{words.action.ties}</caption>
      <thead>
        <tr>
          <th scope="col">{words.party.date}</th>
          <th scope="col">{words.party.tie}</th>
          <th scope="col" class="number">
            {words.party.amount}
          </th>
          <th scope="col">{words.action.tieTiming}</th>
          <th scope="col">{words.action.restsOn}</th>
        </tr>
      </thead>
      <tbody>
        {sorted.map((tie) => (
          <tr id={`tie-${tie.key}`} class={counts(tie) ? undefined : "doubtful"}>
            <th scope="row">{tie.date ? words.day(tie.date, tie.approximate) : words.action.undated}{tie.date === null && tie.undated && <span class="role">{tie.undated}</span>}</th>
            <td>
              {words.of(tie.what)}
              <span class="role">
                {reading.word("ties", tie.kind)}
                {words.locale === "en" ? ": " : "："}
                <PartyLink reading={reading} id={tie.from} /> {"→"} <PartyLink reading={reading} id={tie.to} />
                {tie.namedByTimes && `${words.locale === "en" ? "; " : "；"}${words.party.named}`}
              </span>
              {!counts(tie) && <span class="role">{words.outcomes.mark.doubtful}</span>}
            </td>
            <td class="number" data-label={words.party.amount}>
              {tie.amount ? words.amount(tie.amount) : words.party.undisclosed}
            </td>
            <td data-label={words.action.tieTiming}>
              <Timings reading={reading} tie={tie} {...(action ? { action } : {})} />
            </td>
            <td data-label={words.action.restsOn}>
              <Evidence reading={reading} statement={tie} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Timings({ reading, tie, action }: { reading: Reading; tie: Held<Tie>; action?: ActionView }) {
  const { words, view } = reading;
  if (action) return <>{words.outcomes.timing[placeOf(tie, reading.outcome(action))]}</>;
  return (
    <ul class="plain">
      {tie.actions.map((id) => {
        const one = view.actions.get(id);
        return (
          <li>
            {one ? <a href={reading.to(`/actions/${id}`)}>{words.of(one.name)}</a> : id}
            {one && `${words.locale === "en" ? ": " : "："}${words.outcomes.timing[placeOf(tie, reading.outcome(one))]}`}
          </li>
        );
      })}
    </ul>
  );
}
