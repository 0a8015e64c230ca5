import type { Seen, Told } from "./site.ts";

const TRANSFER = "0xddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef";

/** Invented addresses and hashes: one digit, forty or sixty-four times. */
export const account = (digit: string): string => `0x${digit.repeat(40)}`;
export const hash = (n: number): string => `0x${n.toString(16).padStart(8, "0").padStart(64, "a")}`;
const topic = (address: string): string => `0x${address.slice(2).padStart(64, "0")}`;
const hex = (n: number | bigint): string => `0x${n.toString(16)}`;

/** A log of the invented chain, at a place of a transaction of a block. */
export interface Logged {
  block: number;
  tx: number;
  log: number;
  token: string;
  from: string;
  to: string;
  value: bigint;
  /** Fourth topic: a token of which each is one of a kind. */
  single?: true;
  removed?: true;
  /** Instead of the topics of a transfer. */
  topics?: string[];
}

export interface Chain {
  chainId?: number;
  final: number;
  logs: Logged[];
  /** Who made a transaction, with how much ether; `failed` gives status 0. */
  transactions?: Record<number, { from: string; value?: bigint; failed?: true }>;
  /** What a contract answers to decimals() and symbol(), as hex; undefined is a refusal. */
  tokens?: Record<string, { decimals?: string; symbol?: string }>;
}

/** How the provider misbehaves. */
export interface Mood {
  /** Most blocks at once, and what it says beyond. */
  most?: number;
  refusal?: { code: number; message: string };
  /** Its budget is used up. */
  spent?: true;
  /** Gives logs nobody asked for. */
  heedless?: true;
  /** Instead of any answer. */
  garbage?: string;
  /** Receipts without their logs. */
  forgetful?: true;
  /** Answers with another id. */
  absent?: true;
}

/** A provider of the invented chain; `chain` may change between runs. */
export function provider(chain: Chain, mood: Mood = {}): (request: Pick<Seen, "body">) => Told {
  return ({ body }) => {
    if (mood.garbage !== undefined) return { headers: { "content-type": "application/json" }, body: mood.garbage };
    const { id, method, params } = JSON.parse(body) as { id: string; method: string; params: unknown[] };
    const told = answer(chain, mood, method, params);
    return { headers: { "content-type": "application/json" }, body: JSON.stringify({ jsonrpc: "2.0", id: mood.absent ? 7 : id, ...told }) };
  };
}

function answer(chain: Chain, mood: Mood, method: string, params: readonly unknown[]): { result: unknown } | { error: { code: number; message: string } } {
  if (mood.spent) return { error: { code: -32005, message: "daily request count exceeded, request rate limited" } };
  switch (method) {
    case "eth_chainId": return { result: hex(chain.chainId ?? 1) };
    case "eth_getBlockByNumber": return { result: block(chain.final) };
    case "eth_getBlockByHash": return { result: block(Number(BigInt(params[0] as string) & 0xffffffn)) };
    case "eth_getLogs": return logs(chain, mood, params[0] as Filter);
    case "eth_getTransactionReceipt": {
      const n = txOf(params[0]);
      const own = chain.logs.filter(({ tx }) => tx === n);
      return { result: { transactionHash: params[0], blockHash: blockHash(own[0]?.block ?? 0), from: madeBy(chain, n).from, status: madeBy(chain, n).failed ? "0x0" : "0x1", logs: mood.forgetful ? [] : own.map(written) } };
    }
    case "eth_getTransactionByHash": {
      const n = txOf(params[0]);
      return { result: { hash: params[0], blockHash: blockHash(chain.logs.find(({ tx }) => tx === n)?.block ?? 0), from: madeBy(chain, n).from, value: hex(madeBy(chain, n).value ?? 0n) } };
    }
    case "eth_call": {
      const { to, data } = params[0] as { to: string; data: string };
      const result = chain.tokens?.[to]?.[data === "0x313ce567" ? "decimals" : "symbol"];
      return result === undefined ? { error: { code: 3, message: "execution reverted" } } : { result };
    }
    default: return { error: { code: -32601, message: `the method ${method} does not exist` } };
  }
}

interface Filter {
  fromBlock: string;
  toBlock: string;
  address?: string[];
  topics: Array<string | null>;
}

function logs(chain: Chain, { most = Infinity, refusal = { code: -32005, message: "query returned more than 10000 results" }, heedless }: Mood, { fromBlock, toBlock, address, topics }: Filter): ReturnType<typeof answer> {
  const [from, to] = [Number(fromBlock), Number(toBlock)];
  if (to - from + 1 > most) return { error: refusal };
  const all = chain.logs.filter((each) => each.block >= from && each.block <= to).map(written);
  if (heedless) return { result: chain.logs.map(written) };
  return { result: all.filter((log) => topics.every((wanted, n) => wanted === null || wanted === log.topics[n]) && (address === undefined || address.includes(log.address))) };
}

function written({ block: number, tx, log, token, from, to, value, single, removed, topics }: Logged) {
  const data = single ? "0x" : `0x${value.toString(16).padStart(64, "0")}`;
  return {
    address: token, topics: topics ?? [TRANSFER, topic(from), topic(to), ...(single ? [`0x${value.toString(16).padStart(64, "0")}`] : [])], data,
    blockNumber: hex(number), blockHash: blockHash(number), transactionHash: hash(tx), transactionIndex: "0x0", logIndex: hex(log), removed: removed === true,
  };
}

function block(number: number) {
  return { number: hex(number), hash: blockHash(number), timestamp: hex(1_735_000_000 + 12 * number), transactions: [] };
}

/** The last six digits are the number, so that a block can be found by its hash. */
function blockHash(number: number): string {
  return `0x${number.toString(16).padStart(6, "0").padStart(64, "b")}`;
}

/** As for blocks: the last eight digits. */
function txOf(text: unknown): number {
  return Number.parseInt(String(text).slice(-8), 16);
}

function madeBy({ transactions }: Chain, n: number): { from: string; value?: bigint; failed?: true } {
  return transactions?.[n] ?? { from: account("9") };
}
