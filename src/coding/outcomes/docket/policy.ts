import type { CodedEntry, EntryEvent } from "../../entries/shape.ts";
import type { Doing } from "./shape.ts";

/** A row of the policy: which entries it is for, what they do, and the record's word for it. */
export interface Clause {
  rule: string;
  events: readonly EntryEvent[];
  /** Further condition on the coded entry. */
  where?: (coded: CodedEntry) => boolean;
  does: Doing;
  /** The record's word; a function where prejudice picks it. */
  kind?: string | ((coded: Pick<CodedEntry, "prejudice">) => string);
  becomes?: string | ((coded: Pick<CodedEntry, "prejudice">) => string);
}

const dropped = ({ prejudice }: Pick<CodedEntry, "prejudice">): string =>
  prejudice === "with" ? "dismissed-by-agency-with-prejudice" : prejudice === "without" ? "dismissed-by-agency-without-prejudice" : "dismissed-by-agency";
const dropping = ({ prejudice }: Pick<CodedEntry, "prejudice">): string =>
  prejudice === "with" ? "voluntary-dismissal-with-prejudice" : prejudice === "without" ? "voluntary-dismissal-without-prejudice" : "voluntary-dismissal";

const notYet = new Set(["recommendation", "order_to_show_cause", "conditional", "proposed_order"]);
const dismissals: readonly EntryEvent[] = ["notice_of_voluntary_dismissal", "stipulation_of_dismissal", "order_on_voluntary_dismissal", "order_granting_dismissal", "order_of_dismissal_other", "order_granting_dismissal_in_part"];
const judgments: readonly EntryEvent[] = ["judgment_other", "consent_judgment", "default_judgment"];
const any = (events: readonly EntryEvent[], detail: string): Pick<Clause, "events" | "where"> => ({ events, where: (coded) => coded.detail === detail });
const ofClaims = (coded: CodedEntry): boolean => coded.scope === "some_claims";

/**
 * What an entry does, as a list: the first row that fits decides. The rules of
 * dismissal are those of Fed. R. Civ. P. 41(a): a notice before an answer and
 * a stipulation of all who appeared end a case on filing, anything else takes
 * an order. The plaintiff is the agency.
 */
export const policy: readonly Clause[] = [
  { rule: "struck", events: ["error_or_correction"], does: "strike" },
  { rule: "criminal-case", ...any([...dismissals, ...judgments, "verdict"], "criminal_case"), does: "none" },
  { rule: "not-yet", events: [...dismissals, ...judgments, "order_staying_case"], where: (coded) => !coded.effective && coded.detail !== null && notYet.has(coded.detail), does: "none" },
  { rule: "taken-back", ...any([...dismissals, ...judgments], "vacated"), does: "none" },
  { rule: "taken-back", ...any(["case_reopened", "other_order", "appellate_mandate_or_ruling", "order_lifting_stay"], "undoing"), does: "undo" },

  { rule: "asked-to-drop", events: ["motion_for_voluntary_dismissal"], does: "ask", becomes: dropped },
  { rule: "asked-to-drop", events: ["stipulation_of_dismissal"], where: (coded) => !coded.effective, does: "ask", becomes: dropped },
  { rule: "refused", ...any(["other_order", "order_denying_dismissal"], "refused"), does: "refuse", kind: "court-refusal" },
  { rule: "refused", events: ["order_denying_dismissal"], where: ({ mover }) => mover === "plaintiff" || mover === "joint", does: "refuse", kind: "court-refusal" },

  { rule: "not-yet", events: dismissals, where: (coded) => !coded.effective, does: "none" },
  { rule: "claims-only", events: ["notice_of_voluntary_dismissal", "stipulation_of_dismissal", "order_on_voluntary_dismissal"], where: ofClaims, does: "tell", kind: "claims-dropped" },
  { rule: "claims-only", events: ["order_granting_dismissal", "order_granting_dismissal_in_part", "order_of_dismissal_other"], where: (coded) => ofClaims(coded) || (coded.event === "order_granting_dismissal_in_part" && coded.scope !== "some_defendants"), does: "tell", kind: "motion-to-dismiss-granted-in-part" },
  { rule: "leave-to-amend", ...any(["order_granting_dismissal", "order_of_dismissal_other", "order_granting_dismissal_in_part"], "leave_to_amend"), does: "tell", kind: "motion-to-dismiss-granted-in-part" },
  { rule: "plaintiffs-notice", events: ["notice_of_voluntary_dismissal"], does: "drop", kind: dropping, becomes: dropped },
  { rule: "stipulation", events: ["stipulation_of_dismissal"], does: "drop", kind: dropping, becomes: dropped },
  { rule: "order-on-request", events: ["order_on_voluntary_dismissal"], does: "drop", kind: dropping, becomes: dropped },
  { rule: "courts-dismissal", events: ["order_granting_dismissal", "order_granting_dismissal_in_part"], does: "dismiss", kind: "court-dismissal", becomes: "dismissed-by-court" },
  { rule: "ground-not-stated", events: ["order_of_dismissal_other"], does: "close", kind: "docket-closed", becomes: "closed-manner-unknown" },
  { rule: "motion-denied", events: ["order_denying_dismissal"], does: "tell", kind: "motion-to-dismiss-denied" },

  { rule: "discovery-only", ...any(["order_staying_case"], "discovery_only"), does: "none" },
  { rule: "not-yet", events: ["order_staying_case"], where: (coded) => !coded.effective, does: "none" },
  { rule: "stay-behind-criminal", ...any(["order_staying_case"], "stay_behind_criminal"), does: "hold", kind: "stay-behind-criminal", becomes: "stayed-behind-criminal" },
  { rule: "stay-for-talks", ...any(["order_staying_case"], "stay_for_talks"), does: "hold", kind: "stay-for-talks", becomes: "stayed-for-talks" },
  { rule: "stay-extended", ...any(["order_staying_case"], "extension_of_stay"), does: "hold", kind: "stay" },
  { rule: "stay-reason-not-seen", events: ["order_staying_case", "administrative_closure"], does: "hold", kind: "stay", becomes: "stayed-reason-not-seen" },
  { rule: "stay-ended", events: ["order_lifting_stay"], does: "resume", kind: "stay-ended", becomes: "pending" },
  { rule: "taken-back", events: ["case_reopened"], does: "undo", kind: "stay-ended", becomes: "pending" },

  { rule: "judgment-amended", ...any(judgments, "amended_final_judgment"), does: "tell" },
  { rule: "judgment-by-consent", events: ["consent_judgment"], does: "judge", kind: "consent-judgment", becomes: "judgment-consent" },
  { rule: "judgment-by-default", events: ["default_judgment"], where: ({ effective }) => effective, does: "judge", kind: "default-judgment", becomes: "judgment-default" },
  { rule: "judgment-of-dismissal", events: ["judgment_other"], where: ({ effective, prejudice, span }) => effective && (prejudice !== null && prejudice !== "unstated" || /dismiss/i.test(span ?? "")), does: "close", kind: "docket-closed", becomes: "closed-manner-unknown" },
  { rule: "judgment-manner-not-seen", events: ["judgment_other"], where: ({ effective }) => effective, does: "judge", kind: "final-judgment", becomes: "judgment-contested" },
  { rule: "liability-only", events: ["clerk_default"], does: "tell", kind: "default-liability" },
  { rule: "liability-only", events: ["summary_judgment_granted"], does: "tell", kind: "summary-judgment" },
  { rule: "liability-only", events: ["verdict"], does: "tell", kind: "verdict" },

  { rule: "appeal-changes-nothing", events: ["notice_of_appeal"], does: "tell", kind: "appeal-filed" },
  { rule: "appeal-dropped-by-agency", events: ["appeal_dismissed_or_withdrawn"], where: ({ mover }) => mover === "plaintiff" || mover === "joint", does: "judge", kind: "appeal-dropped", becomes: "appeal-dropped" },
  { rule: "appeal-changes-nothing", events: ["appellate_mandate_or_ruling", "appeal_dismissed_or_withdrawn"], does: "tell", kind: "appeal-decided" },

  { rule: "out-manner-not-seen", events: ["party_terminated"], does: "close", kind: "docket-closed", becomes: "closed-manner-unknown" },
  { rule: "closed-by-clerk", events: ["case_terminated"], does: "close", kind: "docket-closed", becomes: "closed-manner-unknown" },

  { rule: "settlement-reported", events: ["settlement_notice"], does: "tell", kind: "settlement-in-principle" },
  { rule: "answered", events: ["answer", "motion_for_summary_judgment"], does: "answer" },
  { rule: "amended-after-dismissal", events: ["amended_complaint"], does: "undo", kind: "complaint-amended", becomes: "pending" },
];

/** The row of the policy for an entry; undefined where an outcome knows nothing of it. */
export function clauseFor(coded: CodedEntry): Clause | undefined {
  return policy.find((clause) => clause.events.some((event) => event === coded.event) && (clause.where?.(coded) ?? true));
}
