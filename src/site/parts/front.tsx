import type { Mover } from "../../analysis/index.ts";
import type { Grid } from "../grid.ts";
import type { Reading } from "../reading.ts";
import { boundsInWords } from "./numbers.tsx";

/** What happened since the article that can move a figure: acts in inherited actions first, the rest folded away. */
export function Moved({ reading }: { reading: Reading }) {
  const { words, report, desk } = reading;
  const others = report.moved.filter(({ kind }) => kind !== "event");
  return (
    <section aria-labelledby="moved">
      <h2 id="moved">{words.overview.moved}</h2>
      {report.moved.length === 0 ? (
        <p class="sub">{words.overview.movedNone}</p>
      ) : (
        <>
          <p class="sub">{words.overview.movedLead(words.day(desk.days.article))}</p>
          <Moves reading={reading} moves={report.moved.filter(({ kind }) => kind === "event")} />
          {others.length > 0 && (
            <details>
              <summary>{words.overview.movedOthers(words.number(others.length))}</summary>
              <Moves reading={reading} moves={others} />
            </details>
          )}
        </>
      )}
    </section>
  );
}

function Moves({ reading, moves }: { reading: Reading; moves: readonly Mover[] }) {
  const { words } = reading;
  return (
    <ol class="moves">
      {moves.map((move) => (
        <li>
          <span class="when">{words.day(move.date)}</span> <a href={wayTo(reading, move)}>{nameOf(reading, move)}</a>
          {words.locale === "en" ? ": " : "："}
          {words.of(move.what)}
        </li>
      ))}
    </ol>
  );
}

/** The page on which a mover stands: its action, its tie, or the figure that counts it. */
function wayTo({ to, view }: Reading, { kind, action, event }: Mover): string {
  if (kind === "probe") return to("/figures/probes-closed");
  if (kind === "table") return to("/course/filings");
  const tie = kind === "tie" ? view.ties.get(event) : undefined;
  if (tie) return `${to(`/parties/${tie.from}`)}#tie-${event}`;
  return `${to(`/actions/${action}`)}${kind === "event" ? `#${event.replace("/", "-")}` : ""}`;
}

function nameOf({ view, words }: Reading, { action, kind }: Mover): string {
  const name = kind === "probe" ? view.probes.find(({ key }) => key === action)?.company : kind === "table" ? view.counts.get(action)?.of : view.actions.get(action)?.name;
  return name ? words.of(name) : action;
}

/** How many statements rest on what, as a bar and as numbers. */
export function StandingOf({ reading }: { reading: Reading }) {
  const { words, report } = reading;
  const parts = ["captured", "read", "cited", "unsourced"] as const;
  const all = parts.reduce((sum, part) => sum + report.standing[part], 0);
  let at = 0;
  return (
    <section aria-labelledby="standing">
      <h2 id="standing">{words.overview.standing}</h2>
      <p class="sub">
        {words.overview.standingLead(words.number(all))} <a href={reading.to("/standing.csv")}>{words.frame.csv}</a>
      </p>
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

/** What the page does not show, in numbers where there are any. */
export function Doubts({ reading, grid }: { reading: Reading; grid: Grid }) {
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
