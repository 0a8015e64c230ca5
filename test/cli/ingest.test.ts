import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { run } from "./run.ts";

const directory = mkdtempSync(path.join(tmpdir(), "prosequi-ingest-"));
afterAll(() => rmSync(directory, { recursive: true, force: true }));
const store = ["--store", path.join(directory, "record.db")];
const press = "src/sources/sec-press-release-list/examples/press.csv";
const trackers = "src/sources/crypto-trackers/examples";

describe("prosequi ingest and sources", () => {
  test("load a file, count its rows, and change nothing when it comes again", async () => {
    const first = await run(["ingest", press, "--source", "sec-press-release-list", ...store, "--format", "json"]);
    expect([first.code, JSON.parse(first.out)]).toEqual([0, {
      seen: 6, added: 4, changed: 0, unchanged: 0,
      ignored: [{ reason: "the row has no day that can be read", count: 1 }, { reason: "the same thing stands in an earlier row of this load", count: 1 }],
      seconds: 0,
    }]);
    expect(first.err).toMatch(/Only 6 rows were seen where at least 1,200 are expected/);
    const again = await run(["ingest", press, "--source", "sec-press-release-list", ...store, "--lang", "zh"]);
    expect(again.out).toMatch(/共读 6 行：新增 0，更改 0，未变 4，略去 2（0 秒）。\n {2}略去 1 行：/);
  });

  test("say what each source is, what is held of it, where its holes are and when it was loaded", async () => {
    await run(["ingest", `${trackers}/thecod3x.csv`, "--source", "thecod3x-tracker", ...store]);
    await run(["ingest", `${trackers}/brandaon.csv`, "--source", "brandaon-dataset", ...store]);
    const { code, out } = await run(["sources", ...store, "--format", "json"]);
    const byId = new Map(JSON.parse(out).map((each: { id: string }) => [each.id, each]));
    expect(code).toBe(0);
    expect(byId.get("sec-litigation-releases-archive")).toMatchObject({ freshness: { until: "2018-06-30", newest: null, rows: 0 }, lastRun: null, budget: null });
    expect(byId.get("thecod3x-tracker")).toMatchObject({ secondary: true, freshness: { until: "2024-01-29", newest: "2031-02-03", rows: 2 }, lastRun: { at: "2026-11-22T12:00:00.000Z", files: ["thecod3x.csv"], seen: 3, added: 2, ignored: 1 } });
    expect(byId.get("brandaon-dataset")).toMatchObject({ freshness: { rows: 2 }, coverage: { holes: [{ kind: "partial" }] } });
    const text = (await run(["sources", ...store])).out;
    expect(text).toMatch(/not whole from 1 Jan 1999 to 31 Dec 1999/);
    expect(text).toMatch(/never loaded/);
    expect((await run(["sources", ...store, "--lang", "zh"])).out).toMatch(/1999年1月1日至1999年12月31日不完整/);
  });

  test("refuse what is not the source's file, in a sentence", async () => {
    const page = path.join(directory, "page.csv");
    writeFileSync(page, "<html>\n");
    const wrong = await run(["ingest", page, "--source", "thecod3x-tracker", ...store]);
    expect([wrong.code, wrong.out]).toEqual([2, ""]);
    expect(wrong.err).toMatch(/page\.csv lacks the columns section, .* \(it has <html>\); thecod3x-tracker expects the thecod3x tracker/);
    const nobody = await run(["ingest", page, "--source", "constructor", ...store]);
    expect([nobody.code, nobody.err]).toEqual([2, expect.stringMatching(/No source is called "constructor"; choose among .*sec-litigation-releases-archive, .*sec-press-release-list/)]);
    expect((await run(["ingest", "--source", "thecod3x-tracker", ...store])).err).toMatch(/missing required argument 'paths'/);
  });

  test("draw progress on one line where a person watches", async () => {
    let clock = 0;
    const file = path.join(directory, "long.csv");
    const rows = Array.from({ length: 600 }, (_, n) => `"May 20, 2031",Invented headline ${n},https://www.sec.gov/newsroom/press-releases/2031-${n},2031-${n}`);
    writeFileSync(file, ["Date,Headline,Link,Release No.", ...rows].join("\n"));
    const watched = await run(["ingest", file, "--source", "sec-press-release-list", ...store], { interactive: true, tick: () => (clock += 100) });
    expect(watched.err).toContain("\u001B[1A\u001B[2K");
    expect(watched.err).toMatch(/\d+ rows, 100% of the bytes, about 0 s left/);
  });
});
