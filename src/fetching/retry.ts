/** Tries of one request, the first included. */
export const TRIES = 5;
/** Milliseconds that the S.E.C. wants an address to be quiet after it asked too often. */
const QUIET = 600_000;
/** No site means a pause longer than this, in milliseconds: a day and an hour. */
const LONGEST = 90_000_000;

/** What is to be done about an answer: nothing; the same again after a moment; or a pause for the whole account first. */
export type Verdict = "fine" | "again" | { pause: number };

/** Reads off an answer whether the same request should be made again. `faults`: how often that was the case before. */
export function verdict({ status, headers, bytes }: { status: number; headers: Readonly<Record<string, string>>; bytes: Uint8Array | undefined }, faults: number, now: number): Verdict {
  if (status === 403 && bytes && Buffer.from(bytes.subarray(0, 65_536)).toString("latin1").includes("Request Rate Threshold Exceeded")) return faults === 0 ? { pause: QUIET } : "fine";
  if (status !== 429 && status !== 503) return status === 500 || status === 502 || status === 504 ? "again" : "fine";
  const pause = retryAfter(headers["retry-after"], now);
  if (pause !== undefined) return { pause };
  return status === 429 ? { pause: 60_000 * 2 ** faults } : "again";
}

/** Milliseconds to wait by a Retry-After header, seconds or a date of HTTP (RFC 9110); nothing where it says neither. */
export function retryAfter(header: string | undefined, now: number): number | undefined {
  const text = header?.trim() ?? "";
  const wait = /^\d{1,15}$/.test(text) ? Number(text) * 1000 : /^[A-Z][a-z]{2,8},? [ \w:-]{10,30}$/.test(text) ? Date.parse(text.endsWith("GMT") ? text : `${text} GMT`) - now : NaN;
  // A date just past: the machine's clock is ahead of the site's, or the answer was long under way.
  return Number.isNaN(wait) ? undefined : Math.min(Math.max(wait, 1000), LONGEST);
}

/** Milliseconds before the next try: 1, 2, 4, 8 seconds, half as much or half as much again by `random` (0 to 1). */
export function backoff(faults: number, random: () => number): number {
  return 1000 * 2 ** faults * (0.5 + random());
}
