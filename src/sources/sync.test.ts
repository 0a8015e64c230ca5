import { describe, expect, test } from "vitest";
import { Unreadable, type Answer } from "../fetching/index.ts";
import { place } from "./examples/place.ts";
import { sync, type Source } from "./index.ts";
import type { Version } from "./write.ts";

const harbour: Source["manifest"] = { id: "harbours", what: { en: "invented harbours", zh: "虚构港口" }, publisher: "Nobody", secondary: true, format: "json", tables: ["press"], version: 2, covers: [], holes: [], minRows: 1 };

/** An invented source: pages of a list, a name each; a page that is no list is unreadable. */
const source: Source = {
  manifest: harbour,
  live: {
    limits: { account: "example.org", windows: [{ requests: 10, seconds: 1 }] },
    settings: [{ name: "contact", required: true, secret: false, what: { en: "who asks, with a mail address", zh: "询问者及邮箱" } }],
    headers: ({ contact = "" }) => ({ shown: { "user-agent": contact }, secret: { authorization: "Token x" } }),
    expects: { min: 1, max: 100 },
    async *walk(tour) {
      for (let n = Number(tour.cursor ?? 0); n < 3; n += 1) {
        const answer = await tour.ask({ url: `https://example.org/${n}` });
        const names = namesOf(answer);
        yield { cursor: n + 1, of: 6, rows: names.map((name, i) => (name === "" ? { ignored: { en: "no name", zh: "没有名称" } } : { kept: { id: `${n}-${i}`, source: harbour.id, date: null, data: { name } }, seen: answer })) };
      }
      tour.leave({ until: tour.now() });
    },
  },
};

function namesOf(answer: Answer): string[] {
  try {
    return JSON.parse(Buffer.from(answer.bytes).toString()) as string[];
  } catch (error) {
    throw new Unreadable("The list of harbours is not a list.", answer, { cause: error });
  }
}

/** A site of three pages that knows conditional requests; the person stops the run after so many of them. */
async function harbours(pages: string[], stopAfter = Infinity) {
  const stop = new AbortController();
  const there = await place(({ url, headers }) => {
    if (there.asked.length >= stopAfter) stop.abort();
    const body = pages[Number(url.slice(-1))]!;
    return headers?.["if-none-match"] === `"${body}"` ? { status: 304 } : { headers: { "content-type": "application/json", etag: `"${body}"` }, body };
  }, { signal: stop.signal });
  return there;
}

const whole = ['["North","South"]', '["East",""]', '["West"]'];

describe("a run", () => {
  test("stores each page with its bytes, counts every row, and asks on condition the next time", async () => {
    const there = await harbours(whole);
    expect(await sync(source, there)).toMatchObject({ seen: 5, added: 4, changed: 0, unchanged: 0, ignored: [{ count: 1 }], requests: 3, end: "done", why: null });
    expect(await sync(source, there)).toMatchObject({ seen: 5, added: 0, unchanged: 4, requests: 3, end: "done" });
    expect(there.asked[3]?.headers).toMatchObject({ "user-agent": "Example Desk desk@example.org", "if-none-match": '"["North","South"]"' });
    for await (const line of there.captures.custody(harbour.id)) expect(JSON.stringify(line)).not.toMatch(/Token|desk@example/);
    for await (const line of there.captures.custody(harbour.id)) expect(line).toMatchObject({ how: "fetched", by: "prosequi test", exchange: { status: 200, manifest: 2, sent: {} } });
    expect(await there.store.meta("left harbours")).toEqual({ until: "2026-11-22T12:00:00.000Z" });
  });

  test("that is stopped goes on behind the last stored page, and counts as one that was not", async () => {
    const there = await harbours(whole, 2);
    expect(await sync(source, there)).toMatchObject({ end: "stopped", seen: 4 });
    expect(await sync(source, { ...there, signal: new AbortController().signal })).toMatchObject({ end: "done", seen: 5, added: 4, requests: 3 });
    expect(there.asked.map((each) => each.url.slice(-1))).toEqual(["0", "1", "2"]);
  });

  test("keeps both versions of a row that was edited, each with the bytes that say it", async () => {
    const there = await harbours([...whole]);
    await sync(source, there);
    await sync(source, { ...there, wire: (await harbours(['["North","South Modified"]', whole[1]!, whole[2]!])).wire });
    const versions: Version[] = [];
    for await (const row of there.store.rows<Version>("versions")) if (row.data.id === "0-1") versions.push(row.data);
    expect(new Set(versions.map((each) => (each.data as { name: string }).name))).toEqual(new Set(["South", "South Modified"]));
    for (const each of versions) expect(Buffer.from((await there.captures.bytes(each.capture!))!).toString()).toContain((each.data as { name: string }).name);
  });

  test("ends at a page that cannot be read, keeps it for inspection, and says so", async () => {
    const there = await harbours([whole[0]!, "<html>Are you a robot?", whole[2]!]);
    const done = await sync(source, there);
    expect(done).toMatchObject({ end: "unreadable", seen: 2, added: 2 });
    const hash = /kept as ([0-9a-f]{64})\.$/.exec(done.why ?? "")?.[1] ?? "";
    expect(Buffer.from((await there.captures.bytes(hash))!).toString()).toContain("robot");
  });

  test("is not begun without what it needs, and says how to give it", async () => {
    await expect(sync(source, { ...(await harbours(whole)), settings: {} })).rejects.toThrow(/harbours needs the setting "contact": who asks.*PROSEQUI_CONTACT/);
  });

  test("warns of fewer rows than expected", async () => {
    const there = await harbours(["[]", "[]", "[]"]);
    expect((await sync(source, there)).why).toMatch(/gave 0 rows, fewer rows than the 1 expected/);
  });

  test("leaves a source alone that another process asks, and takes over from one that is gone", async () => {
    const there = await harbours(whole);
    await there.store.setMeta("lease harbours", { by: "desk/17", at: "2026-11-22T11:59:00.000Z" });
    const owner = (gone: boolean) => ({ name: "desk/18", gone: () => gone });
    await expect(sync(source, { ...there, owner: owner(false) })).rejects.toThrow(/harbours is being asked already \(by desk\/17/);
    expect(there.asked).toEqual([]);
    expect(await sync(source, { ...there, owner: owner(true) })).toMatchObject({ end: "done", seen: 5 });
    expect(await there.store.meta("lease harbours")).toBeUndefined();
    await there.store.setMeta("lease harbours", { by: "desk/17", at: "2026-11-22T10:59:59.000Z" });
    expect(await sync(source, { ...there, owner: owner(false) }), "nobody renewed it for an hour").toMatchObject({ end: "done" });
  });
});
