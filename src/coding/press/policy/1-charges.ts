import type { Line } from "./shape.ts";

/** The agency itself charges, sues or stops someone; such a headline begins with its verb. */
export const charges: readonly Line[] = [
  { rule: "new/charges", kind: "action_new", sure: 0.99, phrases: ["^ <sec> also|again|today? charge*", "^ <sec> charge*", "^ <sec> and? … charge* … with|for|in|over"], unless: ["dismiss* … charge*", "drop* … charge*", "withdraw* … charge*", "^ <sec> … whistleblower … award*", "^ <sec> adopt*|propose*|amend*|approve*"] },
  { rule: "new/files", kind: "action_new", sure: 0.97, phrases: ["^ <sec> file* … <suit>", "^ <sec> bring* … <suit>", "^ <sec> institute* … <suit>", "^ <sec> sue*", "^ <sec> announce* … <suit> … against|charging|alleging", "^ <sec> announce* … charges"], unless: ["dismiss*", "withdraw*", "drop*", "joint stipulation", "brief|amicus", "verdict|judgment", "notice of appeal", "results"] },
  { rule: "new/emergency", kind: "action_new", sure: 0.97, phrases: ["^ <sec> obtain*|secure*|seek*|win*|get* … freeze|emergency|restraining_order|halt|injunction|receiver|injunctive", "asset|assets freeze|frozen", "emergency action|relief|order", "temporary restraining_order", "^ <sec> seek* to? stop|halt|block"], unless: ["final judgment", "comment", "covid*|coronavirus|pandemic|market_access|hurricane"] },
  { rule: "new/stops", kind: "action_new", sure: 0.95, phrases: ["^ <sec> halt*|stop*|shut*|thwart*|uncover*|crack*|freeze*|expose*|foil*|disrupt*|dismantle*|bar*|sanction*|fine*|penalize*|revoke*|suspend*|censure*|bust*|catch*|nab*", "registration … halted|stopped|suspended"], unless: ["trading in", "enforcement of", "compliance", "rule|rules|effectiveness", "data_collection", "reporting"] },
];
