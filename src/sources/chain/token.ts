import { Unreadable } from "../../fetching/index.ts";
import type { Tour } from "../shape.ts";
import { type Address, Data, quantity } from "./hex.ts";
import { ask, Refused } from "./rpc.ts";
import type { Provider } from "./settings.ts";

/** What a token's contract says of itself; null what it does not say, or not to all providers alike. Never guessed. */
export interface Token {
  symbol: string | null;
  decimals: number | null;
}

const DECIMALS = "0x313ce567";
const SYMBOL = "0x95d89b41";

/** Asks a token's contract for its decimals and symbol, as of a block. */
export async function tokenAt(tour: Tour, providers: readonly Provider[], token: Address, block: bigint): Promise<Token> {
  const all: Token[] = [];
  for (const provider of providers) {
    const call = async (data: string): Promise<string | null> => {
      try {
        return (await ask(tour, provider, "eth_call", [{ to: token, data }, quantity(block)], Data)).result;
      } catch (error) {
        // A contract may refuse, or answer with something else; then nothing is known.
        if (error instanceof Refused || error instanceof Unreadable) return null;
        throw error;
      }
    };
    all.push({ decimals: decimalsIn(await call(DECIMALS)), symbol: symbolIn(await call(SYMBOL)) });
  }
  const [first] = all;
  const same = <K extends keyof Token>(key: K): Token[K] | null => (first && all.every((each) => each[key] === first[key]) ? first[key] : null);
  return { symbol: same("symbol"), decimals: same("decimals") };
}

/** Decimals, 0 to 255. */
export function decimalsIn(data: string | null): number | null {
  if (data === null || data.length !== 66) return null;
  const value = BigInt(data);
  return value <= 255n ? Number(value) : null;
}

/** A symbol as a string, or as 32 bytes as old tokens give it; null where it is neither or cannot be printed. */
export function symbolIn(data: string | null): string | null {
  if (data === null || data.length < 66) return null;
  const bytes = Buffer.from(data.slice(2), "hex");
  if (bytes.length === 32) return printed(bytes.subarray(0, bytes.indexOf(0) < 0 ? 32 : bytes.indexOf(0)));
  const length = bytes.length >= 64 && BigInt(`0x${bytes.subarray(0, 32).toString("hex")}`) === 32n ? BigInt(`0x${bytes.subarray(32, 64).toString("hex")}`) : 0n;
  return length > 0n && length <= 64n && BigInt(bytes.length) >= 64n + length ? printed(bytes.subarray(64, 64 + Number(length))) : null;
}

/** Text that shows what it is: no control, formatting or direction marks, by which one symbol is made to look like another. */
function printed(bytes: Uint8Array): string | null {
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return text !== "" && !/[\p{C}\p{Zl}\p{Zp}]/u.test(text) ? text : null;
  } catch {
    return null;
  }
}
