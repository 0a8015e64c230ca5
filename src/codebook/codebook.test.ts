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
    stay-for-talks stay-for-talks-extended stay-ended stay-behind-criminal stay appeal-in-abeyance deadline-extended
    agreement-announced settlement-in-principle offer refusal vote dissent
    voluntary-dismissal-with-prejudice voluntary-dismissal-without-prejudice voluntary-dismissal claims-dropped
    stop-order-proceedings-dismissed dismissed-after-death claims-dropped-after-ruling court-dismissal concession court-refusal
    settlement-agreed settlement-on-reduced-terms reduced-terms-agreed settled-order settlement
    consent-judgment contested-judgment default-judgment default-liability final-judgment penalty-sought penalty-paid
    appeal-filed appeal-dropped appeal-decided docket-closed seen-open asset-freeze receiver bankruptcy
    related-criminal related-criminal-ended related-civil pardon release announcement staff-reassigned customer-loss restitution`,
  dispositions: `pending stayed-for-talks stayed-behind-criminal stayed-reason-not-seen reduced-terms-agreed dismissed-by-agency-with-prejudice
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
  definitions: "industry crypto-scope filing inherited membership channel unit given outcome dropped eased tied tie-kind tie-amount",
  entries: `complaint amended_complaint answer notice_of_removal
    motion_to_dismiss order_granting_dismissal order_granting_dismissal_in_part order_denying_dismissal
    notice_of_voluntary_dismissal stipulation_of_dismissal motion_for_voluntary_dismissal order_on_voluntary_dismissal order_of_dismissal_other
    motion_to_stay order_staying_case order_denying_stay order_lifting_stay administrative_closure settlement_notice settlement_conference
    motion_for_default clerk_default default_judgment consent_judgment summary_judgment_granted summary_judgment_denied
    motion_for_summary_judgment verdict judgment_other notice_of_appeal appeal_dismissed_or_withdrawn appellate_mandate_or_ruling
    transfer_or_remand party_terminated case_terminated case_reopened withdrawal_of_counsel withdrawal_of_motion
    scheduling_or_status other_motion other_order other_filing error_or_correction`,
  details: `joint_status_report appeal_in_abeyance indicative_ruling amended_final_judgment stay_for_talks stay_behind_criminal
    discovery_only extension_of_stay mixed_prejudice leave_to_amend as_moot recommendation order_to_show_cause conditional
    stricken vacated refused receipt proposed_order undoing criminal_case`,
  "release-actions": "filed judgment settled dismissed criminal_parallel order_interim trial appeal other",
  "release-conduct": `offering_fraud insider_trading market_manipulation issuer_reporting_accounting broker_dealer investment_adviser
    fcpa unregistered_offering_only municipal other`,
  "release-outcomes": "pending consent_no_admission judgment_contested default dismissed criminal_convicted other",
  "press-kinds": "action_new action_resolved action_dropped exam_or_rule award personnel other",
  crosswalks: `fjc-0 fjc-1 fjc-10 fjc-11 fjc-2 fjc-3 fjc-12 fjc-13 fjc-14 fjc-4 fjc-5 fjc-6 fjc-7 fjc-8 fjc-9 fjc-15 fjc-16 fjc-17 fjc-18
    fjc-19 fjc-20 scales-motion-to-dismiss scales-stipulation-of-dismissal scales-notice-of-appeal scales-order-dismissing`,
  "outcome-rules": `filed not-yet asked-to-drop notice-after-answer refused settlement-reported liability-only not-seen-since
    plaintiffs-notice stipulation order-on-request receipt claims-only closing-confirms courts-dismissal leave-to-amend
    amended-after-dismissal motion-denied ground-not-stated out-manner-not-seen closed-by-clerk judgment-of-dismissal
    stay-for-talks stay-behind-criminal stay-as-moved stay-reason-not-seen stay-extended stay-ended judgment-by-consent
    judgment-by-default judgment-manner-not-seen judgment-amended appeal-dropped-by-agency appeal-changes-nothing taken-back
    struck`,
  witnesses: "person court docket agency fjc party third-party",
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
    ["appeal-dropped", "appeal-dropped"], ["docket-closed", "closed-manner-unknown"], ["stay", "stayed-reason-not-seen"],
  ])("%s gives %s, and no other kind gives a disposition", (kind, disposition) => {
    expect(codebook.events.get(kind)?.becomes).toBe(disposition);
    expect([...codebook.events.values()].filter((word) => word.becomes !== undefined)).toHaveLength(24);
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
    ["dropped", "any-prejudice with-prejudice-only"], ["eased", "any-easing-act ended-eased dropped-only dropped-or-paused dropped-paused-or-better any-act-or-court-dismissal"], ["tied", "any-time before-first-easing before-end"],
    ["outcome", "remaining-defendants any-defendant every-defendant"], ["crypto-scope", "wide token-business registration"],
    ["membership", "certain likely candidates"], ["given", "inventory members nothing outcomes"], ["channel", "both court-only"], ["unit", "action defendant"],
    ["tie-kind", "any money donation"], ["tie-amount", "any million"],
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

  it("names only codes that there are, wherever a text has one with underscores", () => {
    const all = new Set(Object.values(codebook).flatMap((words) => [...words.keys()]));
    const named = Object.values(codebook).flatMap((words) => [...words.values()].flatMap((word) => [word.meaning.en, word.meaning.zh, ...word.includes, ...word.excludes].join(" ").match(/[a-z]+(?:_[a-z]+)+/g) ?? []));
    expect(named.length).toBeGreaterThan(50);
    expect(named.filter((name) => !all.has(name))).toEqual([]);
  });

  it("asks prejudice of what dismisses, and of no entry that the court refuses, stays or adjudges", () => {
    expect([...codebook.entries.values()].filter((word) => word.dismisses).map((word) => word.id)).toEqual([
      "motion_to_dismiss", "order_granting_dismissal", "order_granting_dismissal_in_part", "notice_of_voluntary_dismissal",
      "stipulation_of_dismissal", "motion_for_voluntary_dismissal", "order_on_voluntary_dismissal", "order_of_dismissal_other",
    ]);
  });

  it("takes a code of another list for exactly one word only where the two say so", () => {
    const exact = [...codebook.crosswalks.values()].filter((word) => word.exact);
    expect(exact.map((word) => [word.id, word.dispositions, word.entries])).toEqual([
      ["fjc-4", ["judgment-default"], ["default_judgment"]],
      ["fjc-5", ["judgment-consent"], ["consent_judgment"]],
    ]);
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
