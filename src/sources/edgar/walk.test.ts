import { describe, expect, test } from "vitest";
import { edgar, type Filed, type Mood } from "../../../test/servers/edgar.ts";
import { pin, textOf } from "../../evidence/index.ts";
import type { BulkRow } from "../../store/store.ts";
import { place, type Told } from "../examples/place.ts";
import { sync } from "../index.ts";
import type { World } from "../tour.ts";
import source from "./index.ts";
import type { StatementRow } from "./document.ts";
import type { CompanyRow, FilingRow } from "./submissions.ts";

const SAID = "On June 3, 2026, the Company received a letter from the SEC stating that it does not intend to recommend an enforcement action against the Company.";
const UNSURE = "If the SEC does not intend to recommend an enforcement action against us, we expect to be told.";

const filing = (n: number, over: Partial<Filed> = {}): Filed => ({
  cik: 1, name: "Example Exchange, Inc.", accession: `0000000001-26-${String(n).padStart(6, "0")}`, form: "8-K", filed: "2026-06-05", items: "7.01,9.01",
  documents: { "exmp-8k.htm": `<html><body><p>Item 8.01. Other Events.</p><p>${SAID}</p></body></html>` }, ...over,
});

async function desk(filed: Filed[], { mood = {}, settings = {}, over = {} }: { mood?: Mood; settings?: Record<string, string>; over?: Partial<World> } = {}) {
  const answer = edgar(filed, mood);
  return place(({ url }) => answer({ host: new URL(url).host, url: new URL(url) }) as Told, { settings: { contact: "Example Desk desk@example.org", "edgar-since": "2026-01-01", ...settings }, ...over });
}

async function rowsOf<T>(there: World, table: "filings" | "parties" = "filings"): Promise<BulkRow<T>[]> {
  const rows: BulkRow<T>[] = [];
  for await (const row of there.store.rows<T>(table)) rows.push(row);
  return rows;
}

describe("what a company says", () => {
  test("is kept with its words, its document and as its own claim", async () => {
    const there = await desk([filing(1), filing(2, { documents: { "q.htm": `<p>${UNSURE}</p>` } }), filing(3, { form: "10-Q", documents: { "q.htm": "<p>Nothing of it.</p>" } })]);
    expect(await sync(source, there)).toMatchObject({ end: "done", added: 1, why: null, ignored: [{ count: 1, reason: { en: expect.stringContaining("leave no doubt") } }] });
    const [row] = await rowsOf<StatementRow>(there);
    expect(row).toMatchObject({ id: expect.stringMatching(/^edgar\/0000000001-26-000001\/exmp-8k\.htm#[0-9a-f]{12}$/), date: "2026-06-05", data: { kind: "statement", closure: "no-recommendation", claim: "announced", claimedBy: "company", ciks: ["0000000001"], url: "https://www.sec.gov/Archives/edgar/data/1/000000000126000001/exmp-8k.htm" } });
    expect(row!.data.quote.exact).toBe(SAID);
    const text = textOf((await there.captures.bytes(row!.data.capture))!, "text/html");
    expect(pin(row!.data.quote, text!).state).toBe("pinned");
  });

  test("is not taken from a filing of several companies that does not name the one", async () => {
    const there = await desk([filing(1)], { mood: { beside: 2 } });
    expect(await sync(source, there)).toMatchObject({ added: 0, ignored: [{ count: 1, reason: { en: expect.stringContaining("several companies") } }] });
  });

  test("is looked for again only in the last month, and found unchanged", async () => {
    const there = await desk([filing(1, { filed: "2026-11-10" }), filing(2, { filed: "2026-02-03" })]);
    expect(await sync(source, there)).toMatchObject({ added: 2 });
    expect(await sync(source, there)).toMatchObject({ added: 0, changed: 0, unchanged: 1, seen: 1 });
  });

  test("is not there where the document is gone or no text", async () => {
    const pdf = filing(2, { documents: { "a.pdf": `%PDF-1.4 ${SAID}` } });
    const there = await desk([filing(1), pdf]);
    const answer = edgar([pdf]);
    const wire: World["wire"] = (request, signal) => (request.url.endsWith("exmp-8k.htm") ? place(() => answer({ host: "www.sec.gov", url: new URL("https://www.sec.gov/none") }) as Told).then((gone) => gone.wire(request, signal)) : there.wire(request, signal));
    expect(await sync(source, { ...there, wire })).toMatchObject({ end: "done", added: 0, seen: 2, ignored: [{ count: 1 }, { count: 1 }] });
  });
});

describe("the search", () => {
  const many = Array.from({ length: 330 }, (_, n) => filing(n + 1, { filed: `2026-${String(1 + (n % 10)).padStart(2, "0")}-${String(1 + (n % 27)).padStart(2, "0")}` }));

  test("is paged, and halved by days while its count is capped, until every hit is read", async () => {
    const there = await desk(many, { mood: { cap: 20 } });
    expect(await sync(source, there)).toMatchObject({ end: "done", added: 330, seen: 330 });
    const whole = await desk(many);
    expect(await sync(source, whole)).toMatchObject({ end: "done", added: 330, seen: 330 });
    expect(there.asked.length).toBeGreaterThan(whole.asked.length);
  });

  test("goes on where it was stopped, and counts each row once", async () => {
    const stop = new AbortController();
    const there = await desk(many, { over: { signal: stop.signal, progress: ({ rows }) => { if (rows >= 100) stop.abort(); } } });
    expect(await sync(source, there)).toMatchObject({ end: "stopped", seen: 100 });
    const { progress: _, ...rest } = there;
    expect(await sync(source, { ...rest, signal: new AbortController().signal })).toMatchObject({ end: "done", seen: 330, added: 330 });
    const documents = there.asked.filter(({ url }) => url.includes("/Archives/")).length;
    expect(documents).toBe(330);
  });

  test.each<[string, Mood, RegExp]>([
    ["that is capped on a single day", { cap: 0 }, /does not give all of its 0 hits/],
    ["that obeys no days", { heedless: true }, /which was not asked for/],
    ["of another layout", { search: '{"hits":{"total":3,"hits":[]}}' }, /another layout \(hits\.total/],
    ["that timed out", { search: '{"timed_out":true,"hits":{"total":{"value":0,"relation":"eq"},"hits":[]}}' }, /another layout \(timed_out/],
    ["that is no JSON", { search: "<html>Sorry" }, /is not JSON/],
    ["that is refused", { refuses: true }, /refused to give/],
  ])("%s ends the run with a sentence", async (_, mood, why) => {
    const there = await desk([filing(1), filing(2, { filed: "2025-02-02" })], { mood });
    expect(await sync(source, there)).toMatchObject({ end: "unreadable", added: 0, why: expect.stringMatching(why) });
  });

  test("is asked again after a fault of the moment", async () => {
    expect(await sync(source, await desk([filing(1)], { mood: { faults: 2 } }))).toMatchObject({ end: "done", added: 1 });
  });
});

describe("the list of a company", () => {
  const settings = { "edgar-ciks": "1" };
  const listed = [filing(5, { filed: "2026-05-05", documents: { "a.htm": "a" } }), filing(4, { form: "S-1", filed: "2026-04-04", documents: { "s.htm": "s" } }), filing(3, { form: "10-K/A", filed: "2025-03-03", items: "", documents: {} })];

  test("gives its reports and the names it had, older pages too", async () => {
    const there = await desk(listed, { settings, mood: { recent: 1 } });
    expect(await sync(source, there)).toMatchObject({ end: "done", added: 3, seen: 4, ignored: [{ count: 1 }] });
    const rows = await rowsOf<FilingRow>(there);
    expect(rows.map(({ id }) => id)).toEqual(["edgar/0000000001-26-000003", "edgar/0000000001-26-000005"]);
    expect(rows[1]).toMatchObject({ date: "2026-05-05", data: { kind: "filing", cik: "0000000001", form: "8-K", items: ["7.01", "9.01"], url: "https://www.sec.gov/Archives/edgar/data/1/000000000126000005/a.htm" } });
    expect(rows[0]!.data).toMatchObject({ form: "10-K/A", items: [], url: null });
    expect(JSON.stringify(rows)).not.toContain("08:05:11");
    expect((await rowsOf<CompanyRow>(there, "parties"))[0]).toMatchObject({ id: "edgar/cik/0000000001", data: { name: "Example Exchange, Inc.", formerNames: [{ name: "Example Labs Inc", from: "2019-01-01", to: "2021-04-01" }] } });
    expect(await sync(source, there)).toMatchObject({ added: 0, changed: 0, unchanged: 3 });
  });

  test.each<[string, Mood, RegExp]>([
    ["with a column that is short", { unequal: true }, /3 accession numbers but 2 entries in form; nothing of it was read/],
    ["with a short column in an older page", { unequal: true, recent: 1 }, /2 accession numbers but 1 entries in form/],
    ["of another company", { list: '{"cik":"2","name":"Other","filings":{"recent":{},"files":[]}}' }, /is that of CIK 0000000002/],
    ["without columns", { list: '{"cik":"1","name":"Example","filings":{"recent":{},"files":[]}}' }, /has no column accessionNumber/],
    ["that leads elsewhere", { list: '{"cik":"1","name":"Example","filings":{"recent":{},"files":[{"name":"../x.json","filingCount":1}]}}' }, /another layout \(filings\.files\.0\.name/],
  ])("%s is not read", async (_, mood, why) => {
    expect(await sync(source, await desk(listed, { settings, mood }))).toMatchObject({ end: "unreadable", why: expect.stringMatching(why) });
  });

  test("of a company that is not there is said so", async () => {
    const told: string[] = [];
    expect(await sync(source, await desk(listed, { settings: { "edgar-ciks": "77" }, over: { tell: ({ en }) => void told.push(en) } }))).toMatchObject({ end: "done", added: 0, seen: 1 });
    expect(told).toEqual([expect.stringContaining("no company with CIK 0000000077")]);
  });

  test.each([[{ "edgar-ciks": "one" }, /no CIK number/], [{ "edgar-since": "1999-01-01" }, /2001-01-01/]])("of settings that are wrong is not asked for", async (wrong, why) => {
    expect(await sync(source, await desk(listed, { settings: wrong as Record<string, string> }))).toMatchObject({ end: "failed", why: expect.stringMatching(why) });
  });
});
