import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { readCodebook } from "../../codebook/read.ts";
import type { Hand } from "../../record/hand.ts";
import { openStore } from "../../store/open.ts";
import type { Store } from "../../store/store.ts";
import { line } from "../outcomes/docket/example.ts";
import { judge, loadItems, type Room } from "../review/index.ts";
import { judgedLines } from "./judged.ts";

const { codebook } = await readCodebook("codebook");
const lines = [line("2025-02-03", "stipulation_of_dismissal", { number: "40", prejudice: "with", text: "STIPULATION about dismissal" })];
const proposal = { fields: { event: "stipulation_of_dismissal", prejudice: "with", scope: "all", proposed: false, effective: true }, spans: {}, rule: "test", confidence: 0.9 };
let store: Store;
let room: Room;
let drawn = 0;
const hand = (by: string): Hand => ({ by, now: "2026-06-01T00:00:00.000Z", random: (bytes) => new Uint8Array(bytes).fill((drawn += 1)) });

beforeEach(async () => {
  store = await openStore(":memory:");
  room = { store, codebook, weight: () => 0 };
  await loadItems(store, "entries", async function* () { yield lines.map(({ entry }) => entry); }, { version: "1", propose: () => proposal });
});
afterEach(() => store.close());

const key = `entries/${lines[0]!.entry.id}`;
const asProposed = { event: "stipulation_of_dismissal", prejudice: "with", scope: "all", proposed: "false", effective: "true" };

describe("a docket as people judged it", () => {
  test("stands as the coder has it where nobody judged", async () => expect(await judgedLines(lines, store)).toEqual(lines));

  test("takes a person's word over the coder's", async () => {
    await judge(room, key, { round: "coder", verdict: "change", set: { event: "scheduling_or_status", proposed: "true", effective: "false" } }, hand("A. Coder"));
    const [judged] = await judgedLines(lines, store);
    expect(judged!.coded).toMatchObject({ event: "scheduling_or_status", effective: false, proposed: true, prejudice: null, rule: "person: A. Coder", confidence: 1 });
  });

  test("knows nothing of an entry on which two coders differ", async () => {
    await judge(room, key, { round: "coder", verdict: "accept" }, hand("A. Coder"));
    await judge(room, key, { round: "coder", verdict: "change", set: { ...asProposed, event: "notice_of_voluntary_dismissal" } }, hand("B. Coder"));
    expect((await judgedLines(lines, store))[0]!.coded).toMatchObject({ event: "unknown", effective: false });
  });

  test("leaves an entry of other words alone", async () => {
    await judge(room, key, { round: "coder", verdict: "change", set: { event: "other_filing", proposed: "false", effective: "false" } }, hand("A. Coder"));
    const other = [{ ...lines[0]!, entry: { ...lines[0]!.entry, text: "STIPULATION of Dismissal, corrected" } }];
    expect(await judgedLines(other, store)).toEqual(other);
  });
});
