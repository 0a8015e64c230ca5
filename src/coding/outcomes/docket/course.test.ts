import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readCodebook } from "../../../codebook/read.ts";
import { entryEvents } from "../../entries/shape.ts";
import { ann, endings, firm, line, relief } from "./example.ts";
import { coursesOf, policy, type DocketLine } from "./index.ts";

const on = "2026-06-01";
const filed = line("2024-01-10", "complaint", { number: "1" });
const answered = line("2024-03-01", "answer", { number: "9", text: "ANSWER by Ann Harrow, Larkmoor Tokens, Inc." });
const later = line("2026-07-01", "scheduling_or_status");
const barred = { prejudice: "with" } as const;

const become = (lines: DocketLine[], day = on, who = [ann, firm]) => coursesOf(lines, who, day, endings).map((each) => each.disposition);

describe("one defendant after another, by the sequence of entries", () => {
  const dropped = "dismissed-by-agency";
  const cases: [string, DocketLine[], string[]][] = [
    ["nothing after the complaint", [filed], ["not-seen", "not-seen"]],
    ["open later, so open now", [filed, later], ["pending", "pending"]],
    ["a stipulation of all, with prejudice", [filed, answered, line("2025-03-01", "stipulation_of_dismissal", barred)], [`${dropped}-with-prejudice`, `${dropped}-with-prejudice`]],
    ["a stipulation as to one, by the family name", [filed, line("2025-03-01", "stipulation_of_dismissal", { ...barred, scope: "some_defendants", parties: ["Harrow"] }), later], [`${dropped}-with-prejudice`, "pending"]],
    ["a stipulation that names nobody proves nothing for either", [filed, line("2025-03-01", "stipulation_of_dismissal", { ...barred, scope: "unknown" }), later], ["pending", "pending"]],
    ["and the closing of the case confirms it", [filed, line("2025-03-01", "stipulation_of_dismissal", { ...barred, scope: "unknown" }), line("2025-03-04", "case_terminated")], [`${dropped}-with-prejudice`, `${dropped}-with-prejudice`]],
    ["a notice before any answer ends it on filing", [filed, line("2024-02-01", "notice_of_voluntary_dismissal", { prejudice: "unstated" })], [dropped, dropped]],
    ["a notice after the answer only asks", [filed, answered, line("2024-04-01", "notice_of_voluntary_dismissal"), later], ["pending", "pending"]],
    ["until the court enters it", [filed, answered, line("2024-04-01", "notice_of_voluntary_dismissal", { prejudice: "unstated" }), line("2024-04-03", "order_of_dismissal_other")], [dropped, dropped]],
    ["a notice after one defendant's answer ends it for the other", [filed, line("2024-03-01", "answer", { text: "ANSWER by Ann Harrow" }), line("2024-04-01", "notice_of_voluntary_dismissal", barred), later], ["pending", `${dropped}-with-prejudice`]],
    ["the court's receipt tells the prejudice", [filed, line("2024-02-01", "notice_of_voluntary_dismissal", { prejudice: "unstated" }), line("2024-02-02", "order_on_voluntary_dismissal", { prejudice: "without" })], [`${dropped}-without-prejudice`, `${dropped}-without-prejudice`]],
    ["a second paper never turns with into without", [filed, line("2024-02-01", "stipulation_of_dismissal", barred), line("2024-02-02", "order_on_voluntary_dismissal", { prejudice: "without" })], [`${dropped}-with-prejudice`, `${dropped}-with-prejudice`]],
    ["asked for and refused is an attempt", [filed, answered, line("2025-01-01", "motion_for_voluntary_dismissal"), line("2025-02-01", "order_denying_dismissal", { mover: "plaintiff" }), line("2025-03-01", "case_terminated")], ["closed-manner-unknown", "closed-manner-unknown"]],
    ["asked for and closed without a word is the agency's exit", [filed, answered, line("2025-01-01", "motion_for_voluntary_dismissal", barred), line("2025-02-01", "order_of_dismissal_other")], [`${dropped}-with-prejudice`, `${dropped}-with-prejudice`]],
    ["the court's own dismissal", [filed, line("2025-02-01", "order_granting_dismissal", { mover: "defendant" })], ["dismissed-by-court", "dismissed-by-court"]],
    ["dismissed with leave to amend goes on", [filed, line("2025-02-01", "order_granting_dismissal", { detail: "leave_to_amend" }), later], ["pending", "pending"]],
    ["pleaded again after the court's dismissal", [filed, line("2025-02-01", "order_granting_dismissal"), line("2025-02-20", "amended_complaint"), later], ["pending", "pending"]],
    ["an amended complaint does not take back what the agency dropped", [filed, line("2025-02-01", "stipulation_of_dismissal", { scope: "some_defendants", parties: ["Ann Harrow"] }), line("2025-02-20", "amended_complaint"), later], [dropped, "pending"]],
    ["an opinion that no order follows", [filed, line("2025-02-01", "order_granting_dismissal", { effective: false }), later], ["pending", "pending"]],
    ["a recommendation", [filed, line("2025-02-01", "order_of_dismissal_other", { effective: false, detail: "recommendation" }), later], ["pending", "pending"]],
    ["some claims only", [filed, line("2025-02-01", "stipulation_of_dismissal", { scope: "some_claims" }), later], ["pending", "pending"]],
    ["a stay for talks is no end", [filed, line("2025-02-01", "order_staying_case", { detail: "stay_for_talks" }), later], ["stayed-for-talks", "stayed-for-talks"]],
    ["a stay takes its reason from the motion it grants", [filed, line("2025-02-01", "motion_to_stay", { number: "31", detail: "stay_for_talks" }), line("2025-02-03", "order_staying_case", { refs: ["31"] }), later], ["stayed-for-talks", "stayed-for-talks"]],
    ["a stay without a reason", [filed, line("2025-02-03", "order_staying_case"), later], ["stayed-reason-not-seen", "stayed-reason-not-seen"]],
    ["a stay prolonged keeps its reason", [filed, line("2025-02-03", "order_staying_case", { detail: "stay_for_talks" }), line("2025-04-03", "order_staying_case", { detail: "extension_of_stay" }), later], ["stayed-for-talks", "stayed-for-talks"]],
    ["a stay of discovery is none", [filed, line("2025-02-03", "order_staying_case", { detail: "discovery_only" }), later], ["pending", "pending"]],
    ["a stay asked for is none", [filed, line("2025-02-03", "motion_to_stay", { detail: "stay_for_talks" }), later], ["pending", "pending"]],
    ["stayed, lifted", [filed, line("2025-02-03", "order_staying_case"), line("2025-05-03", "order_lifting_stay"), later], ["pending", "pending"]],
    ["stayed, then dropped", [filed, line("2025-02-03", "order_staying_case", { detail: "stay_for_talks" }), line("2025-05-29", "stipulation_of_dismissal", barred)], [`${dropped}-with-prejudice`, `${dropped}-with-prejudice`]],
    ["consent as to one, the other goes on", [filed, line("2025-02-03", "consent_judgment", { scope: "some_defendants", parties: ["Larkmoor Tokens, Inc."] }), later], ["pending", "judgment-consent"]],
    ["mixed prejudice in one entry", [filed, line("2025-02-03", "order_on_voluntary_dismissal", { ...barred, scope: "some_defendants", parties: ["Ann Harrow"], also: [{ event: "order_on_voluntary_dismissal", prejudice: "without", parties: ["Larkmoor Tokens"], span: "without" }] })], [`${dropped}-with-prejudice`, `${dropped}-without-prejudice`]],
    ["final judgment after consent stays a consent", [filed, line("2025-02-03", "consent_judgment"), line("2025-09-03", "judgment_other")], ["judgment-consent", "judgment-consent"]],
    ["closed, and how is told later", [filed, line("2025-02-03", "case_terminated"), line("2025-02-04", "consent_judgment")], ["judgment-consent", "judgment-consent"]],
    ["a verdict leaves the judgment to come", [filed, line("2025-02-03", "verdict", { effective: false }), later], ["pending", "pending"]],
    ["vacated, so open again", [filed, line("2025-02-03", "default_judgment"), line("2025-03-03", "case_reopened"), later], ["pending", "pending"]],
    ["reversed on appeal", [filed, line("2025-02-03", "order_granting_dismissal"), line("2025-12-03", "appellate_mandate_or_ruling", { detail: "undoing" }), later], ["pending", "pending"]],
    ["affirmed on appeal", [filed, line("2025-02-03", "order_granting_dismissal"), line("2025-12-03", "appellate_mandate_or_ruling")], ["dismissed-by-court", "dismissed-by-court"]],
    ["the agency drops its own appeal", [filed, line("2025-02-03", "judgment_other"), line("2025-03-03", "notice_of_appeal", { mover: "plaintiff" }), line("2025-08-03", "appeal_dismissed_or_withdrawn", { mover: "joint", scope: "all" })], ["appeal-dropped", "appeal-dropped"]],
    ["against whom it was, the words do not say", [filed, line("2025-02-03", "judgment_other"), line("2025-03-03", "notice_of_appeal", { mover: "plaintiff" }), line("2025-08-03", "appeal_dismissed_or_withdrawn", { mover: "joint" })], ["judgment-contested", "judgment-contested"]],
    ["the other side's appeal dropped changes nothing", [filed, line("2025-02-03", "judgment_other"), line("2025-03-03", "notice_of_appeal", { mover: "defendant" }), line("2025-08-03", "appeal_dismissed_or_withdrawn", { mover: "joint" })], ["judgment-contested", "judgment-contested"]],
    ["filed in error, struck the next day", [filed, line("2025-02-03", "stipulation_of_dismissal", { number: "40" }), line("2025-02-04", "error_or_correction", { detail: "stricken", refs: ["40"] }), later], ["pending", "pending"]],
    ["a criminal judgment on the same docket", [filed, line("2025-02-03", "judgment_other", { detail: "criminal_case" }), later], ["pending", "pending"]],
    ["a judgment of dismissal after the order it enters", [filed, line("2025-02-03", "order_granting_dismissal"), line("2025-02-04", "judgment_other", { prejudice: "with" })], ["dismissed-by-court", "dismissed-by-court"]],
    ["an entry without a day decides nothing", [filed, line(undefined, "stipulation_of_dismissal"), later], ["pending", "pending"]],
    ["an end after the day asked for is not yet", [filed, line("2026-06-02", "stipulation_of_dismissal")], ["pending", "pending"]],
  ];
  test.each(cases)("%s", (_, lines, expected) => expect(become(lines)).toEqual(expected));
});

test("relief defendants are out only where they are named", () => {
  const lines = [filed, line("2025-03-01", "stipulation_of_dismissal", barred)];
  expect(become(lines, on, [ann, relief])).toEqual(["dismissed-by-agency-with-prejudice", "not-seen"]);
});

test("every step names the entry, the rule and the words", () => {
  const [course] = coursesOf([filed, line("2025-01-05", "motion_for_voluntary_dismissal", { number: "7" }), line("2025-02-01", "order_denying_dismissal", { mover: "plaintiff", number: "8", text: "DENIED" })], [ann], on, endings);
  expect(course!.steps).toEqual([
    { entry: "2025-01-05-7", date: "2025-01-05", rule: "asked-to-drop", kind: null, weight: "attempt", disposition: "pending", span: "motion_for_voluntary_dismissal" },
    { entry: "2025-02-01-8", date: "2025-02-01", rule: "refused", kind: "court-refusal", weight: "attempt", disposition: "pending", span: "DENIED" },
  ]);
});

describe("the words of the codebook", async () => {
  const { codebook } = await readCodebook("codebook");
  test("name every rule that can take a step, and no other", () => {
    const taken = policy.filter(({ does }) => does !== "none" && does !== "answer").map(({ rule }) => rule);
    const said = new Set([...taken, "not-yet", "filed", "not-seen-since", "notice-after-answer", "receipt", "closing-confirms", "stay-as-moved"]);
    expect([...said].sort()).toEqual([...codebook["outcome-rules"].keys()].sort());
  });
  test.each(policy.map((clause) => [`${clause.rule} for ${clause.events.join(", ")}`, clause] as const))("%s gives words of the record", (_, clause) => {
    for (const prejudice of ["with", "without", "unstated"] as const) {
      const kind = typeof clause.kind === "function" ? clause.kind({ prejudice }) : clause.kind;
      const becomes = typeof clause.becomes === "function" ? clause.becomes({ prejudice }) : clause.becomes;
      if (kind !== undefined) expect(codebook.events.has(kind), kind).toBe(true);
      if (becomes !== undefined) expect(codebook.dispositions.has(becomes), becomes).toBe(true);
    }
  });
});

describe("whatever the docket", () => {
  const harmless = fc.constantFrom("other_filing", "scheduling_or_status", "other_order", "withdrawal_of_counsel", "settlement_conference", "transfer_or_remand");
  const days = fc.integer({ min: 1, max: 28 }).map((day) => `2025-02-${String(day).padStart(2, "0")}`);
  const anything = fc.array(fc.record({ date: days, event: fc.constantFrom(...entryEvents), scope: fc.constantFrom("all", "unknown", "some_claims"), prejudice: fc.constantFrom("with", "without", "unstated") }), { maxLength: 8 })
    .map((rows) => rows.map(({ date, event, ...over }, n) => line(date, event, { ...over, number: String(n + 2) } as Parameters<typeof line>[2])));

  test("a harmless entry never changes an outcome", () => {
    fc.assert(fc.property(anything, harmless, days, (lines, event, date) => {
      const docket = [filed, ...lines, later];
      const more = line(date, event as "other_filing", { number: "99" });
      expect(become([...docket, more])).toEqual(become(docket));
    }));
  });

  test("the order in which lines come in does not matter", () => {
    fc.assert(fc.property(anything.chain((lines) => fc.tuple(fc.constant(lines), fc.shuffledSubarray(lines, { minLength: lines.length }))), ([lines, shuffled]) => {
      expect(become([filed, ...shuffled, later])).toEqual(become([filed, ...lines, later]));
    }));
  });

  test("nor the order of a day whose entries have no number", () => {
    fc.assert(fc.property(anything.chain((lines) => fc.tuple(fc.constant(lines), fc.shuffledSubarray(lines, { minLength: lines.length }))), ([lines, shuffled]) => {
      const bare = (each: DocketLine): DocketLine => ({ ...each, entry: { ...each.entry, number: undefined, date: "2025-02-10" } });
      expect(become([filed, ...shuffled.map(bare), later])).toEqual(become([filed, ...lines.map(bare), later]));
    }));
  });

  test("what only asks never ends a case", () => {
    fc.assert(fc.property(anything, (lines) => {
      const asked = lines.map((each) => ({ ...each, coded: { ...each.coded, effective: false, event: each.coded.event === "case_terminated" || each.coded.event === "party_terminated" || each.coded.event === "consent_judgment" ? ("other_filing" as const) : each.coded.event } }));
      for (const disposition of become([filed, ...asked, later])) expect(["pending", "stayed-reason-not-seen"]).toContain(disposition);
    }));
  });
});
