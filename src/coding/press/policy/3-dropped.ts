import type { Line } from "./shape.ts";

/** The agency itself ends what it began. What a court dismisses, and rules that are withdrawn, are something else. */
export const dropped: readonly Line[] = [
  { rule: "rule/withdrawn", kind: "exam_or_rule", sure: 0.88, phrases: ["withdraw*|rescind*|rescission|repeal*|abandon*|end*|drop* … rule|rules|rulemaking|proposal*|proposed|proposing|guidance|bulletin|interpretation|policy|defense_of|amendment*|requirement*|regulation*|statement"], unless: ["weekend*|fiscal_year_end*|calend*|defend*", "charge*|lawsuit|enforcement_action|civil_action|complaint", "dismiss*"] },
  { rule: "dropped/dismisses", kind: "action_dropped", sure: 0.9, phrases: ["<sec> … dismiss*|dismissal … <suit>", "<suit> … dismiss*", "dismiss* … <suit> … against", "dismissal of", "stipulat* … dismiss*", "to dismiss", "voluntar* dismiss*"], unless: ["<court> … dismiss*", "den* … motion", "motion to dismiss … denied", "charged|charges … after"] },
  { rule: "dropped/withdraws", kind: "action_dropped", sure: 0.85, phrases: ["<sec> … withdraw*|drop*|abandon*|discontinue* … <suit>", "<sec> … end*|close*|conclude*|terminate*|cease* … investigation|probe|inquiry|lawsuit|litigation|suit|enforcement_action|civil_action|enforcement_case|case_against|appeal", "<suit> … dropped|withdrawn"], unless: ["^ <sec> charge*", "verdict|judgment", "settle*", "tenure", "registration", "rule|rules"] },
  { rule: "dropped/undone", kind: "action_dropped", sure: 0.6, phrases: ["^ <sec> … vacat*|set_aside|undo* … order|judgment|bar|settlement|sanctions"], unless: ["rule|rules", "^ <sec> charge*"] },
];
