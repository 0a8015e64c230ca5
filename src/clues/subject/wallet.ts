import { keccak_256 } from "@noble/hashes/sha3.js";
import { sha256 } from "@noble/hashes/sha2.js";
import { utf8ToBytes, bytesToHex } from "@noble/hashes/utils.js";
import { bech32, bech32m, createBase58check } from "@scure/base";
import type { Both } from "../../record/support.ts";

/** A wallet address as far as it could be read. */
export interface Wallet {
  /** As its chain writes it: EVM with checksum capitals, bech32 in lower case; an unchecked chain keeps its name in front, `solana:...`. */
  address: string;
  /** `evm`: any chain with Ethereum's addresses; the address alone does not tell which. */
  chain?: "bitcoin" | "evm" | "tron" | "unchecked";
  problems: Both[];
  notes: Both[];
}

const base58check = createBase58check(sha256);

/** Reads a wallet address and its checksum: Bitcoin (base58check; bech32, BIP 173; bech32m, BIP 350), EVM (EIP-55), TRON. */
export function readWallet(typed: string): Wallet {
  const text = typed.trim();
  const [, prefix, rest] = /^([a-z][a-z0-9-]{1,19}):(\S+)$/i.exec(text) ?? [];
  const bare = rest ?? text;
  const refuse = (en: string, zh: string): Wallet => ({ address: text, problems: [{ en, zh }], notes: [] });
  if (isSecret(bare)) return refuse("This is a private key or a transaction hash, not an address; a private key is not kept here. Write the address.", "这是私钥或交易哈希，不是钱包地址；本系统不保存私钥。请填写地址。");
  const read = readEvm(bare) ?? readBech32(bare) ?? readBase58(bare);
  if (read) {
    const named = prefix?.toLowerCase();
    if (named !== undefined && read.chain && named !== read.chain) return refuse(`The address is one of ${read.chain}, but "${named}" stands in front; take one of the two away.`, `该地址属于${read.chain}，前缀却写为“${named}”；请更正。`);
    return { problems: [], notes: [], ...read };
  }
  if (prefix !== undefined && /^[A-Za-z0-9:_.-]{16,128}$/.test(bare) && !["bitcoin", "evm", "tron"].includes(prefix.toLowerCase())) {
    return { address: `${prefix.toLowerCase()}:${bare}`, chain: "unchecked", problems: [], notes: [{ en: `Addresses of ${prefix.toLowerCase()} are not checked here; compare it with the source by hand.`, zh: `本系统不校验${prefix.toLowerCase()}地址；请与来源人工核对。` }] };
  }
  return refuse("This is no Bitcoin, EVM or TRON address; for another chain write its name in front, like solana:ADDRESS.", "这不是比特币、EVM或波场地址；其他链请在前面写明链名，如 solana:地址。");
}

type Read = Pick<Wallet, "address" | "chain"> & Partial<Pick<Wallet, "problems" | "notes">>;

function wrongSum(address: string): Read {
  return { address, problems: [{ en: `The checksum of the address ${address} is wrong; a character was lost or changed. Copy it again.`, zh: `地址${address}的校验和不符，可能有字符缺失或改动；请重新复制。` }] };
}

function readEvm(text: string): Read | undefined {
  if (!/^0x[0-9a-f]{40}$/i.test(text)) return undefined;
  const plain = text.slice(2);
  const lower = plain.toLowerCase();
  const hash = bytesToHex(keccak_256(utf8ToBytes(lower)));
  const checked = `0x${[...lower].map((each, n) => (parseInt(hash[n]!, 16) >= 8 ? each.toUpperCase() : each)).join("")}`;
  if (plain !== lower && plain !== plain.toUpperCase() && text.slice(2) !== checked.slice(2)) return { ...wrongSum(text), chain: "evm" };
  const notes = plain === lower || plain === plain.toUpperCase() ? [{ en: "The address came without checksum capitals, so a mistyped character cannot be seen.", zh: "该地址未带大小写校验，无法发现录入错误。" }] : [];
  return { address: checked, chain: "evm", notes };
}

function readBech32(text: string): Read | undefined {
  if (!/^(bc1)[02-9ac-hj-np-z]{6,87}$/i.test(text)) return undefined;
  if (text !== text.toLowerCase() && text !== text.toUpperCase()) return { ...wrongSum(text), chain: "bitcoin" };
  const address = text.toLowerCase();
  const old = bech32.decodeUnsafe(address);
  const found = old ?? bech32m.decodeUnsafe(address);
  const version = found?.words[0];
  const program = found && (old ? bech32 : bech32m).fromWordsUnsafe(found.words.slice(1));
  if (!found || !program || version === undefined || version > 16) return { ...wrongSum(text), chain: "bitcoin" };
  const fits = old ? version === 0 && (program.length === 20 || program.length === 32) : version > 0 && program.length >= 2 && program.length <= 40 && (version !== 1 || program.length === 32);
  return fits ? { address, chain: "bitcoin" } : { ...wrongSum(text), chain: "bitcoin" };
}

/** First byte of a base58check payload: what the twenty bytes after it are. */
const versions: Readonly<Record<number, "bitcoin" | "tron">> = { 0x00: "bitcoin", 0x05: "bitcoin", 0x41: "tron" };

function readBase58(text: string): Read | undefined {
  if (!/^[13T][1-9A-HJ-NP-Za-km-z]{24,34}$/.test(text)) return undefined;
  let payload: Uint8Array;
  try {
    payload = base58check.decode(text);
  } catch {
    return wrongSum(text);
  }
  const chain = versions[payload[0]!];
  return chain && payload.length === 21 ? { address: text, chain } : undefined;
}

/** 64 hexadecimal digits, or a key in wallet import format (base58check, version 0x80). */
function isSecret(text: string): boolean {
  if (/^(0x)?[0-9a-f]{64}$/i.test(text)) return true;
  if (!/^[5KL][1-9A-HJ-NP-Za-km-z]{50,51}$/.test(text)) return false;
  try {
    return base58check.decode(text)[0] === 0x80;
  } catch {
    return false;
  }
}
