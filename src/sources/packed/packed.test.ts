import { createWriteStream, readFileSync, writeFileSync } from "node:fs";
import { pipeline } from "node:stream/promises";
import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ZipFile } from "yazl";
import { RecordError } from "../../record/problem.ts";
import { workplace } from "../examples/harbours.ts";
import { type Form, openTable } from "./table.ts";

const { directory, file } = workplace();
const form: Form = { members: ["harbours.txt", "quays.txt"], what: "the list of invented harbours", atMost: 1 << 30, delimiter: "|", columns: ["NO", "NAME", "TOWN"], header: false };

/** A zip archive with these members. */
async function zip(members: Record<string, string | Buffer>, { compress = true, large = false } = {}): Promise<string> {
  const packed = new ZipFile();
  for (const [name, content] of Object.entries(members)) packed.addBuffer(Buffer.from(content as string), name, { compress, forceZip64Format: large });
  packed.end({ forceZip64Format: large, comment: "" });
  const to = `${directory}/${Math.random().toString(36).slice(2)}.zip`;
  await pipeline(packed.outputStream, createWriteStream(to));
  return to;
}

async function read(path: string, over: Partial<Form> = {}, after = 0): Promise<{ rows: string[][]; lines: number[] }> {
  const table = await openTable(path, { ...form, ...over }, after);
  const [rows, lines]: [string[][], number[]] = [[], []];
  for await (const stretch of table.stretches) {
    rows.push(...stretch.rows);
    lines.push(stretch.line);
  }
  return { rows, lines };
}

const said = "1|North|Albany\n2|South \"Old\"|Utica\n";
const rows = [["1", "North", "Albany"], ["2", 'South "Old"', "Utica"]];

describe("a table of fields", () => {
  test.each<[string, () => string | Promise<string>]>([
    ["plain", () => file(said)],
    ["packed with gzip", () => file(gzipSync(said))],
    ["in a zip archive beside others", () => zip({ "readme.txt": "x", "harbours.txt": said })],
    ["stored in one, unpacked", () => zip({ "harbours.txt": said }, { compress: false })],
    ["in one of the large format", () => zip({ "harbours.txt": said }, { large: true })],
    ["under its other name, in capitals", () => zip({ "QUAYS.TXT": said })],
    ["with line ends of Windows", () => file(said.replaceAll("\n", "\r\n"))],
    ["without a last line end", () => file(said.slice(0, -1))],
    ["with a first line that names the columns", () => file(`no|name|town\n${said}`)],
    ["with stray NUL and record separators", () => file(said.replace("North", "No\0rt\x1eh"))],
  ])("%s gives its rows", async (_, made) => expect((await read(await made())).rows).toEqual(rows));

  test.each([["Latin-1", Buffer.from([0x4d, 0xe9]), "Mé"], ["Windows-1252", Buffer.from([0x93, 0x41, 0x94, 0x80]), "“A”€"]])("of %s characters is read as such", async (_, name, text) =>
    expect((await read(file(Buffer.concat([Buffer.from("1|"), name, Buffer.from("|Albany\n")])))).rows).toEqual([["1", text, "Albany"]]));

  test("goes on behind any line", async () => {
    const path = file(Array.from({ length: 30_000 }, (_, n) => `${n}|Harbour ${n}|${"x".repeat(20)}\n`).join(""));
    const whole = await read(path);
    expect(whole.lines.length).toBeGreaterThan(2);
    for (const after of [0, 1, 9_999, whole.lines[0]!, 29_999, 30_000]) expect((await read(path, {}, after)).rows).toEqual(whole.rows.slice(after));
  });

  test("tells how far it is in the measure of the packed file", async () => {
    const path = await zip({ "harbours.txt": said.repeat(100), "other.txt": Buffer.alloc(50_000, 7) });
    const table = await openTable(path, form);
    for await (const _ of table.stretches);
    expect(table.bytesRead()).toBe(readFileSync(path).length);
  });
});

describe("what is wrong with a file is said in a sentence", () => {
  const cases: [string, () => string | Promise<string>, RegExp, Partial<Form>?][] = [
    ["another member", () => zip({ "letters.txt": "a", "b.csv": "b" }), /holds no harbours\.txt or quays\.txt \(it has letters\.txt, b\.csv\); give the list/],
    ["no member", () => zip({}), /holds no harbours.txt .*it has nothing/],
    ["an empty member", () => zip({ "harbours.txt": "" }), /harbours\.txt is empty/],
    ["a zip cut short", async () => file(readFileSync(await zip({ "harbours.txt": said.repeat(500) })).subarray(0, 60)), /cut short \(the list of its contents/],
    ["a gzip cut short", () => file(gzipSync(Buffer.from(said.repeat(5_000))).subarray(0, 120)), /is cut short \(its compressed data end too early\); fetch it again/],
    ["a gzip with a changed byte", () => file(changed(gzipSync(said.repeat(100)), 20)), /is damaged/],
    ["a stored member with a changed byte", async () => file(changed(readFileSync(await zip({ "harbours.txt": said }, { compress: false })), 45)), /harbours\.txt is damaged \(its bytes do not match their checksum\)/],
    ["a packed member with a changed byte", async () => file(changed(readFileSync(await zip({ "harbours.txt": said.repeat(9) })), 50)), /harbours\.txt is damaged/],
    ["an encrypted member", async () => file(encrypted(readFileSync(await zip({ "harbours.txt": said })))), /harbours\.txt is encrypted/],
    ["too few fields", () => file(`${said}3|East\n`), /:3 has 2 fields instead of 3, so the file is cut short/],
    ["too many fields", () => file(`1|a|b|c\n`), /:1 has 4 fields instead of 3/],
    ["bytes that are no text", () => file(Buffer.from([1, 2, 3, 4, 5, 10])), /:1 holds bytes that are no text/],
    ["a line without end", () => file(`1|a|${"x".repeat((1 << 20) + 5)}\n`), /:1 is a line of more than 1,048,576 characters/],
    ["no line end at all", () => file(`${said}${"x".repeat((1 << 20) + 400_000)}`), /:3 is a line of more than/],
    ["a changed header", () => file(`NO|TITLE|TOWN\n${said}`), /:1 does not name the columns known here: it has "TITLE" where NAME was expected \(column 2\)/, { header: true }],
    ["one column more", () => file(`NO|NAME|TOWN|MAYOR\n${said}`), /has 4 columns instead of 3/, { header: true }],
    ["more than there can be", () => file(gzipSync(said.repeat(10))), /unpacks to more than 0 GB/, { atMost: 100 }],
  ];
  test.each(cases)("%s", async (_, made, sentence, over) => {
    const error: unknown = await read(await made(), over).catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(RecordError);
    expect((error as Error).message).toMatch(sentence);
    expect((error as Error).message).toMatch(/[a-z0-9)].*;.*\.$/);
  });

  test("a bomb ends before it fills anything", async () => {
    const filler = Buffer.alloc(32 << 20, `1|a|${"b".repeat(20_000)}\n`);
    const path = file(gzipSync(filler));
    await expect(read(path)).rejects.toThrow(/unpacks to more than 200 times its size/);
    await expect(read(await zip({ "harbours.txt": filler }))).rejects.toThrow(/unpacks to more than 200 times its size/);
  });
});

test("damage anywhere gives the rows as they were, or a sentence; never other rows, never a hang", async () => {
  const packed = readFileSync(await zip({ "harbours.txt": said.repeat(40), "readme.txt": "about" }));
  const whole = Array.from({ length: 40 }, () => rows).flat();
  await fc.assert(fc.asyncProperty(fc.nat(packed.length - 1), fc.integer({ min: 1, max: 255 }), fc.boolean(), async (at, by, cut) => {
    const path = `${directory}/mutant.zip`;
    writeFileSync(path, cut ? packed.subarray(0, at) : changed(packed, at, by));
    const [got, ended]: [string[][], unknown[]] = [[], []];
    try {
      for await (const stretch of (await openTable(path, form)).stretches) got.push(...stretch.rows);
    } catch (error) {
      ended.push(error);
    }
    if (ended.length === 0) expect(got).toEqual(whole);
    else expect(ended[0]).toBeInstanceOf(RecordError);
  }), { numRuns: 300 });
});

function changed(bytes: Uint8Array, at: number, by = 0x55): Buffer {
  const copy = Buffer.from(bytes);
  copy[at] = copy[at]! ^ by;
  return copy;
}

/** The archive with the flag that says its member is encrypted, in both headers. */
function encrypted(bytes: Buffer): Buffer {
  const copy = Buffer.from(bytes);
  for (const [mark, at] of [["PK\x03\x04", 6], ["PK\x01\x02", 8]] as const) {
    const from = copy.indexOf(mark, 0, "latin1") + at;
    copy[from] = copy[from]! | 1;
  }
  return copy;
}
