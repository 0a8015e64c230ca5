import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { backoff, retryAfter, verdict } from "./retry.ts";

const now = Date.UTC(2026, 10, 22, 12);

describe("Retry-After", () => {
  it.each<[string, number | undefined]>([
    ["120", 120_000],
    [" 5 ", 5000],
    ["0", 1000],
    ["Sun, 22 Nov 2026 12:02:00 GMT", 120_000],
    ["Sunday, 22-Nov-26 12:02:00 GMT", 120_000],
    ["Sun Nov 22 12:02:00 2026", 120_000],
    ["Sun, 22 Nov 2026 11:00:00 GMT", 1000],
    ["999999999999", 90_000_000],
    ["Fri, 22 Nov 2126 12:00:00 GMT", 90_000_000],
    ["-5", undefined],
    ["1e3", undefined],
    ["soon", undefined],
    ["", undefined],
  ])("%j", (header, wait) => {
    expect(retryAfter(header, now)).toBe(wait);
  });

  it("never gives more than a day and an hour, whatever it says", () => {
    fc.assert(fc.property(fc.string({ maxLength: 60 }), (header) => {
      const wait = retryAfter(header, now);
      expect(wait === undefined || (wait >= 1000 && wait <= 90_000_000)).toBe(true);
    }));
  });
});

describe("verdict", () => {
  const bytes = Buffer.from("");
  it.each<[string, number, Record<string, string>, string, number, unknown]>([
    ["takes an answer as it is", 200, {}, "", 0, "fine"],
    ["leaves a refusal to the source", 403, {}, "no", 0, "fine"],
    ["leaves a missing page to the source", 404, { "retry-after": "5" }, "", 0, "fine"],
    ["tries a broken site again", 502, {}, "", 0, "again"],
    ["tries a tired site again", 503, {}, "", 0, "again"],
    ["gives a tired site the pause it asks for", 503, { "retry-after": "7" }, "", 0, { pause: 7000 }],
    ["gives a pause that is asked for", 429, { "retry-after": "7" }, "", 3, { pause: 7000 }],
    ["gives a minute where none is named", 429, {}, "", 0, { pause: 60_000 }],
    ["gives more each time", 429, {}, "", 2, { pause: 240_000 }],
    ["keeps quiet for ten minutes where the S.E.C. says so", 403, {}, "<h1>Request Rate Threshold Exceeded</h1>", 0, { pause: 600_000 }],
    ["does so once", 403, {}, "<h1>Request Rate Threshold Exceeded</h1>", 1, "fine"],
  ])("%s", (_, status, headers, text, faults, told) => {
    expect(verdict({ status, headers, bytes: text === "" ? bytes : Buffer.from(text) }, faults, now)).toEqual(told);
  });

  it("waits twice as long each time, spread by chance", () => {
    expect([0, 1, 2, 3].map((faults) => backoff(faults, () => 0.5))).toEqual([1000, 2000, 4000, 8000]);
    expect([backoff(1, () => 0), backoff(1, () => 1)]).toEqual([1000, 3000]);
  });
});
