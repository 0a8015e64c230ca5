import { sha256 } from "../record/assertion.ts";
import type { Store } from "../store/store.ts";
import type { Answer, Clock, Limits, Reply, Request, Wire } from "./shape.ts";

/** What polite asking needs. */
export interface PoliteOrder {
  wire: Wire;
  clock: Clock;
  limits: Limits;
  /** Where what was spent is written down, shared by all processes on this record. */
  store: Store;
  signal: AbortSignal;
}

/** Asks within the limits, again after a fault of the moment. */
export interface Polite {
  /** The whole answer. `wait`: seconds it may wait for its turn (without it, as long as it takes); beyond, it throws Spent. */
  ask(request: Request, order?: { wait?: number }): Promise<Answer>;
  /** The answer as a stream, for large files. */
  stream(request: Request): Promise<Reply>;
  /** Requests made so far. */
  readonly made: number;
}

/** First form: limits, retries and reading in limits follow. */
export function polite({ wire, clock, signal }: PoliteOrder): Polite {
  let made = 0;
  return {
    ask: async (request) => {
      made += 1;
      const { body, ...reply } = await wire(request, signal);
      const parts: Uint8Array[] = [];
      for await (const part of body) parts.push(part);
      const bytes = Buffer.concat(parts);
      return { ...reply, bytes, hash: sha256(bytes), at: new Date(clock.now()).toISOString(), unchanged: reply.status === 304 };
    },
    stream: async (request) => {
      made += 1;
      return wire(request, signal);
    },
    get made() {
      return made;
    },
  };
}
