import { raw } from "hono/html";
import { holdsIn, type Claimed, type Figure, type Multiverse } from "../../analysis/index.ts";
import type { Words } from "../../language/index.ts";
import { keeping } from "../charts/cache.ts";
import { drawCurve, type CurvePicture } from "../charts/curve.ts";
import { writeQuery } from "../query.ts";
import type { Reading } from "../reading.ts";
import { Page } from "../parts/layout.tsx";
import { Choices } from "../parts/ranges.tsx";

const keep = keeping(32);

/** A figure under every combination of definitions: the range, the curve, what each choice leaves, and a claim put to it. */
export function MultiversePage({ reading, figure, multiverse, claim }: { reading: Reading; figure: Figure; multiverse: Multiverse; claim: { text: string; claimed: Claimed } | undefined }) {
  const { words } = reading;
  const w = words.switched;
  const label = words.of(figure.label);
  const finding = findingOf(words, multiverse, figure);
  const tally = claim && holdsIn(multiverse.specifications, claim.claimed);
  return (
    <Page reading={reading} title={w.title(label)} at="figures">
      <section class="lede">
        <h1>
          <span class="big">{finding}</span> <span class="of">{label}</span>
        </h1>
        <p class="deck">{words.multiverse.fragile}</p>
        {claim && tally && <p class="sub">{words.multiverse.claim(claim.text, words.number(tally.holds), words.number(tally.fails), words.number(tally.open))}</p>}
        <ClaimForm reading={reading} text={claim?.text} />
        <Pinned reading={reading} />
        <p class="sub ways">
          <a href={reading.to(`/figures/${figure.id}/multiverse.csv`)}>{w.csv}</a>
          <a href={reading.to(`/figures/${figure.id}`)}>{w.back}</a>
        </p>
      </section>
      {multiverse.moves.length === 0 ? <p class="none">{w.none}</p> : <Curve reading={reading} figure={figure} multiverse={multiverse} finding={finding} />}
      {multiverse.moves.length > 0 && <Choices reading={reading} figure={figure} multiverse={multiverse} claimed={claim?.claimed} />}
    </Page>
  );
}

function findingOf(words: Words, { summary: { min, max, count } }: Multiverse, { unit }: Figure): string {
  const w = words.switched;
  if (min === null) return w.findingNone;
  if (min === max) return w.findingOne(words.value(min, unit), words.number(count));
  return max === null ? words.report.atLeast(words.value(min, unit)) : w.finding(words.value(min, unit), words.value(max, unit), words.number(count));
}

function ClaimForm({ reading, text }: { reading: Reading; text: string | undefined }) {
  const { words, query } = reading;
  return (
    <form class="asking" method="get" action={`/${words.locale}${reading.path}`}>
      <label>
        {words.switched.claimAsk} <input name="claim" value={text ?? ""} size={10} aria-describedby="claim-hint" required />
      </label>
      <span id="claim-hint">{words.switched.claimHint}</span>
      {[...writeQuery(query)].map(([key, value]) => (
        <input type="hidden" name={key} value={value} />
      ))}
      <button type="submit">{words.switched.test}</button>
    </form>
  );
}

/** What the reader keeps as chosen, with a way to switch it all again. */
function Pinned({ reading }: { reading: Reading }) {
  const { words, query, desk } = reading;
  const kept = Object.entries(query.definition);
  if (kept.length === 0) return <></>;
  const option = (id: string, chosen: string): string => {
    const word = desk.codebook.definitions.get(id)?.options.find((each) => each.id === chosen);
    return word ? words.of(word.label) : chosen;
  };
  return (
    <p class="sub">
      {words.switched.pinned} {kept.map(([id, chosen]) => <b>{`${words.labelled(reading.word("definitions", id), option(id, chosen))} `}</b>)}
      <a href={reading.here({ query: { ...query, definition: {} } })}>{words.switched.free}</a>
    </p>
  );
}

function Curve({ reading, figure, multiverse, finding }: { reading: Reading; figure: Figure; multiverse: Multiverse; finding: string }) {
  const { words } = reading;
  const row = reading.reconciled(figure.id);
  const picture: CurvePicture = {
    specifications: multiverse.specifications,
    unit: figure.unit,
    reported: row && row.unit === figure.unit ? { value: row.reported, as: words.switched.reported(words.reported(row.reported, row.how, row.unit)) } : undefined,
    label: words.switched.alt(`${words.of(figure.label)}${words.locale === "en" ? ": " : "："}${finding}`),
  };
  const draw = (size: "wide" | "narrow"): string => keep(JSON.stringify([size, words.locale, figure.id, multiverse.asOf, multiverse.knownAt, multiverse.summary, reading.query.definition]), () => drawCurve(picture, words, size));
  return (
    <section aria-labelledby="curve">
      <h2 id="curve">{words.switched.curve}</h2>
      <p class="sub">{words.switched.plotted(words.number(multiverse.summary.count), words.day(multiverse.asOf))}</p>
      <div class="chart">
        <div class="wide">{raw(draw("wide"))}</div>
        <div class="narrow">{raw(draw("narrow"))}</div>
      </div>
    </section>
  );
}
