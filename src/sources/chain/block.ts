import { z } from "zod";
import { type Answer, Unreadable } from "../../fetching/index.ts";
import type { Tour } from "../shape.ts";
import { Address, Quantity, Word } from "./hex.ts";
import { Log, wordsOf } from "./log.ts";
import type { Transaction } from "./payment.ts";
import { need } from "./rpc.ts";
import type { Provider } from "./settings.ts";

const Block = z.object({ number: Quantity, hash: Word, timestamp: Quantity });
const Receipt = z.object({ blockHash: Word, from: Address, status: Quantity.optional(), logs: z.array(Log) });
const Sent = z.object({ blockHash: Word, from: Address, value: Quantity });

/** The last block that can no longer change. */
export async function finalBlock(tour: Tour, provider: Provider): Promise<{ number: bigint; hash: string }> {
  return (await need(tour, provider, "eth_getBlockByNumber", ["finalized", false], Block)).result;
}

/** What surrounds logs, asked once for each block and transaction. */
export interface Surroundings {
  /** When the block was made: an ISO instant in UTC, to the second. */
  timeOf(log: Log): Promise<string>;
  /** The transaction of a log; null where the chain says that it failed. */
  transactionOf(log: Log): Promise<Transaction | null>;
}

/** Asks for blocks and transactions by hash; what contradicts the log ends the run. */
export function surroundings(tour: Tour, provider: Provider): Surroundings {
  const times = new Map<string, Promise<string>>();
  const transactions = new Map<string, Promise<{ transaction: Transaction; failed: boolean; answer: Answer }>>();
  const once = <T>(known: Map<string, Promise<T>>, key: string, make: () => Promise<T>): Promise<T> => {
    const made = known.get(key) ?? make();
    if (known.size > 2000) known.clear();
    known.set(key, made);
    return made;
  };
  const contradicts = (what: string, answer: Answer): Unreadable => new Unreadable(`${provider.host} contradicts itself about ${what}; nothing of this stretch was kept.`, answer);
  return {
    timeOf: (log) => once(times, log.blockHash, async () => {
      const { result, answer } = await need(tour, provider, "eth_getBlockByHash", [log.blockHash, false], Block);
      if (result.hash !== log.blockHash || result.number !== log.blockNumber || result.timestamp > 253_402_300_799n) throw contradicts(`block ${log.blockHash}`, answer);
      return new Date(Number(result.timestamp) * 1000).toISOString();
    }),
    transactionOf: async (log) => {
      const { transaction, failed, answer } = await once(transactions, log.transactionHash, async () => {
        const { result: receipt, answer } = await need(tour, provider, "eth_getTransactionReceipt", [log.transactionHash], Receipt);
        const { result: sent } = await need(tour, provider, "eth_getTransactionByHash", [log.transactionHash], Sent);
        if (receipt.blockHash !== sent.blockHash || receipt.from !== sent.from) throw contradicts(`transaction ${log.transactionHash}`, answer);
        return { transaction: { from: sent.from, value: sent.value, logs: receipt.logs }, failed: receipt.status === 0n, answer };
      });
      if (failed) return null;
      if (!transaction.logs.some((each) => wordsOf(each) === wordsOf(log))) throw contradicts(`the logs of transaction ${log.transactionHash}`, answer);
      return transaction;
    },
  };
}
