import { createReadStream, existsSync } from "node:fs";
import { createInterface } from "node:readline";
import { z } from "zod";
import { type Hand, Refused } from "../../clues/draft.ts";
import { findScreening, keepDrafts, type ScreenedText } from "../../clues/screening.ts";
import type { ScreeningView } from "../../clues/shape.ts";
import { soundLog } from "../../clues/sound.ts";
import { RecordError } from "../../record/problem.ts";
import { Screening } from "../../record/statements/clue.ts";
import { placeOf } from "../record.ts";
import type { Sitting } from "./sitting.ts";

/** A kept screening result by its name, from the record, else first taken into it from the file of kept answers (`--in`, or ours). */
export async function keptScreening(sitting: Sitting, name: string, hand: Hand): Promise<ScreeningView> {
  const { options, effects, record } = sitting;
  const before = await sitting.screenings();
  const known = before.some(({ id, screening }) => id === name || screening === name);
  const file = placeOf(effects, options.in, "screenings.jsonl");
  if (!known && (options.in !== undefined || existsSync(file))) await sitting.write(keepDrafts(await soundLog(record.store), [await lineIn(file, options.in ?? file, name)], hand));
  return findScreening(await sitting.screenings(), name);
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
