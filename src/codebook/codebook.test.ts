import { readFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it, test } from "vitest";
import { markdownOf } from "./markdown.ts";
import { codebookFrom, toJson } from "./packed.ts";
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
    ["industry", "crypto any"], ["filing", "complaint-or-order complaint"], ["inherited", "pending-on-the-day pending-or-judgment-open"],
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

  it("keeps what a word includes and excludes in one piece, since a comma inside brackets would cut it in a yaml list", () => {
    const cut = Object.values(codebook).flatMap((words) => [...words.values()].flatMap((word) => [...word.includes, ...word.excludes].filter((text) => text.split("(").length !== text.split(")").length)));
    expect(cut).toEqual([]);
  });

  it("comes back from json as it went in, and json that is no codebook is refused", () => {
    expect(codebookFrom(JSON.parse(JSON.stringify(toJson(codebook))))).toEqual(codebook);
    for (const json of [null, {}, { events: 1 }, "x"]) expect(() => codebookFrom(json)).toThrow(/has no list of events/);
  });
});
