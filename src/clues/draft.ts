import type { Draft } from "../record/assertion.ts";
import { RecordError } from "../record/problem.ts";
import type { Body, Kind } from "../record/statements/index.ts";
import type { Both } from "../record/support.ts";
import type { Said } from "./shape.ts";

/** Who writes, when, and where chance comes from: the outside world as arguments. */
export interface Hand {
  /** A local name; nothing proves it. */
  by: string;
  /** The instant, ISO 8601 in UTC. */
  now: string;
  /** That many bytes nobody can foresee. */
  random(bytes: number): Uint8Array;
}

/** Refused to a person, in the language they read. */
export class Refused extends RecordError {
  readonly says: Both;
  constructor(says: Both) {
    super(says.en);
    this.says = says;
  }
}

/** A draft of the loop: no casebook source, its body under a secret salt, so that it can be erased and not guessed. */
export function draftOf<K extends Kind>(kind: K, key: string, body: Body<K>, hand: Hand): Draft<K> {
  return { kind, key, body, on: null, by: { type: "person", name: hand.by }, evidence: [], recorded: hand.now, salt: Buffer.from(hand.random(16)).toString("hex") };
}

/** Crockford's base 32 in lower case: no i, l, o, u, so that a name read out is written down right. */
const alphabet = "0123456789abcdefghjkmnpqrstvwxyz";

/** A short name that says nothing of what it names: 40 random bits. */
export function newName(random: Hand["random"]): string {
  return Array.from(random(8), (byte) => alphabet[byte % 32]).join("");
}

/** Words under the language they are written in, told by whether they hold Han characters. Throws on two in one language. */
export function saidOf(texts: readonly string[]): Said | undefined {
  const said: { en?: string; zh?: string } = {};
  for (const text of texts.map((each) => each.trim()).filter((each) => each !== "")) {
    const side = /\p{Script=Han}/u.test(text) ? "zh" : "en";
    if (said[side] !== undefined) throw new Refused({ en: "The same words were given twice in one language; give them once in English and once in Chinese, or in one of the two.", zh: "同一语言给出了两次；请中英文各一次，或只给一种。" });
    said[side] = text;
  }
  return said.en === undefined && said.zh === undefined ? undefined : said;
}
