import type { Context } from "hono";
import { getCookie } from "hono/cookie";
import { signedBy } from "../../coding/review/person.ts";
import { Refused } from "../../record/hand.ts";

/** The name of who codes, as this browser keeps it. */
export const cookie = "coder";

/** The most bytes that a form may have. */
const mostBytes = 64 * 1024;

/** The name in the browser's cookie, where it is one that may sign. */
export function nameIn(context: Context): string | undefined {
  return nameFrom(getCookie(context, cookie));
}

/** A name where it is one that may sign. */
export function nameFrom(given: string | undefined): string | undefined {
  try {
    return given === undefined ? undefined : signedBy(given);
  } catch (problem) {
    if (problem instanceof Refused) return undefined;
    throw problem;
  }
}

/** A form of the kind that a page sends, no larger than a form is; else nothing. */
export async function formIn(context: Context): Promise<URLSearchParams | undefined> {
  const type = (context.req.header("content-type") ?? "").split(";")[0]?.trim().toLowerCase();
  if (type !== "application/x-www-form-urlencoded") return undefined;
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of context.req.raw.body ?? []) {
    size += (chunk as Uint8Array).length;
    if (size > mostBytes) return undefined;
    chunks.push(chunk as Uint8Array);
  }
  return new URLSearchParams(Buffer.concat(chunks).toString("utf8"));
}

/** The page of the review that a form came from, in the part that was chosen; never another site's. */
export function backTo(form: URLSearchParams, root: string): string {
  const given = new URL(form.get("back") ?? root, "http://here.invalid");
  const inside = given.origin === "http://here.invalid" && (given.pathname === root || given.pathname.startsWith(`${root}/`));
  const to = inside ? given : new URL(root, "http://here.invalid");
  to.searchParams.delete("as");
  if (form.get("as") === "adjudicator") to.searchParams.set("as", "adjudicator");
  return `${to.pathname}${to.search}`;
}
