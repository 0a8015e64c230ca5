import fc from "fast-check";
import { expect, test } from "vitest";
import { place } from "../../src/sources/examples/place.ts";
import source from "../../src/sources/edgar/index.ts";
import { sync } from "../../src/sources/index.ts";
import { edgar, type Filed } from "../servers/edgar.ts";

const SAID = "On June 3, 2026, the SEC notified us that it does not intend to recommend an enforcement action against us.";
const filed: Filed[] = [1, 2, 3].map((n) => ({ cik: 1, name: "Example Exchange, Inc.", accession: `0000000001-26-00000${n}`, form: n === 3 ? "S-1" : "8-K", filed: `2026-06-0${n}`, documents: { "a.htm": `<p>${SAID}</p>` } }));

/** A change to an answer: bytes written over at a place, or cut off there. */
const damage = fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), over: fc.constantFrom("", "null", "[]", "{}", '"', "9", "]", "}", "[", "-", "\u0000", "true", "<html>", '"gte"', ","), cut: fc.boolean() });

test("damaged answers end a run with a sentence or are read as what they say, and never invent a filing or a quote", async () => {
  const numbers = new Set(filed.map(({ accession }) => accession));
  await fc.assert(fc.asyncProperty(damage, fc.constantFrom("efts", "data", "www"), async ({ at, over, cut }, host) => {
    const answer = edgar(filed);
    const there = await place(({ url }) => {
      const told = answer({ host: new URL(url).host, url: new URL(url) }) as { body: string };
      if (!url.includes(`//${host}`)) return told;
      const place = Math.floor(at * told.body.length);
      return { ...told, body: told.body.slice(0, place) + over + (cut ? "" : told.body.slice(place + over.length)) };
    }, { settings: { contact: "Example Desk desk@example.org", "edgar-ciks": "1", "edgar-since": "2026-05-01" } });
    const done = await sync(source, there);
    expect(["done", "unreadable", "failed"]).toContain(done.end);
    expect(done.seen).toBe(done.added + done.changed + done.unchanged + done.ignored.reduce((sum, { count }) => sum + count, 0));
    for await (const { data } of there.store.rows<{ kind: string; accession: string; quote?: { exact: string }; capture?: string }>("filings")) {
      if (host === "www") expect(numbers.has(data.accession)).toBe(true);
      if (data.quote) expect(Buffer.from((await there.captures.bytes(data.capture!))!).toString()).toContain(data.quote.exact);
    }
    await there.store.close();
  }), { numRuns: 60 });
});

test("a list that mixes columns is never read, whichever column is short", async () => {
  const answer = edgar(filed);
  for (const column of ["filingDate", "reportDate", "form", "items", "primaryDocument", "size", "acceptanceDateTime"]) {
    const there = await place(({ url }) => {
      const told = answer({ host: new URL(url).host, url: new URL(url) }) as { body: string };
      if (!url.includes("/submissions/")) return told;
      const body = JSON.parse(told.body) as { filings: { recent: Record<string, unknown[]> } };
      body.filings.recent[column]!.pop();
      return { ...told, body: JSON.stringify(body) };
    }, { settings: { contact: "Example Desk desk@example.org", "edgar-ciks": "1", "edgar-since": "2026-05-01" } });
    expect(await sync(source, there), column).toMatchObject({ end: "unreadable", added: 0, why: expect.stringContaining(`2 entries in ${column}`) });
  }
});

test("markup in a document cannot make a statement of what a reader does not see", async () => {
  const hidden = [`<script>${SAID}</script>`, `<!-- ${SAID} -->`, `<title>${SAID}</title>`, `<p title="${SAID}">Nothing.</p>`];
  const answer = edgar([{ ...filed[0]!, documents: Object.fromEntries(hidden.map((body, n) => [`${n}.htm`, `<html><body>${body}<p>The quarter was quiet.</p></body></html>`])) }]);
  const there = await place(({ url }) => answer({ host: new URL(url).host, url: new URL(url) }) as { body: string }, { settings: { contact: "Example Desk desk@example.org", "edgar-since": "2026-05-01" } });
  expect(await sync(source, there)).toMatchObject({ end: "done", added: 0 });
});
