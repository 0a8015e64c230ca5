import { existsSync, mkdirSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { csv, many, memory, options, source, workplace } from "./examples/harbours.ts";
import { ingest, type Sink } from "./index.ts";

const { directory, file } = workplace();
const wanted = /harbour-list expects the list of invented harbours as csv with the columns no, name, text/;
const cut = (bytes: Uint8Array): Uint8Array => bytes.subarray(0, bytes.length - 40);

describe("is refused in one sentence:", () => {
  test.each<[string, () => string, RegExp[]]>([
    ["no such file", () => path.join(directory, "none.csv"), [/There is no file .*none\.csv; check the path\.$/]],
    ["a directory", () => { mkdirSync(path.join(directory, "folder"), { recursive: true }); return path.join(directory, "folder"); }, [/folder is a directory; name the files in it\.$/]],
    ["an empty file", () => file(""), [/is empty; fetch it again/]],
    ["an empty file, packed", () => file(gzipSync("")), [/holds no rows/, wanted]],
    ["a header without rows", () => file("no,name,text\n"), [/holds no rows/, wanted]],
    ["wrong columns", () => file("number,name\n1,North\n"), [/lacks the columns no, text \(it has number, name\)/, wanted]],
    ["a column twice", () => file("no,name,text,name\n1,a,b,c\n"), [/names the column "name" twice/]],
    ["a web page", () => file("<!doctype html>\n<title>Not found</title>\n"), [/lacks the columns no, name, text \(it has <!doctype html>\)/, wanted]],
    ["bytes that are no text", () => file(Uint8Array.from({ length: 400 }, (_, n) => (n * 7) % 256)), [/is not a csv file|is not csv/, wanted]],
    ["a zip archive", () => file("PK\x03\x04\x14\0"), [/is a zip archive; unpack it/]],
    ["a packed file that is cut short", () => file(cut(gzipSync(csv(many(30))))), [/is cut short \(its compressed data end too early\); fetch it again/]],
    ["a packed file that is damaged", () => file(Buffer.concat([gzipSync(csv(many(9))).subarray(0, 60), Buffer.alloc(200, 7)])), [/is damaged|is cut short|is not csv/]],
    ["a packed file whose last bytes were changed", () => { const bytes = gzipSync(csv(many(9))); bytes.fill(7, bytes.length - 8); return file(bytes); }, [/is damaged \(it cannot be unpacked\)/]],
    ["a file that is cut short within quotes", () => file(csv(many(3)).slice(0, -4)), [/ends within a quoted field, so it is cut short/]],
    ["a row with a field too few", () => file("no,name,text\n1,a,b\n2,c\n"), [/\.csv:3 does not have as many fields as the header/, wanted]],
    ["a quote within a word", () => file('no,name,text\n1,a"b",c\n'), [/\.csv:2 is not csv/, wanted]],
    ["a quote out of place", () => file('no,name,text\n1,"a"b,c\n'), [/\.csv:2 is not csv/, wanted]],
  ])("%s", async (_, make, sentences) => {
    const place = make();
    const sink = memory();
    const error: Error = await ingest(source, [place], sink, options).then(() => new Error("it was loaded"), (caught: Error) => caught);
    expect(`${error.name}: ${error.message}`).toMatch(/^RecordError/);
    for (const sentence of sentences) expect(error.message).toMatch(sentence);
    expect(error.message).not.toContain("\n");
    expect(error.message.endsWith(".")).toBe(true);
    expect(sink.rows.size).toBe(0);
  });

  test("a file that is cut short later on: what was stored stays, and the sentence says so", async () => {
    const sink = memory();
    // Random letters, so that packed data end long after the first batches.
    const rows = many(3000).map(([no = "", name = ""], n) => [no, name, Array.from({ length: 40 }, (_, k) => ((n * 7919 + k * 104_729) * 2_654_435_761 % 4_294_967_296).toString(36)).join("")]);
    const whole = gzipSync(csv(rows));
    await expect(ingest(source, [file(whole.subarray(0, whole.length / 2))], sink, options)).rejects.toThrow(/is cut short .*; the first (?:[\d,]+) rows handled are in the record and will not be doubled\.$/);
    expect(sink.rows.size).toBeGreaterThanOrEqual(500);
    const stored = sink.rows.size;
    const done = await ingest(source, [file(whole)], sink, options);
    expect([done.added, done.unchanged]).toEqual([3000 - stored, stored]);
  });

  test("a second file that is missing stops the load before the first is stored", async () => {
    const sink = memory();
    await expect(ingest(source, [file(csv(many(3))), path.join(directory, "gone.csv")], sink, options)).rejects.toThrow(/no file .*gone\.csv/);
    expect([sink.rows.size, existsSync(path.join(directory, "gone.csv"))]).toEqual([0, false]);
  });

  test("a store that fails passes its own error on", async () => {
    const sink: Sink = { put: async () => { throw new RangeError("disk"); } };
    await expect(ingest(source, [file(csv(many(1200)))], sink, options)).rejects.toThrow(RangeError);
  });
});
