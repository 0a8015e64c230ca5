import { keccak_256 } from "@noble/hashes/sha3.js";
import { z } from "zod";

/** An address in lower case: `0x` and forty digits. */
export type Address = string;

export const NOBODY: Address = `0x${"0".repeat(40)}`;

/** A number as the interface writes it, without noughts in front. */
export const Quantity = z.string().regex(/^0x(?:0|[1-9a-f][0-9a-f]{0,63})$/i).transform((text) => BigInt(text));
/** 32 bytes. */
export const Word = z.string().regex(/^0x[0-9a-f]{64}$/i).transform((text) => text.toLowerCase());
export const Address = z.string().regex(/^0x[0-9a-f]{40}$/i).transform((text): Address => text.toLowerCase());
export const Data = z.string().regex(/^0x(?:[0-9a-f]{2})*$/i).transform((text) => text.toLowerCase());

/** A number as the interface wants it. */
export function quantity(value: bigint): string {
  return `0x${value.toString(16)}`;
}

/** An address as 32 bytes, as it stands among the topics. */
export function topicOf(address: Address): string {
  return `0x${address.slice(2).padStart(64, "0")}`;
}

/** The address in a topic; null where the 32 bytes hold more than one. */
export function addressIn(topic: string): Address | null {
  return /^0x0{24}/.test(topic) ? `0x${topic.slice(26)}` : null;
}

/** The address with the capitals of EIP-55, by which a slip of the pen shows. */
export function checksummed(address: Address): string {
  const digits = address.slice(2).toLowerCase();
  const hash = Buffer.from(keccak_256(Buffer.from(digits, "ascii"))).toString("hex");
  return `0x${[...digits].map((digit, n) => (Number.parseInt(hash[n] ?? "0", 16) >= 8 ? digit.toUpperCase() : digit)).join("")}`;
}
