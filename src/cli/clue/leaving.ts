import { readFile } from "node:fs/promises";
import path from "node:path";
import { matchWarnings, readWarnings, toFtm, writeFtm } from "../../clues/adapters/index.ts";
import { draftOf, newName, Refused } from "../../clues/draft.ts";
import { exhibitDrafts, type Standing } from "../../clues/exhibits.ts";
import { exportClues, exportCsv, readExports } from "../../clues/exports/index.ts";
import { RecordError } from "../../record/problem.ts";
import { named, type Sitting } from "./sitting.ts";

/** `clue export [ID] --profile ID`: what one recipient may have, field by field. Who took it out, and what for, is logged first. */
export async function leave(sitting: Sitting, id: string | undefined): Promise<number> {
  const { effects, options, book, folder } = sitting;
  const exports = await readExports(folder);
  if (options.profile === undefined) throw new Refused({ en: `Say with --profile for whom: ${[...exports.profiles.keys()].join(", ")}.`, zh: `请以--profile注明接收方：${[...exports.profiles.keys()].join("、")}。` });
  if (options.adapter !== undefined && options.adapter !== "ftm") throw new Refused({ en: `Clues do not leave as "${options.adapter}"; leave --adapter out, or write ftm.`, zh: `不支持以“${options.adapter}”格式导出；请省略--adapter，或写ftm。` });
  const by = named(options);
  if (options.purpose === undefined) throw new Refused({ en: "Say with --purpose what it is exported for; it is logged.", zh: "请以--purpose写明导出目的；导出留痕。" });
  const clues = id === undefined ? await sitting.clues() : [await sitting.clue(id)];
  const exported = exportClues(exports, clues, options.profile);
  const hand = { by, now: effects.now(), random: effects.random };
  await sitting.write(clues.map((clue) => draftOf("access", `${clue.id}/${newName(effects.random)}`, { clue: clue.id, by, purpose: options.purpose!, what: "export", whole: !clue.masked }, hand)));
  if (options.adapter === "ftm") {
    const departments = new Map(book.routing.departments.map((each) => [each.id, each.label]));
    effects.out(writeFtm(exported.flatMap((each) => toFtm(each, { publisher: "prosequi", retrievedAt: effects.now(), departments }))));
  } else effects.out(options.format === "json" ? JSON.stringify(exported, null, 2) : exportCsv(exports, exported, options.profile, options.lang));
  return 0;
}

/** `clue import FILE --adapter iscan`: warnings of foreign authorities that fit a clue become its exhibits. `--dry-run` only tells. */
export async function bring(sitting: Sitting, file: string | undefined): Promise<number> {
  const { effects, options, book } = sitting;
  if (options.adapter !== "iscan" || file === undefined) throw new Refused({ en: "Write prosequi clue import FILE --adapter iscan, with a file of warnings as I-SCAN gives them.", zh: "请写prosequi clue import 文件 --adapter iscan，文件为I-SCAN提供的警示数据。" });
  const hand = sitting.hand();
  const bytes = await readFile(path.resolve(effects.cwd, file)).catch((error: NodeJS.ErrnoException) => {
    throw new RecordError(`${file} cannot be read (${error.code === "ENOENT" ? "there is no such file" : error.message}); check the path.`, { cause: error });
  });
  const { taken, ignored } = readWarnings(jsonOf(bytes.toString("utf8"), file));
  const found: { clue: string; exhibit: string; says: { en: string; zh: string } }[] = [];
  for (const clue of await sitting.clues("*")) {
    if (clue.subject === null || book.loop.states.get(clue.state)?.end === true) continue;
    const standing = clue.exhibits.flatMap(({ key, body }): Standing[] => (body ? [{ key, body }] : []));
    // A warning that is an exhibit already is not brought again by a newer file.
    const matches = matchWarnings(clue.subject, taken, { capturedAt: hand.now, capturedBy: hand.by }).filter(({ exhibit }) => !standing.some(({ body }) => body.locator === exhibit.locator));
    for (const { exhibit, says } of matches) {
      const { drafts, keys: [key = ""] } = exhibitDrafts(clue.id, [{ ...exhibit, clue: clue.id, root: exhibit.origin }], standing, book.loop, hand);
      if (options.dryRun !== true) {
        await sitting.write(drafts);
        standing.push({ key, body: { ...exhibit, clue: clue.id, root: exhibit.origin } });
      }
      found.push({ clue: clue.id, exhibit: key, says });
    }
  }
  const counts = { seen: taken.length + ignored.length, taken: taken.length, ignored: ignored.map(({ at, why }) => ({ at, reason: why[options.lang] })) };
  if (options.format === "json") effects.out(JSON.stringify({ ...counts, dryRun: options.dryRun === true, exhibits: found }, null, 2));
  else {
    for (const { clue, exhibit, says } of found) effects.out(`${clue}  ${exhibit}  ${says[options.lang]}`);
    effects.out(options.lang === "en" ? `${counts.seen} warnings seen, ${counts.taken} read, ${ignored.length} ignored; ${found.length} ${options.dryRun === true ? "would become" : "became"} exhibits` : `共${counts.seen}条警示，读入${counts.taken}条，忽略${ignored.length}条；${options.dryRun === true ? "可" : "已"}作为证据${found.length}件`);
    for (const { at, why } of ignored) effects.err(`${file}: ${at}: ${why[options.lang]}`);
  }
  return 0;
}

function jsonOf(text: string, file: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    throw new RecordError(`${file} is not JSON: ${error instanceof Error ? error.message : String(error)}; fetch it again.`, { cause: error });
  }
}
