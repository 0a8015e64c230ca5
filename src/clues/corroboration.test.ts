import * as fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { corroborate, type Weighed } from "./corroboration.ts";
import { type Loop, readLoop } from "./loop.ts";
import { rootsOf } from "./origins.ts";

let loop: Loop;
beforeAll(async () => {
  loop = await readLoop("rulebook/yinfa-2026-42");
});

type Kind = Weighed["body"]["kind"];
const kinds: Kind[] = ["online", "onsite", "funds", "registry", "report", "chain", "screening", "opinion"];

function exhibit(kind: Kind, root: string, rating: string, more: Partial<Weighed["body"]> = {}): Omit<Weighed, "key"> {
  return { body: { kind, root, origin: root, reliability: rating[0] as "a", credibility: Number(rating[1]) as 2, capturedAt: "2026-03-02", ...more } };
}
const keyed = (all: Omit<Weighed, "key">[]): Weighed[] => all.map((each, n) => ({ ...each, key: `c-x/${String(n).padStart(3, "0")}` }));
const weigh = (...all: Omit<Weighed, "key">[]) => corroborate(keyed(all), loop.scales);

const any = fc.record({
  kind: fc.constantFrom(...kinds),
  root: fc.constantFrom("a", "b", "c", "d"),
  reliability: fc.constantFrom("a", "b", "c", "d", "e", "f"),
  credibility: fc.constantFrom(2, 3, 4, 5, 6),
  capturedAt: fc.constantFrom("2026-03-01", "2026-03-02"),
  own: fc.boolean(),
}).map(({ own, ...body }): Omit<Weighed, "key"> => ({ body: { ...body, origin: own ? body.root : `repeat of ${body.root}` } as Weighed["body"] }));
const file = fc.array(any, { maxLength: 12 }).map(keyed);

describe("corroboration", () => {
  it.each<[string, Omit<Weighed, "key">[], { value: number; groups: number; met: boolean }]>([
    ["nothing", [], { value: 0, groups: 0, met: false }],
    ["one perfect source", [exhibit("onsite", "a", "a2")], { value: 0.76, groups: 1, met: false }],
    ["one source on three channels", [exhibit("online", "a", "a2"), exhibit("onsite", "a", "a2"), exhibit("funds", "a", "a2")], { value: 0.76, groups: 1, met: false }],
    ["two voices, one kind", [exhibit("online", "a", "a2"), exhibit("online", "b", "a2")], { value: 0.9424, groups: 2, met: false }],
    ["two voices, two kinds", [exhibit("online", "a", "b2"), exhibit("onsite", "b", "b2")], { value: 0.8704, groups: 2, met: true }],
    ["two kinds that article 5 does not join", [exhibit("registry", "a", "a2"), exhibit("report", "b", "a2")], { value: 0.9424, groups: 2, met: false }],
    ["two kinds from one voice, a report from the other", [exhibit("online", "a", "a2"), exhibit("onsite", "a", "a2"), exhibit("report", "b", "a2")], { value: 0.9424, groups: 2, met: false }],
    ["two weak voices", [exhibit("online", "a", "d4"), exhibit("funds", "b", "d4")], { value: 0.2256, groups: 2, met: false }],
    ["a screening result and a model's opinion", [exhibit("screening", "a", "a2"), exhibit("opinion", "b", "a2"), exhibit("online", "c", "b2")], { value: 0.64, groups: 1, met: false }],
    ["names that differ in case and blanks", [exhibit("online", "Desk 1", "b2"), exhibit("onsite", "desk  1", "b2")], { value: 0.64, groups: 1, met: false }],
  ])("of %s", (_, exhibits, expected) => {
    expect(weigh(...exhibits)).toMatchObject(expected);
  });

  it("says each thing that lacks, in both languages", () => {
    const { lacks, met } = weigh(exhibit("online", "a", "c3"));
    expect(met).toBe(false);
    expect(lacks.map(({ en }) => en.slice(0, 12))).toEqual(["The score is", "Independent ", "Of the kinds"]);
    for (const { zh } of lacks) expect(zh).toMatch(/\p{Script=Han}.+。$/u);
  });

  it("shows credibility 1 where it is met, and counts it nowhere", () => {
    const both = weigh(exhibit("online", "a", "b2"), exhibit("onsite", "b", "b2"));
    expect(both.confirmed).toEqual(["c-x/000", "c-x/001"]);
    expect(both.value).toBeCloseTo(1 - (1 - 0.64) ** 2, 6);
    expect(weigh(exhibit("online", "a", "b2")).confirmed).toEqual([]);
  });

  it("does not depend on the order of the exhibits", () => {
    fc.assert(fc.property(file.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))), ([all, shuffled]) => {
      expect(corroborate(shuffled, loop.scales)).toEqual(corroborate(all, loop.scales));
    }));
  });

  it.each<[string, Omit<Weighed, "key">[], { value: number; groups: number; kinds: string[] }]>([
    ["its own exhibit where it has one, however its repeats are rated", [exhibit("online", "a", "c3"), exhibit("onsite", "a", "a2", { origin: "r" })], { value: 0.36, groups: 1, kinds: ["online"] }],
    ["its best repeat where it has none, which lends no kind", [exhibit("online", "a", "c3", { origin: "q" }), exhibit("onsite", "a", "b2", { origin: "r" })], { value: 0.64, groups: 1, kinds: [] }],
    ["no more than an original that is gone", [exhibit("onsite", "a", "b2", { origin: "r", under: [{ exhibit: "c-x/gone", kind: "online", reliability: "c", credibility: 3 }] })], { value: 0.36, groups: 1, kinds: [] }],
    ["nothing where it repeats what is no evidence", [exhibit("opinion", "a", "a2"), exhibit("online", "a", "b2", { origin: "r" })], { value: 0, groups: 0, kinds: [] }],
  ])("is worth, a voice, %s", (_, exhibits, expected) => {
    expect(weigh(...exhibits)).toMatchObject(expected);
  });

  it("is never met by one voice, however good and however often", () => {
    fc.assert(fc.property(file, (all) => {
      expect(corroborate(all.map(({ key, body }) => ({ key, body: { ...body, root: "a" } })), loop.scales).met).toBe(false);
    }));
  });
});

describe("the root of an origin", () => {
  it.each<[string, Parameters<typeof rootsOf>[0], Record<string, string>]>([
    ["itself", [{ origin: "a" }], { a: "a", "never named": "never named" }],
    ["what it repeats, through a chain", [{ origin: "c", repeats: "b" }, { origin: "b", repeats: "a" }], { a: "a", b: "a", c: "a" }],
    ["what another exhibit told of it", [{ origin: "x" }, { origin: "x", repeats: "y" }], { x: "y" }],
    ["one where the bytes are the same", [{ origin: "b", sha256: "1" }, { origin: "a", sha256: "1" }], { a: "a", b: "a" }],
    ["the one captured first where the bytes are the same", [{ origin: "b", sha256: "1", capturedAt: "2026-03-01" }, { origin: "a", sha256: "1", capturedAt: "2026-03-02" }], { a: "b", b: "b" }],
    ["the one that is not in the file, where another is said to repeat it", [{ origin: "b", sha256: "1", repeats: "z" }, { origin: "a", sha256: "1" }], { a: "z", b: "z" }],
    ["the first by name in a circle", [{ origin: "b", repeats: "a" }, { origin: "a", repeats: "b" }], { a: "a", b: "a" }],
    ["one name, however it is written", [{ origin: "Ａ  b" }, { origin: "c", repeats: "a B" }], { c: "a B", "A b": "a B" }],
  ])("is %s", (_, told, roots) => {
    const rootOf = rootsOf(told);
    for (const [origin, root] of Object.entries(roots)) expect(rootOf(origin)).toBe(root);
  });

  it("does not depend on the order in which the exhibits came", () => {
    const name = fc.constantFrom("a", "b", "c", "d", "e");
    const told = fc.array(fc.record({ origin: name, repeats: fc.option(name, { nil: undefined }), sha256: fc.constantFrom("1", "2", "3", "4", "5", "6") }), { maxLength: 8 });
    fc.assert(fc.property(told.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))), ([all, shuffled]) => {
      const [one, other] = [rootsOf(all), rootsOf(shuffled)];
      for (const { origin } of all) expect(other(origin)).toBe(one(origin));
    }));
  });
});
