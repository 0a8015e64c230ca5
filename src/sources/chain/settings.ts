import { RecordError } from "../../record/problem.ts";
import type { Setting } from "../shape.ts";
import { type Address, checksummed } from "./hex.ts";

export const settings: readonly Setting[] = [
  { name: "chain-rpc", required: true, secret: true, what: { en: "https address of an Ethereum JSON-RPC provider that keeps old logs; nothing but its host is ever written down", zh: "以太坊 JSON-RPC 提供方的 https 地址（须保留历史日志）；除主机名外均不予记录" } },
  { name: "chain-key", required: false, secret: true, what: { en: "key of that provider, sent as a bearer token", zh: "该提供方的密钥，以 bearer 令牌发送" } },
  { name: "chain-rpc-2", required: false, secret: true, what: { en: "https address of a second provider, independent of the first, to compare with", zh: "第二个独立提供方的 https 地址，用于比对" } },
  { name: "chain-key-2", required: false, secret: true, what: { en: "key of the second provider, sent as a bearer token", zh: "第二个提供方的密钥，以 bearer 令牌发送" } },
  { name: "chain-wallets", required: true, secret: false, what: { en: "addresses whose token transfers are read, parted by commas; whose they are is said in the casebook, with its sources", zh: "要读取代币转账的地址，以逗号分隔；地址归属须在案例库中连同来源写明" } },
  { name: "chain-tokens", required: false, secret: false, what: { en: "contracts of the tokens that count, parted by commas; without it all are read and none is called genuine", zh: "所关注代币的合约地址，以逗号分隔；未填则读取全部代币，且均不视为真品" } },
  { name: "chain-from", required: false, secret: false, what: { en: "number of the first block that is read; 0 where not given", zh: "起始区块号；未填则为0" } },
];

/** A provider and the header that lets one in. */
export interface Provider {
  url: string;
  /** Its host, the only part of it that is ever shown. */
  host: string;
  secret: Record<string, string>;
}

/** What a run reads. */
export interface Scope {
  providers: readonly [Provider, ...Provider[]];
  wallets: readonly Address[];
  /** None means every token. */
  tokens: readonly Address[];
  from: bigint;
}

/** The settings read; a RecordError that says which one to mend, and never shows an address with a key. */
export function scopeOf(given: Readonly<Record<string, string>>): Scope {
  const first = providerOf("chain-rpc", given["chain-rpc"] ?? "", given["chain-key"]);
  const second = given["chain-rpc-2"] ? [providerOf("chain-rpc-2", given["chain-rpc-2"], given["chain-key-2"])] : [];
  if (second.some(({ host }) => host === first.host)) throw new RecordError(`The settings "chain-rpc" and "chain-rpc-2" name the same host; give a second provider that is independent of the first, or none.`);
  const wallets = addressesOf("chain-wallets", given["chain-wallets"] ?? "");
  if (wallets.length === 0) throw new RecordError(`The setting "chain-wallets" names no address; write at least one, 0x and forty digits.`);
  const from = given["chain-from"] || "0";
  if (!/^\d{1,15}$/.test(from)) throw new RecordError(`The setting "chain-from" is "${from}"; write the number of a block.`);
  return { providers: [first, ...second], wallets, tokens: addressesOf("chain-tokens", given["chain-tokens"] ?? ""), from: BigInt(from) };
}

function providerOf(setting: string, text: string, key: string | undefined): Provider {
  if (!URL.canParse(text) || !text.startsWith("https://")) throw new RecordError(`The setting "${setting}" is no https address; write the address of a JSON-RPC provider.`);
  const url = new URL(text);
  if (url.username || url.password) throw new RecordError(`The setting "${setting}" has a name or password in it; take them out and give the key as ${setting.replace("rpc", "key")}.`);
  return { url: url.href, host: url.host, secret: key ? { authorization: `Bearer ${key}` } : {} };
}

/** Addresses parted by commas, each once; one with capitals that are not those of its checksum is a slip. */
function addressesOf(setting: string, text: string): Address[] {
  const all = text.split(/[,\s]+/).filter(Boolean).map((word) => {
    if (!/^0x[0-9a-fA-F]{40}$/.test(word)) throw new RecordError(`The setting "${setting}" holds "${word.slice(0, 60)}", which is no address; write 0x and forty digits.`);
    const small = word.toLowerCase();
    const mixed = /[a-f]/.test(word.slice(2)) && /[A-F]/.test(word.slice(2));
    if (mixed && checksummed(small) !== word) throw new RecordError(`The setting "${setting}" holds ${word}, whose capitals do not fit its checksum; copy the address again.`);
    return small;
  });
  return [...new Set(all)];
}
