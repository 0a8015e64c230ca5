import { itemKinds, list, type Listed, queue, show, type Seen } from "../../coding/review/index.ts";
import { RecordError } from "../../record/problem.ts";
import { columns } from "../print/columns.ts";
import { visible } from "../screen/visible.ts";
import type { Sitting } from "./sitting.ts";
import { plainStyle, seenText } from "./text.ts";

/** `review list`: all items, or with `--coder` what waits for that person, in the order of the queue. */
export async function listItems({ effects, options, words, room }: Sitting): Promise<number> {
  const all = options.coder === undefined ? await list(room, options.items) : await queue(room, { name: options.coder, round: options.round, each: options.each }, options.items);
  const shown = all.slice(0, options.max);
  const { review } = words;
  if (options.format === "json") effects.out(JSON.stringify(shown.map(told), null, 2));
  else if (all.length === 0) effects.out(options.coder === undefined ? review.noItems : review.nothing);
  else {
    effects.out(columns([review.heads, ...shown.map((each) => [visible(each.key), review.states[each.state], String(each.judged), String(each.weight), words.share(each.confidence)])], Math.max(effects.width, 100)));
    effects.out(review.total(words.number(all.length), Object.entries(review.states).flatMap(([state, name]) => counted(all, state, name, words.number)).join(words.locale === "zh" ? "，" : ", ")));
  }
  return 0;
}

function counted(all: readonly Listed[], state: string, name: string, number: (value: number) => string): string[] {
  const n = all.filter((each) => each.state === state).length;
  return n === 0 ? [] : [`${name} ${number(n)}`];
}

/** A line of the list as json: who judged is not told, so that nobody asks them. */
function told({ key, kind, weight, confidence, state, judged, settled, wantsThird }: Listed): object {
  return { key, kind, weight, confidence, state, judged, settled, wantsThird };
}

/** `review show ITEM`: an item as the reader named with `--coder`, or nobody in particular, may see it. */
export async function showItem(sitting: Sitting, key: string | undefined): Promise<number> {
  return printed(sitting, await show(sitting.room, named(key), sitting.reader));
}

/** Prints an item as it was seen. */
export function printed({ effects, options, words, room }: Sitting, seen: Seen): number {
  effects.out(options.format === "json" ? JSON.stringify({ ...seen, authenticated: false }, null, 2) : seenText(seen, room, words, plainStyle, effects.width));
  return 0;
}

/** The item that a command names. */
export function named(key: string | undefined): string {
  if (key === undefined) throw new RecordError(`Name the item, like ${itemKinds[0]}/E1; prosequi review list shows them.`);
  return key;
}
