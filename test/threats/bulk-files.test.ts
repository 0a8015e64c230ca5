import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { openStore } from "../../src/evidence/index.ts";
import { RecordError } from "../../src/record/problem.ts";
import { workplace } from "../../src/sources/examples/harbours.ts";
import fec from "../../src/sources/fec/index.ts";
import fjc from "../../src/sources/fjc-idb/index.ts";
import { ingest, rowsOf, sinkOf, type SourceOfRows } from "../../src/sources/index.ts";
import { contributionLine, zipOf } from "../servers/fec.ts";
import { civilLine, civilZip } from "../servers/fjc.ts";

const { file } = workplace();
const contributions = rowsOf(fec.find(({ manifest }) => manifest.id === "fec-contributions")!);
const filings = rowsOf(fec.find(({ manifest }) => manifest.id === "fec-inaugural")!);
const civil = rowsOf(fjc);
const many = (count: number, line = contributionLine): string => Array.from({ length: count }, (_, n) => `${line(n)}\n`).join("");

/** Loads a file; gives what was said and how many rows are in the record after it. */
async function load(source: SourceOfRows, path: string) {
  const store = await openStore(":memory:");
  const error: unknown = await ingest(source, [path], sinkOf(store), { now: "2026-11-22T12:00:00Z", tick: () => 0 }).catch((caught: unknown) => caught);
  return { error, rows: await store.count(source.table) };
}

describe("a file that is not what it should be ends with one sentence that names it, and what was stored stays", () => {
  const cases: [string, SourceOfRows, () => string | Promise<string>, RegExp, number?][] = [
    ["a zip cut in its middle", contributions, async () => file(half(readFileSync(await zipOf("itcont.txt", 3_000, contributionLine))), "indiv26.zip"), /indiv26\.zip is cut short/],
    ["a gzip cut in its middle", contributions, () => file(half(gzipSync(many(60_000))), "half.txt.gz"), /half\.txt\.gz is cut short \(its compressed data end too early\)/],
    ["a zip with a changed byte", contributions, async () => file(changed(readFileSync(await zipOf("itcont.txt", 3_000, contributionLine)), 9_000), "bad.zip"), /bad\.zip\/itcont\.txt is damaged/],
    ["a zip of letters", contributions, () => zipOf("letters.txt", 3, () => "Dear"), /made\.zip holds no itcont\.txt \(it has letters\.txt\); give the file of individuals' contributions/],
    ["another file of the Commission", contributions, () => file("C00999999|EXAMPLE FUND|HALE, ROWAN|1 EXAMPLE ST||ALBANY|NY|12201|U|O||Q|||\n", "cm.txt"), /cm\.txt:1 has 15 fields instead of 21/],
    ["a line with a field too many, far in", contributions, () => file(`${many(2_000)}${contributionLine(1)}|more\n${many(5)}`, "wide.txt"), /wide\.txt:2001 has 22 fields instead of 21.*rows handled are in the record and will not be doubled\.$/, 1_000],
    ["a last line cut in two", contributions, () => file(`${many(700)}${contributionLine(8).slice(0, 60)}`, "last.txt"), /last\.txt:701 has \d+ fields instead of 21, so the file is cut short/, 500],
    ["an absurdly long line", contributions, () => file(`${many(700)}C00999999|${"N".repeat(3 << 20)}\n`, "long.txt"), /long\.txt:701 is a line of more than 1,048,576 characters/],
    ["a program", contributions, () => file(Buffer.from([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 10, 3, 4, 10]), "a.out"), /a\.out:1 holds bytes that are no text/],
    ["a bomb", contributions, () => file(gzipSync(Buffer.alloc(64 << 20, "|".repeat(20_000))), "bomb.gz"), /bomb\.gz.* (?:unpacks to more than 200 times its size|is a line of more than)/],
    ["nothing", contributions, () => file("", "none.txt"), /none\.txt is empty/],
    ["blank lines alone", contributions, () => file("\n\n\r\n", "blank.txt"), /blank\.txt holds no rows/],
    ["a civil file with another header", civil, () => civilZip(50, civilLine, ["CIRCUIT", "DISTRICT"]), /cv88on\.txt:1 does not name the columns known here: it has 2 columns|has nothing where OFFICE was expected/],
    ["a civil file without header", civil, () => zipOf("cv88on.txt", 50, civilLine), /cv88on\.txt:1 does not name the columns known here: it has "2" where CIRCUIT was expected/],
    ["a civil row cut in two", civil, () => civilZip(50, (n) => (n === 30 ? civilLine(n).slice(0, 40) : civilLine(n))), /cv88on\.txt:32 has \d+ fields instead of 46/],
    ["a filing of another version", filings, () => file("HDR\x1cFEC\x1c2.02\x1cExample\n", "1910509.fec"), /1910509\.fec:1 is of version 2\.02/],
  ];
  test.each(cases)("%s", async (_, source, made, sentence, stays = 0) => {
    const { error, rows } = await load(source, await made());
    expect(error).toBeInstanceOf(RecordError);
    const { message } = error as Error;
    expect(message).toMatch(sentence);
    expect(message).toMatch(/^[^\n]+\.$/);
    expect(message.length).toBeLessThan(700);
    // Of a file that is damaged in its packing nothing is kept: its rows may be others than were written.
    if (/is (?:damaged|cut short) \(/.test(message)) expect(rows).toBe(0);
    expect(rows).toBeGreaterThanOrEqual(stays);
  });
});

test("words of a file that would run in a spreadsheet or a page stay words", async () => {
  const path = file(`${contributionLine(0).replace("MARLOWE, IDA", '=HYPERLINK("x")<script>')}\n`);
  const store = await openStore(":memory:");
  await ingest(contributions, [path], sinkOf(store), { now: "2026-11-22T12:00:00Z", tick: () => 0 });
  expect(await store.row("contributions", "fec/indiv/4000000000000000000")).toMatchObject({ data: { name: '=HYPERLINK("x")<script>' } });
});

test("a civil file of a hundred thousand rows keeps no more than the Commission's", async () => {
  const path = await civilZip(100_000);
  const store = await openStore(":memory:");
  const held = process.memoryUsage().heapUsed;
  const done = await ingest({ ...civil, whole: undefined } as unknown as SourceOfRows, [path], sinkOf(store), { now: "2026-11-22T12:00:00Z", tick: () => 0 });
  expect(done).toMatchObject({ seen: 100_000, added: 2_000 });
  expect(process.memoryUsage().heapUsed - held).toBeLessThan(200 << 20);
});

function half(bytes: Buffer): Buffer {
  return bytes.subarray(0, Math.floor(bytes.length / 2));
}

function changed(bytes: Buffer, at: number): Buffer {
  const copy = Buffer.from(bytes);
  copy[at] = copy[at]! ^ 0x55;
  return copy;
}
