import type { Said } from "./outcomes-said.ts";
import type { ReleaseDefendant } from "./shape.ts";
import { familyOf } from "./subjects-names.ts";
import type { Told } from "./subjects-text.ts";

/**
 * Share of right answers by the rule that decided, on 293 releases coded by hand
 * (1,096 answers, the reader's own list of parties), two answers of a share of
 * 0.8 added to each rule, rounded down; rules with fewer than ten answers there
 * stand lower than they came out.
 */
const BY_RULE: Readonly<Record<string, number>> = {
  consented: 0.98, settled: 0.93, "consent-judgment": 0.97, "with-consent-of": 0.96, "by-own-consent": 0.73, "pursuant-to-consent": 0.86,
  "default-judgment": 0.96, "failed-to-answer": 0.8, "summary-judgment": 0.94, found: 0.84, "court-found": 0.85, admitted: 0.85, "judgment-against": 0.86, "was-ordered": 0.6, "found-liable-for": 0.8,
  dismissed: 0.91, "some-claims-dismissed": 0.92, "dismissed-from": 0.92, "was-dismissed": 0.8, "motion-granted": 0.7, "action-dismissed": 0.8,
  "goes-on-against": 0.98, "against-goes-on": 0.97, "goes-on": 0.96, seeks: 0.96, "interim-order": 0.86, "complaint-filed": 0.45,
  "pleaded-guilty": 0.93, sentenced: 0.83, "convicted-were": 0.8, "indictment-of": 0.85, indicted: 0.7,
};
/** An organisation that no caption or headline names may be an issuer or employer named beside the parties. */
const UNCAPTIONED = 0.12;
/** `The defendants consented` may leave one out, and a pronoun may point to another. */
const GROUP = 0.03;
/** Father and son, husband and wife: a family name alone may mean the other. */
const NAMESAKE = 0.1;

/** Who is harder to read than others. */
export interface Doubts {
  /** Those whom a caption or headline names. */
  captioned: ReadonlySet<number>;
  /** Those who share a family name with another party. */
  namesakes: ReadonlySet<number>;
}

/** Reads off a release whom its answers may mistake. */
export function doubtsOf(told: readonly Told[], defendants: readonly ReleaseDefendant[]): Doubts {
  const captioned = new Set(told.flatMap(({ sentence, mentions }) => (sentence.where === "title" || sentence.kind === "caption" ? mentions.flatMap((m) => m.who) : [])));
  const families = defendants.map(({ name, kind }) => (kind === "person" ? familyOf(name) : ""));
  return { captioned, namesakes: new Set(families.flatMap((family, who) => (family !== "" && families.indexOf(family) !== families.lastIndexOf(family) ? [who] : []))) };
}

/** How sure an answer is: share of right ones by rule, less for organisations that no caption names, for namesakes, and where no name is said. */
export function sureOf(by: Said, who: number, { kind, role }: ReleaseDefendant, { captioned, namesakes }: Doubts): number {
  const rule = BY_RULE[by.rule] ?? 0.5;
  const organisation = kind === "organisation" && role !== "relief_defendant" && !captioned.has(who) && !SURE.has(by.rule) ? UNCAPTIONED : 0;
  const namesake = namesakes.has(who) && !DEFAULTS.has(by.rule) ? NAMESAKE : 0;
  const group = by.named || DEFAULTS.has(by.rule) ? 0 : GROUP;
  return Math.round(100 * (rule - organisation - namesake - group)) / 100;
}

/** Rules whose words name a party of the action, whoever it is. */
const SURE = new Set(["default-judgment", "goes-on-against", "against-goes-on", "dismissed-from", "dismissed"]);
/** Rules that never go by a name. */
const DEFAULTS = new Set(["seeks", "goes-on", "interim-order", "complaint-filed", "action-dismissed"]);
