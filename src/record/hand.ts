import type { Draft } from "./assertion.ts";
import { RecordError } from "./problem.ts";
import type { Body, Kind } from "./statements/index.ts";
import type { Both } from "./support.ts";

/** A person who writes, when, and where chance comes from: the outside world as arguments. */
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

/** What a person states: no source, the body under a secret salt, so that it can be erased and not guessed. */
export function stated<K extends Kind>(kind: K, key: string, body: Body<K>, hand: Hand): Draft<K> {
  return { kind, key, body, on: null, by: { type: "person", name: hand.by }, evidence: [], recorded: hand.now, salt: Buffer.from(hand.random(16)).toString("hex") };
}
