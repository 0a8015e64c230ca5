import { existsSync } from "node:fs";
import { appendFile, mkdir } from "node:fs/promises";
import path from "node:path";
import { say } from "../../language/index.ts";
import { RecordError } from "../../record/problem.ts";
import { openScreen, type Channel, type Label } from "../../rules/screen/index.ts";
import type { Common, Effects } from "../effects.ts";
import { placeOf, rulebooks } from "../record.ts";
import { unread } from "../screen/lines.ts";
import { textsIn } from "../screen/texts.ts";
import { asData, writers, type Tally } from "../screen/writers.ts";

interface Options extends Common {
  column?: string;
  encoding: string;
  only?: Exclude<Label, "none">;
  /** True: where ours lie. */
  keep?: string | true;
  failOnHit?: boolean;
  rulebook: string;
}

const channelOf: Record<string, Channel> = { names: "name", scopes: "scope", ads: "ad", accounts: "account" };

/** Texts between two lines of progress, and characters of an answer gathered before they are written. */
const stride = 100_000;
const parcel = 1 << 16;

/**
 * `prosequi screen names|scopes|ads|accounts FILE`: screens a text after
 * another, in the order in which they come. Opens no record. Ends with 1 only
 * where `--fail-on-hit` asks for it.
 */
export async function screen(effects: Effects, what: string, file: string, options: Options): Promise<number> {
  const channel = channelOf[what];
  if (channel === undefined) throw new RecordError(`screen does not know "${what}"; write screen names FILE, scopes, ads or accounts.`);
  const on = options.asOf ?? effects.today();
  const folder = path.join(rulebooks(), path.basename(options.rulebook), "screening");
  if (!existsSync(folder)) throw new RecordError(`The rule set ${options.rulebook} has no screening lists; name one that has them, like yinfa-2026-42.`);
  const screen = await openScreen(folder);
  const writer = writers[options.format]!({ screen, channel, on, lang: options.lang });
  const words = say(options.lang);
  const tally: Tally = { texts: 0, hit: 0, soft: 0, none: 0 };
  const keeping = options.keep === undefined ? undefined : placeOf(effects, options.keep === true ? undefined : options.keep, "screenings.jsonl");
  let told = writer.head();
  let kept = "";
  let line = stride;
  for await (const batch of textsIn(path.resolve(effects.cwd, file), file, { ...options, channel })) {
    for (const { id, text } of batch) {
      const answer = screen.screen(channel, text, { on, id });
      tally.texts += 1;
      tally[answer.label] += 1;
      if (keeping !== undefined && answer.label !== "none") kept += `${JSON.stringify(asData(answer, text, channel))}\n`;
      if (options.only === undefined || answer.label === options.only) told += writer.answer(answer, text);
      if (told.length > parcel) {
        effects.out(told);
        told = "";
      }
    }
    if (keeping !== undefined && kept.length > parcel) kept = await keep(keeping, kept);
    if (tally.texts < line) continue;
    line += stride;
    effects.err(words.screening.progress(words.number(tally.texts), words.number(tally.hit), words.number(tally.soft)));
  }
  told += writer.end(tally);
  if (told !== "") effects.out(told);
  if (keeping !== undefined && kept !== "") {
    await keep(keeping, kept);
    effects.err(words.screening.kept(keeping));
  }
  return options.failOnHit && tally.hit > 0 ? 1 : 0;
}

async function keep(file: string, lines: string): Promise<string> {
  try {
    await mkdir(path.dirname(file), { recursive: true });
    await appendFile(file, lines);
  } catch (error) {
    throw unread(error, file);
  }
  return "";
}
