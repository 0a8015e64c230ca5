import { raw } from "hono/html";
import { keeping } from "../charts/cache.ts";
import { drawFilings, type FilingsPicture, type Rate } from "../charts/filings.ts";
import type { Count } from "../../record/statements/index.ts";
import type { Held, View } from "../../record/view.ts";
import type { Reading } from "../reading.ts";

const keep = keeping(64);
const terms = [
  ["trump-1", "filings-per-month-trump1"],
  ["biden", "filings-per-month-biden"],
  ["trump-2", "filings-trump2"],
] as const;

/** Filings by month with its finding as title, the table behind it, and what is missing said. */
export function Filings({ reading }: { reading: Reading }) {
  const { words, view } = reading;
  const count = countShown(view);
  if (!count) return <p class="sub">{words.overview.filingsNone}</p>;
  const rates = terms.flatMap(([administration, id]) => rateOf(reading, administration, id));
  const computed = (id: string): number | null | undefined => rates.find((rate) => rate.administration === id)?.computed;
  const [biden, first] = [computed("biden"), computed("trump-1")];
  const title = typeof biden === "number" && typeof first === "number" ? words.overview.filingsTitle(words.value(biden, "per-month"), words.value(first, "per-month")) : words.overview.filingsTitlePlain;
  const window = words.report.between(words.day(count.covers.start), words.day(count.covers.end));
  const picture: FilingsPicture = { count, administrations: view.administrations, rates, until: view.on, label: title };
  const draw = (size: "wide" | "narrow"): string => keep(JSON.stringify([size, words.locale, picture]), () => drawFilings(picture, words, size));
  return (
    <section class="filings" aria-labelledby="filings-title">
      <h2 id="filings-title">{title}</h2>
      <p class="sub">
        {`${words.overview.filingsSubtitle(window)}${words.locale === "en" ? ": " : "："}${words.of(count.of)}${words.locale === "en" ? ". " : "。"}`}
        {`${words.report.source}${words.locale === "en" ? ": " : "："}`}
        {count.cites.map((cite) => (
          <a href={reading.to(`/sources/${cite.source}`)}>{view.sources.get(cite.source)?.publisher ?? cite.source}</a>
        ))}
      </p>
      <div class="chart">
        <div class="wide">{raw(draw("wide"))}</div>
        <div class="narrow">{raw(draw("narrow"))}</div>
      </div>
      <details>
        <summary>{words.overview.filingsTable}</summary>
        <MonthTable reading={reading} count={count} title={title} />
        <p class="sub">
          <a href={reading.to("/filings.csv")}>{words.figure.filingsCsv}</a>
        </p>
      </details>
    </section>
  );
}

/** The table of counts by month that the picture is drawn from. */
export function countShown(view: View): Held<Count> | undefined {
  return [...view.counts.values()].find((one) => Object.keys(one.months).length > 0);
}

function rateOf(reading: Reading, administration: string, id: string): Rate[] {
  const row = reading.reconciled(id);
  if (!row) return [];
  const { words } = reading;
  const figure = reading.figure(id);
  return [{ administration, reported: words.reported(row.reported, row.how, row.unit), at: row.reported, computed: figure?.unit === "per-month" ? figure.value : null }];
}

function MonthTable({ reading, count, title }: { reading: Reading; count: Held<Count>; title: string }) {
  const { words } = reading;
  const years = [...new Set(Object.keys(count.months).map((month) => month.slice(0, 4)))].sort();
  const months = Array.from({ length: 12 }, (_, n) => String(n + 1).padStart(2, "0"));
  return (
    <table class="months">
      <caption class="heard">{title}</caption>
      <thead>
        <tr>
          <th scope="col">{words.overview.year}</th>
          {months.map((month) => (
            <th scope="col">{Number(month)}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {years.map((year) => (
          <tr>
            <th scope="row">{year}</th>
            {months.map((month) => (
              <td>{count.months[`${year}-${month}`] ?? "–"}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
