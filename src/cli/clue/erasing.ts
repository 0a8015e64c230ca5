import { Refused } from "../../clues/draft.ts";
import { dueToErase, screeningsDueToErase, type Struck, wordsOf, wordsOfScreening } from "../../clues/erase.ts";
import { findScreening } from "../../clues/screening.ts";
import { say } from "../../language/index.ts";
import { named, reasonOf, type Sitting } from "./sitting.ts";

/** `clue erase --due` and `clue erase ID --reason TEXT`, of a clue or a kept screening result: words go, their hashes and the reason stay. */
export async function erase(sitting: Sitting, id: string | undefined): Promise<number> {
  const { options, effects, record } = sitting;
  const words = say(options.lang).loop;
  const struck = await chosen(sitting, id);
  if (options.dryRun !== true) {
    const by = { type: "person" as const, name: named(options) };
    for (const { kind, key, reason } of struck) await record.store.erase(kind, key, { reason, by, recorded: effects.now() });
  }
  if (options.format === "json") effects.out(JSON.stringify({ dryRun: options.dryRun === true, erased: struck.map(({ clue, kind, key, reason }) => ({ clue, kind, key, reason })) }, null, 2));
  else {
    for (const { kind, key, why } of struck) effects.out(`${kind} ${key}  ${why[options.lang]}`);
    effects.out(struck.length === 0 ? words.nothingDue : options.dryRun === true ? words.toErase(struck.length) : words.erased(struck.length));
  }
  return 0;
}

async function chosen(sitting: Sitting, id: string | undefined): Promise<Struck[]> {
  if (id !== undefined && sitting.options.due === true) throw new Refused({ en: "Name a clue or say --due, not both.", zh: "请指明线索或使用--due，二者不可并用。" });
  if (sitting.options.asOf !== undefined && sitting.options.dryRun !== true) throw new Refused({ en: "What is due is erased by today's day; --as-of looks ahead only together with --dry-run.", zh: "删除以当日为准；--as-of只能与--dry-run同用，用于预览。" });
  if (sitting.options.due === true) {
    const clues = await sitting.clues("*");
    return [...dueToErase(clues, sitting.on), ...screeningsDueToErase(await sitting.screenings(), clues, sitting.on)];
  }
  if (id === undefined) throw new Refused({ en: "Say --due to erase what is past its day, or name a clue and give the reason.", zh: "请用--due删除已到期的内容，或指明线索并写明理由。" });
  const { en, zh } = reasonOf(sitting.options);
  // The reason is public: it stands in the log in the words it was given in.
  const why = { en: en ?? zh!, zh: zh ?? en! };
  const struck = id.startsWith("s") ? wordsOfScreening(findScreening(await sitting.screenings(), id), why) : wordsOf(await sitting.clue(id, "*"), why);
  return struck.map((each) => ({ ...each, reason: [zh, en].filter(Boolean).join(" ") }));
}
