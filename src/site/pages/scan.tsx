import type { Hit, Scan } from "../../analysis/scan/index.ts";
import { words as sentences } from "../../analysis/scan/words.ts";
import { groupName } from "../../analysis/tables/index.ts";
import type { Reading } from "../reading.ts";
import { Page } from "../parts/layout.tsx";
import { pInWords } from "../parts/tests.tsx";

/** What fills a record that has nothing to search. */
const FILLS = ["prosequi ingest FILE --source sec-litigation-releases-archive", "prosequi ingest FILE --source fjc-idb"] as const;

/** The search for groups that changed at a change of government: what was compared, each hit with what speaks for and against it. */
export function ScanPage({ reading, scan }: { reading: Reading; scan: Scan | null }) {
  const { words } = reading;
  const w = words.scanned;
  if (scan === null) {
    return (
      <Page reading={reading} title={w.title} at="course">
        <section class="lede">
          <h1>{w.title}</h1>
          <p class="deck">{w.empty}{words.locale === "en" ? "." : "。"} {w.emptyNext}</p>
          {FILLS.map((command) => (
            <p class="sub">
              <code>{command}</code>
            </p>
          ))}
        </section>
      </Page>
    );
  }
  return (
    <Page reading={reading} title={w.title} at="course">
      <section class="lede">
        <h1>{w.finding(words.number(scan.hits.length), words.number(scan.tests.length))}</h1>
        <p class="deck">{words.of(scan.says)}</p>
        <p class="sub ways">
          <a href={reading.to("/scan.csv")}>{w.csv}</a>
        </p>
      </section>
      {scan.hits.length > 0 && <Hits reading={reading} hits={scan.hits} />}
      <Compared reading={reading} scan={scan} />
      <section class="text" aria-labelledby="doubt">
        <h2 id="doubt">{words.overTime.doubt}</h2>
        {[...scan.saysNot, ...scan.sources.flatMap(({ caveats }) => caveats)].map((each) => (
          <p>{words.of(each)}</p>
        ))}
      </section>
    </Page>
  );
}

function Compared({ reading, scan }: { reading: Reading; scan: Scan }) {
  const { words } = reading;
  const w = words.scanned;
  return (
    <section aria-labelledby="changes">
      <h2 id="changes">{w.changes}</h2>
      <table class="stacking">
        <caption class="heard">{w.changes}</caption>
        <thead>
          <tr>
            <th scope="col">{w.change}</th>
            <th scope="col">{w.source}</th>
            <th scope="col">{w.compared}</th>
          </tr>
        </thead>
        <tbody>
          {scan.changes.map(({ source, change, windows, why }) => (
            <tr>
              <th scope="row">{words.day(change.day)}</th>
              <td data-label={w.source}>{source}</td>
              <td data-label={w.compared}>{windows ? words.of(sentences.span(stretch(reading, windows.before), stretch(reading, windows.after), windows.months)) : why && words.of(why)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function stretch({ words }: Reading, { from, to }: { from: string; to: string }): string {
  return words.report.between(words.day(from), words.day(to));
}

function Hits({ reading, hits }: { reading: Reading; hits: readonly Hit[] }) {
  const { words, desk } = reading;
  const w = words.scanned;
  return (
    <section aria-labelledby="hits">
      <h2 id="hits">{w.hits}</h2>
      <table class="stacking hits">
        <caption class="heard">{w.hits}</caption>
        <thead>
          <tr>
            <th scope="col">{w.group}</th>
            <th scope="col">{w.counts}</th>
            <th scope="col">{w.ratio}</th>
          </tr>
        </thead>
        <tbody>
          {hits.map((hit) => (
            <tr id={`hit-${hit.id.replaceAll(/[^A-Za-z0-9-]+/g, "-")}`}>
              <th scope="row">
                {groupName(hit.cell, desk.codebook, words.locale)}
                <span class="role">{`${words.of(sentences.measures[hit.measure])}${words.locale === "en" ? ", " : "，"}${words.day(hit.change.day)}`}</span>
                {hit.artefacts.map((each) => (
                  <span class="role">{words.labelled(words.of(sentences.could), words.of(each))}</span>
                ))}
                <details>
                  <summary>{w.actions}</summary>
                  <p class="role">{words.labelled(w.before, words.list(hit.actions.before) || words.of(sentences.nothing))}</p>
                  <p class="role">{words.labelled(w.after, words.list(hit.actions.after) || words.of(sentences.nothing))}</p>
                </details>
              </th>
              <td data-label={w.counts}>
                {words.of(sentences.counts[hit.measure](hit.group.before, hit.group.after, hit.against.before, hit.against.after))}
                <span class="role">{w.chance(pInWords(words, hit.p), pInWords(words, hit.q))}</span>
              </td>
              <td data-label={w.ratio}>{hit.ratio && `${two(hit.ratio.value)} [${two(hit.ratio.lo)}, ${two(hit.ratio.hi)}]`}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function two(value: number): string {
  return Number.isFinite(value) ? value.toFixed(2) : "∞";
}
