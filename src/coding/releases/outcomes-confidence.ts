import type { Said } from "./outcomes-said.ts";
import type { ReleaseDefendant } from "./shape.ts";

/**
 * Share of right answers by the rule that decided, rounded down, on 233 releases
 * coded by hand (839 answers, the reader's own list of parties); rules with
 * fewer than ten answers there stand lower than they came out.
 */
const BY_RULE: Readonly<Record<string, number>> = {
  consented: 0.97, settled: 0.96, "consent-judgment": 0.97, "with-consent-of": 0.96, "by-own-consent": 0.8, "pursuant-to-consent": 0.88,
  "default-judgment": 0.98, "failed-to-answer": 0.8, "summary-judgment": 0.97, found: 0.95, "court-found": 0.88, admitted: 0.85, "judgment-against": 0.75, "was-ordered": 0.6,
  dismissed: 0.93, "some-claims-dismissed": 0.88, "dismissed-from": 0.88, "was-dismissed": 0.5, "motion-granted": 0.7, "action-dismissed": 0.8,
  "goes-on-against": 0.97, "against-goes-on": 0.97, "goes-on": 0.96, seeks: 0.96, "interim-order": 0.88, "complaint-filed": 0.45,
  "pleaded-guilty": 0.89, sentenced: 0.93, "convicted-were": 0.8, "indictment-of": 0.8, indicted: 0.7,
};
/** Organisations are the harder parties to read: issuers and employers are named beside them, most of all where someone settles. */
const ORGANISATION = 0.05;
const ORGANISATION_SETTLES = 0.07;
/** `The defendants consented` may leave one out, and a pronoun may point to another. */
const GROUP = 0.05;

/** How sure an answer is: share of right ones by rule, less for organisations and where no name is said. */
export function sureOf(by: Said, defendant: ReleaseDefendant): number {
  const rule = BY_RULE[by.rule] ?? 0.5;
  const organisation = defendant.kind !== "organisation" || SURE.has(by.rule) ? 0 : by.fact === "consent" ? ORGANISATION_SETTLES : ORGANISATION;
  const group = by.named || DEFAULTS.has(by.rule) ? 0 : GROUP;
  return Math.round(100 * (rule - organisation - group)) / 100;
}

/** Rules whose words name a party of the action, whoever it is. */
const SURE = new Set(["default-judgment", "goes-on-against", "against-goes-on", "dismissed-from", "dismissed"]);
/** Rules that never go by a name. */
const DEFAULTS = new Set(["seeks", "goes-on", "interim-order", "complaint-filed", "action-dismissed"]);
