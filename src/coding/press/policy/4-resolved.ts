import type { Line } from "./shape.ts";

/** An action that was pending before came to an end; a court, a verdict or the word itself says so. */
export const resolved: readonly Line[] = [
  { rule: "resolved/judgment", kind: "action_resolved", sure: 0.88, phrases: ["final|consent|default|summary|partial judgment*", "<sec> … obtain*|win*|secure*|prevail* … judgment*|verdict*|ruling|trial|penalt*", "following|after … verdict|trial|judgment|ruling", "jury … find*|found|return*|verdict", "found|held liable|guilty", "<court> … order*|enter*|find*|found|rule*|uphold*|affirm*|grant*|impose*|dismiss*|award*|approve* …", "ordered by … <court>", "judgment against", "sentenced"], unless: ["^ <sec> charge*", "^ <sec> statement", "defense of", "fiscal year", "supreme_court … rule|rules"] },
  { rule: "resolved/pending", kind: "action_resolved", sure: 0.85, phrases: ["settle*|settlement*|resol* … ongoing|pending|previously|litigation|lawsuit|long_running|years_long|civil_action|court_action", "previously charged|announced|filed … settle*|pay*|agree*", "ongoing|pending|litigated … settle*|resolv*", "resol* … litigation|lawsuit|case|action against"], unless: ["^ <sec> charge*", "litigation_release*", "settlement_cycle"] },
];
