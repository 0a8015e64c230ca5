import type { Reading } from "../reading.ts";
import { counts } from "../squares.ts";
import { Page } from "../parts/layout.tsx";
import { Pager, pageOf } from "../parts/pager.tsx";

/** All parties that the record names, those with most ties first. */
export function PartiesPage({ reading }: { reading: Reading }) {
  const { words, view } = reading;
  const ties = (id: string): number => [...view.ties.values()].filter((tie) => counts(tie) && (tie.from === id || tie.to === id)).length;
  const all = [...view.parties.values()].map((party) => ({ party, ties: ties(party.id) })).sort((a, b) => b.ties - a.ties || (a.party.id < b.party.id ? -1 : 1));
  const page = pageOf(reading, all);
  return (
    <Page reading={reading} title={words.lists.parties} at="parties">
      <section class="lede">
        <h1>{words.lists.parties}</h1>
        <p class="deck">{words.lists.partiesLead}</p>
      </section>
      <table class="stacking">
        <caption class="heard">{words.lists.parties}</caption>
        <thead>
          <tr>
            <th scope="col">{words.lists.party}</th>
            <th scope="col">{words.lists.what}</th>
            <th scope="col" class="number">
              {words.lists.ties}
            </th>
          </tr>
        </thead>
        <tbody>
          {page.items.map(({ party, ties }) => (
            <tr>
              <th scope="row">
                <a href={reading.to(`/parties/${party.id}`)}>{words.of(party.name)}</a>
              </th>
              <td data-label={words.lists.what}>{words.party.kind[party.kind]}</td>
              <td class="number" data-label={words.lists.ties}>
                {words.number(ties)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <Pager reading={reading} page={page} />
    </Page>
  );
}
