import { readFileSync } from "node:fs";
import type { Answer } from "../../../fetching/index.ts";
import type { Listed } from "../listing.ts";

/** An answer as a source gets it, with this body. */
export function answered(body: string | Uint8Array, over: Partial<Answer> & { url?: string } = {}): Answer {
  const { url = "https://www.sec.gov/enforcement-litigation/litigation-releases?page=0", ...rest } = over;
  return { status: 200, headers: { "content-type": "text/html; charset=utf-8" }, urls: [url], sent: {}, method: "GET", bytes: Buffer.from(body as string), hash: "0".repeat(64), at: "2026-11-22T12:00:00.000Z", unchanged: false, ...rest };
}

/** A fixture beside a source. */
export function example(name: string): string {
  return readFileSync(new URL(`../../${name}`, import.meta.url), "utf8");
}

/** A row of a list with little in it. */
export function row(over: Partial<Listed> = {}): Listed {
  return { url: "https://www.sec.gov/enforcement-litigation/litigation-releases/lr-99001", day: "2026-03-11", instant: null, shown: null, title: "Rowan Birch and Heron Harbour LLC, et al.", numbers: ["LR-99001"], fileNumbers: [], attachments: [], ...over };
}
