import { Unreadable } from "../../fetching/index.ts";
import { addDays, type Day } from "../../record/day.ts";
import type { Tour } from "../shape.ts";
import { newYorkDay } from "./day.ts";
import { type Announced, newestOf, readFeed } from "./feed.ts";
import type { Collection } from "./kept.ts";

/**
 * What the feed announces, from a day on: the list is read down to all of it.
 * The list is the record; a feed that is stale, broken or withheld is told of
 * and left aside.
 */
export async function wake<F extends object>({ feed, feedDays }: Collection<F>, tour: Tour, from: Day, newestHeld: Day | null): Promise<Announced[]> {
  try {
    const items = await readFeed(await tour.ask({ url: feed, headers: { accept: "application/rss+xml, application/xml" } }));
    const newest = newestOf(items);
    const today = newYorkDay(Date.parse(tour.now()));
    const needed = newestHeld !== null && newestHeld > addDays(today, -feedDays) ? addDays(newestHeld, -1) : addDays(today, -feedDays);
    if (newest === null || newest < needed) {
      tour.tell({
        en: `The feed ${feed} is stale (its newest item is of ${newest ?? "no day"}), so only the list itself is relied on.`,
        zh: `订阅源 ${feed} 已停止更新（最新条目日期：${newest ?? "无"}），因此只以列表页为准。`,
      });
      return [];
    }
    return items.filter(({ day, id, numbers }) => day !== null && day >= from && (id !== null || numbers.length > 0));
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    tour.tell({ en: `The feed is left aside: ${error.message}`, zh: `订阅源 ${feed} 无法读取，因此只以列表页为准。` });
    return [];
  }
}

/** Says which announced items the list does not show. */
export function missing(announced: readonly Announced[], tour: Tour, { expected }: Pick<Collection<object>, "expected">): void {
  for (const { title, day, numbers, id } of announced) {
    const name = numbers[0] ?? id ?? title;
    tour.tell({
      en: `The feed announces ${name} (${day ?? "no day"}), which the last pages of ${expected} do not show; it is not in the record yet.`,
      zh: `订阅源公布了 ${name}（${day ?? "无日期"}），但列表最近几页没有显示；记录中尚无此条。`,
    });
  }
}
