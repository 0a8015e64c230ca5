import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { deflateRawSync, gzipSync } from "node:zlib";
import { parse } from "csv-parse/sync";
import { describe, expect, test } from "vitest";
import { run } from "./run.ts";

const place = mkdtempSync(path.join(tmpdir(), "prosequi-screen-"));
const put = (name: string, data: string | Uint8Array): string => {
  const file = path.join(place, name);
  writeFileSync(file, data);
  return file;
};
interface Answer { id: string; label: string; hits: { term: string; start: number; end: number; provision: string; why: { en: string; zh: string } }[]; list: { sha256: string; on: string }; screening?: string; text?: string; channel?: string }
const asJson = async (argv: string[]): Promise<Answer[]> => JSON.parse((await run([...argv, "--format", "json"])).out) as Answer[];

const names = "深圳虚拟货币有限公司\r\n\r\n财通证券\r\n=RWA投资\r\n";

/** A workbook of one sheet, written by hand: stored or deflated parts and a central directory. */
function workbook(rows: string[][], sheet?: Buffer): Buffer {
  const cells = rows.map((row, r) => `<row r="${r + 1}">${row.map((cell, c) => `<c r="${"ABCDEFG"[c]}${r + 1}" t="inlineStr"><is><t>${cell}</t></is></c>`).join("")}</row>`).join("");
  const parts: Record<string, Buffer> = {
    "[Content_Types].xml": Buffer.from(`<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>`),
    "_rels/.rels": Buffer.from(`<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>`),
    "xl/workbook.xml": Buffer.from(`<?xml version="1.0"?><workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="a" sheetId="1" r:id="r1"/></sheets></workbook>`),
    "xl/_rels/workbook.xml.rels": Buffer.from(`<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`),
    "xl/worksheets/sheet1.xml": sheet ?? Buffer.from(`<?xml version="1.0"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${cells}</sheetData></worksheet>`),
  };
  const local: Buffer[] = [];
  const central: Buffer[] = [];
  let at = 0;
  for (const [name, data] of Object.entries(parts)) {
    const packed = deflateRawSync(data);
    const head = Buffer.alloc(30);
    head.writeUInt32LE(0x04034b50, 0);
    head.writeUInt16LE(20, 4);
    head.writeUInt16LE(8, 8);
    // The bomb is refused before anybody looks at its sum.
    head.writeUInt32LE(data.length > 1_000_000 ? 0 : crc(data), 14);
    head.writeUInt32LE(packed.length, 18);
    head.writeUInt32LE(Math.min(data.length, 1000), 22);
    head.writeUInt16LE(name.length, 26);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    head.copy(entry, 6, 4, 30);
    entry.writeUInt16LE(20, 4);
    entry.writeUInt32LE(at, 42);
    local.push(head, Buffer.from(name), packed);
    central.push(entry, Buffer.from(name));
    at += 30 + name.length + packed.length;
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(Object.keys(parts).length, 8);
  end.writeUInt16LE(Object.keys(parts).length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...local, directory, end]);
}

function crc(data: Buffer): number {
  let sum = ~0;
  for (const byte of data) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit += 1) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0);
  }
  return ~sum >>> 0;
}

describe("prosequi screen", () => {
  test("a list in gives a list out, in the same order, with the list's version and hash in every answer", async () => {
    const answers = await asJson(["screen", "names", put("a.txt", names)]);
    expect(answers.map(({ id, label }) => [id, label])).toEqual([["1", "hit"], ["3", "none"], ["4", "hit"]]);
    expect(answers.every(({ list }) => /^[0-9a-f]{64}$/.test(list.sha256) && list.on === "2026-11-22")).toBe(true);
    expect(answers[0]).toMatchObject({ channel: "name", text: "深圳虚拟货币有限公司", screening: expect.stringMatching(/^scr-[0-9a-f]{20}$/), hits: [{ term: "虚拟货币", start: 2, end: 6, provision: "8.1" }] });
  });

  test.each([
    ["scopes", "8.1"],
    ["ads", "8.2"],
    ["accounts", "7.1"],
  ])("%s are measured by %s", async (what, provision) => {
    const [answer] = await asJson(["screen", what, put("p.txt", "稳定币")]);
    expect(answer!.hits[0]!.provision).toBe(provision);
  });

  test("reads the same texts from every form", async () => {
    const wanted = [["x", "hit"], ["y", "none"]];
    const jsonl = '{"id":"x","text":"稳定币"}\n{"id":"y","name":"钢铁"}\n';
    const csv = "\uFEFFid,name\nx,稳定币\ny,\"钢,铁\"\n";
    for (const file of [put("f.jsonl", jsonl), put("f.jsonl.gz", gzipSync(jsonl)), put("f.csv", csv), put("f.csv.gz", gzipSync(csv)), put("f.xlsx", workbook([["id", "name"], ["x", "稳定币"], ["y", "钢铁"]]))]) {
      expect((await asJson(["screen", "names", file])).map(({ id, label }) => [id, label]), file).toEqual(wanted);
    }
  });

  test("reads another column and another encoding when told so", async () => {
    const gbk = Buffer.from([0xce, 0xc8, 0xb6, 0xa8, 0xb1, 0xd2]); // 稳定币 in GB 18030
    expect((await asJson(["screen", "names", put("g.txt", gbk), "--encoding", "gb18030"]))[0]!.label).toBe("hit");
    expect((await asJson(["screen", "scopes", put("c.csv", "a,b\nRWA,钢铁\n"), "--column", "a"]))[0]!.label).toBe("hit");
  });

  test("a day before the notice was in force has no hit, and says why", async () => {
    const [answer] = await asJson(["screen", "names", put("d.txt", "稳定币"), "--as-of", "2026-02-05"]);
    expect(answer).toMatchObject({ label: "soft", hits: [{ technique: "not-in-force" }] });
    expect(answer!.hits[0]!.why.en).toContain("not verified");
    expect(answer!.hits[0]!.why.zh).toContain("未经核实");
  });

  test.each([
    ["names", "name,business_scope\n钢铁,RWA\n", "none"],
    ["scopes", "name,business_scope\n钢铁,RWA\n", "hit"],
    ["names", "企业名称,经营范围\nRWA,钢铁\n", "hit"],
    ["scopes", "企业名称,经营范围\nRWA,钢铁\n", "none"],
  ])("%s of a register take the column that holds them: %j is %s", async (what, text, label) => {
    expect((await asJson(["screen", what, put("register.csv", text)]))[0]!.label).toBe(label);
  });

  test("csv guards against formulas and names its columns in both languages", async () => {
    const { out } = await run(["screen", "names", put("e.txt", names), "--format", "csv"]);
    const [head, ...rows] = parse(out) as string[][];
    expect(head![0]).toBe("id 编号");
    expect(rows.map((row) => row[1])).toEqual(["深圳虚拟货币有限公司", "财通证券", "'=RWA投资"]);
  });

  test("a text cannot leave its place in a report", async () => {
    const file = put("h.txt", "<script>|RWA\u202e**\u001b[31m\n");
    const html = (await run(["screen", "names", file, "--format", "html"])).out;
    expect(html).not.toContain("<script>");
    const md = (await run(["screen", "names", file, "--format", "md"])).out;
    expect(md).toContain("\\<script\\>\\|**RWA**⟨U+202E⟩\\*\\*⟨U+001B⟩");
    const text = (await run(["screen", "names", file])).out;
    expect(/[\u001b\u202e]/.test(text)).toBe(false);
  });

  test("answers only what is asked for, keeps what was found, and ends with 1 only when asked to", async () => {
    const file = put("k.txt", names);
    const kept = path.join(place, "kept.jsonl");
    const only = await run(["screen", "names", file, "--only", "hit", "--format", "jsonl", "--keep", kept]);
    expect([only.code, only.out.trim().split("\n").length]).toEqual([0, 2]);
    expect(readFileSync(kept, "utf8").trim().split("\n").map((line) => (JSON.parse(line) as Answer).text)).toEqual(["深圳虚拟货币有限公司", "=RWA投资"]);
    expect((await run(["screen", "names", file, "--fail-on-hit"])).code).toBe(1);
  });

  test("what is kept without a file of one's own is where a clue is opened from", async () => {
    const env = { LANG: "C", HOME: path.join(place, "home") };
    const kept = await run(["screen", "names", put("kept.txt", names), "--keep"], { env });
    expect(kept.err).toContain("screenings.jsonl");
    const file = /kept in (.*jsonl)/.exec(kept.err)![1]!;
    const { screening } = JSON.parse(readFileSync(file, "utf8").split("\n")[0]!) as { screening: string };
    const open = (id: string) => run(["clue", "open", "--from-screen", id, "--by", "李", "--role", "receiving-department", "--reason", "核查", "--format", "json"], { env });
    expect(JSON.parse((await open(screening)).out)).toMatchObject({ state: "observed", hypothesis: { provision: "8.1" } });
    expect(await open("scr-0000")).toMatchObject({ code: 2, err: expect.stringContaining("no answer called scr-0000") });
  });

  test.each([
    ["no such file", () => ["names", path.join(place, "none.txt")], "there is no such file"],
    ["an unknown channel", () => ["people", put("u.txt", "a")], 'does not know "people"'],
    ["a rule set without lists", () => ["names", put("r.txt", "a"), "--rulebook", "sec-crypto-action"], "has no screening lists"],
    ["a broken line of jsonl", () => ["names", put("b.jsonl", '{"text":"a"}\n{"text"\n')], "b.jsonl:2: is not JSON"],
    ["a line without text", () => ["names", put("t.jsonl", '{"id":"1"}\n')], "t.jsonl:1: has no text"],
    ["a csv without the column", () => ["names", put("n.csv", "a,b\n1,2\n")], "n.csv:1: has no column"],
    ["a csv with a short row", () => ["names", put("s.csv", "name,b\n1,2\n3\n")], "s.csv:3: is not csv"],
    ["bytes that are no UTF-8", () => ["names", put("x.txt", Buffer.from([0x61, 0x0a, 0xce, 0xc8, 0x0a]))], "--encoding gb18030"],
    ["damaged gzip", () => ["names", put("z.gz", gzipSync("a".repeat(1000)).subarray(0, 20))], "z.gz: the gzip data is damaged"],
    ["a zip that is no workbook", () => ["names", put("a.zip", workbook([]))], "unpack it"],
    ["a workbook that unpacks to more than it should", () => ["names", put("bomb.xlsx", workbook([], Buffer.alloc(220 * 1024 * 1024, 32)))], "unpacks to more than 200 MB"],
    ["a workbook cut short", () => ["names", put("cut.xlsx", workbook([["name"], ["a"]]).subarray(0, 300))], "damaged workbook"],
    ["one text too long", () => ["names", put("l.txt", "a".repeat(1_000_001))], "l.txt:1: is longer than"],
  ])("%s is one sentence with the place", async (_, argv, sentence) => {
    const { code, out, err } = await run(["screen", ...argv()]);
    expect([code, out]).toEqual([2, ""]);
    expect(err.replaceAll(`${place}/`, "")).toContain(sentence);
    expect(err.trim().split("\n").length).toBe(1);
  });
});
