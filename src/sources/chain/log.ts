import { z } from "zod";
import type { Both } from "../../record/support.ts";
import { Address, addressIn, Data, NOBODY, Quantity, Word } from "./hex.ts";

/** keccak of `Transfer(address,address,uint256)`: the first topic of every transfer. */
export const TRANSFER = "0xddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef";

/** A log as a provider gives it. */
export const Log = z.object({
  address: Address,
  topics: z.array(Word).max(4),
  data: Data,
  blockNumber: Quantity,
  blockHash: Word,
  transactionHash: Word,
  logIndex: Quantity,
  removed: z.boolean().optional(),
});
export type Log = z.infer<typeof Log>;

/** A transfer of a token: who gave how many smallest units to whom. */
export interface Moved {
  token: Address;
  from: Address;
  to: Address;
  value: bigint;
}

const removed: Both = { en: "the log was taken back in a reorganisation of the chain", zh: "该日志因链重组而被撤销" };
const single: Both = { en: "the log is of a token of which each is one of a kind (ERC-721), not of an amount", zh: "该日志属于非同质代币（ERC-721），没有数量" };
const strange: Both = { en: "the log is no transfer that can be read: parties or amount are not in the places of the standard", zh: "该日志不是可读的转账：当事地址或数量不在标准位置" };
const nothing: Both = { en: "nothing was moved (amount zero); such transfers are often planted to make an address look known", zh: "转账数量为零，未移动任何代币；此类转账常用于地址投毒" };
const itself: Both = { en: "the token went from an address to itself", zh: "代币由某地址转给其自身" };

/** The transfer in a log; a reason where it is none. */
export function movedIn(log: Log): Moved | { ignored: Both } {
  if (log.removed === true) return { ignored: removed };
  if (log.topics.length === 4) return { ignored: single };
  const [, first = "", second = ""] = log.topics;
  const [from, to] = [addressIn(first), addressIn(second)];
  if (log.topics.length !== 3 || from === null || to === null || log.data.length !== 66) return { ignored: strange };
  const value = BigInt(log.data);
  if (value === 0n) return { ignored: nothing };
  if (from === to) return { ignored: itself };
  return { token: log.address, from, to, value };
}

/** What happened, seen from a wallet. Nothing here says why: a transfer is not a purchase. */
export type Label = "received" | "sent" | "minted" | "burned";

/** How a transfer looks from one of its ends. */
export function labelOf({ from, to }: Pick<Moved, "from" | "to">, wallet: Address): { direction: "in" | "out"; label: Label } {
  if (wallet === to) return { direction: "in", label: from === NOBODY ? "minted" : "received" };
  return { direction: "out", label: to === NOBODY ? "burned" : "sent" };
}

/** Names a log for good: a log of a block that is final never moves. */
export function keyOf({ transactionHash, logIndex }: Pick<Log, "transactionHash" | "logIndex">): string {
  return `${transactionHash}/${logIndex}`;
}

/** All that a log says, to compare what two providers say of it. */
export function wordsOf(log: Log): string {
  return [log.address, ...log.topics, log.data, log.blockNumber, log.blockHash, log.transactionHash, log.logIndex, log.removed === true].join(" ");
}
