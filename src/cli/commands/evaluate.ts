import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { z } from "zod";
import { GoldEntry, measureEntries } from "../../coding/measure/entries.ts";
import { GoldHeadline, measurePress } from "../../coding/measure/press.ts";
import { GoldRelease, measureReleases } from "../../coding/measure/releases.ts";
import { moved, type Measured } from "../../coding/measure/shape.ts";
import { say } from "../../language/index.ts";
import { RecordError } from "../../record/problem.ts";
import type { Common, Effects } from "../effects.ts";
import { readGold } from "../evaluate/gold.ts";
import { measuredText } from "../evaluate/text.ts";

interface Options extends Common {
  against?: string;
  freeze?: string;
}

const measures: Readonly<Record<string, (file: string, shown: string) => Promise<Measured>>> = {
  entries: async (file, shown) => {
    const { codeEntries, entryCoderVersion } = await import("../../coding/entries/index.ts");
    return measureEntries(await readGold(file, shown, GoldEntry, "docket entries"), codeEntries, entryCoderVersion);
  },
  releases: async (file, shown) => {
    const { codeRelease, releaseCoderVersion } = await import("../../coding/releases/index.ts");
    return measureReleases(await readGold(file, shown, GoldRelease, "releases"), codeRelease, releaseCoderVersion);
  },
  press: async (file, shown) => {
    const { codeHeadline, pressCoderVersion } = await import("../../coding/press/index.ts");
    return measurePress(await readGold(file, shown, GoldHeadline, "press headlines"), codeHeadline, pressCoderVersion);
  },
};

/**
 * `prosequi evaluate entries|releases|press FILE`: precision, recall and F1
 * with intervals, confusion, calibration, and every error with its words; with
 * `--against` also what moved since. Opens no record.
 */
export async function evaluate(effects: Effects, what: string, file: string, options: Options): Promise<number> {
  const measure = Object.hasOwn(measures, what) ? measures[what] : undefined;
  if (!measure) throw new RecordError(`evaluate does not know "${what}"; write evaluate ${Object.keys(measures).join(", ")} FILE.`);
  const measured = await measure(path.resolve(effects.cwd, file), file);
  const change = options.against === undefined ? undefined : moved(await frozen(effects, options.against, measured), measured);
  const words = say(options.lang);
  effects.out(options.format === "json" ? JSON.stringify({ ...measured, moved: change }, null, 2) : measuredText(measured, change, words, effects.width));
  if (options.freeze !== undefined) {
    const { errors: _, ...figures } = measured;
    const command = `npx prosequi evaluate ${what} ${file} --freeze ${options.freeze}`;
    await writeFile(path.resolve(effects.cwd, options.freeze), `${JSON.stringify({ command, ...figures }, null, 1)}\n`);
    effects.err(words.measure.written(options.freeze));
  }
  return 0;
}

const Frozen = z.object({ what: z.string(), rows: z.number(), wrong: z.record(z.string(), z.array(z.string())) });

/** An earlier measurement of the same rows. */
async function frozen(effects: Effects, shown: string, now: Measured): Promise<Pick<Measured, "wrong">> {
  const text = await readFile(path.resolve(effects.cwd, shown), "utf8").catch(() => "");
  const before = Frozen.safeParse(parseOrNull(text));
  if (!before.success) throw new RecordError(`${shown} is no earlier measurement; name a file that evaluate --freeze has written.`);
  if (before.data.what !== now.what || before.data.rows !== now.rows) throw new RecordError(`${shown} measured ${before.data.rows} rows of ${before.data.what}, and this file has ${now.rows} of ${now.what}; compare measurements of the same gold file.`);
  return before.data;
}

function parseOrNull(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
