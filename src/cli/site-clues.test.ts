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

it("holds no clue where no rule set has a loop", async () => {
  const desk = siteClues({ store: openMemory() } as Record, { now: () => "2026-11-22T12:00:00.000Z", random: () => new Uint8Array(16) }, "src/site/examples");
  expect(await desk.clues()).toEqual([]);
  expect(await desk.clue("c-1")).toBeUndefined();
});
