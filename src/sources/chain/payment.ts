import { addressIn, type Address } from "./hex.ts";
import { type Log, movedIn, TRANSFER } from "./log.ts";

/** Money in the form of tokens, by chain: contracts, not names, as anybody may give a token any name. */
const MONEY: Readonly<Record<string, ReadonlySet<Address>>> = {
  "1": new Set([
    "0xa0b86991c6218b36c1d19d4a2e9eb0ce3606eb48", // USDC
    "0xdac17f958d2ee523a2206206994597c13d831ec7", // USDT
    "0x6b175474e89094c44da98b954eedeac495271d0f", // DAI
    "0xc02aaa39b223fe8d0a0e5c4f27ead9083c756cc2", // WETH
  ]),
};

/** First topics of a swap: pools of Uniswap 2 and 3 and their many copies. */
const SWAPS: ReadonlySet<string> = new Set([
  "0xd78ad95fa46c994b6551d0da85fc275fe613ce37657fb8d5e3d130840159d822",
  "0xc42079f94a6350d7e6235f29174924f928cc2ac818eb64fed8004e115fbcca67",
]);

/** What in the same transaction may be the price: evidence to be read, not a finding. */
export interface Payment {
  /**
   * True where the wallet gave (or got) money in the same transaction; false
   * where it made the transaction itself and nothing of the kind is in it; null
   * where the logs cannot tell. A payment in another transaction is not seen.
   */
  withPayment: boolean | null;
  /** Logs in which money went the other way. */
  money: number[];
  /** Logs in which some other token went the other way; anybody can write such logs, so they prove nothing. */
  otherTokens: number[];
  /** Swaps in a transaction that the wallet made itself. */
  swaps: number[];
  /** Ether that the wallet sent along, in wei; null where the wallet did not make the transaction. */
  wei: string | null;
}

/** A transaction: who made it, what ether went along, and its logs. */
export interface Transaction {
  from: Address;
  value: bigint;
  logs: readonly Log[];
}

/** Looks for the other leg of a transfer in its transaction. */
export function paymentOf(log: Log, wallet: Address, direction: "in" | "out", { from, value, logs }: Transaction, chainId: string): Payment {
  const own = from === wallet;
  const money: number[] = [];
  const otherTokens: number[] = [];
  const swaps: number[] = [];
  for (const each of logs) {
    if (own && SWAPS.has(each.topics[0] ?? "")) swaps.push(Number(each.logIndex));
    if (each.topics[0] !== TRANSFER || each.address === log.address) continue;
    const moved = movedIn(each);
    if ("ignored" in moved || addressIn(each.topics[direction === "in" ? 1 : 2] ?? "") !== wallet) continue;
    (MONEY[chainId]?.has(each.address) ? money : otherTokens).push(Number(each.logIndex));
  }
  const wei = own ? value.toString() : null;
  const paid = money.length > 0 || swaps.length > 0 || (direction === "in" && own && value > 0n);
  const surely = direction === "in" && own && otherTokens.length === 0;
  return { withPayment: paid ? true : surely ? false : null, money, otherTokens, swaps, wei };
}
