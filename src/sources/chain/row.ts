import type { Both } from "../../record/support.ts";
import type { BulkRow } from "../../store/store.ts";
import type { Ignored, Kept, Tour } from "../shape.ts";
import { decimalOf } from "./amount.ts";
import { finalBlock, type Surroundings } from "./block.ts";
import type { Address } from "./hex.ts";
import { type Label, labelOf, movedIn } from "./log.ts";
import type { Seen } from "./logs.ts";
import { manifest } from "./manifest.ts";
import { type Payment, paymentOf } from "./payment.ts";
import type { Scope } from "./settings.ts";
import { type Token, tokenAt } from "./token.ts";

/** A transfer of a token from or to a watched address. It is not called a purchase or a sale: why it was made, the chain does not say. */
export interface TransferRow {
  chainId: string;
  tx: string;
  /** Place of the log in its block. */
  log: number;
  /** Decimal number, and hash. */
  block: string;
  blockHash: string;
  /** When the block was made: an ISO instant in UTC. */
  time: string;
  /** The block can no longer change. */
  finalized: true;
  /** The token's contract, which alone names it. */
  token: Address;
  /** What the contract calls itself; anybody may call a token anything. */
  symbol: string | null;
  decimals: number | null;
  /** The block as of which symbol and decimals were read. */
  tokenAt: string;
  /** True where the settings name this contract. */
  pinned: boolean;
  /** Smallest units, and the exact amount (null where the decimals are not known): decimal strings. */
  raw: string;
  amount: string | null;
  from: Address;
  to: Address;
  /** The watched address from which it is seen: the one that got it, where both are watched. */
  wallet: Address;
  direction: "in" | "out";
  label: Label;
  payment: Payment;
  /** Providers that say so alike. */
  providers: number;
}

const failed: Both = { en: "the transaction failed", zh: "该交易失败" };

/** What a run knows while it makes rows. */
export interface Making {
  tour: Tour;
  scope: Scope;
  chainId: string;
  around: Surroundings;
  tokens: Map<Address, Promise<{ token: Token; at: string }>>;
}

/** Id of a transfer: it names the event for good. */
export function idOf(chainId: string, { log }: Pick<Seen, "log">): string {
  return `chain/${chainId}/${log.transactionHash}/${log.logIndex}`;
}

/** The row of a log; a reason where it is none. */
export async function rowOf({ log, answer }: Seen, wallet: Address, held: BulkRow<TransferRow> | undefined, { tour, scope, chainId, around, tokens }: Making): Promise<Kept | Ignored> {
  const moved = movedIn(log);
  if ("ignored" in moved) return moved;
  const transaction = await around.transactionOf(log);
  if (transaction === null) return { ignored: failed };
  const time = await around.timeOf(log);
  const asking = tokens.get(moved.token) ?? told(tour, scope, moved.token);
  tokens.set(moved.token, asking);
  const { token: { symbol, decimals }, at } = await asking;
  const seenFrom = scope.wallets.includes(moved.to) ? moved.to : wallet;
  const { direction, label } = labelOf(moved, seenFrom);
  // What a contract says now as before was read then: else a row would change with each run.
  const same = held !== undefined && held.data.symbol === symbol && held.data.decimals === decimals;
  const data: TransferRow = {
    chainId, tx: log.transactionHash, log: Number(log.logIndex), block: String(log.blockNumber), blockHash: log.blockHash, time, finalized: true,
    token: moved.token, symbol, decimals, tokenAt: same ? held.data.tokenAt : at, pinned: scope.tokens.includes(moved.token),
    raw: String(moved.value), amount: decimals === null ? null : decimalOf(moved.value, decimals),
    from: moved.from, to: moved.to, wallet: seenFrom, direction, label,
    payment: paymentOf(log, seenFrom, direction, transaction, chainId), providers: scope.providers.length,
  };
  return { kept: { id: idOf(chainId, { log }), source: manifest.id, date: time.slice(0, 10), data }, seen: answer };
}

async function told(tour: Tour, { providers }: Scope, token: Address): Promise<{ token: Token; at: string }> {
  const { number } = await finalBlock(tour, providers[0]);
  return { token: await tokenAt(tour, providers, token, number), at: String(number) };
}
