import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { say } from "../language/index.ts";
import { caseOf, readAsked, without, withPin, writeAsked, type Asked } from "./asked.ts";
import { exampleRulebook } from "./examples/rulebook.ts";

const book = exampleRulebook();
const words = say("en");
const read = (text: string): Asked => readAsked(new URLSearchParams(text), book, "2026-11-22", words);

describe("a case in an address", () => {
  it.each([
    ["", { asOf: "2026-11-22", facts: {} }],
    ["asOf=2026-03-01&shell=yes&act=trade", { asOf: "2026-03-01", facts: { shell: true, act: "trade" } }],
    ["shell=no&act=-", { asOf: "2026-11-22", facts: { shell: false, act: null } }],
    ["shell=true", { asOf: "2026-11-22", facts: { shell: true } }],
    ["shell=&asOf=", { asOf: "2026-11-22", facts: {} }],
  ])("%j", (text, given) => expect(caseOf(read(text))).toEqual(given));

  it.each([
    ["shel=yes", "“shel” is not a fact"],
    ["__proto__=yes", "“__proto__” is not a fact"],
    ["on=2025-12-14", "“on” is not a fact"],
    ["shell=maybe", "Use one of: yes, no, -"],
    ["act=Trade", "Use one of: trade, issue, keep, -"],
    ["shell=yes&shell=no", "answered twice"],
    ["asOf=2026-02-30", "is not a day"],
    ["reading.a1=never", "is not a reading"],
    ["reading.z9=quay", "is not a reading"],
    ["ask=nothing", "is not a fact"],
  ])("%s is refused in plain words", (text, sentence) => expect(() => read(text)).toThrow(sentence));

  it("is written as it was read, answers in the order given", () => {
    const value = { shell: fc.constantFrom("yes", "no", "-"), act: fc.constantFrom("trade", "issue", "keep", "-"), stage: fc.constantFrom("planned", "ongoing", "-") };
    const answers = fc.shuffledSubarray(["shell", "act", "stage"] as const).chain((facts) => fc.tuple(...facts.map((fact) => fc.tuple(fc.constant(fact), value[fact]))));
    fc.assert(
      fc.property(answers, fc.option(fc.constantFrom("quay", "anywhere"), { nil: undefined }), (given, pin) => {
        const params = new URLSearchParams({ asOf: "2026-03-01", ...(pin ? { "reading.a1": pin } : {}), ...Object.fromEntries(given) });
        expect(writeAsked(read(params.toString())).toString()).toBe(params.toString());
      }),
    );
  });

  it("loses one answer, or one pin, and nothing else", () => {
    const asked = read("asOf=2026-03-01&reading.a1=anywhere&shell=yes&act=trade&ask=act");
    expect(writeAsked(without(asked, "shell")).toString()).toBe("asOf=2026-03-01&reading.a1=anywhere&act=trade");
    expect(writeAsked(withPin(asked, "a1", undefined)).toString()).toBe("asOf=2026-03-01&shell=yes&act=trade&ask=act");
  });

  it("is dated by a day on which the instrument was in force", () => {
    const repealed = { ...book, instrument: { ...book.instrument, to: "2026-03-01" } };
    expect(readAsked(new URLSearchParams(), repealed, "2026-11-22", words).asOf).toBe("2026-02-28");
    expect(readAsked(new URLSearchParams(), book, "2025-11-22", words).asOf).toBe("2026-01-01");
  });
});
