import type { Seat } from "./seat.tsx";
import type { Roll } from "./shape.ts";

/** Who did how many; names as their bearers wrote them. */
export function People({ seat, roll }: { seat: Seat; roll: Roll }) {
  const { words } = seat.folio;
  const t = words.reviewDesk;
  return (
    <section aria-labelledby="done">
      <h2 id="done">{t.done}</h2>
      {roll.people.length === 0 ? (
        <p class="none">{t.doneNone}</p>
      ) : (
        <table>
          <caption class="heard">{t.done}</caption>
          <thead>
            <tr>
              <th scope="col">{t.coder}</th>
              <th scope="col" class="number">
                {t.coded}
              </th>
              <th scope="col" class="number">
                {t.settled}
              </th>
            </tr>
          </thead>
          <tbody>
            {roll.people.map(({ name, coded, settled }) => (
              <tr>
                <th scope="row">{name}</th>
                <td class="number">{words.number(coded)}</td>
                <td class="number">{words.number(settled)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
