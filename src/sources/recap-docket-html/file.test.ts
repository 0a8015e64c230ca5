import { mkdtempSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { openStore } from "../../store/open.ts";
import { ingest } from "../ingest.ts";
import { rowsOf as sourceOf } from "../registry.ts";
import { sinkOf } from "../sink.ts";
import source from "./index.ts";
import { readDocket } from "./read.ts";
import { rowsOf } from "./rows.ts";
import type { Read } from "./shape.ts";

const example = (name: string): string => fileURLToPath(new URL(`examples/${name}`, import.meta.url));
const options = { now: "2031-12-01T00:00:00.000Z", tick: () => 0 };
const scratch = mkdtempSync(path.join(tmpdir(), "docket-"));

test("each docket, party and entry is a row of its table; a second load changes nothing", async () => {
  const store = await openStore(":memory:");
  const files = ["civil.html", "history.html", "appeal.html", "archive.xml", "juriscraper.json"].map(example);
  const first = await ingest(sourceOf(source), files, sinkOf(store), options);
  expect(first).toMatchObject({ seen: 11 + 4 + 5 + 4 + 4, added: 28, changed: 0, ignored: [] });
  expect(await ingest(sourceOf(source), files, sinkOf(store), options)).toMatchObject({ added: 0, changed: 0, unchanged: 28 });
  await store.close();
});

test("a file that is no docket stores nothing and says why", async () => {
  const store = await openStore(":memory:");
  await expect(ingest(sourceOf(source), [example("login.html")], sinkOf(store), options)).rejects.toThrow(/login\.html is a login page; log in to PACER and save the docket itself\.$/);
  await store.close();
});

test("a file of more than 200 MB is not opened", async () => {
  const file = path.join(scratch, "large.html");
  writeFileSync(file, "<html>");
  truncateSync(file, (200 << 20) + 1);
  await expect(source.files.open!(file)).rejects.toThrow(/larger than 200 MB/);
});

test("ids: a number, a document, an event, a day and text; the same twice has one id, another is counted on", () => {
  const read = readDocket(Buffer.from(page)) as Read;
  expect(rowsOf(read).map(({ id }) => id.replace("page/nysd/1:31-cv-00001", "").replace(/\/[0-9a-f]{10}$/, "/…"))).toEqual(["", "/1", "/1~2", "/1", "/doc-127000000001", "/2031-01-03/…"]);
});

const row = (day: string, number: string, text: string): string => `<tr><td>${day}</td><td>${number}</td><td>${text}</td></tr>`;
const page = `<h3>U.S. District Court<br>Southern District of New York<br>CIVIL DOCKET FOR CASE #: 1:31-cv-00001</h3><table><tr><td>A v. B</td><td>Date Filed: 01/01/2031</td></tr></table>
<table><tr><td>Date Filed</td><th>#</th><td>Docket Text</td></tr>${row("01/01/2031", "1", "COMPLAINT")}${row("01/02/2031", "1", "ANSWER")}${row("01/01/2031", "1", "COMPLAINT")}${row("01/02/2031", '<a href="/doc1/127100000001"></a>', "ORDER")}${row("01/03/2031", "", "MINUTE ORDER")}</table>`;
