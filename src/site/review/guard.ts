import type { Context } from "hono";
import { timingSafeEqual } from "node:crypto";

/** What the pages of the review may do in a browser: as all others, and run the one script of our own. */
const policy = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

/** The names that this machine has for itself; under any other a page may be somebody else's (DNS rebinding). */
const ours = new Set(["127.0.0.1", "localhost", "[::1]"]);

/** The headers of a page of the review: kept nowhere, and telling our own server alone where a form came from. */
export function sealed(context: Context): void {
  context.header("Cache-Control", "no-store");
  context.header("Content-Security-Policy", policy);
  context.header("Referrer-Policy", "same-origin");
}

/**
 * Whether a form was sent by a page of this very site: the browser says so in
 * Sec-Fetch-Site or in Origin, neither says otherwise, and the site was asked
 * under a name of this machine.
 */
export function isOwn(context: Context): boolean {
  const { origin, hostname } = new URL(context.req.url);
  const site = context.req.header("sec-fetch-site");
  const from = context.req.header("origin");
  if (!ours.has(hostname)) return false;
  if (site !== undefined && site !== "same-origin") return false;
  if (from !== undefined && from !== "null" && from !== origin) return false;
  return site === "same-origin" || from === origin;
}

/** Whether a form carries the token of this process. */
export function bears(token: string, given: string): boolean {
  const [a, b] = [Buffer.from(token), Buffer.from(given)];
  return a.length === b.length && timingSafeEqual(a, b);
}
