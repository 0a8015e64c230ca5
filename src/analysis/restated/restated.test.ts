import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { asOf } from "../../record/as-of.ts";
import type { Assertion, Draft } from "../../record/assertion.ts";
import { LogEnd } from "../../record/log.ts";
import { restatedBetween } from "./index.ts";

const both = (text: string) => ({ en: text, zh: text });
const rest = { cites: [{ source: "page" }], certainty: "high", claim: "reported" };

/** A log of drafts in their order. */
function logOf(...drafts: Array<Pick<Draft, "kind" | "key" | "recorded"> & { body: unknown; withdrawn?: boolean }>): Assertion[] {
  return new LogEnd().extend(drafts.map((each) => ({ on: null, by: { type: "person", name: "A. Harrow" }, evidence: [], salt: "", ...each }) as Draft));
}

const event = (key: string, recorded: string, text: string, more: object = {}) => ({ kind: "event", key, recorded, body: { id: "e", kind: "stay", date: "2025-02-03", by: "agency", defendants: "all", what: both(text), ...rest }, ...more }) as const;

describe("statements between two days of the record", () => {
  const log = logOf(
    event("ashgrove/stay", "2026-01-01", "first"), event("tilden/stay", "2026-01-01", "kept"), event("larkmoor/stay", "2026-01-02", "mistaken"),
    event("ashgrove/stay", "2026-01-03", "mended"), event("larkmoor/stay", "2026-01-04", "mistaken", { withdrawn: true }), event("rowan/stay", "2026-01-05", "new"),
  );

  it("are those that say otherwise on the later day, with what they said before", () => {
    expect(restatedBetween(log, "2026-01-02", "2026-01-05").map(({ key, change, recorded, about, says, was }) => [key, change, recorded, about, says?.en, was?.en])).toEqual([
      ["ashgrove/stay", "corrected", "2026-01-03", ["ashgrove"], "2025-02-03: mended", "2025-02-03: first"],
      ["larkmoor/stay", "withdrawn", "2026-01-04", ["larkmoor"], undefined, "2025-02-03: mistaken"],
      ["rowan/stay", "recorded", "2026-01-05", ["rowan"], "2025-02-03: new", undefined],
    ]);
  });

  it("leave out what came and went in between, and what came back to what it was", () => {
    expect(restatedBetween(log, "2026-01-01", "2026-01-04").map(({ key }) => key)).toEqual(["ashgrove/stay"]);
    const back = logOf(event("ashgrove/stay", "2026-01-01", "first"), event("ashgrove/stay", "2026-01-02", "second"), event("ashgrove/stay", "2026-01-03", "first"));
    expect(restatedBetween(back, "2026-01-01", "2026-01-03")).toEqual([]);
  });

  it("are erased where the bodies were, and say nothing of them", () => {
    const end = new LogEnd();
    const [first] = end.extend([{ ...event("ashgrove/stay", "2026-01-01", "a secret"), on: null, by: { type: "person", name: "A. Harrow" }, evidence: [], salt: "" } as Draft]);
    const line = end.strike("event", "ashgrove/stay", { reason: "Asked for.", by: { type: "person", name: "A. Harrow" }, recorded: "2026-01-02" })!;
    const found = restatedBetween([{ ...first!, body: null }, line], "2026-01-01", "2026-01-02");
    expect(found).toMatchObject([{ key: "ashgrove/stay", change: "erased", says: null, was: null }]);
    expect(JSON.stringify(found)).not.toContain("secret");
  });

  it("say of a source what cites it, and of a tie whose it is; the clue loop stands apart", () => {
    const source = (seen: string, recorded: string) => ({ kind: "source", key: "page", recorded, body: { id: "page", title: "A page", publisher: "x", kind: "press", url: null, published: null, seen } }) as const;
    const tie = { kind: "tie", key: "gift", recorded: "2026-01-02", body: { id: "gift", kind: "donation", from: "a", to: "b", actions: ["tilden"], date: null, namedByTimes: false, what: both("gave"), ...rest } } as const;
    const clue = { kind: "clue", key: "c", recorded: "2026-01-02", body: { id: "c" } } as const;
    const found = restatedBetween(logOf(source("none", "2026-01-01"), event("ashgrove/stay", "2026-01-01", "first"), source("read", "2026-01-02"), tie, clue), "2026-01-01", "2026-01-02");
    expect(found.map(({ kind, change, about, says }) => [kind, change, about, says!.en])).toEqual([["source", "corrected", ["ashgrove", "tilden"], "A page (read)"], ["tie", "recorded", ["tilden"], "no day known: gave"]]);
  });
});

test("what is restated between two days is just that in which their views differ", () => {
  const step = fc.record({ key: fc.constantFrom("a/e", "b/e", "c/e"), text: fc.constantFrom("x", "y"), withdrawn: fc.boolean() });
  const held = (log: Assertion[], day: string): string[] => {
    const action = (key: string) => [{ kind: "action", key, recorded: "2025-01-01", body: {} }, { kind: "filed", key, recorded: "2025-01-01", body: { date: "2024-01-01", ...rest } }] as const;
    const view = asOf([...logOf(...["a", "b", "c"].flatMap(action)), ...log], { on: "2026-12-31", knownAt: day });
    return [...view.actions.values()].flatMap(({ events }) => events.map(({ key, what }) => `${key} ${what.en}`));
  };
  fc.assert(fc.property(fc.array(step, { maxLength: 8 }), fc.nat(8), fc.nat(8), (steps, a, b) => {
    const log = logOf(...steps.map(({ key, text, withdrawn }, n) => event(key, `2026-01-0${n + 1}`, text, withdrawn ? { withdrawn } : {})));
    const [from, to] = [Math.min(a, b), Math.max(a, b)].map((n) => `2026-01-0${n + 1}`) as [string, string];
    const [before, after] = [held(log, from), held(log, to)];
    const differ = new Set([...before, ...after].filter((each) => !before.includes(each) || !after.includes(each)).map((each) => each.split(" ")[0]));
    expect(new Set(restatedBetween(log, from, to).map(({ key }) => key))).toEqual(differ);
  }));
});
