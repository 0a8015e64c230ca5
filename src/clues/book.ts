import { type Deadlines, type Erasure, readDeadlines, readErasure, readWorkCalendar, type WorkCalendar } from "./due/index.ts";
import { type Loop, readLoop } from "./loop.ts";
import { readRegions, type Regions } from "./region/index.ts";
import { readRouting, type Routing } from "./routing/index.ts";

/** All that a rule set says of the clue loop: its folder `clues`, and the days on which offices work. */
export interface ClueBook {
  readonly loop: Loop;
  readonly deadlines: Deadlines;
  readonly erasure: Erasure;
  readonly routing: Routing;
  readonly regions: Regions;
  readonly calendar: WorkCalendar;
}

/** Reads the folder `clues` of a rule set's folder; throws one sentence a problem, with file and line. */
export async function readClueBook(folder: string): Promise<ClueBook> {
  const [loop, deadlines, erasure, routing, regions] = await Promise.all([readLoop(folder), readDeadlines(folder), readErasure(folder), readRouting(folder), readRegions(folder)]);
  return Object.freeze({ loop, deadlines, erasure, routing, regions, calendar: readWorkCalendar() });
}
