import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { matchWarnings, readWarnings } from "../../src/clues/adapters/index.ts";
import { checkSubject } from "../../src/clues/subject/index.ts";
import { RecordError } from "../../src/record/problem.ts";
import { Exhibit, type Subject } from "../../src/record/statements/clue.ts";

/** What comes from outside into the clue loop: a feed somebody else writes, and what a person pastes. */

const capture = { capturedAt: "2026-03-02", capturedBy: "desk" };
const subject: Subject = { nature: "organisation", label: "甲乙链科技", domain: "alder.example" };

describe("a feed of warnings", () => {
  it("is read row for row, or refused in one sentence, whatever it holds", () => {
    const row = fc.record({ id: fc.oneof(fc.string(), fc.integer(), fc.jsonValue()), nca_name: fc.oneof(fc.string({ unit: "binary" }), fc.jsonValue()), url: fc.oneof(fc.webUrl(), fc.string(), fc.jsonValue()), corporate_names: fc.oneof(fc.string(), fc.array(fc.string()), fc.jsonValue()) }, { requiredKeys: [] });
    fc.assert(
      fc.property(fc.oneof(fc.array(fc.oneof(row, fc.jsonValue())), fc.jsonValue()), (json) => {
        try {
          const { taken, ignored } = readWarnings(json);
          if (Array.isArray(json)) expect(taken.length + ignored.length).toBe(json.length);
        } catch (error) {
          expect(error).toBeInstanceOf(RecordError);
        }
      }),
      { seed: 19 },
    );
  });

  it("makes no exhibit that the record would refuse, and prints nothing that turns or hides text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 400 }), fc.string({ maxLength: 90 }), fc.string({ maxLength: 80 }), (authority, jurisdiction, id) => {
        const { taken } = readWarnings([{ id, nca_name: `A${authority}`, nca_jurisdiction: jurisdiction, url: "https://alder.example/" }]);
        for (const { exhibit, says } of matchWarnings(subject, taken, capture)) {
          expect(Exhibit.safeParse({ ...exhibit, clue: "c-alder", root: exhibit.origin }).error).toBeUndefined();
          expect(`${says.en}${says.zh}`).not.toMatch(/[\p{Cc}\p{Cf}]/u);
          expect(says.en).toContain("no finding under Notice No. 42");
        }
      }),
      { seed: 23 },
    );
  });

  it("does not grow slow with hostile length", () => {
    const long = "a.".repeat(9_000);
    const started = process.cpuUsage().user;
    readWarnings(Array.from({ length: 50 }, (_, id) => ({ id, nca_name: "Authority", url: long, commercial_name: long, other_urls: [long, `http://${long}`] })));
    expect(process.cpuUsage().user - started).toBeLessThan(5_000_000);
  });
});

describe("a pasted subject", () => {
  it("is refused in sentences or kept in a form that is checked alike again", () => {
    const text = fc.string({ unit: "binary", maxLength: 60 });
    fc.assert(
      fc.property(fc.record({ nature: fc.constantFrom("organisation" as const, "person" as const, "unknown" as const), label: text, uscc: text, domain: fc.oneof(text, fc.domain(), fc.webUrl()), app: text, account: text, wallet: fc.oneof(text, fc.base64String()) }, { requiredKeys: ["nature", "label"] }), (typed) => {
        const { subject: kept, problems } = checkSubject(typed as Subject);
        for (const { en, zh } of problems) expect([en.length > 10, zh.length > 5]).toEqual([true, true]);
        if (problems.length === 0) expect(checkSubject(kept)).toMatchObject({ subject: kept, problems: [] });
      }),
      { seed: 29 },
    );
  });

  it("does not grow slow with hostile length", () => {
    const started = process.cpuUsage().user;
    for (const each of ["1".repeat(100_000), "a:".repeat(50_000), "x.".repeat(50_000), "0x".repeat(50_000), "bc1".repeat(30_000)]) checkSubject({ nature: "unknown", label: each, uscc: each, domain: each, app: each, account: each, wallet: each });
    expect(process.cpuUsage().user - started).toBeLessThan(5_000_000);
  });
});
