import { z } from "zod";
import { type Answer, Unreadable } from "../../fetching/index.ts";
import type { Tour } from "../shape.ts";
import { type Address, quantity, topicOf } from "./hex.ts";
import { keyOf, Log, TRANSFER, wordsOf } from "./log.ts";
import { ask, Refused } from "./rpc.ts";
import type { Provider, Scope } from "./settings.ts";

/** A stretch of blocks, both ends included. */
export interface Stretch {
  from: bigint;
  to: bigint;
}

/** A log, and the answer of the first provider in which it stood. */
export interface Seen {
  log: Log;
  answer: Answer;
}

/** The logs of a stretch: those in which the providers agree, and those in which they do not. */
export interface Logs {
  agreed: Seen[];
  disputed: string[];
}

/** Not to be had by asking for fewer blocks: no such method, no such language. */
const HOPELESS = new Set([-32601, -32700]);

/**
 * The transfers from and to a wallet in a stretch of blocks, by all providers.
 * Undefined where a provider refuses so many blocks at once: codes and texts
 * differ, so that any refusal means fewer blocks, down to one.
 */
export async function logsIn(tour: Tour, { providers, tokens }: Scope, wallet: Address, stretch: Stretch): Promise<Logs | undefined> {
  const all: Map<string, Seen>[] = [];
  for (const provider of providers) {
    const own = new Map<string, Seen>();
    for (const place of [1, 2] as const) {
      const seen = await oneWay(tour, provider, wallet, stretch, place, tokens);
      if (seen === undefined) return undefined;
      for (const each of seen) own.set(keyOf(each.log), each);
    }
    all.push(own);
  }
  const [first = new Map<string, Seen>()] = all;
  const keys = [...new Set(all.flatMap((each) => [...each.keys()]))];
  const words = (map: Map<string, Seen>, key: string): string | undefined => map.get(key) && wordsOf(map.get(key)!.log);
  const agree = (key: string): boolean => all.every((each) => words(each, key) === words(first, key) && each.has(key));
  const agreed = keys.filter(agree).map((key) => first.get(key)!);
  agreed.sort((a, b) => Number(a.log.blockNumber - b.log.blockNumber) || Number(a.log.logIndex - b.log.logIndex));
  return { agreed, disputed: keys.filter((key) => !agree(key)) };
}

async function oneWay(tour: Tour, provider: Provider, wallet: Address, { from, to }: Stretch, place: 1 | 2, tokens: readonly Address[]): Promise<Seen[] | undefined> {
  const topics = place === 1 ? [TRANSFER, topicOf(wallet)] : [TRANSFER, null, topicOf(wallet)];
  const filter = { fromBlock: quantity(from), toBlock: quantity(to), ...(tokens.length > 0 && { address: tokens }), topics };
  try {
    const { result, answer } = await ask(tour, provider, "eth_getLogs", [filter], z.array(Log));
    const astray = result.find((log) => log.topics[0] !== TRANSFER || log.topics[place] !== topicOf(wallet) || log.blockNumber < from || log.blockNumber > to || (tokens.length > 0 && !tokens.includes(log.address)));
    if (astray) throw new Unreadable(`${provider.host} gave a log that was not asked for (${keyOf(astray)}); it does not obey the filter.`, answer);
    return result.map((log) => ({ log, answer }));
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    if (from < to && !HOPELESS.has(error.code)) return undefined;
    throw new Unreadable(`${provider.host} refused the logs of block ${from} (${error.code}, ${error.message}); it may not keep logs so old. Give another provider as chain-rpc, or a later block as chain-from.`, error.answer, { cause: error });
  }
}
