import { createServer } from "node:net";
import { serve as listen } from "@hono/node-server";
import type { Hono } from "hono";

/** A running site. `stop` ends it once the answers under way are given. */
export interface Served {
  url: string;
  port: number;
  /** Set when the port asked for was in use and the next free one was taken. */
  instead?: number;
  stop(): Promise<void>;
}

/** How many ports after the one asked for are tried. */
const tries = 20;

/**
 * Serves an app on this machine only. A port in use gives the next free one.
 * @throws Error in one sentence when none of the ports is free.
 */
export async function serve(app: Hono, port: number, hostname = "127.0.0.1"): Promise<Served> {
  const free = await freePort(port, hostname);
  const server = await new Promise<ReturnType<typeof listen>>((resolve, reject) => {
    const started: ReturnType<typeof listen> = listen({ fetch: app.fetch, port: free, hostname }, () => resolve(started));
    started.once("error", reject);
  });
  const address = server.address();
  const taken = typeof address === "object" && address !== null ? address.port : free;
  return {
    url: `http://${hostname}:${taken}/`,
    port: taken,
    ...(taken === port || port === 0 ? {} : { instead: port }),
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        if ("closeIdleConnections" in server) server.closeIdleConnections();
      }),
  };
}

async function freePort(port: number, hostname: string): Promise<number> {
  if (port === 0) return 0;
  for (let next = port; next < port + tries; next += 1) if (next < 65_536 && (await isFree(next, hostname))) return next;
  throw new Error(`Ports ${port} to ${port + tries - 1} are all in use; choose another with --port.`);
}

function isFree(port: number, hostname: string): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once("error", () => resolve(false));
    probe.listen(port, hostname, () => probe.close(() => resolve(true)));
  });
}
