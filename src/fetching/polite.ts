import { sha256 } from "../record/assertion.ts";
import { RecordError } from "../record/problem.ts";
import type { Store } from "../store/store.ts";
import { account as open } from "./account.ts";
import { droppable } from "./body.ts";
import { Fleeting, shown } from "./faults.ts";
import { continued } from "./resume.ts";
import { backoff, TRIES, verdict } from "./retry.ts";
import { type Answer, type Clock, type Limits, type Reply, type Request, Spent, type Wire } from "./shape.ts";
import { takeTurn } from "./turn.ts";

/** What polite asking needs. */
export interface PoliteOrder {
  wire: Wire;
  clock: Clock;
  limits: Limits;
  /** Where what was spent is written down, shared by all processes on this record. */
  store: Store;
  signal: AbortSignal;
  /** From 0 to 1, to spread tries after a fault; always the middle where not given. */
  random?: () => number;
}

/** Asks within the limits, again after a fault of the moment. */
export interface Polite {
  /** The whole answer. `wait`: seconds it may wait for its turn (without it, as long as it takes); beyond, it throws Spent. */
  ask(request: Request, order?: { wait?: number }): Promise<Answer>;
  /** The answer as a stream, for large files: one continuous body, though the connection be cut on the way. */
  stream(request: Request): Promise<Reply>;
  /** Requests made so far. */
  readonly made: number;
}

/** Most bytes and seconds of a large file where the request does not say. */
const FILE = { atMost: 8_000_000_000, within: 21_600 };

/**
 * Asks a publisher within its limits. Each request waits for its turn, also
 * behind other processes; a site that asks for a pause (429, 503, Retry-After)
 * gets it from all of them. Faults of the moment, a body cut short among them,
 * are tried again, five times in all; then a RecordError says so. Any other
 * answer is given as it is.
 */
export function polite({ wire, clock, limits, store, signal, random = () => 0.5 }: PoliteOrder): Polite {
  const account = open(store, limits);
  const turns = { account, name: limits.account, clock, signal };
  let made = 0;

  const rest = async (faults: number, fault: RecordError): Promise<void> => {
    if (faults + 1 >= TRIES) throw new RecordError(`${fault.message.replace(/; [^;]*$/, "")}, ${TRIES} times in a row; try again later.`, { cause: fault });
    await clock.sleep(backoff(faults, random), signal);
  };

  /** Asks until there is an answer worth having. `tries` counts the faults, so that several askings can share them. */
  const persist = async <T extends { reply: Omit<Reply, "body">; bytes?: Uint8Array }>(request: Request, read: (reply: Reply) => Promise<T>, wait = Infinity, tries = { faults: 0 }): Promise<T> => {
    for (; ; tries.faults += 1) {
      await takeTurn(turns, clock.now() + wait * 1000);
      made += 1;
      let got: T;
      try {
        got = await read(await wire(request, signal));
      } catch (error) {
        if (!(error instanceof Fleeting) || signal.aborted) throw error;
        await rest(tries.faults, error);
        continue;
      }
      const { status, headers } = got.reply;
      const told = verdict({ status, headers, bytes: got.bytes }, tries.faults, clock.now());
      if (told === "fine") return got;
      if (told === "again") await rest(tries.faults, new RecordError(`${shown(request.url)} answered with status ${status}; try again later.`));
      else {
        const until = clock.now() + told.pause;
        await account.pause(until, clock.now());
        if (tries.faults + 1 >= TRIES) throw new Spent(`${shown(request.url)} was refused ${TRIES} times in a row because too much was asked; run the same command again after ${new Date(until).toISOString()}.`, new Date(until).toISOString());
      }
    }
  };

  return {
    ask: async (request, { wait } = {}) => {
      const { reply, bytes } = await persist(request, whole, wait);
      return { ...reply, bytes, hash: sha256(bytes), at: new Date(clock.now()).toISOString(), unchanged: reply.status === 304 };
    },
    stream: async (request) => {
      // Packed, a file could not be continued where it was cut.
      const order = { ...FILE, ...request, headers: { "accept-encoding": "identity", ...request.headers } };
      const tries = { faults: 0 };
      const ask = async (request: Request): Promise<Reply> => {
        const { reply, bytes, body } = await persist(request, opened, Infinity, tries);
        return { ...reply, body: body ?? given(bytes) };
      };
      const first = await ask(order);
      if (first.status !== 200) return first;
      const going = {
        ask,
        rest: async (fault: Fleeting) => {
          if (signal.aborted) throw fault;
          await rest(tries.faults, fault);
          tries.faults += 1;
        },
        forgive: () => void (tries.faults = 0),
      };
      return { ...first, body: droppable(continued(first, order, going), () => void first.body[Symbol.asyncIterator]().return?.()) };
    },
    get made() {
      return made;
    },
  };
}

async function whole({ body, ...reply }: Reply): Promise<{ reply: Omit<Reply, "body">; bytes: Uint8Array }> {
  const parts: Uint8Array[] = [];
  for await (const part of body) parts.push(part);
  return { reply, bytes: Buffer.concat(parts) };
}

/** A body that is to be streamed is left unread; that of a refusal is short and tells why. */
async function opened(reply: Reply): Promise<{ reply: Omit<Reply, "body">; bytes?: Uint8Array; body?: Reply["body"] }> {
  if (reply.status !== 200 && reply.status !== 206) return whole(reply);
  const { body, ...head } = reply;
  return { reply: head, body };
}

async function* given(bytes: Uint8Array | undefined): AsyncGenerator<Uint8Array> {
  if (bytes && bytes.length > 0) yield bytes;
}
