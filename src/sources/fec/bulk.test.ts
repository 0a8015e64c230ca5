import { describe, expect, test } from "vitest";
import { type Behaviour, contributionLine, fec, individualsZip, zipOf } from "../../../test/servers/fec.ts";
import { openCaptures, openStore } from "../../evidence/index.ts";
import type { Request } from "../../fetching/index.ts";
import { options, workplace } from "../examples/harbours.ts";
import { place, type Told } from "../examples/place.ts";
import { ingest, rowsOf, sinkOf, sync } from "../index.ts";
import sources from "./index.ts";

const { directory, file } = workplace();
const called = (id: string) => sources.find(({ manifest }) => manifest.id === id)!;
const contributions = called("fec-contributions");
let made = 0;

/** An invented Commission and a record on disk, where fetched files lie as they came. */
async function desk(how: Omit<Behaviour, "receipts">, over: Record<string, string> = {}) {
  const handler = fec({ receipts: [], ...how });
  made += 1;
  const store = await openStore(`${directory}/fec-${made}.db`);
  const told: string[] = [];
  const there = await place((request: Request) => {
    const url = new URL(request.url);
    return handler({ host: url.host, method: "GET", url, headers: { ...request.headers }, body: "", at: 0 }) as Told;
  }, { store, captures: openCaptures(store), settings: { "fec-cycles": "2026", ...over }, tell: ({ en }) => void told.push(en) });
  return { there, told };
}

describe("a weekly file", () => {
  test("is fetched and read, each row once, and not again until it changes", async () => {
    const files = { "indiv26.zip": await individualsZip(12_000) };
    const { there, told } = await desk({ files });
    expect(await sync(contributions, there)).toMatchObject({ end: "done", why: null, seen: 12_000, added: 12_000, ignored: [] });
    expect(there.asked.map(({ url }) => url)).toEqual(["https://www.fec.gov/files/bulk-downloads/2026/indiv26.zip"]);
    expect(await sync(contributions, there)).toMatchObject({ end: "done", seen: 0 });
    expect(told).toEqual(["The file of 2026 has not changed since it was read."]);
    files["indiv26.zip"] = await zipOf("itcont.txt", 12_010, (n) => contributionLine(n === 5 ? 12_005 : n));
    expect(await sync(contributions, there)).toMatchObject({ end: "done", seen: 12_010, added: 10, changed: 0 });
  });

  test("goes on behind the line that a stopped run had come to", async () => {
    const { there } = await desk({ files: { "indiv26.zip": await individualsZip(12_000) } });
    const stop = new AbortController();
    const cut = await sync(contributions, { ...there, signal: stop.signal, progress: () => stop.abort() });
    expect(cut.end).toBe("stopped");
    expect(cut.seen).toBeGreaterThan(4_999);
    expect(cut.seen).toBeLessThan(12_000);
    expect(await sync(contributions, there)).toMatchObject({ end: "done", seen: 12_000, added: 12_000, unchanged: 0 });
  });

  test("that changed meanwhile is read from its start", async () => {
    const files = { "indiv26.zip": await individualsZip(12_000) };
    const { there } = await desk({ files });
    const stop = new AbortController();
    const cut = await sync(contributions, { ...there, signal: stop.signal, progress: () => stop.abort() });
    files["indiv26.zip"] = await individualsZip(12_500);
    expect(await sync(contributions, there)).toMatchObject({ end: "done", added: 12_500, seen: 12_500 + cut.seen, unchanged: cut.seen });
  });

  test("gives only the rows of followed committees, on either side, and counts the others", async () => {
    const { there } = await desk({ files: { "indiv26.zip": await individualsZip(12_000) } }, { "fec-committees": "C00900008" });
    const done = await sync(contributions, there);
    expect(done).toMatchObject({ end: "done", seen: 12_000, ignored: [{ count: 12_000 - done.added, reason: { en: "the row is of a committee that is not followed" } }] });
    expect(done.added).toBe(13);
    expect(await sync(contributions, { ...there, settings: { ...there.settings, "fec-committees": "C00999999" } }), "another choice is another reading").toMatchObject({ seen: 12_000, added: 1_331, unchanged: 2 });
  });

  test("that is not there yet is said with its address", async () => {
    const { there } = await desk({ files: {} });
    expect(await sync(contributions, there)).toMatchObject({ end: "failed", why: expect.stringMatching(/bulk-downloads\/2026\/indiv26\.zip answered with status 404/) });
  });

  test("of no rows is refused", async () => {
    const { there } = await desk({ files: { "indiv26.zip": await zipOf("itcont.txt", 1, () => "") } });
    expect(await sync(contributions, there)).toMatchObject({ end: "failed", why: expect.stringMatching(/holds no rows, which cannot be/) });
  });
});

const cm = (name: string): string => ["C00999999", name, "HALE, ROWAN", "1 EXAMPLE ST", "", "ALBANY", "NY", "12201", "U", "O", "", "Q", "", "NONE", ""].join("|");

test("a committee has a row for each period, so that an older file changes nothing of a newer", async () => {
  const { there } = await desk({ files: { "cm24.zip": await zipOf("cm.txt", 1, () => cm("EXAMPLE FUND")), "cm26.zip": await zipOf("cm.txt", 1, () => cm("EXAMPLE FUND AND FRIENDS")) } }, { "fec-cycles": "2024,2026" });
  expect(await sync(called("fec-committees"), there)).toMatchObject({ end: "done", added: 2, changed: 0 });
  expect((await there.store.row<{ name: string }>("committees", "fec/2024/C00999999"))?.data.name).toBe("EXAMPLE FUND");
});

test("files on disk load as they come, once", async () => {
  const store = await openStore(":memory:");
  const sink = sinkOf(store);
  const path = await individualsZip(3_000);
  expect(await ingest(rowsOf(contributions), [path], sink, options)).toMatchObject({ seen: 3_000, added: 3_000 });
  expect(await ingest(rowsOf(contributions), [path], sink, options)).toMatchObject({ seen: 3_000, unchanged: 3_000 });
  expect(await ingest(rowsOf(called("fec-committees")), [file(`${cm("EXAMPLE FUND")}\n`, "cm26.txt")], sink, options)).toMatchObject({ seen: 1, added: 1 });
  expect(await store.row("committees", "fec/2026/C00999999")).toBeDefined();
});
