import { copyFileSync, rmSync } from "node:fs";
import path from "node:path";
import Libsql from "libsql";
import { beforeAll, describe, expect, it } from "vitest";
import { type ClueBook, readClueBook } from "../../src/clues/book.ts";
import { draftOf, type Hand } from "../../src/clues/draft.ts";
import { dueToErase } from "../../src/clues/erase.ts";
import { readClues } from "../../src/clues/read.ts";
import type { Clue, ClueView, Exhibit, Step } from "../../src/clues/shape.ts";
import { soundLog } from "../../src/clues/sound.ts";
import { confirmDrafts, onClue, stepDrafts } from "../../src/clues/step.ts";
import { verify } from "../../src/evidence/index.ts";
import { type Draft, sha256 } from "../../src/record/assertion.ts";
import { openMemory } from "../../src/store/memory.ts";
import { openStore } from "../../src/store/open.ts";
import type { Store } from "../../src/store/store.ts";
import { scratch } from "../store/scratch.ts";

const directory = scratch();
const whole = path.join(directory, "whole.db");
const on = "2026-03-20";
let book: ClueBook;
let drawn = 0;

const hand = (by: string): Hand => ({ by, now: "2026-03-16T02:00:00.000Z", random: (bytes) => Uint8Array.from({ length: bytes }, () => (drawn = (drawn * 48_271 + 11) % 2_147_483_647) >> 7) });

const id = "c-x";
const edition = "0".repeat(64);
const clue: Clue = {
  id, hypothesis: { provision: "1.2a", facts: {}, asOf: "2026-03-16" }, about: {}, route: null, region: "440300",
  held: { rulebook: "yinfa-2026-42", edition, asOf: "2026-03-16", verdict: "unclear", label: { en: "unclear", zh: "不明" }, says: { en: "Open.", zh: "未定。" }, articles: [], authorities: [], open: [] },
};
const exhibit = (kind: Exhibit["kind"], origin: string): Exhibit => ({ clue: id, kind, shows: { en: `seen by ${origin}` }, capturedAt: "2026-03-15", capturedBy: "A", sha256: edition, locator: origin, origin, root: origin, reliability: "b", credibility: 2, personal: "none" });

/** A clue that two persons referred, in a store, by the very drafts that the commands write. */
async function fill(store: Store): Promise<void> {
  const first: Step = { of: id, act: "open", from: "new", to: "observed", phase: "done", by: "A", role: "bank", refs: [], loop: book.loop.edition };
  await store.append([
    draftOf("clue", id, clue, hand("A")), draftOf("subject", id, { nature: "organisation", label: "Alder Demo", domain: "alder-demo.com" }, hand("A")),
    draftOf("step", `${id}/0`, first, hand("A")), draftOf("remark", `${id}/0`, { of: id, step: `${id}/0`, reason: { en: "seen" } }, hand("A")),
    draftOf("exhibit", `${id}/e1`, exhibit("online", "p"), hand("A")), draftOf("exhibit", `${id}/e2`, exhibit("onsite", "q"), hand("A")),
  ]);
  const take = async (drafts: (view: ClueView) => Draft[]): Promise<unknown> => store.append(drafts(await view(store)));
  const wish = { role: "local-financial-administration", reason: { en: "checked" } };
  await take((clue) => stepDrafts(onClue(clue, book), { ...wish, to: "corroborating" }, book.loop, hand("A")));
  await take((clue) => stepDrafts(onClue(clue, book), { ...wish, to: "verified" }, book.loop, hand("A")));
  await take((clue) => stepDrafts(onClue(clue, book), { ...wish, to: "referred", authority: "pboc-branch" }, book.loop, hand("A")));
  await take((clue) => confirmDrafts(onClue(clue, book), wish, book.loop, hand("B")));
}

async function view(store: Store): Promise<ClueView> {
  const [found] = readClues(await soundLog(store), { on, book });
  return found!;
}

beforeAll(async () => {
  book = await readClueBook("rulebook/yinfa-2026-42");
  const store = await openStore(whole);
  await fill(store);
  expect((await view(store)).state).toBe("referred");
  expect((await verify(store)).broken).toEqual([]);
  await store.close();
});

describe("a clue's log edited by hand", () => {
  const edit = async (sql: string): Promise<Store> => {
    const file = path.join(directory, "edited.db");
    for (const part of ["", "-wal", "-shm"]) rmSync(file + part, { force: true });
    copyFileSync(whole, file);
    const db = new Libsql(file);
    db.exec(sql);
    db.close();
    return openStore(file);
  };
  const like = (kind: string, n = 0): string => `(select seq from assertions where line like '%"kind":"${kind}"%' order by seq limit 1 offset ${n})`;
  const bodyOf = (kind: string, n = 0): string => `(select json_extract(line, '$.commit') from assertions where seq = ${like(kind, n)})`;

  it.each<[string, string, RegExp]>([
    ["a step's body changed", `update bodies set body = replace(body, '"verified"', '"dismissed"') where commit_ = ${bodyOf("step", 2)}`, /the body does not match its commitment/],
    ["a step taken out", `delete from assertions where seq = ${like("step", 3)}`, /lines are missing/],
    ["a step taken out and the rest moved up", `create temp table cut as select ${like("step", 3)} as seq; delete from assertions where seq = (select seq from cut); update assertions set seq = -(seq - 1) where seq > (select seq from cut); update assertions set seq = -seq where seq < 0; update head set seq = seq - 1`, /the line was written for place|does not follow/],
    ["two steps exchanged", "create temp table old as select * from assertions where seq in (7, 9); update assertions set line = (select line from old where old.seq = 16 - assertions.seq), hash = (select hash from old where old.seq = 16 - assertions.seq) where seq in (7, 9)", /the line was written for place/],
    ["a line's person changed", `update assertions set line = replace(line, '"name":"B"', '"name":"A"')`, /the line does not match its hash/],
    ["an exhibit's body replaced by another's", `update bodies set body = (select body from bodies where commit_ = ${bodyOf("exhibit", 1)}) where commit_ = ${bodyOf("exhibit", 0)}`, /the body does not match its commitment/],
    ["a body and its salt replaced by another's", `update bodies set body = (select body from bodies where commit_ = ${bodyOf("exhibit", 1)}), salt = (select salt from bodies where commit_ = ${bodyOf("exhibit", 1)}) where commit_ = ${bodyOf("exhibit", 0)}`, /the body does not match its commitment/],
    ["a reason emptied in silence", `update bodies set body = null, salt = null where commit_ = ${bodyOf("remark", 1)}`, /the body is missing and no line of the log says that it was erased/],
    ["the last steps cut off", "delete from assertions where seq > 10", /the log ends here, but its head says/],
    ["the last steps cut off and the head set back", "delete from assertions where seq > 10; update head set seq = 10", /the last line is not the one that the head names/],
  ])("is found: %s", async (_, sql, what) => {
    const store = await edit(sql);
    const { broken, digest } = await verify(store);
    expect(broken[0]?.what).toMatch(what);
    expect(digest).toBeNull();
    await expect(view(store)).rejects.toThrow(/is damaged at/);
    await store.close();
  });

  it("is found: a step changed together with its hash", async () => {
    const untouched = await openStore(whole);
    const step = (await untouched.raw()).rows.findLast(({ line }) => line.includes('"kind":"step"'))!;
    await untouched.close();
    const line = step.line.replace('"name":"B"', '"name":"A"');
    const store = await edit(`update assertions set line = '${line}', hash = '${sha256(line)}' where seq = ${step.seq}`);
    expect((await verify(store)).broken[0]).toEqual({ where: expect.stringContaining(`assertion ${step.seq + 1}`) as string, what: "the line does not follow the one before it: a line was put in, taken out or changed" });
    await expect(view(store)).rejects.toThrow(/is damaged at/);
    await store.close();
  });

  it("is told from the whole by its head where the end was cut off so well that the rest holds", async () => {
    const store = await edit("delete from bodies where commit_ in (select json_extract(line, '$.commit') from assertions where seq > 10); delete from assertions where seq > 10; update head set seq = 10, hash = (select hash from assertions where seq = 10)");
    const untouched = await openStore(whole);
    // Nothing inside such a file can tell; the head that somebody wrote down can.
    expect((await verify(store)).broken).toEqual([]);
    expect((await verify(store)).head).not.toEqual((await verify(untouched)).head);
    await store.close();
    await untouched.close();
  });
});

describe("a step written past the commands", () => {
  const past = async (body: Partial<Step>, key = `${id}/forged`): Promise<{ before: ClueView; after: ClueView }> => {
    const store = openMemory();
    await fill(store);
    const before = await view(store);
    await store.append([draftOf("step", key, { of: id, act: "receive", from: "referred", to: "referred", phase: "done", by: "A", role: "police", refs: [], loop: book.loop.edition, ...body }, hand("A"))]);
    return { before, after: await view(store) };
  };

  it.each<[string, Partial<Step>]>([
    ["to a state that does not follow", { act: "dispose", to: "disposed", measure: "site-closed" }],
    ["by a role that may not", { role: "bank" }],
    ["by one person where two are needed", { act: "contest", to: "released" }],
    ["that confirms itself", { act: "refer", from: "verified", phase: "confirmed", proposal: `${id}/forged` }],
  ])("has no effect, and stays to be seen: %s", async (_, body) => {
    const { before, after } = await past(body);
    expect(after.state).toBe(before.state);
    expect(after.steps).toHaveLength(before.steps.length + 1);
    expect(after.steps.at(-1)?.void).not.toBeNull();
  });

  it("cannot replace one that was taken", async () => {
    const { before, after } = await past({ act: "open", from: "new", to: "dismissed" }, `${id}/0`);
    expect(after.steps).toEqual(before.steps);
    expect(after.state).toBe("referred");
  });
});

describe("an erasure", () => {
  it("leaves every step where it was, and verify says erased, not broken", async () => {
    const store = openMemory();
    await fill(store);
    const before = await view(store);
    for (const { kind, key, reason } of dueToErase(readClues(await store.read(), { on, book, whole: "*" }).map((each) => ({ ...each, eraseAfter: { day: on, why: { en: "old", zh: "旧" }, basis: { en: "ours", zh: "自定" } } })), on)) await store.erase(kind, key, { reason, by: { type: "person", name: "A" }, recorded: "2026-03-18T00:00:00Z" });
    const found = await verify(store);
    // The subject, two exhibits, and the words of five steps.
    expect([found.broken, found.erased]).toEqual([[], 8]);
    const after = await view(store);
    expect(after.steps.map(({ key, place, body, void: why }) => ({ key, place, body, why }))).toEqual(before.steps.map(({ key, place, body, void: why }) => ({ key, place, body, why })));
    expect(after).toMatchObject({ state: "referred", subject: null, corroboration: { met: false }, eraseAfter: null });
    expect(JSON.stringify([...(await store.raw()).bodies.values()])).not.toMatch(/Alder|seen by/);
    // What was erased does not come back by writing it again.
    expect((await view(store)).erased?.reason).toMatch(/old/);
  });

  it("hides its words: the commitment of a short text cannot be guessed without the salt", async () => {
    const one = draftOf("remark", `${id}/1`, { of: id, step: `${id}/1`, reason: { zh: "是" } }, hand("A"));
    const other = draftOf("remark", `${id}/1`, { of: id, step: `${id}/1`, reason: { zh: "是" } }, hand("A"));
    expect(one.salt).toMatch(/^[0-9a-f]{32}$/);
    expect(other.salt).not.toBe(one.salt);
  });
});
