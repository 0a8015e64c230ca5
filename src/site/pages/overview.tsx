import type { Reading } from "../reading.ts";
import { gridOf, type Grid } from "../grid.ts";
import { Asking } from "../parts/asking.tsx";
import { Filings } from "../parts/filings.tsx";
import { GridOfActions } from "../parts/grid.tsx";
import { Page } from "../parts/layout.tsx";
import { boundsInWords, Reconciliation } from "../parts/numbers.tsx";
import { Replies } from "../parts/said.tsx";

/** The front page: the finding, its picture, the time before it, the table behind it, the doubt. */
export function Overview({ reading }: { reading: Reading }) {
  const { words, view } = reading;
  const grid = gridOf(reading);
  const voices = view.replies.filter((reply) => ["sec", "white-house"].includes(reply.by));
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
          <StandingOf reading={reading} />
        </div>
      </div>
      <section aria-labelledby="reconciliation-title">
        <h2 id="reconciliation-title">{words.overview.reconciliation}</h2>
        <p class="sub">{words.overview.reconciliationLead}</p>
        <Reconciliation reading={reading} />
      </section>
      <div class="pair">
        <Doubts reading={reading} grid={grid} />
        {voices.length > 0 && (
          <section class="side" aria-labelledby="voices">
            <h2 id="voices">{words.overview.replies}</h2>
            <Replies reading={reading} replies={voices} />
          </section>
        )}
      </div>
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

function Moved({ reading }: { reading: Reading }) {
  const { words, report, view, desk } = reading;
  return (
    <section aria-labelledby="moved">
      <h2 id="moved">{words.overview.moved}</h2>
      {report.moved.length === 0 ? (
        <p class="sub">{words.overview.movedNone}</p>
      ) : (
        <>
          <p class="sub">{words.overview.movedLead(words.day(desk.days.article))}</p>
          <ol class="moves">
            {report.moved.map((move) => (
              <li>
                <span class="when">{words.day(move.date)}</span>{" "}
                <a href={`${reading.to(`/actions/${move.action}`)}#${move.event.replace("/", "-")}`}>
                  {words.of(view.actions.get(move.action)?.name ?? { en: move.action, zh: move.action })}
                </a>
                {words.locale === "en" ? ": " : "："}
                {words.of(move.what)}
              </li>
            ))}
          </ol>
        </>
      )}
    </section>
  );
}

function StandingOf({ reading }: { reading: Reading }) {
  const { words, report } = reading;
  const parts = ["captured", "read", "cited", "unsourced"] as const;
  const all = parts.reduce((sum, part) => sum + report.standing[part], 0);
  let at = 0;
  return (
    <section aria-labelledby="standing">
      <h2 id="standing">{words.overview.standing}</h2>
      <p class="sub">{words.overview.standingLead(words.number(all))}</p>
      <svg class="standing" viewBox="0 0 320 16" preserveAspectRatio="none" role="img" aria-label={parts.map((part) => `${words.report.standingShort[part]} ${words.number(report.standing[part])}`).join(", ")}>
        {parts.map((part) => {
          const width = all === 0 ? 0 : (report.standing[part] / all) * 320;
          const x = at;
          at += width;
          return <rect class={part} x={x.toFixed(2)} y="0" width={width.toFixed(2)} height="16" />;
        })}
        <rect class="edge" x="0.5" y="0.5" width="319" height="15" />
      </svg>
      <dl class="counts">
        {parts.map((part) => (
          <div>
            <dt>{words.report.standing[part]}</dt>
            <dd>{words.number(report.standing[part])}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function Doubts({ reading, grid }: { reading: Reading; grid: Grid }) {
  const { words, report } = reading;
  const squares = [...grid.columns.flatMap((column) => column.squares), ...grid.candidates];
  const searched = squares.filter((square) => (reading.view.actions.get(square.id)?.searches.length ?? 0) > 0).length;
  const untouched = reading.figure("untouched");
  return (
    <section class="doubts" aria-labelledby="doubts">
      <h2 id="doubts">{words.overview.doubts}</h2>
      <ol>
        {grid.total > grid.named && <li>{words.overview.doubtPlaces(words.number(grid.total - grid.named), words.number(grid.total))}</li>}
        <li>{words.overview.doubtCause}</li>
        <li>{words.overview.doubtSearched(words.number(searched), words.number(squares.length))}</li>
        <li>{words.overview.doubtDefinition}</li>
        {report.standing.unsourced > 0 && <li>{words.overview.doubtUnsourced(words.number(report.standing.unsourced))}</li>}
        {untouched && untouched.value === null && (
          <li>
            <a href={reading.to("/figures/untouched")}>{`${words.of(untouched.label)}${words.locale === "en" ? ": " : "："}${boundsInWords(words, untouched.low, untouched.high, untouched.unit)}`}</a>
            {words.locale === "en" ? ". " : "。"}
            {words.of(untouched.why)}
          </li>
        )}
      </ol>
    </section>
  );
}
