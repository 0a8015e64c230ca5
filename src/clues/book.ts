import { readdir, stat } from "node:fs/promises";
import path from "node:path";
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

/** What was read last from a folder, with the time and size of each file: the site and the tests read the same rules over and over. */
const kept = new Map<string, { mark: string; book: ClueBook }>();

/** Reads the folder `clues` of a rule set's folder, again only where a file of it has changed; throws one sentence a problem, with file and line. */
export async function readClueBook(folder: string): Promise<ClueBook> {
  const mark = await markOf(path.join(folder, "clues"));
  const before = kept.get(folder);
  if (before?.mark === mark) return before.book;
  const [loop, deadlines, erasure, routing, regions] = await Promise.all([readLoop(folder), readDeadlines(folder), readErasure(folder), readRouting(folder), readRegions(folder)]);
  const book = Object.freeze({ loop, deadlines, erasure, routing, regions, calendar: readWorkCalendar() });
  kept.set(folder, { mark, book });
  return book;
}

async function markOf(folder: string): Promise<string> {
  const names = await readdir(folder).catch(() => []);
  const files = await Promise.all(names.sort().map(async (name) => [name, await stat(path.join(folder, name))] as const));
  return files.map(([name, { mtimeMs, size }]) => `${name} ${mtimeMs} ${size}`).join("\n");
}
