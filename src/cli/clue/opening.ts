import { readFile } from "node:fs/promises";
import path from "node:path";
import { z } from "zod";
import { type Hand, saidOf } from "../../clues/draft.ts";
import { bodyOf, Brought, exhibitDrafts, type Standing } from "../../clues/exhibits.ts";
import { readKnown } from "../../clues/known.ts";
import { openClue, Opening } from "../../clues/open.ts";
import { openingFrom } from "../../clues/screening.ts";
import type { Exhibit } from "../../clues/shape.ts";
import { sha256 } from "../../record/assertion.ts";
import { RecordError } from "../../record/problem.ts";
import { Subject } from "../../record/statements/clue.ts";
import { readRulebook } from "../../rules/book/read.ts";
import { keptScreening } from "./screenings.ts";
import { printed } from "./showing.ts";
import { readShaped, reasonOf, roleOf, type Sitting } from "./sitting.ts";

/** `clue open FILE` and `clue open --from-screen ID`: a clue with its subject, hypothesis and first exhibits. */
export async function open(sitting: Sitting, file: string | undefined): Promise<number> {
  const { options, effects, book } = sitting;
  const hand = sitting.hand();
  const step = { role: roleOf(options, book), reason: reasonOf(options) };
  const opening = options.fromScreen === undefined ? await readShaped(file, effects.cwd, Opening) : await fromScreen(sitting, options.fromScreen, file, hand);
  const asked = { ...opening, about: { ...opening.about, ...readKnown(options.known ?? []) }, ...(options.region === undefined ? {} : { region: options.region }) };
  const { id, drafts, notes } = openClue(asked, step, { rulebook: await readRulebook(sitting.folder), book }, hand);
  const bodies = await bodiesOf(id, asked.exhibits, placeOf(effects.cwd, file), hand);
  const brought = exhibitDrafts(id, bodies, [], book.loop, hand);
  await sitting.write([...drafts, ...brought.drafts]);
  for (const note of [...notes, ...brought.notes]) effects.err(note[options.lang]);
  return printed(sitting, await sitting.clue(id));
}

/** `clue add ID FILE`: exhibits, and what they tell of the origins of those that stand. */
export async function add(sitting: Sitting, id: string | undefined, file: string | undefined): Promise<number> {
  const hand = sitting.hand();
  const clue = await sitting.clue(id, "*");
  const brought = await readShaped(file, sitting.effects.cwd, z.array(Brought).min(1), true);
  const standing = clue.exhibits.flatMap(({ key, body }): Standing[] => (body ? [{ key, body }] : []));
  const bodies = await bodiesOf(clue.id, brought, placeOf(sitting.effects.cwd, file), hand);
  const { drafts, notes } = exhibitDrafts(clue.id, bodies, standing, sitting.book.loop, hand);
  await sitting.write(drafts);
  for (const note of notes) sitting.effects.err(note[sitting.options.lang]);
  return printed(sitting, await sitting.clue(clue.id));
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
  const { subject, region } = file === undefined ? {} : await readShaped(file, sitting.effects.cwd, More);
  return openingFrom(await keptScreening(sitting, name, hand), { ...(subject === undefined ? {} : { subject }), ...(region === undefined ? {} : { region }) });
}
