import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Event } from "../../record/statements/index.ts";
import { outcomeOfAction, timingOf } from "./index.ts";
import { exampleAction, exampleCodebook } from "./examples.ts";

const drop = "voluntary-dismissal-with-prejudice";
const on = "2026-06-01";
const outcome = (events: Partial<Event>[], day = on) => outcomeOfAction(exampleAction(events, { on: day }), day, exampleCodebook);

describe("what became of an action", () => {
  const cases: [string, Partial<Event>[], string, string | null, string][] = [
    ["nothing seen after the filing", [], "not-known", "not-seen", "not-known"],
    ["dropped", [{ kind: drop, date: "2025-03-27" }], "dropped", "dismissed-by-agency-with-prejudice", "yes"],
    ["paused, and seen paused since", [{ kind: "stay-for-talks", date: "2025-04-01" }, { kind: drop, date: "2026-09-01" }], "paused", "stayed-for-talks", "yes"],
    ["paused, not seen since", [{ kind: "stay-for-talks", date: "2025-04-01" }], "not-known", "not-seen", "yes"],
    ["paused, then resumed and open later", [{ kind: "stay-for-talks", date: "2025-04-01" }, { kind: "stay-ended", date: "2025-05-01" }, { kind: "consent-judgment", date: "2026-09-01" }], "carried-on", "pending", "yes"],
    ["open on the day, proved by a later entry", [{ kind: "motion-to-dismiss-denied", date: "2026-09-01" }], "carried-on", "pending", "no"],
    ["a criminal case elsewhere proves nothing", [{ kind: "related-criminal", date: "2026-09-01" }], "not-known", "not-seen", "not-known"],
    ["an unsourced event decides nothing", [{ kind: drop, date: "2025-03-27", standing: "unsourced" } as Partial<Event>], "not-known", "not-seen", "not-known"],
    ["a doubtful event only opens a possibility", [{ kind: drop, date: "2025-03-27", certainty: "low" }], "not-known", "not-seen", "possible"],
    ["an undated event only opens a possibility", [{ kind: drop, date: null }], "not-known", "not-seen", "possible"],
    ["dismissed by the court, not the agency", [{ kind: "court-dismissal", date: "2025-02-28" }], "court-dismissed", "dismissed-by-court", "no"],
    ["dropped as to one, judgment as to the other", [{ kind: drop, date: "2025-03-27", defendants: ["ann"] }, { kind: "consent-judgment", date: "2025-04-01", defendants: ["firm"] }], "better-terms", null, "yes"],
    ["one settled before the change, the other dropped after", [{ kind: "consent-judgment", date: "2024-02-01", defendants: ["firm"] }, { kind: drop, date: "2026-01-23", defendants: ["ann"] }], "dropped", "dismissed-by-agency-with-prejudice", "yes"],
    ["words that say more than the kind of event", [{ kind: "agreement-announced", disposition: "dismissed-by-agency-with-prejudice", date: "2025-03-27" }], "dropped", "dismissed-by-agency-with-prejudice", "yes"],
    ["dropped before the change is not an easing since", [{ kind: drop, date: "2024-05-01" }], "dropped", "dismissed-by-agency-with-prejudice", "no"],
  ];
  test.each(cases)("%s", (_, events, cls, disposition, eased) => {
    const found = outcome(events);
    expect([found.class, found.disposition, found.eased]).toEqual([cls, disposition, eased]);
  });
});

test("not seen says since when", () => {
  const found = outcome([{ kind: "motion-to-dismiss-denied", date: "2024-09-23" }]);
  expect(found.defendants.map((each) => [each.rule, each.seenUntil])).toEqual([["not-seen-since", "2024-09-23"], ["not-seen-since", "2024-09-23"]]);
});

test("an announced agreement is the first easing act, before the dismissal", () => {
  const found = outcome([{ kind: "agreement-announced", date: "2025-03-03" }, { kind: drop, date: "2025-03-27" }]);
  expect(found.firstEasing).toEqual({ date: "2025-03-03", event: "example/e0" });
});

describe("a tie's place in time", () => {
  const found = outcome([{ kind: "stay-for-talks", date: "2025-02-10" }, { kind: drop, date: "2025-05-29" }]);
  test.each([
    ["2025-02-09", "before"],
    ["2025-02-10", "between"],
    ["2025-05-01", "between"],
    ["2025-06", "after"],
    ["2025-02", "unknown"],
    ["2025-05", "unknown"],
    [null, "unknown"],
  ])("%s is %s", (date, timing) => expect(timingOf({ date }, found)).toBe(timing));
});

test("events of one day in any order give one outcome, and a harmless event changes nothing", () => {
  const kinds = fc.constantFrom("motion-to-dismiss-denied", "related-criminal", "agreement-announced");
  fc.assert(
    fc.property(fc.array(fc.record({ kind: kinds, date: fc.constantFrom("2025-02-01", "2025-03-01") }), { maxLength: 4 }), (harmless) => {
      const end = { kind: drop, date: "2025-04-01" };
      expect(outcome([...harmless, end]).class).toBe(outcome([end]).class);
      expect(outcome([end, ...harmless]).disposition).toBe(outcome([end]).disposition);
    }),
  );
});

test("a case last seen in a year is not seen since that year, not since its first day", () => {
  const found = outcome([{ kind: "motion-to-dismiss-denied", date: "2024" }]);
  expect(found.seenUntil).toBe("2024");
});
