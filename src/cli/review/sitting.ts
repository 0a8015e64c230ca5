import type { Record } from "../../casebook/open.ts";
import { type ItemKind, type Reader, type Room, type Round, weigher } from "../../coding/review/index.ts";
import { say, type Words } from "../../language/index.ts";
import { type Hand, Refused } from "../../record/hand.ts";
import { RecordError } from "../../record/problem.ts";
import type { Common, Effects } from "../effects.ts";
import { openFor } from "../record.ts";
import { restingOn } from "../resting.ts";

/** What a person may say on the command line about the review. */
export interface Options extends Common {
  coder?: string;
  items?: ItemKind;
  round: Round;
  each: number;
  max?: number;
  blind?: boolean;
  set?: string[];
  accept?: boolean;
  unsure?: boolean;
  comment?: string;
  reason?: string;
}

/** A command at work on coded texts. */
export interface Sitting {
  effects: Effects;
  options: Options;
  words: Words;
  record: Record;
  room: Room;
  /** Who reads, as the options say. */
  reader: Reader;
  /** Who writes; the review refuses an empty name. */
  hand(): Hand;
}

/** Opens the record, works, and closes. What is refused is said in the reader's language. */
export async function sit(effects: Effects, options: Options, work: (sitting: Sitting) => Promise<number>): Promise<number> {
  const record = await openFor(effects, options);
  try {
    const weight = weigher(record.codebook.entries, restingOn(record));
    return await work({
      effects, options, record, words: say(options.lang),
      room: { store: record.store, codebook: record.codebook, weight, knownAt: options.knownAt },
      reader: { name: options.coder, round: options.round, blind: options.blind },
      hand: () => ({ by: options.coder ?? "", now: effects.now(), random: effects.random }),
    });
  } catch (error) {
    throw error instanceof Refused ? new RecordError(error.says[options.lang]) : error;
  } finally {
    await record.close();
  }
}
