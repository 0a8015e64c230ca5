import type { Grid } from "../grid.ts";
import type { Reading } from "../reading.ts";
import type { Mark } from "../squares.ts";
import { SquareLink, Tile } from "./square.tsx";

const keyed: readonly Mark[] = ["before", "between", "after", "unknown", "no-act", "doubtful", "none", "not-searched"];

/** The grid of actions: columns by what became of them, candidates in a strip of their own. */
export function GridOfActions({ reading, grid }: { reading: Reading; grid: Grid }) {
  const { words } = reading;
  const used = new Set([...grid.columns.flatMap((column) => column.squares), ...grid.candidates].map((square) => square.mark));
  return (
    <section class="grid" aria-labelledby="grid-title">
      <h2 id="grid-title">{words.overview.gridTitle(words.number(grid.total))}</h2>
      <p class="sub">
        {words.overview.gridLead} <a href={reading.to("/grid.csv")}>{words.figure.gridCsv}</a>
      </p>
      <div class="columns">
        {grid.columns.map((column) => {
          const all = column.squares.length + column.unnamed;
          const likely = column.squares.filter((square) => square.uncertain).length;
          return (
            <div class={`column ${column.class}${all > 4 ? " much" : ""}`}>
              <h3>
                <span class="figure">{words.number(all)}</span> {words.outcomes.head[column.class]}
              </h3>
              <p class="named">{words.overview.columnNamed(column.squares.length - likely, likely, column.unnamed)}</p>
              {column.squares.length > 0 && (
                <ul class="squares">
                  {column.squares.map((square) => (
                    <SquareLink reading={reading} square={square} />
                  ))}
                </ul>
              )}
              {column.unnamed > 0 && (
                <div class="unnamed">
                  <div class="places" aria-hidden="true">
                    {Array.from({ length: column.unnamed }, () => (
                      <Tile outcome="empty" dashed />
                    ))}
                  </div>
                  <p>{words.overview.places(column.unnamed)}</p>
                </div>
              )}
            </div>
          );
        })}
      </div>
      <div class="key">
        <h3>{words.overview.key}</h3>
        <ul>
          {keyed
            .filter((mark) => used.has(mark))
            .map((mark) => (
              <li>
                <Tile outcome="carried-on" mark={mark} /> {words.outcomes.mark[mark]}
              </li>
            ))}
          <li>
            <Tile outcome="carried-on" dashed /> {words.overview.keyLikely}
          </li>
        </ul>
        <p class="order">{words.action.order}</p>
      </div>
      {grid.candidates.length > 0 && (
        <div class="strip">
          <h3>{words.overview.strip(grid.candidates.length)}</h3>
          <p>{words.overview.stripNote}</p>
          <ul class="squares">
            {grid.candidates.map((square) => (
              <SquareLink reading={reading} square={square} small />
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}
