import { createHash, timingSafeEqual } from "node:crypto";
import type { Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import type { Desk } from "./shape.ts";

/** Longer than any word of something new has been. */
const MOST_BYTES = 2_000_000;

/**
 * Where publishers send word of something new: `POST /hooks/SOURCE/WORD`. An
 * address nobody gave out is not there, whatever is posted to it; what comes to
 * the right one is taken as a hint to look (src/sources).
 */
export function hookRoutes(app: Hono, desk: Pick<Desk, "hook">): void {
  const tooLong = bodyLimit({ maxSize: MOST_BYTES, onError: (context) => context.json({ say: "The message is too long; it was not read." }, 413) });
  app.post("/hooks/:source/:word", tooLong, async (context) => {
    const taken = await desk.hook(context.req.param("source"), context.req.param("word"), {
      body: new Uint8Array(await context.req.arrayBuffer()),
      headers: context.req.header(),
    });
    return taken ? context.json({ say: taken.say }, taken.status) : context.notFound();
  });
}

/** Compares the word of an address with the secret one in a time that tells nothing of it. A word under 16 characters is no secret: nothing is let in. */
export function isWord(given: string, secret: string | undefined): boolean {
  if (secret === undefined || secret.length < 16) return false;
  const digest = (text: string): Buffer => createHash("sha256").update(text).digest();
  return timingSafeEqual(digest(given), digest(secret));
}
