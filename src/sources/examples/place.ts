import { openCaptures, openStore } from "../../evidence/index.ts";
import type { Clock, Request } from "../../fetching/index.ts";
import type { World } from "../tour.ts";

/** What an invented site answers: a body, or more. Status 200 and text/html where not given. */
export type Told = string | Uint8Array | { status?: number; headers?: Record<string, string>; body?: string | Uint8Array };

/** A clock that stands still until somebody sleeps; then it jumps ahead. */
export function still(start = Date.UTC(2026, 10, 22, 12)): Clock {
  let now = start;
  return { now: () => now, sleep: async (milliseconds) => void (now += milliseconds) };
}

/** A place for runs in tests: a record in memory and an invented site that never leaves the process. */
export async function place(answer: (request: Request) => Told | Promise<Told>, over: Partial<World> = {}): Promise<World & { asked: Request[] }> {
  const store = await openStore(":memory:");
  const asked: Request[] = [];
  return {
    asked, store,
    captures: openCaptures(store),
    clock: still(),
    settings: { contact: "Example Desk desk@example.org" },
    follow: [],
    by: "prosequi test",
    signal: new AbortController().signal,
    wire: async (request) => {
      asked.push(request);
      const told = await answer(request);
      const { status = 200, headers = {}, body = "" } = typeof told === "string" || told instanceof Uint8Array ? { body: told } : told;
      const bytes = Buffer.from(body as string);
      return { status, method: request.method ?? "GET", urls: [request.url], sent: request.headers ?? {}, headers: { "content-type": "text/html; charset=utf-8", ...headers }, body: (async function* () { if (bytes.length > 0) yield bytes; })() };
    },
    ...over,
  };
}
