import { createReadStream } from "node:fs";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { createInterface } from "node:readline";
import { z } from "zod";
import { type Hand, Refused, saidOf } from "../../clues/draft.ts";
import { bodyOf, Brought, exhibitDrafts, type Standing } from "../../clues/exhibits.ts";
import { openClue, Opening } from "../../clues/open.ts";
import { findScreening, keepDrafts, openingFrom, type ScreenedText } from "../../clues/screening.ts";
import type { Exhibit } from "../../clues/shape.ts";
import { soundLog } from "../../clues/sound.ts";
import { sha256 } from "../../record/assertion.ts";
import { RecordError } from "../../record/problem.ts";
import { Screening, Subject } from "../../record/statements/clue.ts";
import { readRulebook } from "../../rules/book/read.ts";
import { printed } from "./showing.ts";
import { readShaped, reasonOf, roleOf, type Sitting } from "./sitting.ts";

/** `clue open FILE` and `clue open --from-screen ID`: a clue with its subject, hypothesis and first exhibits. */
export async function open(sitting: Sitting, file: string | undefined): Promise<number> {
  const { options, effects, book } = sitting;
  const hand = sitting.hand();
  const step = { role: roleOf(options, book), reason: reasonOf(options) };
  const opening = options.fromScreen === undefined ? await readShaped(file, effects.cwd, Opening) : await fromScreen(sitting, options.fromScreen, file, hand);
  const asked = options.region === undefined ? opening : { ...opening, region: options.region };
  const { id, drafts, notes } = openClue(asked, step, { rulebook: await readRulebook(sitting.folder), book }, hand);
  const bodies = await bodiesOf(id, asked.exhibits, placeOf(effects.cwd, file), hand);
  await sitting.write([...drafts, ...exhibitDrafts(id, bodies, [], book.loop, hand)]);
  for (const note of notes) effects.err(note[options.lang]);
  return printed(sitting, id);
}

/** `clue add ID FILE`: exhibits, and what they tell of the origins of those that stand. */
export async function add(sitting: Sitting, id: string | undefined, file: string | undefined): Promise<number> {
  const hand = sitting.hand();
  const clue = await sitting.clue(id, "*");
  const brought = await readShaped(file, sitting.effects.cwd, z.array(Brought).min(1), true);
  const standing = clue.exhibits.flatMap(({ key, body }): Standing[] => (body ? [{ key, body }] : []));
  const bodies = await bodiesOf(clue.id, brought, placeOf(sitting.effects.cwd, file), hand);
  await sitting.write(exhibitDrafts(clue.id, bodies, standing, sitting.book.loop, hand));
  return printed(sitting, clue.id);
}

async function bodiesOf(clue: string, brought: readonly Brought[], place: string, hand: Hand): Promise<Exhibit[]> {
  return Promise.all(brought.map(async (each) => bodyOf(clue, each, each.file === undefined ? each.sha256! : await hashOf(path.resolve(place, each.file), each.file), hand, (text) => saidOf([text])!)));
}

async function hashOf(file: string, shown: string): Promise<string> {
  const bytes = await readFile(file).catch((error: NodeJS.ErrnoException) => {
    throw new RecordError(`The exhibit's file ${shown} cannot be read (${error.code === "ENOENT" ? "there is no such file" : error.message}); paths are taken from the place of the description.`, { cause: error });
  });
  return sha256(bytes);
}

function placeOf(cwd: string, file: string | undefined): string {
  return path.dirname(path.resolve(cwd, file ?? "."));
}

/** What a person may add to a clue opened from a screening. */
const More = z.strictObject({ subject: Subject.optional(), region: z.string().optional() });

async function fromScreen(sitting: Sitting, name: string, file: string | undefined, hand: Hand): Promise<Opening> {
  const { options, effects } = sitting;
  if (options.in !== undefined) await sitting.write(keepDrafts(await soundLog(sitting.record.store), [await lineIn(path.resolve(effects.cwd, options.in), options.in, name)], hand));
  const more = file === undefined ? {} : await readShaped(file, effects.cwd, More);
  const { subject, region } = more;
  return openingFrom(findScreening(await sitting.screenings(), name), { ...(subject === undefined ? {} : { subject }), ...(region === undefined ? {} : { region }) });
}

const Line = z.looseObject({ screening: z.string(), channel: Screening.shape.channel, text: z.string(), label: Screening.shape.label, hits: Screening.shape.hits, list: z.any() });

/** The answer of that name in a file that `screen --format jsonl` wrote. */
async function lineIn(file: string, shown: string, name: string): Promise<ScreenedText> {
  let at = 0;
  const lines = createInterface({ input: createReadStream(file), crlfDelay: Infinity });
  try {
    for await (const line of lines) {
      at += 1;
      if (!line.includes(name)) continue;
      const parsed = Line.safeParse(tryJson(line));
      if (parsed.data?.screening === name) return parsed.data as unknown as ScreenedText;
      if (parsed.error) throw new RecordError(`${shown}:${at}: is no screening answer with its text; write it with prosequi screen --format jsonl.`);
    }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") throw new RecordError(`${shown} cannot be read (there is no such file); check the path.`, { cause: error });
    throw error;
  }
  throw new Refused({ en: `${shown} holds no answer called ${name}; copy the name from its field screening.`, zh: `${shown}中没有名为${name}的结果；请从screening字段复制。` });
}

function tryJson(line: string): unknown {
  try {
    return JSON.parse(line) as unknown;
  } catch {
    return undefined;
  }
}
