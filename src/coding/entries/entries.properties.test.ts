import fc from "fast-check";
import { expect, test } from "vitest";
import { codeEntries, codeEntry, type Entry } from "./index.ts";

/** Pieces of docket language, so that chance meets the rules and not only noise. */
const pieces = [
  "ORDER", "granting", "denying", "DENIED", "[9]", "12", "Motion to Dismiss", "MOTION", "to Stay Case", "NOTICE of", "Voluntary Dismissal", "STIPULATION", "of Dismissal", "and",
  "with prejudice", "withoutprejudice", "as to defendant", "Larch Mills, Inc.", "is hereby", "dismissed", "the case", "stayed", "JUDGMENT", "on consent", "by default", "MINUTE entry",
  "hearing held", "in part", "***", "FILED IN ERROR", "(", ")", ";", ".", "&#039;", "&amp;", "  ", "\n", "“", "Signed by Judge Ivo Lark", "re", "by plaintiff", "Osric Wherry", "if", "show cause", "why",
  "MANDATE of USCA", "appeal", "is affirmed", "Civil Case", "terminated", "reopened", "REPORT AND RECOMMENDATION", "withdraw", "proposed", "COMPLAINT against", "filed by", "İ", "ß",
];
const text = fc.oneof(
  { weight: 4, arbitrary: fc.array(fc.constantFrom(...pieces), { maxLength: 24 }).map((parts) => parts.join(" ")) },
  { weight: 1, arbitrary: fc.array(fc.constantFrom(...pieces), { maxLength: 24 }).map((parts) => parts.join("")) },
  { weight: 1, arbitrary: fc.string({ unit: "grapheme", maxLength: 200 }) },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 200 }) },
);
const entry = fc.record({ text, docket: fc.option(fc.constantFrom("a", "b"), { nil: undefined }), number: fc.option(fc.constantFrom("1", "9", "12"), { nil: undefined }) });
const entries = fc.array(entry, { maxLength: 8 }).map((all) => all.map((each, at): Entry => ({ ...each, id: String(at) })));
const runs = { numRuns: 1500 };

test("any string gets an answer, with an exact substring or none", () => {
  fc.assert(fc.property(text, (words) => {
    const coded = codeEntry({ id: "x", text: words });
    for (const span of [coded.span, ...coded.also.map((each) => each.span)]) if (span !== null) expect(words.includes(span)).toBe(true);
    expect(coded.confidence).toBeGreaterThan(0);
    expect(coded.confidence).toBeLessThanOrEqual(1);
  }), runs);
});

test("the same entry gets the same answer, whatever was coded before", () => {
  fc.assert(fc.property(text, text, (words, others) => {
    const first = codeEntry({ id: "x", text: words });
    codeEntry({ id: "y", text: others });
    expect(codeEntry({ id: "x", text: words })).toEqual(first);
  }), runs);
});

test("answers do not depend on the order of a batch", () => {
  fc.assert(fc.property(entries, fc.infiniteStream(fc.nat()), (batch, chance) => {
    const shuffled = batch.map((each) => [chance.next().value as number, each] as const).sort((a, b) => a[0] - b[0]).map(([, each]) => each);
    const inOrder = new Map(codeEntries(batch).map((coded) => [coded.id, coded]));
    for (const coded of codeEntries(shuffled)) expect(coded).toEqual(inOrder.get(coded.id));
  }), runs);
});

test("a date of entry or attachments behind an entry never change what it is", () => {
  const behind = fc.constantFrom(
    " (Entered: 01/02/2020)", "(Entered: 01/02/2020)", " (Attachments: # 1 Text of Proposed Order Granting Motion to Dismiss with prejudice)",
    " (Attachments: # (1) Exhibit A, # (2) Stipulation of Dismissal) (Entered: 03/04/2021)", " (Filed on 9/12/2017) (Entered: 09/13/2017)",
  );
  fc.assert(fc.property(text, behind, (words, note) => {
    const { event, prejudice, effective, proposed } = codeEntry({ id: "x", text: words });
    expect(codeEntry({ id: "x", text: words + note })).toMatchObject({ event, prejudice, effective, proposed });
  }), runs);
});

test("nothing denied, proposed or filed in error ends a case", () => {
  fc.assert(fc.property(fc.constantFrom("***FILED IN ERROR*** ", "FILING ERROR - ", "PROPOSED "), fc.constantFrom("NOTICE of Voluntary Dismissal by Ada Poole", "ORDER DISMISSING CASE with prejudice", "STIPULATION of Dismissal", "JUDGMENT against Larch Mills, Inc.", "ORDER STAYING CASE"), (mark, words) => {
    expect(codeEntry({ id: "x", text: mark + words }).effective).toBe(false);
  }));
});
