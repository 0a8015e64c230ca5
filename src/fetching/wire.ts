import type { Readable } from "node:stream";
import type { Agent } from "undici";
import { RecordError } from "../record/problem.ts";
import { bodyOf } from "./body.ts";
import { destination } from "./destination.ts";
import { explained, Fleeting, shown } from "./faults.ts";
import { after as machineTimers, patience as usual, type Policy } from "./policy.ts";
import type { Reply, Request, Wire } from "./shape.ts";

/** Bytes of an answer where the request does not say. */
const LARGE = 20_000_000;
/** Redirects followed. */
const HOPS = 5;
/** Bytes of the head of an answer. */
const HEAD = 65_536;

/** A wire, and what lets its connections go. */
export type OpenWire = Wire & { close(): Promise<void> };

/**
 * Opens the way to the outside. Each call asks once and follows redirects, each
 * checked like the first; see Policy for what is allowed. Connections are kept
 * for the next request until `close`.
 */
export function openWire(policy: Policy = {}): OpenWire {
  let agent: Promise<Agent> | undefined;
  // Loaded with the first request: most commands make none. All times are kept here, so that one rule stands for each.
  const dispatcher = (): Promise<Agent> =>
    (agent ??= Promise.all([import("undici"), import("./dial.ts")]).then(([{ Agent }, { dialler }]) => new Agent({ connect: dialler(policy), headersTimeout: 0, bodyTimeout: 0, maxHeaderSize: HEAD, allowH2: false })));
  const wire: Wire = async (request, signal) => ask(await dispatcher(), policy, request, signal);
  return Object.assign(wire, { close: async () => (await agent)?.destroy() });
}

async function ask(agent: Agent, policy: Policy, request: Request, signal: AbortSignal): Promise<Reply> {
  signal.throwIfAborted();
  const { after = machineTimers } = policy;
  const wait = { ...usual, ...policy.patience };
  const total = request.within === undefined ? wait.total : request.within * 1000;
  const ending = new AbortController();
  const onAbort = (): void => ending.abort(signal.reason);
  const late = (milliseconds: number): (() => void) => after(milliseconds, () => ending.abort(new Fleeting(`${shown(request.url)} took longer than ${milliseconds / 1000} seconds to answer; try again in a few minutes.`)));
  const callOff = late(total);
  const passed: Readable[] = [];
  const close = (): void => {
    callOff();
    for (const body of passed) body.destroy();
    signal.removeEventListener("abort", onAbort);
  };
  signal.addEventListener("abort", onAbort);
  try {
    let url = destination(request.url, policy);
    let order: Order = orderOf(request);
    const urls = [request.url];
    const been = new Set([`${order.method} ${url.href}`]);
    for (;;) {
      const hopLate = late(wait.head);
      const { statusCode: status, headers: raw, body } = await agent
        .request({ origin: url.origin, path: url.pathname + url.search, method: order.method, headers: { ...order.shown, ...order.secret }, body: order.body ?? null, signal: ending.signal })
        .catch((error: unknown) => {
          throw ending.signal.aborted ? ending.signal.reason : explained(error, url);
        })
        .finally(hopLate);
      const headers = headersOf(raw);
      const to = redirects.has(status) ? headers["location"] : undefined;
      if (to === undefined) {
        if (status === 304 && !("if-none-match" in order.shown) && !("if-modified-since" in order.shown)) {
          body.on("error", () => undefined).destroy();
          throw new RecordError(`${shown(url)} says that nothing changed since last time, though it was asked for the first time; try again later.`);
        }
        const bare = status === 304 || status === 204;
        return {
          status, headers, urls, sent: order.shown, method: order.method,
          body: bodyOf(body, { url, headers: bare ? {} : headers, atMost: request.atMost ?? LARGE, idle: wait.idle, after, close, ended: () => (ending.signal.aborted ? ending.signal.reason : undefined) }),
        };
      }
      // What a redirect says besides is of no use; a short text is read so that the connection can serve again.
      passed.push(body.on("error", () => undefined));
      void body.dump({ limit: 65_536 }).catch(() => undefined);
      const next = destination(to, policy, url);
      if (urls.length > HOPS) throw new RecordError(`${shown(request.url)} leads on more than ${HOPS} times; open it in a browser and give the address where it ends.`);
      order = onward(order, status, url, next);
      const step = `${order.method} ${next.href}`;
      if (been.has(step)) throw new RecordError(`${shown(request.url)} leads in a circle by way of ${shown(next)}; open it in a browser to see what is wrong.`);
      been.add(step);
      url = next;
      urls.push(url.href);
    }
  } catch (error) {
    close();
    ending.abort(error);
    throw error;
  }
}

const redirects: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

interface Order {
  method: "GET" | "POST";
  shown: Readonly<Record<string, string>>;
  secret: Readonly<Record<string, string>>;
  body: string | undefined;
}

/** Headers that belong to the connection and are written by it alone. */
const ownHeaders: ReadonlySet<string> = new Set(["host", "connection", "keep-alive", "content-length", "transfer-encoding", "te", "trailer", "upgrade", "expect", "proxy-connection"]);

function orderOf({ url, method = "GET", headers = {}, secret = {}, body }: Request): Order {
  const taken = Object.keys({ ...headers, ...secret }).find((name) => ownHeaders.has(name.toLowerCase()));
  if (taken !== undefined) throw new RecordError(`${shown(url)} is not asked with a header "${taken}" of one's own; leave it out.`);
  return { method, shown: { "accept-encoding": "gzip, deflate, br", ...lower(headers) }, secret: lower(secret), body };
}

/** What is asked at the next address: never a secret of one host at another, and no text written for one to another. */
function onward(order: Order, status: number, from: URL, to: URL): Order {
  const elsewhere = from.origin !== to.origin;
  const next = elsewhere ? { ...order, secret: {}, shown: without(order.shown, ["authorization", "cookie", "proxy-authorization", "x-api-key"]) } : order;
  if (order.method === "GET") return next;
  if (status <= 303) return { ...next, method: "GET", body: undefined, shown: without(next.shown, ["content-type"]) };
  if (elsewhere) throw new RecordError(`${shown(from)} would have what was sent to it sent on to ${shown(to)}, which is not done; give the address where it ends.`);
  return next;
}

function lower(headers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}

function without(headers: Readonly<Record<string, string>>, names: readonly string[]): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !names.includes(name)));
}

function headersOf(raw: Readonly<Record<string, string | string[] | undefined>>): Record<string, string> {
  return Object.fromEntries(Object.entries(raw).flatMap(([name, value]) => (value === undefined ? [] : [[name.toLowerCase(), Array.isArray(value) ? value.join(", ") : value]])));
}
