import { itemKinds } from "../../coding/review/index.ts";
import { type Asked, stages, type State } from "./address.ts";
import { way, type Seat } from "./seat.tsx";
import type { Roll } from "./shape.ts";
import { asked as askedFor, stageOf } from "./stages.ts";

/** The kinds and states as links, each with how many it holds; where none is chosen, all kinds and what waits. */
export function Filters({ seat, roll }: { seat: Seat; roll: Roll }) {
  const { folio, asked, sitting } = seat;
  const t = folio.words.reviewDesk;
  const count = (change: Partial<Pick<Asked, "kind" | "state">>): number => askedFor(roll.list, { ...asked, ...change }, sitting).length;
  const seen = new Set(roll.list.map((item) => stageOf(item, sitting)));
  const states: readonly State[] = ["waiting", ...stages.filter((stage) => seen.has(stage)), "all"];
  return (
    <div class="filters">
      <p>
        <span class="which">{t.kindsAre}</span>
        {[undefined, ...itemKinds].map((kind) => (
          <a href={way(seat, "", { kind })} aria-current={kind === asked.kind ? "true" : undefined}>
            {kind === undefined ? t.allKinds : t.kinds[kind]} <span class="n">{folio.words.number(count({ kind }))}</span>
          </a>
        ))}
      </p>
      <p>
        <span class="which">{t.statesAre}</span>
        {states.map((state) => (
          <a href={way(seat, "", { state })} aria-current={state === asked.state ? "true" : undefined}>
            {t.states[state]} <span class="n">{folio.words.number(count({ state }))}</span>
          </a>
        ))}
      </p>
    </div>
  );
}
