import type { CodedEntry } from "../entries/shape.ts";
import type { CodedHeadline } from "../press/shape.ts";
import type { Decided, DismissalMentioned, ReleaseAction, ReleaseConduct, ReleaseOutcome } from "../releases/shape.ts";
import { OUTCOME } from "./fields.ts";
import type { Proposal } from "./shape.ts";

/** What the review takes of a coded release. */
export interface ReleaseAnswer {
  action: Decided<ReleaseAction>;
  dismissal: Decided<DismissalMentioned>;
  industry: Decided<"crypto" | "other">;
  conduct: Decided<ReleaseConduct>;
  outcomes: readonly ReleaseOutcome[];
}

/** What the coder of entries says, as a proposal to a person. */
export function proposalOfEntry({ event, prejudice, scope, proposed, effective, span, rule, confidence }: CodedEntry): Proposal {
  return { fields: { event, prejudice, scope, proposed, effective }, spans: span === null ? {} : { event: span }, rule, confidence };
}

/** What the coder of headlines says, as a proposal to a person. */
export function proposalOfHeadline({ kind, industry, span, cryptoSpan, rule, confidence }: CodedHeadline): Proposal {
  return { fields: { kind, industry }, spans: { ...(span === null ? {} : { kind: span }), ...(cryptoSpan === null ? {} : { industry: cryptoSpan }) }, rule, confidence };
}

/** What the coder of releases says, as a proposal to a person; only as sure as its least sure field. */
export function proposalOfRelease({ action, dismissal, industry, conduct, outcomes }: ReleaseAnswer): Proposal {
  const decided = { action, dismissal_mentioned: dismissal, industry, conduct };
  const named = outcomes.map(({ name, disposition, ...rest }): [string, Decided<string>] => [`${OUTCOME}${name}`, { ...rest, value: disposition }]);
  const all = [...Object.entries(decided), ...named] as [string, Decided<string>][];
  return {
    fields: Object.fromEntries(all.map(([field, { value }]) => [field, value])),
    spans: Object.fromEntries(all.flatMap(([field, { span }]) => (span === null ? [] : [[field, span]]))),
    rule: action.rule,
    confidence: Math.min(...all.map(([, { confidence }]) => confidence)),
  };
}
