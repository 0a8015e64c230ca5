import type { Record } from "../../casebook/open.ts";
import { type ItemKind, type Item, type Reader, type Room, type Round, weigher } from "../../coding/review/index.ts";
import { say, type Words } from "../../language/index.ts";
import { type Hand, Refused } from "../../record/hand.ts";
import { RecordError } from "../../record/problem.ts";
import { reportFor } from "../commands/report.ts";
import type { Common, Effects } from "../effects.ts";
import { openFor } from "../record.ts";

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
    let resting: ((item: Item) => boolean) | undefined;
    const weight = weigher(record.codebook.entries, (item) => (resting ??= restingOf(record))(item));
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

/**
 * Whether an item belongs to an action on which a published figure rests: by
 * the number of its docket, or as a release that the action's statements cite.
 * It only sorts the queue; a chance likeness of two courts' numbers does no harm.
 */
function restingOf(record: Record): (item: Item) => boolean {
  const view = record.asOf();
  const dockets = new Set<string>();
  const releases = new Set<string>();
  for (const id of new Set(reportFor(record, {}).figures.flatMap(({ actions }) => actions))) {
    const action = view.actions.get(id);
    const docket = numberOf(action?.docket?.number ?? null);
    if (docket !== null) dockets.add(docket);
    for (const { cites } of action ? [action, action.filed, ...action.events] : []) for (const { source } of cites) releases.add(source);
  }
  return ({ kind, id, docket }) => (kind === "releases" ? releases.has(`sec-${id.toLowerCase()}`) : dockets.has(numberOf(docket) ?? ""));
}

/** Year, kind and serial of a docket number, without office, court and judge: `23-cv-4738`. */
function numberOf(docket: string | null): string | null {
  const found = /(\d{2})-?(cv|cr|mc|md)-?0{0,5}(\d{1,6})/i.exec(docket ?? "");
  return found && `${found[1]}-${found[2]!.toLowerCase()}-${found[3]}`;
}
