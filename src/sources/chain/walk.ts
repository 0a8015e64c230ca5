import { RecordError } from "../../record/problem.ts";
import type { Both } from "../../record/support.ts";
import type { Page, Tour } from "../shape.ts";
import { finalBlock, surroundings } from "./block.ts";
import { type Cursor, cursorOf, leftOf } from "./cursor.ts";
import { type Address, Quantity } from "./hex.ts";
import { logsIn, type Stretch } from "./logs.ts";
import { idOf, type Making, rowOf, type TransferRow } from "./row.ts";
import { need } from "./rpc.ts";
import { type Scope, scopeOf } from "./settings.ts";

/** Blocks asked for at once at first and at most; providers that allow fewer say so. */
const FIRST = 100_000n;
const MOST = 1_000_000n;
/** Blocks read again by the next run: a log of a final block must still be there. */
const AGAIN = 256n;
/** Logs whose transactions are read before what was found is stored. */
const LOGS = 50;
/** Stretches read without refusal before more is asked for at once. */
const PATIENCE = 8;

const disagree: Both = { en: "the two providers do not say the same of this log", zh: "两个提供方对该日志的说法不一致" };

/** The transfers of each watched address, from the first block to the last that can no longer change. */
export async function* walk(tour: Tour): AsyncIterable<Page> {
  const scope = scopeOf(tour.settings);
  const chainId = await chainOf(tour, scope);
  const key = [chainId, scope.from, ...scope.tokens].join("|");
  const left = leftOf(tour.left, key);
  let place: Cursor = cursorOf(tour.cursor, key) ?? { key, upper: String(await lastFinal(tour, scope)), reached: left.reached, begun: [], again: left.disputed, disputed: [] };
  const making: Making = { tour, scope, chainId, around: surroundings(tour, scope.providers[0]), tokens: new Map() };
  const upper = BigInt(place.upper);

  while (place.again.length > 0) {
    const [next, ...rest] = place.again;
    const stretch = { from: BigInt(next!.from), to: BigInt(next!.to) };
    for await (const { page, disputed } of stretches(making, next!.wallet, stretch)) {
      const unread = page.to < stretch.to ? [{ ...next!, from: String(page.to + 1n) }] : [];
      place = { ...place, again: [...unread, ...rest], disputed: once([...place.disputed, ...disputed]) };
      yield { cursor: place, rows: page.rows };
    }
  }
  for (const wallet of scope.wallets) {
    const reached = place.reached[wallet];
    const begun = place.begun.includes(wallet);
    const after = reached === undefined ? scope.from : BigInt(reached) + 1n;
    const start = begun || reached === undefined ? after : after - AGAIN > scope.from ? after - AGAIN : scope.from;
    for await (const { page, disputed } of stretches(making, wallet, { from: start, to: upper })) {
      if (!begun && page.from < after) await missing(tour, wallet, page);
      place = { ...place, reached: { ...place.reached, [wallet]: String(page.to) }, begun: [...new Set([...place.begun, wallet])], disputed: once([...place.disputed, ...disputed]) };
      yield { cursor: place, rows: page.rows };
    }
  }
  tour.leave({ key, reached: place.reached, disputed: place.disputed });
}

/** A stretch of blocks that was read: its rows, and ids of what stood in it. */
interface Read extends Stretch {
  rows: Page["rows"];
  ids: ReadonlySet<string>;
}

/** Reads a stretch in pieces as large as the providers allow. */
async function* stretches(making: Making, wallet: Address, { from, to }: Stretch): AsyncIterable<{ page: Read; disputed: Cursor["disputed"] }> {
  const { tour, scope, chainId } = making;
  let [start, size, calm] = [from, FIRST, 0];
  while (start <= to) {
    const end = start + size - 1n < to ? start + size - 1n : to;
    const logs = await logsIn(tour, scope, wallet, { from: start, to: end });
    if (logs === undefined || (logs.agreed.length > LOGS && end > start)) {
      size = (end - start + 1n) / 2n;
      calm = 0;
      continue;
    }
    const ids = logs.agreed.map((seen) => idOf(chainId, seen));
    const held = await tour.held<TransferRow>("transfers", ids);
    const rows: Array<Page["rows"][number]> = logs.disputed.map(() => ({ ignored: disagree }));
    for (const [n, seen] of logs.agreed.entries()) rows.push(await rowOf(seen, wallet, held.get(ids[n]!), making));
    for (const log of logs.disputed) tour.tell({ en: `The two providers disagree about log ${log}; it is not kept, and read again in the next run.`, zh: `两个提供方对日志 ${log} 的说法不一致；不予保存，下次运行时重读。` });
    const page = { from: start, to: end, rows, ids: new Set([...ids, ...logs.disputed.map((log) => `chain/${chainId}/${log}`)]) };
    yield { page, disputed: logs.disputed.length > 0 ? [{ wallet, from: String(start), to: String(end) }] : [] };
    start = end + 1n;
    calm += 1;
    if (calm % PATIENCE === 0 && size < MOST) size *= 2n;
  }
}

/** Tells of kept transfers that a final stretch no longer holds: somebody's answer was wrong, then or now. */
async function missing(tour: Tour, wallet: Address, { from, to, ids }: Read): Promise<void> {
  for await (const { id, data } of tour.rows<TransferRow>("transfers", { source: "chain" })) {
    if (data.wallet !== wallet || BigInt(data.block) < from || BigInt(data.block) > to || ids.has(id)) continue;
    tour.tell({ en: `${id} is in the record, but the provider no longer gives it although its block is final; compare with another provider before relying on it.`, zh: `记录中的 ${id} 所在区块已最终确定，但提供方不再返回该笔；引用前请与其他提供方核对。` });
  }
}

/** The chain that all providers are of. */
async function chainOf(tour: Tour, { providers }: Scope): Promise<string> {
  const ids: string[] = [];
  for (const provider of providers) ids.push(String((await need(tour, provider, "eth_chainId", [], Quantity)).result));
  const [first = ""] = ids;
  if (ids.some((id) => id !== first)) throw new RecordError(`The providers are of different chains (${ids.join(" and ")}); give two of the same as chain-rpc and chain-rpc-2.`);
  return first;
}

/** The last block that is final to all providers, who must know it by the same hash. */
async function lastFinal(tour: Tour, { providers }: Scope): Promise<bigint> {
  let last: { number: bigint; hash: string } | undefined;
  for (const provider of providers) {
    const own = await finalBlock(tour, provider);
    if (last && last.number === own.number && last.hash !== own.hash) throw new RecordError(`The providers know block ${own.number} by different hashes; one of them is on another branch. Give other providers.`);
    if (last === undefined || own.number < last.number) last = own;
  }
  return last?.number ?? 0n;
}

/** Each stretch once: the last blocks of a run are read again by the next. */
function once(disputed: Cursor["disputed"]): Cursor["disputed"] {
  return [...new Map(disputed.map((each) => [JSON.stringify(each), each])).values()];
}
