import { readClaim, type Claimed, type Reconciled } from "../analysis/index.ts";
import type { Words } from "../language/index.ts";
import { BadAddress } from "./query.ts";

const signs: Readonly<Record<string, Claimed["sign"]>> = { exactly: "=", "more-than": ">", "at-least": ">=", "up-to": "<=" };

/**
 * The claim that a page tests: the reader's, or the reported figure as it was
 * put. "About" and "nearly" are no claims that can be tested.
 * @throws BadAddress with a sentence in the reader's language.
 */
export function claimOf(params: URLSearchParams, row: Reconciled | undefined, words: Words): { text: string; claimed: Claimed } | undefined {
  const asked = params.get("claim")?.trim();
  const sign = row && signs[row.how];
  const text = asked || (sign && `${sign}${row.unit === "share" ? `${Math.round(row.reported * 1e6) / 1e4}%` : row.reported}`);
  if (!text) return undefined;
  try {
    return { text, claimed: readClaim(text) };
  } catch {
    throw new BadAddress(words.trouble.badClaim(text.slice(0, 40)));
  }
}
