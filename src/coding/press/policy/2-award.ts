import type { Line } from "./shape.ts";

/** Money for whistleblowers. The rules on them and the office for them are something else. */
export const award: readonly Line[] = [
  { rule: "award/whistleblower", kind: "award", sure: 0.99, phrases: ["award* … whistleblower*", "whistleblower* … award*", "issue*|pay*|grant*|order*|give* … to … whistleblower*", "whistleblower* … receive*|earn*|get* … <money>", "<money> … whistleblower*"], unless: ["rule|rules|program_rules|award_program", "charge*|charged|penalty|fine*|violat*|retaliat*|imped*|settle*", "named|appoint*|director|chief_of|step_down|to_leave", "penalt*"] },
  { rule: "award/awards", kind: "award", sure: 0.9, phrases: ["^ <sec> award* … <money>", "whistleblower program … record*|award*|milestone|fiscal|year|surpass*|exceed*"], unless: ["rule|rules", "contract*", "grant_program"] },
];
