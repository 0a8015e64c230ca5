import type { Record } from "../casebook/open.ts";
import { outcomeOfAction } from "../coding/outcomes/index.ts";
import type { Conflict } from "../coding/outcomes/testimony.ts";
import type { ActionView, View } from "../record/view.ts";

/** Where the agency's own releases, if any were loaded, say otherwise than the record. The index of releases is read once for an open record. */
export function conflictsIn(record: Record): (action: ActionView, view: View) => Promise<Conflict[]> {
  let index: Promise<ReadonlyMap<string, readonly string[]>> | undefined;
  return async (action, view) => {
    const { releasesByDocket, releasesSay } = await import("../coding/outcomes/heard.ts");
    index ??= releasesByDocket(record.store);
    if ((await index).size === 0) return [];
    const [{ codeRelease }, { conflictsAmong, recordSays }] = await Promise.all([import("../coding/releases/index.ts"), import("../coding/outcomes/testimony.ts")]);
    const said = await releasesSay(action, record.store, await index, codeRelease, record.codebook);
    const outcome = outcomeOfAction(action, view.on, record.codebook);
    const inTime = said.filter(({ on }) => on === null || on <= view.on);
    return conflictsAmong([...recordSays(action, outcome.defendants, view.sources, record.codebook), ...inTime], record.codebook);
  };
}
