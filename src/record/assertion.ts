import { hash } from "node:crypto";
import type { Body, Kind } from "./statements/index.ts";
import type { Cite } from "./support.ts";
import type { PartialDay } from "./day.ts";

/** Who says it: a curated source, a person, or a program with its version. */
export interface Asserter {
  type: "casebook" | "person" | "program";
  name: string;
  version?: string;
}

/** A statement about to be written: what `append` takes. */
export interface Draft<K extends Kind = Kind> {
  kind: K;
  /** Unique within the kind, like `coinbase` or `coinbase/dismissal`. */
  key: string;
  body: Body<K>;
  /** The world's day it speaks of; null when it is not about a day. */
  on: PartialDay | null;
  by: Asserter;
  evidence: Cite[];
  /** The record's day: an ISO day or instant in UTC. */
  recorded: string;
  /** Hides the body's commitment from guessing; random for personal data. */
  salt: string;
  /** True when the statement is withdrawn: from then on it is not held. */
  withdrawn?: boolean;
}

/** A statement in the log: its place, its chain, and what it supersedes. */
export interface Assertion<K extends Kind = Kind> extends Omit<Draft<K>, "body"> {
  seq: number;
  /** Null when the body was erased to a tombstone. */
  body: Body<K> | null;
  /** SHA-256 of salt and body, so that a body can be erased and the chain still checked. */
  commit: string;
  /** Hash of the assertion of the same kind and key that this one replaces. */
  supersedes: string | null;
  /** Hash of the assertion before; 64 zeros for the first. */
  prev: string;
  hash: string;
  /** On the assertion that erases bodies: whose, and why. Such an assertion is withdrawn and has no body. */
  erases?: Erasure;
}

/** The erasing of bodies, itself a line of the log so that nobody erases in silence. */
export interface Erasure {
  /** Commitments of the erased bodies. */
  commits: string[];
  /** Why, in a sentence for the public record; it repeats nothing of what was erased. */
  reason: string;
}

/** What the first assertion chains to. */
export const GENESIS = "0".repeat(64);

/** SHA-256 in hexadecimal (FIPS 180-4). */
export function sha256(data: string | Uint8Array): string {
  return hash("sha256", data, "hex");
}

/**
 * JSON with keys in code-point order and no blanks, so that equal values have
 * equal bytes (the idea of RFC 8785; our values hold no exotic numbers).
 */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  if (value !== null && typeof value === "object") {
    const entries = Object.entries(value).filter(([, v]) => v !== undefined);
    entries.sort(([a], [b]) => (a < b ? -1 : 1));
    return `{${entries.map(([k, v]) => `${JSON.stringify(k)}:${canonical(v)}`).join(",")}}`;
  }
  return JSON.stringify(value);
}

/** The commitment to a body: binding, and with a secret salt also hiding. */
export function commitTo(salt: string, body: unknown): string {
  return sha256(`${salt}\n${canonical(body)}`);
}
