import type { Conflict, Testimony } from "../../coding/outcomes/testimony.ts";
import type { ActionView } from "../../record/view.ts";
import type { Reading } from "../reading.ts";

/** Where sources say different things of the same defendant: both, with their words, and the rule by which one ranks higher. */
export function Conflicts({ reading, action, conflicts }: { reading: Reading; action: ActionView; conflicts: readonly Conflict[] }) {
  const { words } = reading;
  if (conflicts.length === 0) return null;
  const t = words.docket;
  return (
    <section aria-labelledby="conflicts">
      <h2 id="conflicts">{t.differ}</h2>
      <table class="list">
        <thead>
          <tr>
            <th scope="col">{t.who}</th>
            <th scope="col">{t.believed}</th>
            <th scope="col">{t.against}</th>
          </tr>
        </thead>
        <tbody>
          {conflicts.map(({ defendant, holds, against }) => (
            <tr>
              <th scope="row">{action.defendants.find(({ id }) => id === defendant)?.name ?? defendant}</th>
              <td><Said reading={reading} testimony={holds} /></td>
              <td><Said reading={reading} testimony={against} /></td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="order">{t.ranks}</p>
    </section>
  );
}

function Said({ reading, testimony: { disposition, witness, source, span } }: { reading: Reading; testimony: Testimony }) {
  const inRecord = reading.view.sources.has(source);
  return (
    <>
      {reading.word("dispositions", disposition)} ({reading.word("witnesses", witness)}, {inRecord ? <a href={reading.to(`/sources/${source}`)}>{source}</a> : source})
      {span !== null && <q>{span}</q>}
    </>
  );
}
