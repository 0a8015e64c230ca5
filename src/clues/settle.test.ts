import * as fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { canonical } from "../record/assertion.ts";
import { corroborate } from "./corroboration.ts";
import { exhibitDrafts } from "./exhibits.ts";
import { type Loop, readLoop } from "./loop.ts";
import { isOwn } from "./corroboration.ts";
import type { Standing } from "./settle.ts";
import type { Corroboration, Exhibit } from "./shape.ts";

let loop: Loop;
beforeAll(async () => {
  loop = await readLoop("rulebook/yinfa-2026-42");
});

let drawn = 0;
const hand = { by: "A", now: "2026-03-02T00:00:00.000Z", random: (bytes: number) => Uint8Array.from({ length: bytes }, (_, n) => (n < 4 ? ((drawn += 1) >> (n * 2)) % 32 : drawn % 32)) };

/** The file after exhibits were brought, as the log would hold it. */
function add(file: readonly Standing[], brought: readonly Exhibit[]): Standing[] {
  const { drafts } = exhibitDrafts("c-x", brought, file, loop, hand);
  const next = new Map(file.map((each) => [each.key, each]));
  for (const { key, body } of drafts) next.set(key, { key, body: body as Exhibit });
  return [...next.values()];
}
const said = (file: readonly Standing[]): Pick<Corroboration, "value" | "groups" | "kinds" | "met"> => {
  const { value, groups, kinds, met } = corroborate(file, loop.scales);
  return { value, groups, kinds, met };
};

const names = ["a", "b", "c", "d", "e"] as const;
const kinds = ["online", "onsite", "funds", "report", "opinion"] as const;
const exhibit: fc.Arbitrary<Exhibit> = fc
  .record({
    kind: fc.constantFrom(...kinds),
    origin: fc.constantFrom(...names),
    repeats: fc.option(fc.constantFrom(...names), { nil: undefined, freq: 2 }),
    sha: fc.integer({ min: 1, max: 9 }),
    reliability: fc.constantFrom("a", "b", "d", "f"),
    credibility: fc.constantFrom(2, 3, 4),
    capturedAt: fc.constantFrom("2026-03-01", "2026-03-02", "2026-03-02T01:00:00.000Z"),
  })
  .map(({ sha, repeats, ...rest }): Exhibit => ({ clue: "c-x", shows: { zh: "见附件" }, capturedBy: "A", sha256: String(sha).repeat(64), locator: "卷宗", personal: "none", root: rest.origin, ...(repeats === undefined ? {} : { repeats }), ...rest }) as Exhibit);
const many = fc.array(exhibit, { minLength: 1, maxLength: 8 });

/** Exhibits and another order of the same, each cut into batches somewhere. */
const orders = many.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }), fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 })));
function inBatches(all: readonly Exhibit[], size: number): Standing[] {
  let file: Standing[] = [];
  for (let at = 0; at < all.length; at += size) file = add(file, all.slice(at, at + size));
  return file;
}

/** Things done to a file: exhibits brought, or the one at a place erased. */
const deeds = fc.array(fc.oneof({ weight: 2, arbitrary: many }, { weight: 1, arbitrary: fc.nat({ max: 30 }) }), { minLength: 1, maxLength: 8 });

describe("a file of exhibits as it is written down", () => {
  it("says the same in whatever order, and however many at once, they were brought", () => {
    fc.assert(fc.property(orders, ([one, other, few, more]) => {
      expect(said(inBatches(other, more))).toEqual(said(inBatches(one, few)));
    }), { numRuns: 300 });
  });

  it("is not moved by a repeat once the original is there, whatever its kind and rating", () => {
    fc.assert(fc.property(many, fc.nat(), exhibit, (all, n, like) => {
      const file = inBatches(all, 8);
      const own = file.filter(({ body }) => isOwn(body));
      fc.pre(own.length > 0);
      const { repeats: _, ...rest } = like;
      const repost: Exhibit = { ...rest, origin: "a repost", root: "a repost", repeats: own[n % own.length]!.body.origin, sha256: "0".repeat(64) };
      expect(said(add(file, [repost]))).toEqual(said(file));
    }), { numRuns: 300 });
  });

  it("never says more once an item is erased, at any point of its life", () => {
    fc.assert(fc.property(deeds, (all) => {
      let file: Standing[] = [];
      for (const deed of all) {
        if (Array.isArray(deed)) {
          file = add(file, deed);
          continue;
        }
        if (file.length === 0) continue;
        const left = file.toSpliced(deed % file.length, 1);
        const [before, after] = [said(file), said(left)];
        expect(after.value).toBeLessThanOrEqual(before.value);
        expect(after.groups).toBeLessThanOrEqual(before.groups);
        expect(after.met && !before.met).toBe(false);
        file = left;
      }
    }), { numRuns: 300 });
  });

  it("is never borne out by one perfect source, on however many channels and however often repeated", () => {
    const perfect = fc.array(fc.record({ kind: fc.constantFrom(...kinds), repost: fc.option(fc.constantFrom("r", "s"), { nil: undefined }) }), { minLength: 1, maxLength: 8 });
    fc.assert(fc.property(perfect, (all) => {
      const brought = all.map(({ kind, repost }, n): Exhibit => ({ clue: "c-x", kind, shows: { zh: "见附件" }, capturedAt: "2026-03-01", capturedBy: "A", sha256: String(n).repeat(64), locator: "卷宗", origin: repost ?? "a", root: repost ?? "a", reliability: "a", credibility: 2, personal: "none", ...(repost === undefined ? {} : { repeats: "a" }) }));
      expect(said(add([], brought)).met).toBe(false);
    }));
  });

  it("settles: bringing nothing writes nothing", () => {
    fc.assert(fc.property(many, (all) => {
      const file = inBatches(all, 3);
      expect(exhibitDrafts("c-x", [], file, loop, hand).drafts.map(({ key, body }) => [key, canonical(body)])).toEqual([]);
    }));
  });

  it("takes a repeat rated above its original on either side of it, and says what it counts for", () => {
    const make = (origin: string, reliability: "b" | "c", more: Partial<Exhibit> = {}): Exhibit => ({ clue: "c-x", kind: "online", shows: { zh: "见附件" }, capturedAt: "2026-03-01", capturedBy: "A", sha256: (origin + "0").repeat(32), locator: "卷宗", origin, root: origin, reliability, credibility: 2, personal: "none", ...more });
    const [original, repeat] = [make("a", "c"), make("b", "b", { repeats: "a" })];
    for (const [first, second] of [[original, repeat], [repeat, original]] as const) {
      const file = add([], [first]);
      const { notes } = exhibitDrafts("c-x", [second], file, loop, hand);
      expect(notes.map(({ en }) => en)).toEqual([expect.stringContaining("counts for no more than what it repeats")]);
      const both = add(file, [second]);
      expect(said(both).value).toBeCloseTo(0.48, 6);
      const left = both.filter(({ body }) => body.origin === "b");
      expect(said(left).value).toBeCloseTo(0.48, 6);
    }
    expect(said(add([], [repeat])).value).toBeCloseTo(0.64, 6);
  });
});
