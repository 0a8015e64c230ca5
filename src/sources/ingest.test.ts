import path from "node:path";
import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { openCaptures, openStore } from "../evidence/index.ts";
import type { BulkRow } from "../store/store.ts";
import { csv, many, memory, options, source, workplace } from "./examples/harbours.ts";
import { ingest, sinkOf, type Ingested, type Progress } from "./index.ts";

const { file } = workplace();
const figures = ({ seen, added, changed, unchanged, ignored }: Ingested) => [seen, added, changed, unchanged, ignored.map((each) => [each.reason.en, each.count])];

describe("a load", () => {
  test("goes in batches, packed or not, whatever the name; a second changes nothing, a corrected row is a change", async () => {
    const sink = memory();
    const rows = many(1200);
    expect(figures(await ingest(source, [file(gzipSync(csv(rows)), "packed.txt")], sink, options))).toEqual([1200, 1200, 0, 0, []]);
    expect(sink.batches).toEqual([500, 500, 200]);
    expect(figures(await ingest(source, [file(`\uFEFF${csv(rows)}\n\n`, "plain.gz")], sink, options))).toEqual([1200, 0, 0, 1200, []]);
    rows[7]![1] = "Harbour Seven";
    expect(figures(await ingest(source, [file(csv(rows))], sink, options))).toEqual([1200, 0, 1, 1199, []]);
  });

  test("says what was not kept and why, and keeps the first of two rows with one id, also across files", async () => {
    const first = file(csv([["1", "North", ""], ["2", "", ""], ["1", "Other", ""]]));
    const second = file(csv([["1", "Again", ""], ["3", "South", ""]]));
    const sink = memory();
    expect(figures(await ingest(source, [first, second], sink, options))).toEqual([5, 2, 0, 0, [["the same thing stands in an earlier row of this load", 2], ["no name", 1]]]);
    expect(JSON.parse(sink.rows.get("1") ?? "")).toMatchObject({ data: { name: "North" } });
  });

  test("columns may stand in another order, beside others", async () => {
    const sink = memory();
    await ingest(source, [file("text,extra,name,no\n,x,North,1\n")], sink, options);
    expect(JSON.parse(sink.rows.get("1") ?? "")).toMatchObject({ data: { name: "North" } });
  });

  test("sees as many rows as it handles and ignores", async () => {
    const row = fc.tuple(fc.constantFrom("1", "2", "3", "4", "5"), fc.constantFrom("", "A", "B"), fc.string());
    await fc.assert(
      fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 30 }), fc.boolean(), async (rows, packed) => {
        const text = csv(rows);
        const done = await ingest(source, [file(packed ? gzipSync(text) : text, "property.csv")], memory(), options);
        const ignored = done.ignored.reduce((sum, each) => sum + each.count, 0);
        expect(done.seen).toBe(rows.length);
        expect(done.added + done.changed + done.unchanged + ignored).toBe(done.seen);
      }),
      { numRuns: 60 },
    );
  });

  test("tells its progress at most four times a second, and the time left", async () => {
    let clock = 0;
    const told: Progress[] = [];
    await ingest(source, [file(csv(many(1000)))], memory(), { ...options, tick: () => (clock += 10), progress: (each) => told.push(each) });
    expect(told.length).toBeGreaterThan(20);
    expect(told.length).toBeLessThanOrEqual(40);
    expect(told.at(-1)).toMatchObject({ left: 0 });
    expect(told[0]?.size).toBe(told.at(-1)?.bytes);
  });
});

describe("the record as a sink", () => {
  test("captures a text before the row that points to it, once", async () => {
    const store = await openStore(":memory:");
    const captures = openCaptures(store);
    const place = file(csv([["1", "North", "Text of the north"], ["2", "South", ""], ["3", "East", "Text of the east"]]));
    expect(figures(await ingest(source, [place], sinkOf(store, captures), options))).toEqual([3, 3, 0, 0, []]);
    const row = (await store.row("press", "3")) as BulkRow<{ capture: string }>;
    expect(Buffer.from((await captures.bytes(row.data.capture)) ?? []).toString()).toBe("Text of the east");
    expect((await store.row("press", "2"))?.data).toEqual({ name: "South" });
    for await (const held of captures.custody("harbour-list")) expect(held).toMatchObject({ url: null, how: `row of ${path.basename(place)}`, at: options.now });
    expect(figures(await ingest(source, [place], sinkOf(store, captures), { ...options, now: "2027-01-01T00:00:00Z" }))).toEqual([3, 0, 0, 3, []]);
    expect(await store.count("captures")).toBe(2);
    await store.close();
  });
});
