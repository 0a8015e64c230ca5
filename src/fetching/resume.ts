import { createHash } from "node:crypto";
import { RecordError } from "../record/problem.ts";
import { Fleeting, shown } from "./faults.ts";
import type { Reply, Request } from "./shape.ts";

/** New bytes that make a try worth having been made: it is then not counted. */
const WORTH = 1 << 20;

/** How a body goes on after it was cut. */
export interface Going {
  /** Asks again, in turn. */
  ask(request: Request): Promise<Reply>;
  /** Waits a moment after a fault; throws it on where there were too many. */
  rest(fault: Fleeting): Promise<void>;
  /** What came was worth it: earlier faults are forgotten. */
  forgive(): void;
}

/**
 * The body of a large file as one stream, however often it is cut. Where the
 * site names the version of the file (a strong ETag) and gives parts, it goes
 * on where it was cut; else from the start, and what was given already must
 * come again, byte for byte, before anything new is given. A file that changes
 * meanwhile is an error: never half of one and half of another.
 */
export async function* continued(first: Reply, request: Request, going: Going): AsyncGenerator<Uint8Array, undefined> {
  const digest = createHash("sha256");
  const { etag = "", "accept-ranges": ranges = "" } = first.headers;
  const strong = /^"[^"]*"$/.test(etag) && ranges !== "none" && first.headers["content-encoding"] === undefined;
  const total = Number(first.headers["content-length"] ?? NaN);
  const changed = (): RecordError => new RecordError(`${shown(request.url)} changed while it was being fetched, so the two halves do not belong together; fetch it again.`);
  let [given, skip, fresh] = [0, 0, 0];
  for (let reply = first; ; ) {
    try {
      const again = createHash("sha256");
      for await (const piece of reply.body) {
        const known = piece.subarray(0, skip);
        const part = piece.subarray(known.length);
        if (known.length > 0) {
          again.update(known);
          skip -= known.length;
          if (skip === 0 && !again.digest().equals(digest.copy().digest())) throw changed();
        }
        if (part.length === 0) continue;
        digest.update(part);
        given += part.length;
        fresh += part.length;
        if (fresh > WORTH) going.forgive();
        yield part;
      }
      if (skip > 0) throw changed();
      return;
    } catch (error) {
      if (!(error instanceof Fleeting)) throw error;
      await going.rest(error);
    }
    fresh = 0;
    const headers = Object.fromEntries(Object.entries(request.headers ?? {}).filter(([name]) => !/^if-/i.test(name)));
    reply = await going.ask({ ...request, headers: given > 0 && strong ? { ...headers, range: `bytes=${given}-`, "if-range": etag } : headers });
    if (reply.status === 206) {
      const [, from, of] = /^bytes (\d{1,16})-\d{1,16}\/(\d{1,16}|\*)$/.exec(reply.headers["content-range"] ?? "") ?? [];
      if (Number(from) !== given || (reply.headers["etag"] ?? etag) !== etag || (of !== "*" && Number(of) !== total && !Number.isNaN(total))) throw changed();
      skip = 0;
    } else if (reply.status === 200) skip = given;
    else throw new RecordError(`${shown(request.url)} answered with status ${reply.status} when the rest of it was asked for; try again later.`);
  }
}
