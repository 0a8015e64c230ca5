import type { ActionView } from "../../record/view.ts";
import type { Reading } from "../reading.ts";
import { PartyLink } from "./said.tsx";

/** What became of each defendant, since when, last seen when, and by which rule we say so. */
export function Defendants({ reading, action }: { reading: Reading; action: ActionView }) {
  const { words } = reading;
  const outcome = reading.outcome(action);
  const held = new Map(action.defendants.map((defendant) => [defendant.id, defendant]));
  return (
    <section aria-labelledby="defendants">
      <h2 id="defendants">{words.action.defendants}</h2>
      <table class="stacking">
        <caption>{words.action.onDay(words.day(reading.view.on))}</caption>
        <thead>
          <tr>
            <th scope="col">{words.action.defendant}</th>
            <th scope="col">{words.action.outcome}</th>
            <th scope="col">{words.action.since}</th>
            <th scope="col">{words.action.lastSeen}</th>
            <th scope="col">{words.action.by}</th>
          </tr>
        </thead>
        <tbody>
          {outcome.defendants.map((one) => {
            const defendant = held.get(one.defendant);
            return (
              <tr>
                <th scope="row">
                  {one.name}
                  {defendant?.party && reading.view.parties.has(defendant.party) && (
                    <>
                      {" "}
                      (<PartyLink reading={reading} id={defendant.party} />)
                    </>
                  )}
                  {one.role === "relief-defendant" && <span class="role">{words.action.relief}</span>}
                  {one.role === "respondent" && <span class="role">{words.action.respondent}</span>}
                </th>
                <td data-label={words.action.outcome}>
                  <b class={`outcome ${one.class}`}>{reading.word("dispositions", one.disposition)}</b>
                  {one.possible.length > 0 && <span class="role">{words.action[one.rule === "not-seen-since" ? "couldBe" : "possible"](words.list(one.possible.map((id) => words.inside(reading.word("dispositions", id)))))}</span>}
                </td>
                <td data-label={words.action.since}>{one.rule === "not-seen-since" ? "–" : one.since ? words.day(one.since) : words.frame.notSeen}</td>
                <td data-label={words.action.lastSeen}>{one.seenUntil ? words.day(one.seenUntil) : words.frame.notSeen}</td>
                <td data-label={words.action.by}>{words.action.rules[one.rule]}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
