import { expect, it } from "vitest";
import type { Record } from "../casebook/open.ts";
import { readClueBook } from "../clues/book.ts";
import { openClue } from "../clues/open.ts";
import { readRulebook } from "../rules/book/read.ts";
import { openMemory } from "../store/memory.ts";
import { siteClues } from "./site-clues.ts";

it("shows a clue without its subject, and writes down that the site read it, before it is shown", async () => {
  const store = openMemory();
  let drawn = 0;
  const effects = { now: () => "2026-11-22T12:00:00.000Z", random: (bytes: number) => new Uint8Array(bytes).fill((drawn += 1)) };
  const books = { rulebook: await readRulebook("rulebook/yinfa-2026-42"), book: await readClueBook("rulebook/yinfa-2026-42") };
  const opening = { subject: { nature: "person" as const, label: "某甲", account: "weibo:mou-jia" }, hypothesis: { provision: "1.2a", facts: { activity: "exchange_fiat_vc" } }, region: "440300", exhibits: [] };
  const opened = openClue(opening, { role: "bank", reason: { zh: "巡查发现某甲招揽" } }, books, { by: "某乙", ...effects, now: effects.now() });
  await store.append(opened.drafts);
  const desk = siteClues({ store } as Record, effects, "rulebook");

  expect((await desk.clues()).map(({ id, reads }) => ({ id, reads }))).toEqual([{ id: opened.id, reads: 0 }]);
  expect(await desk.clue("c-nothing")).toBeUndefined();
  const clue = await desk.clue(opened.id);
  expect(clue).toMatchObject({ id: opened.id, about: "person", province: { zh: "广东省" }, reads: 1 });
  expect(JSON.stringify(clue)).not.toMatch(/某甲|某乙|mou-jia|440300/);
  const reads = (await store.read()).filter((each) => each.kind === "access");
  expect(reads).toMatchObject([{ by: { type: "program", name: "site" }, body: { clue: opened.id, by: "site", what: "show", whole: false } }]);
});

it("writes one line for each read, and names nobody who may be a person", async () => {
  const store = openMemory();
  let drawn = 0;
  const effects = { now: () => "2026-11-22T12:00:00.000Z", random: (bytes: number) => new Uint8Array(bytes).fill((drawn += 1)) };
  const books = { rulebook: await readRulebook("rulebook/yinfa-2026-42"), book: await readClueBook("rulebook/yinfa-2026-42") };
  const opening = { subject: { nature: "unknown" as const, label: "某丙", account: "bank:6222" }, hypothesis: { provision: "1.2a", facts: { activity: "exchange_fiat_vc" } }, region: "440300", exhibits: [] };
  const { id, drafts } = openClue(opening, { role: "bank", reason: { zh: "某丙收币" } }, books, { by: "某乙", ...effects, now: effects.now() });
  await store.append(drafts);
  const desk = siteClues({ store } as Record, effects, "rulebook");
  const seen = [await desk.clue(id), await desk.clue(id), await desk.clue(id)];
  expect(seen.map((each) => each?.reads)).toEqual([1, 2, 3]);
  expect((await store.read()).filter(({ kind }) => kind === "access")).toHaveLength(3);
  expect(JSON.stringify([seen, await desk.clues()])).not.toMatch(/某丙|某乙|6222/);
});

it("shows no clue from a log of which a step was taken out", async () => {
  const store = openMemory();
  const broken = { ...store, raw: async () => { const { rows, ...rest } = await store.raw(); return { ...rest, rows: rows.slice(1) }; } };
  const effects = { now: () => "2026-11-22T12:00:00.000Z", random: (bytes: number) => new Uint8Array(bytes).fill(3) };
  const books = { rulebook: await readRulebook("rulebook/yinfa-2026-42"), book: await readClueBook("rulebook/yinfa-2026-42") };
  const { drafts } = openClue({ subject: { nature: "organisation", label: "甲乙", domain: "alder-demo.com" }, hypothesis: { provision: "1.2a", facts: {} }, exhibits: [] }, { role: "bank", reason: { zh: "发现" } }, books, { by: "某乙", now: effects.now(), random: (bytes) => new Uint8Array(bytes).fill(7) });
  await store.append(drafts);
  await expect(siteClues({ store: broken } as unknown as Record, effects, "rulebook").clues()).rejects.toThrow("is damaged");
});

it("holds no clue where no rule set has a loop", async () => {
  const desk = siteClues({ store: openMemory() } as Record, { now: () => "2026-11-22T12:00:00.000Z", random: () => new Uint8Array(16) }, "src/site/examples");
  expect(await desk.clues()).toEqual([]);
  expect(await desk.clue("c-1")).toBeUndefined();
});
