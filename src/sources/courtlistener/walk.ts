import { type Answer, Spent, Unreadable } from "../../fetching/index.ts";
import type { Both } from "../../record/support.ts";
import type { Followed, Page, Tour } from "../shape.ts";
import { manifest } from "./manifest.ts";
import { type State, stateFrom } from "./state.ts";
import { passedOver, take, turnOf } from "./turns.ts";
import { findable, following } from "./watch.ts";
import { HintRow } from "./webhook.ts";

/** Seconds a run waits for its turn: a minute's window is worth waiting for, an hour's is not. */
const PATIENCE = 60;
const DAY = 86_400_000;

/** What one answer gave: rows, what is known after it, and hints it deals with. */
export interface Reading {
  rows: Page["rows"];
  state: State;
  done?: readonly string[];
}

/** A way to ask within the patience of a run. */
export type Ask = (url: string) => Promise<Answer>;

/**
 * Looks at what is most worth a look as long as the budget lasts: one page for
 * each answer, so that none is lost. Where nothing is due, months are searched
 * for dockets nobody follows.
 */
export async function* walk(tour: Tour): AsyncGenerator<Page> {
  let state = stateFrom(tour.cursor, tour.left);
  if (state.begun === null) tellUnfindable(tour);
  state = following({ ...state, begun: state.begun ?? tour.now() }, tour.follow, tour.now());
  const ask: Ask = (url) => tour.ask({ url }, { wait: PATIENCE, fresh: true });
  try {
    for (;;) {
      const hints = await hintsOf(tour);
      const turn = turnOf(state, tour.follow, hints, tour.now());
      if (turn === null) break;
      let reading: Reading;
      try {
        reading = await take(turn, tour, ask, state);
      } catch (error) {
        // One docket that cannot be read must not keep the others from their turns in the next run.
        if (error instanceof Unreadable) yield { rows: [], cursor: structuredClone(passedOver(state, turn, tour.now())) };
        throw error;
      }
      state = reading.state;
      const done = [...(reading.done ?? []), ...idle(state, tour.follow, hints)];
      // A copy: what is stored must not move when this goes on.
      yield { rows: reading.rows, cursor: structuredClone(state), ...(done.length > 0 && { done }) };
    }
  } catch (error) {
    // A run that never catches up ends as a finished one now and then, so that its counts are those of a day.
    if (!(error instanceof Spent) || Date.parse(tour.now()) - Date.parse(state.begun ?? tour.now()) < DAY) throw error;
    tour.tell({ en: error.message, zh: `CourtListener 的限额已用完；${error.until.slice(0, 16)}（UTC）之后再运行 prosequi sync courtlistener。` });
  }
  tour.leave({ ...state, begun: null });
}

/** Hints that wait, by docket. */
async function hintsOf(tour: Tour): Promise<Map<number, string[]>> {
  const hints = new Map<number, string[]>();
  for await (const { id, data } of tour.rows<unknown>("hints", { source: manifest.id })) {
    const hint = HintRow.safeParse(data);
    const docket = hint.success ? hint.data.docket : 0;
    hints.set(docket, [...(hints.get(docket) ?? []), id]);
  }
  return hints;
}

/** Hints about dockets of which nothing is read: not followed any more, or shut. */
function idle(state: State, follow: readonly Followed[], hints: ReadonlyMap<number, string[]>): string[] {
  const open = new Set(follow.map(({ action }) => state.actions[action]?.docket).filter((docket) => docket != null && !state.looks[docket]?.shut));
  return [...hints].flatMap(([docket, ids]) => (open.has(docket) ? [] : ids));
}

function tellUnfindable(tour: Tour): void {
  const lost = tour.follow.filter((each) => !findable(each)).map(({ action }) => action);
  if (lost.length === 0) return;
  const list = lost.length > 5 ? `${lost.slice(0, 5).join(", ")}, …` : lost.join(", ");
  const both: Both = {
    en: `${lost.length} followed actions have no court or docket number that can be searched: ${list}; write them into the casebook, or CourtListener's number of the docket.`,
    zh: `${lost.length}个所跟踪行动没有可供检索的法院或案卷号：${list}；请在案例库中写明，或写明案卷在 CourtListener 的编号。`,
  };
  tour.tell(both);
}
