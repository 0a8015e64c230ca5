import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { run } from "./run.ts";

const cwd = mkdtempSync(path.join(tmpdir(), "prosequi-evidence-"));
afterAll(() => rmSync(cwd, { recursive: true, force: true }));
const store = ["--store", path.join(cwd, "record.db")];
const over = { cwd, stopped: new Promise<void>(() => {}), env: { LANG: "C", USER: "desk" } };
const say = (...argv: string[]) => run([...argv, ...store], over);
const signed = ["--by", "A. Editor", "--reason", "Asked for by the person."];

/** The hash and address of an invented page that stands for a document of the casebook. */
let hash = "";
let url = "";

beforeAll(async () => {
  const wanted = JSON.parse((await say("capture", "--wanted", "--format", "json")).out) as { source: string; url: string }[];
  url = wanted[0]!.url;
  writeFileSync(path.join(cwd, "page.html"), "<p>An invented page. Write to pat.larkmoor@example.com or call (212) 555-0147.</p>");
  const done = await say("capture", "page.html", "--url", url, "--format", "json");
  hash = (JSON.parse(done.out) as { hash: string }).hash;
});

describe("evidence from the command line", () => {
  test("names in its custody who saved a document", async () => {
    const { out } = await say("verify", "--format", "json");
    expect(JSON.parse(out)).toMatchObject({ captures: 1, custody: { lines: 1, unchained: 0, head: { seq: 1 } } });
    expect((await say("verify")).out).toMatch(/1 lines of custody\nhead {4}[0-9a-f]{64}\ncustody [0-9a-f]{64}/);
  });

  test("packs an action, checks the pack, names a flipped byte, and takes its documents into another record", async () => {
    const packed = await say("pack", "coinbase", "coinbase.wacz");
    expect([packed.code, packed.err]).toEqual([0, ""]);
    expect(packed.out).toMatch(/coinbase\.wacz: captured documents: .*\nSHA-256 [0-9a-f]{64}/);
    expect((await say("pack", "coinbase.wacz", "--check")).out).toContain("coinbase.wacz is whole");
    const bytes = readFileSync(path.join(cwd, "coinbase.wacz"));
    bytes[bytes.length >> 1]! ^= 1;
    writeFileSync(path.join(cwd, "flipped.wacz"), bytes);
    expect((await say("pack", "flipped.wacz", "--check")).code).toBeGreaterThan(0);
    const other = await run(["capture", "coinbase.wacz", "--store", path.join(cwd, "other.db"), "--format", "json"], over);
    expect(JSON.parse(other.out)).toMatchObject({ refused: 0 });
    expect((await say("pack", "nobody")).err).toMatch(/No action is called "nobody"/);
    expect((await say("capture", "coinbase.wacz", "--url", url)).err).toMatch(/leave --url and --as out/);
  });

  test("keeps a list of words that are never shown", async () => {
    expect((await say("redact", "try", "Write to pat@example.com about 1:23-cv-04738, or to Rowan Birch.")).out).toMatch(/^Write to \[.*removed\] about 1:23-cv-04738, or to Rowan Birch\.\n$/);
    expect((await say("redact", "add", "Rowan Birch", ...signed)).code).toBe(0);
    expect((await say("redact", "try", "Rowan Birch was here.")).out).not.toContain("Rowan");
    expect((await say("redact", "list", "--lang", "zh")).out).toMatch(/略去\s+Rowan Birch/);
    expect((await say("redact", "remove", "rowan birch", ...signed)).code).toBe(0);
    expect((await say("redact", "list")).out).toMatch(/list is empty/);
    for (const [argv, sentence] of [[["add", "Rowan Birch"], /Say who takes these words out/], [["remove", "nothing", ...signed], /not on the list/], [["burn", "x"], /nothing that redact does/], [["try"], /Give the words/]] as const) {
      const { code, err } = await say("redact", ...argv);
      expect([code, err]).toEqual([2, expect.stringMatching(sentence)]);
    }
  });

  test("erases bytes for good, with who and why, until that is lifted", async () => {
    expect((await say("erase", hash)).err).toMatch(/Say who erases/);
    expect((await say("erase", "3f", ...signed)).err).toMatch(/no SHA-256/);
    expect((await say("erase", hash, ...signed)).out).toMatch(/erased [0-9a-f]{64} at .* by A\. Editor: Asked for by the person\./);
    const { code, out } = await say("verify", "--format", "json");
    expect([code, JSON.parse(out)]).toMatchObject([0, { captures: 0, erased: 1, broken: [] }]);
    expect((await say("capture", "page.html", "--url", url)).code).toBe(2);
    expect((await say("erase", hash, "--lift", ...signed)).out).toMatch(/may be captured again/);
    expect((await say("capture", "page.html", "--url", url)).out).toMatch(/captured/);
  });
});
