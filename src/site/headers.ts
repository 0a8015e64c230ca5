import type { MiddlewareHandler } from "hono";

/** What the browser may do with our pages: show them and their own style, and nothing else. */
const policy = "default-src 'none'; style-src 'self'; img-src 'self' data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

/** Sets the headers that every answer carries; the pages of the review bring two of their own (`review/guard.ts`). */
export const guarded: MiddlewareHandler = async (context, next) => {
  await next();
  if (!context.res.headers.has("Content-Security-Policy")) context.header("Content-Security-Policy", policy);
  context.header("X-Content-Type-Options", "nosniff");
  if (!context.res.headers.has("Referrer-Policy")) context.header("Referrer-Policy", "no-referrer");
  context.header("Cross-Origin-Opener-Policy", "same-origin");
  context.header("Cross-Origin-Resource-Policy", "same-origin");
};
