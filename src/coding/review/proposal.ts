import type { CodedEntry } from "../entries/shape.ts";
import type { CodedHeadline } from "../press/shape.ts";
import type { CodedRelease, Ground } from "../releases/index.ts";
import { OUTCOME } from "./fields.ts";
import type { Proposal } from "./shape.ts";

/** What the coder of entries says, as a proposal to a person. */
export function proposalOfEntry({ event, prejudice, scope, proposed, effective, span, rule, confidence }: CodedEntry): Proposal {
  return { fields: { event, prejudice, scope, proposed, effective }, spans: span === null ? {} : { event: span }, rule, confidence };
}

/** What the coder of headlines says, as a proposal to a person. */
export function proposalOfHeadline({ kind, industry, span, cryptoSpan, rule, confidence }: CodedHeadline): Proposal {
  return { fields: { kind, industry }, spans: { ...(span === null ? {} : { kind: span }), ...(cryptoSpan === null ? {} : { industry: cryptoSpan }) }, rule, confidence };
}

/** What the coder of releases says, as a proposal to a person; only as sure as its least sure field. */
export function proposalOfRelease({ action, dismissal_mentioned, industry, conduct, outcomes, decided }: CodedRelease): Proposal {
  const named = outcomes.map(({ name, disposition }, n): [string, string, Ground] => [`${OUTCOME}${name}`, disposition, decided.outcomes[n]!]);
  const all: [string, string, Ground][] = [["action", action, decided.action], ["dismissal_mentioned", dismissal_mentioned, decided.dismissal_mentioned], ["industry", industry, decided.industry], ["conduct", conduct, decided.conduct], ...named];
  return {
    fields: Object.fromEntries(all.map(([field, value]) => [field, value])),
    spans: Object.fromEntries(all.flatMap(([field, , { span }]) => (span === null ? [] : [[field, span]]))),
    rule: decided.action.rule,
    confidence: Math.min(...all.map(([, , { confidence }]) => confidence)),
  };
}
