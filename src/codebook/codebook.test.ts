import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it, test } from "vitest";
import { markdownOf } from "./markdown.ts";
import { codebookFrom, toJson } from "./packed.ts";
import type { Problem } from "./page.ts";
import { readCodebook } from "./read.ts";
import type { Vocabulary } from "./shape.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));
const { codebook, problems } = await readCodebook(path.join(root, "codebook"));

/** The fixed ids, which casebooks and links depend on: a new word is added here too, none is taken away. */
const fixed: Record<Vocabulary, string> = {
  events: `filed complaint-amended motion-to-dismiss-denied motion-to-dismiss-granted-in-part interlocutory-appeal-allowed
    interlocutory-appeal-refused reconsideration-denied summary-judgment partial-summary-judgment trial verdict
    stay-for-talks stay-for-talks-extended stay-ended stay-behind-criminal appeal-in-abeyance deadline-extended
    agreement-announced settlement-in-principle offer refusal vote dissent
    voluntary-dismissal-with-prejudice voluntary-dismissal-without-prejudice voluntary-dismissal claims-dropped
    stop-order-proceedings-dismissed dismissed-after-death claims-dropped-after-ruling court-dismissal concession court-refusal
    settlement-agreed settlement-on-reduced-terms reduced-terms-agreed settled-order settlement
    consent-judgment contested-judgment default-judgment default-liability final-judgment penalty-sought penalty-paid
    appeal-filed appeal-dropped appeal-decided docket-closed seen-open asset-freeze receiver bankruptcy
    related-criminal related-criminal-ended related-civil pardon release announcement staff-reassigned customer-loss restitution`,
  dispositions: `pending stayed-for-talks stayed-behind-criminal reduced-terms-agreed dismissed-by-agency-with-prejudice
    dismissed-by-agency-without-prejudice dismissed-by-agency dismissed-by-court conceded ended-by-death settled
    settled-on-reduced-terms appeal-dropped judgment-contested judgment-consent judgment-default closed-manner-unknown not-seen`,
  industries: "crypto securities-dealing asset-management hedge-funds software restaurants banking other",
  conduct: `unregistered-offering unregistered-exchange unregistered-broker-dealer unregistered-dealer unregistered-clearing
    staking lending-programme stop-order market-manipulation wash-trading insider-trading protocol-manipulation touting
    offering-fraud ponzi-scheme multi-level-marketing fake-platform mining-programme misappropriation custody-failure
    issuer-disclosure bank-disclosure cyber-disclosure liquidity-rule inside-information-controls other`,
  forums: "federal-court appeals-court administrative-proceeding",
  ties: `donation token-purchase token-pledge investment business-deal stablecoin-in-deal fund-includes-asset employment
    lobbying hosted-at-event club-membership office family`,
  claims: "alleged found admitted announced reported our-coding",
  certainty: "high medium low conflicting",
  seen: "captured read cited unsourced",
  definitions: "industry crypto-scope filing inherited membership given outcome dropped eased tied",
};

describe("the codebook as written", () => {
  it("has no problems", () => expect(problems).toEqual([]));

  test.each(Object.entries(fixed))("%s holds its fixed words, in reading order", (vocabulary, ids) => {
    expect([...codebook[vocabulary as Vocabulary].keys()]).toEqual(ids.split(/\s+/));
  });

  test.each([
    ["filed", "pending"], ["stay-ended", "pending"], ["stay-for-talks", "stayed-for-talks"], ["stay-for-talks-extended", "stayed-for-talks"],
    ["stay-behind-criminal", "stayed-behind-criminal"], ["voluntary-dismissal", "dismissed-by-agency"],
    ["voluntary-dismissal-with-prejudice", "dismissed-by-agency-with-prejudice"],
    ["voluntary-dismissal-without-prejudice", "dismissed-by-agency-without-prejudice"],
    ["stop-order-proceedings-dismissed", "dismissed-by-agency"], ["claims-dropped-after-ruling", "dismissed-by-agency"],
    ["dismissed-after-death", "ended-by-death"], ["court-dismissal", "dismissed-by-court"], ["concession", "conceded"],
    ["settlement-on-reduced-terms", "settled-on-reduced-terms"], ["reduced-terms-agreed", "reduced-terms-agreed"],
    ["settled-order", "settled"], ["settlement", "settled"], ["consent-judgment", "judgment-consent"],
    ["contested-judgment", "judgment-contested"], ["default-judgment", "judgment-default"], ["final-judgment", "judgment-contested"],
    ["appeal-dropped", "appeal-dropped"], ["docket-closed", "closed-manner-unknown"],
  ])("%s gives %s, and no other kind gives a disposition", (kind, disposition) => {
    expect(codebook.events.get(kind)?.becomes).toBe(disposition);
    expect([...codebook.events.values()].filter((word) => word.becomes !== undefined)).toHaveLength(23);
  });

  it("marks as easing only acts by which the agency pursues less, each leading to an eased class", () => {
    const easing = [...codebook.events.values()].filter((word) => word.eases);
    expect(easing.map((word) => word.id)).toEqual([
      "stay-for-talks", "agreement-announced", "voluntary-dismissal-with-prejudice", "voluntary-dismissal-without-prejudice",
      "voluntary-dismissal", "claims-dropped", "stop-order-proceedings-dismissed", "concession", "settlement-on-reduced-terms",
      "reduced-terms-agreed", "appeal-dropped",
    ]);
    for (const word of easing) {
      expect(word.outside, word.id).toBe(false);
      if (word.becomes) expect(["dropped", "paused", "better-terms"], word.id).toContain(codebook.dispositions.get(word.becomes)?.class);
    }
  });

  it("calls nothing outside the docket that ends or pauses an action", () => {
    for (const word of codebook.events.values()) if (word.outside) expect(word.becomes, word.id).toBeUndefined();
  });

  it("has the default of each definition as its first option", () => {
    for (const word of codebook.definitions.values()) expect(word.options[0]?.id, word.id).toBe(word.default);
  });

  test.each([
    ["industry", "crypto any"], ["filing", "complaint complaint-or-order"], ["inherited", "pending-on-the-day pending-or-judgment-open"],
    ["dropped", "any-prejudice with-prejudice-only"], ["eased", "any-easing-act ended-eased"], ["tied", "any-time before-first-easing before-end"],
    ["outcome", "remaining-defendants any-defendant every-defendant"], ["crypto-scope", "wide token-business registration"],
    ["membership", "certain likely candidates"], ["given", "inventory nothing outcomes"],
  ])("%s can be switched between %s", (id, options) => {
    expect(codebook.definitions.get(id)?.options.map((option) => option.id)).toEqual(options.split(" "));
  });

  it("writes Chinese with full-width punctuation and English without Chinese", () => {
    const texts = Object.values(codebook).flatMap((words) => [...words.values()].flatMap((word) => [word.label, word.meaning]));
    for (const { en, zh } of texts) {
      expect(en).not.toMatch(/\p{Script=Han}/u);
      expect(zh).toMatch(/\p{Script=Han}/u);
      expect(zh).not.toMatch(/\p{Script=Han}[,;:!?]|[,;:!?]\p{Script=Han}/u);
    }
  });

  it("stands in CODEBOOK.md as it is; if not, run `npm run codebook`", async () => {
    expect(await readFile(path.join(root, "CODEBOOK.md"), "utf8")).toBe(markdownOf(codebook));
  });

  it("names in brackets only words that there are", () => {
    const all = new Set(Object.values(codebook).flatMap((words) => [...words.keys()]));
    for (const words of Object.values(codebook)) {
      for (const word of words.values()) {
        for (const [, name = ""] of word.excludes.join(" ").matchAll(/\(([a-z]+(?:-[a-z]+)+)\)/g)) expect(all, word.id).toContain(name);
      }
    }
  });

  it("comes back from json as it went in, and json that is no codebook is refused", () => {
    expect(codebookFrom(JSON.parse(JSON.stringify(toJson(codebook))))).toEqual(codebook);
    for (const json of [null, {}, { events: 1 }, "x"]) expect(() => codebookFrom(json)).toThrow(/has no list of events/);
  });
});

describe("a codebook that is wrong", () => {
  const word = (id: string, more = "") =>
    `- id: ${id}\n  label: { en: A, zh: 甲 }\n  meaning: { en: A., zh: 甲。 }\n  example: One.\n  since: "0.1"\n${more}`;

  test.each([
    ["yaml that does not parse", { "events/a.yaml": "- id: [" }, "events/a.yaml:1", /is not yaml/],
    ["a file that is no list", { "forums/a.yaml": "id: x\n" }, "forums/a.yaml:1", /is not a list/],
    ["an empty file", { "forums/a.yaml": "" }, "forums/a.yaml:1", /is not a list/],
    ["a word without Chinese", { "forums/a.yaml": word("one") + word("two").replace(", zh: 甲 }", " }") }, "forums/a.yaml:7", /^two\.label\.zh: /],
    ["a field that the shape has not", { "forums/a.yaml": word("one", "  becomes: pending\n") }, "forums/a.yaml:1", /^one: .*becomes/],
    ["a word that is no word", { "forums/a.yaml": `${word("one")}- just text\n` }, "forums/a.yaml:6", /^word 2: /],
    ["an id twice in two files", { "forums/a.yaml": word("one"), "forums/b.yaml": word("two") + word("one") }, "forums/b.yaml:6", /stands already at codebook\/forums\/a\.yaml:1/],
    ["a disposition that there is not", { "events/a.yaml": word("one", "  becomes: gone\n") }, "events/a.yaml:6", /becomes "gone"/],
    ["a default that is no option", { "definitions/a.yaml": word("one", `  default: c\n  options:\n${["a", "b"].map(option).join("")}`) }, "definitions/a.yaml:6", /the default "c" is no option of one; write one of a, b/],
    ["an option twice", { "definitions/a.yaml": word("one", `  default: a\n  options:\n${["a", "a"].map(option).join("")}`) }, "definitions/a.yaml:9", /two options "a"/],
    ["a vocabulary without words", {}, "seen", /holds no words/],
  ] as [string, Record<string, string>, string, RegExp][])("%s is told with file and line", async (_, files, where, what) => {
    const problems = await problemsOf(files);
    expect(problems.filter((problem) => problem.where === `codebook/${where}`).map((problem) => problem.what)).toEqual([expect.stringMatching(what)]);
  });

  it("keeps the words that are right beside one that is wrong", async () => {
    const told = await problemsOf({ "forums/a.yaml": `${word("one")}- id: two\n${word("three")}` });
    expect(told.filter((problem) => problem.where.startsWith("codebook/forums"))).not.toEqual([]);
    expect(told.every((problem) => !problem.what.includes("three"))).toBe(true);
  });
});

function option(id: string): string {
  return `    - { id: ${id}, label: { en: A, zh: 甲 }, meaning: { en: A., zh: 甲。 } }\n`;
}

async function problemsOf(files: Record<string, string>): Promise<Problem[]> {
  const folder = await mkdtemp(path.join(tmpdir(), "codebook-"));
  try {
    for (const [name, text] of Object.entries(files)) {
      await mkdir(path.join(folder, "codebook", path.dirname(name)), { recursive: true });
      await writeFile(path.join(folder, "codebook", name), text);
    }
    return (await readCodebook(path.join(folder, "codebook"))).problems;
  } finally {
    await rm(folder, { recursive: true });
  }
}
