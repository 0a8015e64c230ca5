import { once } from "node:events";
import { readFileSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import { createServer } from "node:https";
import type { AddressInfo } from "node:net";
import { openWire, type OpenWire, type Policy } from "../../src/fetching/index.ts";
import type { Clock } from "../../src/fetching/shape.ts";

/** Hosts that the certificate of the invented site speaks for. */
export const hosts = [
  "www.sec.gov", "data.sec.gov", "efts.sec.gov", "www.courtlistener.com", "storage.courtlistener.com",
  "api.open.fec.gov", "www.fec.gov", "www.fjc.gov", "rpc.example.org", "api.example.org",
] as const;

/** A request as the site saw it. */
export interface Seen {
  host: string;
  method: string;
  url: URL;
  headers: Readonly<Record<string, string>>;
  body: string;
  /** When it came, by the clock of the test: milliseconds since 1970. */
  at: number;
}

/** An answer, or a misdeed. A string or bytes alone are a body with status 200. */
export type Told = string | Uint8Array | {
  /** 200 where not given. */
  status?: number;
  /** Content type text/html in UTF-8 where not given; a length given here is sent even where it is a lie. */
  headers?: Readonly<Record<string, string | string[]>>;
  body?: string | Uint8Array;
  /** Breaks the connection off after so many bytes of the body, its length announced whole. */
  cutAfter?: number;
  /** Sends the body in pieces without announcing its length. */
  chunked?: true;
  /** After the body, goes on for ever: so many bytes each so many milliseconds. */
  dribble?: { bytes: number; each: number };
  /** Reads the request and never says a word. */
  hang?: true;
  /** Breaks the connection off before a word. */
  reset?: true;
  /** Sends on to there, with status 302 where none is given. */
  redirect?: string;
  /** Exactly these bytes instead of an answer; the connection is then closed, or left open where `open`. */
  raw?: string | Uint8Array;
  open?: true;
};

/** An invented site that speaks for all `hosts`, over TLS, on this machine. */
export interface Site {
  port: number;
  /** Every request that came, in order. */
  asked: Seen[];
  /** Connections that were made to it. */
  readonly connections: number;
  /** Answers that were begun and neither ended nor broken off. */
  underWay(): number;
  /** Most requests in any stretch of so many seconds of the test's clock, of one host or all. */
  worst(seconds: number, host?: string): number;
  close(): Promise<void>;
}

const tls = (name: string): string => readFileSync(new URL(`tls/${name}`, import.meta.url), "utf8");

/** Opens an invented site; `clock` is that of the code under test, so that its limits can be checked on `asked`. */
export async function openSite(handler: (request: Seen) => Told | Promise<Told>, { clock = { now: () => Date.now() } }: { clock?: Pick<Clock, "now"> } = {}): Promise<Site> {
  const asked: Seen[] = [];
  let [connections, underWay] = [0, 0];
  const server = createServer({ key: tls("site.key"), cert: tls("site.pem"), keepAliveTimeout: 600_000 }, (request, response) => {
    underWay += 1;
    response.on("close", () => (underWay -= 1));
    void (async () => {
      const seen = await read(request, clock.now());
      asked.push(seen);
      await tell(response, await handler(seen));
    })().catch(() => response.destroy());
  });
  server.on("connection", (socket) => {
    connections += 1;
    // Clients under test break off as they please.
    socket.on("error", () => undefined);
  });
  server.on("tlsClientError", () => undefined);
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    port: (server.address() as AddressInfo).port,
    asked,
    get connections() {
      return connections;
    },
    underWay: () => underWay,
    worst: (seconds, host) => worst(asked.filter((each) => host === undefined || each.host === host).map((each) => each.at), seconds),
    close: async () => {
      const closed = once(server, "close");
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}

/** The real wire, with names that lead to the invented site; `over` changes its policy further. */
export function siteWire(site: Pick<Site, "port">, over: Policy = {}): OpenWire {
  return openWire({
    ca: tls("ca.pem"),
    lookup: async (host) => ((hosts as readonly string[]).includes(host) ? [{ address: "127.0.0.1", port: site.port }] : []),
    allowed: (address, port) => address === "127.0.0.1" && port === site.port,
    ...over,
  });
}

/** Most instants in any stretch of so many seconds, its end not included. */
export function worst(instants: readonly number[], seconds: number): number {
  const sorted = [...instants].sort((a, b) => a - b);
  let [most, first] = [0, 0];
  for (let last = 0; last < sorted.length; last += 1) {
    while (sorted[last]! - sorted[first]! >= seconds * 1000) first += 1;
    most = Math.max(most, last - first + 1);
  }
  return most;
}

async function read(request: IncomingMessage, at: number): Promise<Seen> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  const host = request.headers.host ?? "";
  const headers = Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, String(value)]));
  return { host, method: request.method ?? "", url: new URL(request.url ?? "/", `https://${host}`), headers, body: Buffer.concat(parts).toString(), at };
}

async function tell(response: ServerResponse, told: Told): Promise<void> {
  const answer = typeof told === "string" || told instanceof Uint8Array ? { body: told } : told;
  const { socket } = response;
  if (answer.hang) return;
  if (answer.reset) return void socket?.destroy();
  if (answer.raw !== undefined) {
    socket?.write(answer.raw);
    return answer.open ? undefined : void socket?.end();
  }
  const body = Buffer.from((answer.body ?? "") as string);
  const bare = answer.status === 304 || answer.status === 204;
  response.writeHead(answer.status ?? (answer.redirect === undefined ? 200 : 302), {
    ...(!bare && { "content-type": "text/html; charset=utf-8" }),
    ...(!bare && !answer.chunked && !answer.dribble && { "content-length": String(body.length) }),
    ...(answer.redirect !== undefined && { location: answer.redirect }),
    ...answer.headers,
  });
  if (bare) return void response.end();
  if (answer.cutAfter !== undefined) return void response.write(body.subarray(0, answer.cutAfter), () => socket?.destroy());
  if (!answer.dribble) return void response.end(body);
  response.write(body);
  const { bytes, each } = answer.dribble;
  const timer = setInterval(() => response.write("x".repeat(bytes)), each);
  response.on("close", () => clearInterval(timer));
}
