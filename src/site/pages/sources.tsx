import type { Source } from "../../record/statements/index.ts";
import { outside } from "../address.ts";
import type { Reading } from "../reading.ts";
import { restingOn } from "../resting.ts";
import type { DocumentEvidence } from "../shape.ts";
import { Captured } from "../parts/captured.tsx";
import { Page } from "../parts/layout.tsx";
import { Pager, pageOf } from "../parts/pager.tsx";

/** All documents that statements rest on, those with most first. */
export function SourcesPage({ reading }: { reading: Reading }) {
  const { words, view } = reading;
  const all = [...view.sources.values()].map((source) => ({ source, number: restingOn(view, source.id).length })).sort((a, b) => b.number - a.number || (a.source.id < b.source.id ? -1 : 1));
  const page = pageOf(reading, all);
  return (
    <Page reading={reading} title={words.lists.sources} at="sources">
      <section class="lede">
        <h1>{words.lists.sources}</h1>
        <p class="deck">{words.lists.sourcesLead(words.number(all.length))}</p>
      </section>
      <table class="stacking">
        <caption class="heard">{words.lists.sources}</caption>
        <thead>
          <tr>
            <th scope="col">{words.lists.document}</th>
            <th scope="col">{words.lists.publisher}</th>
            <th scope="col">{words.lists.published}</th>
            <th scope="col">{words.lists.seen}</th>
            <th scope="col" class="number">
              {words.lists.statements}
            </th>
          </tr>
        </thead>
        <tbody>
          {page.items.map(({ source, number }) => (
            <tr>
              <th scope="row">
                <a href={reading.to(`/sources/${source.id}`)}>{source.title}</a>
              </th>
              <td data-label={words.lists.publisher}>{source.publisher}</td>
              <td data-label={words.lists.published}>{source.published ? words.day(source.published) : words.frame.notSeen}</td>
              <td data-label={words.lists.seen}>{seenShort(reading, source)}</td>
              <td class="number" data-label={words.lists.statements}>
                {words.number(number)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <Pager reading={reading} page={page} />
    </Page>
  );
}

function seenShort(reading: Reading, source: Source): string {
  const short = reading.words.report.standingShort;
  return source.seen === "read" ? short.read : source.seen === "cited-by" ? short.cited : short.unsourced;
}

/** One document: who published it, how far it was seen, what was captured of it, and what rests on it. */
export function SourcePage({ reading, source, evidence }: { reading: Reading; source: Source; evidence: DocumentEvidence }) {
  const { words, view } = reading;
  const address = outside(source.url);
  const resting = restingOn(view, source.id);
  const page = pageOf(reading, resting);
  return (
    <Page reading={reading} title={source.title} at="sources">
      <section class="lede">
        <h1>{source.title}</h1>
        <p class="deck">
          {`${source.publisher}${source.published ? `${words.locale === "en" ? ", " : "，"}${words.day(source.published)}` : ""}${words.locale === "en" ? " (" : "（"}${words.method.kind[source.kind]}${words.locale === "en" ? ")" : "）"}`}
        </p>
        <p>{words.method.seen[source.seen]}</p>
        {source.via && <p class="sub">{words.method.via(source.via)}</p>}
        {source.note && <p class="sub">{source.note}</p>}
        <p>
          {address ? (
            <a href={address} rel="noreferrer noopener external">
              {words.method.openDocument}
            </a>
          ) : (
            words.method.noAddress
          )}
          {address && <span class="role address">{address}</span>}
        </p>
      </section>
      <Captured reading={reading} evidence={evidence} />
      <section aria-labelledby="resting">
        <h2 id="resting">{`${words.method.sourceOf} (${words.number(resting.length)})`}</h2>
        {resting.length === 0 ? (
          <p class="none">{words.method.sourceNone}</p>
        ) : (
          <ul class="resting">
            {page.items.map((one) => {
              const [path = "", anchor] = (one.path ?? "").split("#");
              return (
                <li>
                  <span class="kind">{words.method.statementKind[one.kind]}</span> {one.path === null ? one.key : <a href={`${reading.to(path)}${anchor ? `#${anchor}` : ""}`}>{one.key}</a>}
                </li>
              );
            })}
          </ul>
        )}
        <Pager reading={reading} page={page} />
      </section>
    </Page>
  );
}
