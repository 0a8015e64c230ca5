import { describe, expect, test } from "vitest";
import { type Behaviour, civilLine, civilZip, fjc } from "../../../test/servers/fjc.ts";
import { openCaptures, openStore } from "../../evidence/index.ts";
import type { Request } from "../../fetching/index.ts";
import { options, workplace } from "../examples/harbours.ts";
import { place, type Told } from "../examples/place.ts";
import { ingest, rowsOf, sinkOf, sync } from "../index.ts";
import { openStore as storeAt } from "../../store/open.ts";
import type { CodedCase } from "./cases.ts";
import { columns } from "./form.ts";
import source from "./index.ts";
import { page } from "./walk.ts";

const { directory } = workplace();
/** The invented rows, of which the last reopens the first case. */
const reopened = (n: number): string => (n === 999 ? civilLine(0).replace("\t1\t06/06/2023", "\t4\t03/01/2025").replace("02/28/2025", "05/05/2025") : civilLine(n));
let made = 0;

/** An invented Center and a record on disk, where fetched files lie as they came. */
async function desk(how: Behaviour, over: Record<string, string> = {}) {
  const handler = fjc(how);
  made += 1;
  const store = await storeAt(`${directory}/fjc-${made}.db`);
  const told: string[] = [];
  const there = await place((request: Request) => {
    const url = new URL(request.url);
    return handler({ host: url.host, method: "GET", url, headers: { ...request.headers }, body: "", at: 0 }) as Told;
  }, { store, captures: openCaptures(store), settings: over, tell: ({ en }) => void told.push(en) });
  const cases = async () => {
    const held: { id: string; data: CodedCase }[] = [];
    for await (const row of store.rows<CodedCase>("cases")) held.push(row);
    return held;
  };
  return { there, told, cases };
}

const modified = "Wed, 26 Aug 2026 14:00:00 GMT";

test("the file is found by its link and gone through once: every row counted, each case with all its rows", async () => {
  const { there, told, cases } = await desk({ file: await civilZip(1_000, reopened), modified });
  const done = await sync(source, there);
  expect(done).toMatchObject({ end: "done", why: null, seen: 1_000, added: 20 });
  expect(done.ignored.map(({ reason, count }) => [reason.en.slice(0, 30), count])).toEqual([["a case that the United States ", 739], ["a case of another plaintiff of", 240], ["a further row of a case (reope", 1]]);
  const held = await cases();
  expect(held).toHaveLength(20);
  expect(held.find(({ id }) => id === "fjc/08/1/1000000")?.data).toMatchObject({ terminated: "2025-05-05", rows: [{ origin: 1 }, { origin: 4 }] });
  expect(there.asked.map(({ url }) => url)).toEqual([page, "https://www.fjc.gov/sites/default/files/idb/textfiles/cv88on_0.zip"]);
  expect(await there.store.meta("left fjc-idb")).toMatchObject({ modified, tape: 2025 });
  expect(told).toEqual([`Read the edition of ${modified}, with cases that ended up to the tape year 2025.`]);
});

test("an edition that was read is not read again, a newer one is", async () => {
  const how: Behaviour = { file: await civilZip(200), modified };
  const { there, told } = await desk(how);
  await sync(source, there);
  expect(await sync(source, there)).toMatchObject({ end: "done", seen: 0, why: null });
  expect(told.at(-1)).toMatch(/still the edition of Wed, 26 Aug 2026/);
  Object.assign(how, { file: await civilZip(300), modified: "Thu, 26 Nov 2026 14:00:00 GMT" });
  expect(await sync(source, there)).toMatchObject({ end: "done", seen: 300, added: 2, unchanged: 4 });
});

test("a run that was stopped within the cases tells of each row once", async () => {
  const { there, cases } = await desk({ file: await civilZip(1_000, reopened), modified });
  await sync(source, there);
  const whole = await cases();
  const cut = await desk({ file: await civilZip(1_000, reopened), modified });
  const stop = new AbortController();
  expect(await sync(source, { ...cut.there, signal: stop.signal, progress: () => stop.abort() })).toMatchObject({ end: "stopped" });
  expect(await sync(source, cut.there)).toMatchObject({ end: "done", seen: 1_000, added: 20 });
  expect(await cut.cases()).toEqual(whole);
});

test("the file on disk gives the same cases", async () => {
  const file = await civilZip(1_000, reopened);
  const store = await openStore(":memory:");
  expect(await ingest(rowsOf(source), [file], sinkOf(store), options)).toMatchObject({ seen: 1_000, added: 20 });
  expect(await ingest(rowsOf(source), [file], sinkOf(store), options)).toMatchObject({ seen: 1_000, added: 0, changed: 0, unchanged: 20 });
});

describe("is refused with a sentence", () => {
  test.each<[Behaviour["misdeed"] & string, string, RegExp]>([
    ["robot", "unreadable", /links no civil file \(cv88on\.zip\), so it has changed or asks whether one is a robot/],
    ["moved", "unreadable", /links no civil file/],
    ["twice", "unreadable", /links 2 civil files/],
    ["down", "failed", /try again later/],
  ])("a page that %s", async (misdeed, end, why) => {
    const { there, cases } = await desk({ file: await civilZip(50), modified, misdeed });
    expect(await sync(source, there)).toMatchObject({ end, why: expect.stringMatching(why) });
    expect(await cases()).toEqual([]);
  });

  test.each<[string, readonly string[], RegExp]>([
    ["a column renamed", columns.map((name) => (name === "DISP" ? "DISPOSIT" : name)), /:1 does not name the columns known here: it has "DISPOSIT" where DISP was expected \(column 34\)/],
    ["a column gone", columns.filter((name) => name !== "ARBIT"), /has "MDLDOCK" where ARBIT was expected \(column 20\)/],
    ["two columns changed about", columns.map((name) => (name === "PLT" ? "DEF" : name === "DEF" ? "PLT" : name)), /has "DEF" where PLT was expected/],
  ])("%s", async (_, header, why) => {
    const { there, cases } = await desk({ file: await civilZip(200, civilLine, header), modified });
    expect(await sync(source, there)).toMatchObject({ end: "failed", seen: 0, why: expect.stringMatching(why) });
    expect(await cases()).toEqual([]);
  });

  test("a file without a case of the Commission", async () => {
    const { there } = await desk({ file: await civilZip(40, (n) => civilLine(n + 1)), modified });
    expect(await sync(source, there)).toMatchObject({ end: "failed", why: expect.stringMatching(/holds no case of the S\.E\.C\./) });
  });

  test("an address elsewhere in the settings", async () => {
    const { there } = await desk({ file: await civilZip(40), modified }, { "fjc-file": "https://example.org/cv88on.zip" });
    expect(await sync(source, there)).toMatchObject({ end: "failed", why: expect.stringMatching(/not the address of a zip file at www\.fjc\.gov/) });
    expect(there.asked).toEqual([]);
  });
});
