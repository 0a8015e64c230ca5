import { existsSync } from "node:fs";
import { readdir } from "node:fs/promises";
import path from "node:path";
import type { Record } from "../casebook/open.ts";
import type { ClueView } from "../clues/shape.ts";
import type { Both } from "../record/support.ts";
import type { Desk } from "../site/shape.ts";
import { shownClue, type Naming } from "../site/shown.ts";
import type { Effects } from "./effects.ts";

/**
 * The clues as the site shows them, from the log of a record: its chain walked
 * and the clues read anew for each page, reduced before they reach one, and
 * each opened clue written down as read by the site before it is shown. The
 * list of clues opens none and is no read. `root` holds the rule sets.
 */
export function siteClues(record: Record, effects: Pick<Effects, "now" | "random">, root: string): Pick<Desk, "clues" | "clue"> {
  const read = async (): Promise<{ views: ClueView[]; naming: Naming } | undefined> => {
    const folder = await loopOf(root);
    if (folder === undefined) return undefined;
    const [{ readClueBook }, { readClues }, { regionOf }, { chinaDay }, { soundLog }] = await Promise.all([import("../clues/book.ts"), import("../clues/read.ts"), import("../clues/region/index.ts"), import("../clues/day.ts"), import("../clues/sound.ts")]);
    const book = await readClueBook(folder);
    const named = (code: string): Both | null => book.routing.departments.find((each) => each.id === code)?.label ?? null;
    const naming: Naming = { loop: book.loop, province: (code) => regionOf(book.regions, code).province, authority: named };
    return { views: readClues(await soundLog(record.store), { on: chinaDay(effects.now()), book }), naming };
  };
  return {
    async clues() {
      const found = await read();
      return found ? found.views.map((view) => shownClue(view, found.naming)) : [];
    },
    async clue(id) {
      if (!(await read())?.views.some((view) => view.id === id)) return undefined;
      const { draftOf, newName } = await import("../clues/draft.ts");
      const hand = { by: "site", now: effects.now(), random: effects.random };
      const draft = draftOf("access", `${id}/${newName(effects.random)}`, { clue: id, by: "site", purpose: null, what: "show", whole: false }, hand);
      await record.store.append([{ ...draft, by: { type: "program", name: "site" } }]);
      const found = await read();
      const view = found?.views.find((each) => each.id === id);
      return found && view && shownClue(view, found.naming);
    },
  };
}

/** Folder of the first rule set that holds the rules of the loop. */
async function loopOf(root: string): Promise<string | undefined> {
  const ids = await readdir(root).catch(() => []);
  return ids.sort().map((id) => path.join(root, id)).find((folder) => existsSync(path.join(folder, "clues", "states.yaml")));
}
