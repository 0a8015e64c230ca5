import fc from "fast-check";
import { expect, it } from "vitest";
import { asOf } from "./as-of.ts";
import type { Assertion } from "./assertion.ts";

const on = "2026-01-01";
const ids = fc.uniqueArray(fc.constantFrom("ash", "ash-two", "elm", "elm-tie", "oak"), { minLength: 1, maxLength: 3 });
/** A statement as the log holds it; of a body only what a view asks for. */
const state = (kind: string, key: string, body: object): Assertion => ({ kind, key, body: { id: key, cites: [], ...body }, recorded: "2025-06-01", withdrawn: false }) as unknown as Assertion;

const log = fc.record({
  actions: ids,
  ties: fc.array(fc.record({ actions: ids, date: fc.constantFrom("2025-01-01", "2027-01-01", null) }), { maxLength: 5 }),
  searches: fc.array(fc.record({ actions: ids, on: fc.constantFrom("2025-01-01", "2027-01-01") }), { maxLength: 5 }),
  replies: fc.array(fc.record({ about: fc.array(fc.constantFrom("ash", "ash-two", "elm", "tie-0", "tie-1"), { minLength: 1, maxLength: 3 }), date: fc.constantFrom("2025-01-01", null) }), { maxLength: 5 }),
  corrections: fc.array(fc.record({ about: fc.array(fc.constantFrom("ash", "oak", "tie-0", "tie-2"), { minLength: 1, maxLength: 2 }) }), { maxLength: 5 }),
  under: fc.array(fc.record({ action: fc.constantFrom("ash", "ash-two", "elm", "oak"), kind: fc.constantFrom("defendant", "event"), deep: fc.boolean() }), { maxLength: 12 }),
});

it("gives each action what names it and what lies under it, as a search of everything would, in the order of the log", () => fc.assert(fc.property(log, (made) => {
  const numbered = (kind: string, bodies: object[]): Assertion[] => bodies.map((body, n) => state(kind, `${kind}-${n}`, body));
  const nested = made.under.map(({ action, kind, deep }, n) => state(kind, `${action}/${deep ? `deep/${n}` : n}`, { date: "2025-02-01", defendants: "all" }));
  const view = asOf([
    ...made.actions.flatMap((id) => [state("action", id, {}), state("filed", id, { date: "2024-01-01" })]),
    ...numbered("tie", made.ties), ...numbered("search", made.searches), ...numbered("reply", made.replies), ...numbered("correction", made.corrections), ...nested,
  ], { on, knownAt: on });
  const keys = (held: ReadonlyArray<{ key: string }>): string[] => held.map(({ key }) => key);
  expect([...view.actions.keys()]).toEqual(made.actions);
  for (const [id, action] of view.actions) {
    const ties = [...view.ties.values()].filter((tie) => tie.actions.includes(id));
    const about = new Set([id, ...keys(ties)]);
    expect(keys(action.ties)).toEqual(keys(ties));
    expect(keys(action.searches)).toEqual(keys(view.searches.filter((search) => search.actions.includes(id))));
    expect(keys(action.replies)).toEqual(keys(view.replies.filter((reply) => reply.about.some((name) => about.has(name)))));
    expect(keys(action.corrections)).toEqual(keys(view.corrections.filter((correction) => correction.about.some((name) => about.has(name)))));
    for (const kind of ["defendant", "event"] as const) {
      expect(keys(kind === "event" ? action.events : action.defendants)).toEqual(keys(nested.filter((each) => each.kind === kind && each.key.startsWith(`${id}/`))));
    }
  }
})));

it("holds the last word known on a day, in the place of the first, and nothing that was withdrawn", () => {
  const said = (id: string, recorded: string, withdrawn = false): Assertion => ({ ...state("party", id, { recorded }), recorded, withdrawn });
  const log = [said("ash", "2025-01-01"), said("elm", "2025-01-01"), said("oak", "2025-01-01"), said("ash", "2025-02-01", true), said("oak", "2025-02-01", true), said("ash", "2025-03-01")];
  const held = (knownAt: string): string[] => [...asOf(log, { on, knownAt }).parties.values()].map(({ key, recorded }) => `${key} ${recorded}`);
  expect(held("2025-01-15")).toEqual(["ash 2025-01-01", "elm 2025-01-01", "oak 2025-01-01"]);
  expect(held("2025-02-15")).toEqual(["elm 2025-01-01"]);
  expect(held("2025-03-15")).toEqual(["ash 2025-03-01", "elm 2025-01-01"]);
});
