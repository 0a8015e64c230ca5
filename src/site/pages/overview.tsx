import type { Reading } from "../reading.ts";
import { gridOf } from "../grid.ts";
import { Asking } from "../parts/asking.tsx";
import { Doubts, Moved, StandingOf } from "../parts/front.tsx";
import { Filings } from "../parts/filings.tsx";
import { GridOfActions } from "../parts/grid.tsx";
import { Page } from "../parts/layout.tsx";
import { Reconciliation } from "../parts/numbers.tsx";
import { Replies } from "../parts/said.tsx";

/** The front page: the finding, its picture, the time before it, the table behind it, the doubt. */
export function Overview({ reading }: { reading: Reading }) {
  const { words, view } = reading;
  const grid = gridOf(reading);
  const voices = view.replies.filter((reply) => reply.about.some((id) => reading.figure(id)));
  return (
    <Page reading={reading} title={headline(reading)} at="overview">
      <section class="lede">
        <h1>
          <a href={reading.to("/figures/dismissed-share-biden")}>{headline(reading)}</a>
        </h1>
        <Deck reading={reading} />
        <Asking reading={reading} />
      </section>
      <GridOfActions reading={reading} grid={grid} />
      <div class="pair">
        <Filings reading={reading} />
        <div class="side">
          <Moved reading={reading} />
        </div>
      </div>
      <section aria-labelledby="reconciliation-title">
        <h2 id="reconciliation-title">{words.overview.reconciliation}</h2>
        <p class="sub">{words.overview.reconciliationLead}</p>
        <Reconciliation reading={reading} />
      </section>
      <div class="pair">
        <Doubts reading={reading} grid={grid} />
        <div class="side">
          <StandingOf reading={reading} />
        </div>
      </div>
      {voices.length > 0 && (
        <section class="voices" aria-labelledby="voices">
          <h2 id="voices">{words.overview.replies}</h2>
          <Replies reading={reading} replies={voices} />
        </section>
      )}
      <p class="second sub">
        {words.overview.second}
        {words.locale === "en" ? " " : ""}
        <a href={`/${words.locale}/decide`}>{words.overview.secondDecide}</a>
      </p>
    </Page>
  );
}

function headline(reading: Reading): string {
  const { words } = reading;
  const figure = reading.figure("dismissed-share-biden");
  if (figure && figure.numerator !== null && figure.denominator !== null && figure.numerator > 0) {
    const dropped = words.number(figure.numerator);
    return words.overview.headline(figure.value === null ? words.report.atLeast(dropped) : dropped, words.number(figure.denominator));
  }
  const count = reading.figure("dismissed")?.numerator;
  return count ? words.overview.headlineCount(words.number(count)) : words.overview.headlineEmpty;
}

function Deck({ reading }: { reading: Reading }) {
  const { words } = reading;
  const share = reading.figure("dismissed-share-biden");
  if (!share || share.numerator === null || share.denominator === null) return <p class="deck">{words.overview.emptyNext}</p>;
  const own = share.bounds.find((one) => one.given === "nothing");
  const written = words.share(share.value ?? share.numerator / share.denominator);
  const tied = reading.figure("tied-dismissed");
  const dropped = reading.figure("dismissed");
  return (
    <p class="deck">
      {share.denominatorFrom === "reported" ? words.overview.share(share.value === null ? words.report.atLeast(written) : written, words.number(share.denominator)) : words.overview.shareOwn(written)}{" "}
      {own && own.low !== null && own.high !== null && `${own.informative ? words.overview.own(words.share(own.low), words.share(own.high)) : words.overview.ownWide} `}
      {tied?.numerator != null && dropped?.numerator != null && dropped.numerator > 0 && (
        <>
          {words.overview.tied(words.number(tied.numerator), words.number(dropped.numerator))}
          {words.locale === "en" ? " (" : "（"}
          <a href={`${reading.to("/method")}#searches`}>{words.overview.whereSearched}</a>
          {words.locale === "en" ? "). " : "）。"}
          {words.action.order}
        </>
      )}
    </p>
  );
}
