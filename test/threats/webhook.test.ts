import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { openStore } from "../../src/store/open.ts";
import { isWord } from "../../src/site/hooks.ts";
import { received } from "../../src/sources/courtlistener/webhook.ts";
import type { Store } from "../../src/store/store.ts";

const NOW = "2026-11-22T12:00:00.000Z";
const KEY = "5c3a3ab1-6a34-4d5a-9f1c-000000000001";

/** A record in which two dockets are known, one of them followed. */
async function record(): Promise<Store> {
  const store = await openStore(":memory:");
  const row = (docket: number, action: string | null) => ({ id: `courtlistener/${docket}`, source: "courtlistener", date: null, data: { action, courtlistener: docket } });
  await store.putRows("dockets", [row(90_000_001, "sec-v-larkmoor"), row(90_000_002, null)]);
  return store;
}

const entry = (docket: unknown = 90_000_001, over: object = {}) => ({ id: 11, docket, description: "ORDER dismissing the case with prejudice as to Larkmoor Capital", date_filed: "2025-02-27", recap_documents: [], ...over });
const alert = (results: unknown[] = [entry()], webhook: object = {}) => ({ payload: { results }, webhook: { event_type: 1, version: 2, date_created: NOW, deprecation_date: null, ...webhook } });
const post = (store: Store, word: unknown, headers: Record<string, string> = { "idempotency-key": KEY }) => received({ body: Buffer.from(typeof word === "string" ? word : JSON.stringify(word)), headers }, store, NOW);

async function everything(store: Store): Promise<string> {
  const all: unknown[] = [];
  for (const table of ["dockets", "entries", "parties", "hints", "versions", "captures", "custody", "items"] as const) for await (const row of store.rows(table)) all.push(row);
  return JSON.stringify([all, await store.head()]);
}

describe("word of a new entry", () => {
  test("becomes a wish to look at the docket, and nothing it says is written", async () => {
    const store = await record();
    const before = await everything(store);
    expect(await post(store, alert())).toEqual({ status: 200, say: "Thank you; it will be looked at.", hints: [90_000_001] });
    const after = await everything(store);
    expect(after).toContain(`{"id":"courtlistener/${KEY}/90000001","source":"courtlistener","date":null,"data":{"at":"${NOW}","docket":90000001}}`);
    expect(after).not.toMatch(/dismissing|Larkmoor Capital/);
    await store.change({}, () => ({ drop: { hints: [`courtlistener/${KEY}/90000001`] } }));
    expect(await everything(store)).toBe(before);
  });

  test("that is sent again is taken once, also when it was dealt with between", async () => {
    const store = await record();
    await post(store, alert());
    expect(await post(store, alert())).toMatchObject({ status: 200, hints: [] });
    await store.change({}, () => ({ drop: { hints: [`courtlistener/${KEY}/90000001`] } }));
    expect(await post(store, alert())).toMatchObject({ status: 200, hints: [] });
    expect(await store.count("hints")).toBe(0);
    expect(await post(store, alert(), { "idempotency-key": `${KEY.slice(0, -1)}2` })).toMatchObject({ hints: [90_000_001] });
  });

  test.each([90_000_002, 90_000_003])("about docket %i, which nobody follows, comes to nothing", async (docket) => {
    const store = await record();
    expect(await post(store, alert([entry(docket)]))).toMatchObject({ status: 200, hints: [] });
    expect(await store.count("hints")).toBe(0);
  });

  test.each([2, 3, 4, 5])("of event type %i is taken and comes to nothing", async (event_type) => {
    const store = await record();
    expect(await post(store, alert([entry()], { event_type }))).toMatchObject({ status: 200, hints: [] });
    expect(await store.count("hints")).toBe(0);
  });
});

describe("what is no word of CourtListener's", () => {
  test.each<[string, unknown, Record<string, string>, number, RegExp]>([
    ["nothing", "", { "idempotency-key": KEY }, 400, /no JSON object/],
    ["garbage", "\u0000\u0001{", { "idempotency-key": KEY }, 400, /no JSON object/],
    ["no key", alert(), {}, 400, /no Idempotency-Key/],
    ["a key that is none", alert(), { "idempotency-key": "../../dockets" }, 400, /no Idempotency-Key/],
    ["an old version", alert([entry()], { version: 1 }), { "idempotency-key": KEY }, 400, /version 2: webhook\.version/],
    ["an unknown event", alert([entry()], { event_type: 6 }), { "idempotency-key": KEY }, 400, /webhook\.event_type/],
    ["no entries", alert([]), { "idempotency-key": KEY }, 400, /payload\.results/],
    ["a docket that is no number", alert([entry("90000001")]), { "idempotency-key": KEY }, 400, /payload\.results\.0\.docket/],
    ["a docket beyond counting", alert([entry(1e300)]), { "idempotency-key": KEY }, 400, /payload\.results\.0\.docket/],
    ["a list", [alert()], { "idempotency-key": KEY }, 400, /version 2/],
    ["more than anybody sends", alert(Array.from({ length: 20_000 }, () => entry())), { "idempotency-key": KEY }, 413, /longer/],
  ])("%s is refused with a sentence and leaves no trace", async (_, word, headers, status, say) => {
    const store = await record();
    const before = await everything(store);
    expect(await post(store, word, headers)).toEqual({ status, say: expect.stringMatching(say), hints: [] });
    expect(await everything(store)).toBe(before);
  });

  test("bytes that are no UTF-8 are refused", async () => {
    expect(await received({ body: Buffer.from([0x22, 0xff, 0xfe, 0x22]), headers: { "idempotency-key": KEY } }, await record(), NOW)).toMatchObject({ status: 400 });
  });

  test("a flood is turned away while a thousand hints wait", async () => {
    const store = await record();
    await store.putRows("hints", Array.from({ length: 1000 }, (_, n) => ({ id: `courtlistener/k/${n}`, source: "courtlistener", date: null, data: { docket: 90_000_001, at: NOW } })));
    expect(await post(store, alert())).toMatchObject({ status: 503, hints: [] });
  });

  test("whatever comes is answered, and writes nothing but hints about followed dockets", async () => {
    const store = await record();
    const docket = fc.oneof(fc.constant<unknown>(90_000_001), fc.jsonValue());
    const words = fc.oneof(fc.string(), fc.jsonValue(), fc.record({ payload: fc.record({ results: fc.array(fc.record({ id: fc.oneof(fc.constant<unknown>(1), fc.jsonValue()), docket })) }), webhook: fc.record({ event_type: fc.oneof(fc.integer({ min: 0, max: 7 }), fc.jsonValue()), version: fc.constantFrom<unknown>(1, 2, "2", null), date_created: fc.string() }) }));
    await fc.assert(fc.asyncProperty(words, fc.uuid(), async (word, key) => {
      const { status, hints } = await post(store, word, { "idempotency-key": key });
      expect([200, 400, 413, 503]).toContain(status);
      expect(hints.every((each) => each === 90_000_001)).toBe(true);
    }), { numRuns: 300 });
    for await (const { data } of store.rows<object>("hints")) expect(data).toEqual({ docket: 90_000_001, at: NOW });
    expect(await store.count("entries")).toBe(0);
  });
});

test.each([
  ["a-long-word-of-nobody-1", "a-long-word-of-nobody-1", true],
  ["a-long-word-of-nobody-2", "a-long-word-of-nobody-1", false],
  ["a-long-word-of-nobody-", "a-long-word-of-nobody-1", false],
  ["", "", false],
  ["short", "short", false],
  ["anything", undefined, false],
])("the address ending in %j is let in by the setting %j: %s", (given, secret, goes) => expect(isWord(given, secret)).toBe(goes));
