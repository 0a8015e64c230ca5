import { found, type Finding } from "./finding.ts";
import type { EntryEvent } from "./shape.ts";

/** Lines that clerks enter without a paper, told by how they begin. The first that fits decides. */
const lines: readonly (readonly [rule: string, event: EntryEvent, words: RegExp])[] = [
  ["clerk/case-reopened", "case_reopened", /^(?:civil |criminal )?case re-?opened|^re-?open(?:ed|ing) (?:civil )?case/],
  ["clerk/case-closed", "case_terminated", /^(?:civil |criminal )?case (?:is )?(?:terminated|closed|dismissed)\b|^(?:terminated|closed) case|^case closing|^closed\b/],
  ["clerk/statistical", "administrative_closure", /^(?:case )?(?:terminated|closed) for (?:statistical|administrative)|^administrative(?:ly)? (?:clos|terminat)\w*|^statistical clos\w*/],
  ["clerk/transfer", "transfer_or_remand", /^(?:inter-?district|intra-?district|interdivisional) transfer|^(?:civil )?case transferred|^transfer(?:red)? (?:of case|case|in|out|from|to)\b|^case (?:was )?(?:remanded|electronically transferred)|^remand(?:ed)?\b|^conditional transfer/],
  ["clerk/party-terminated", "party_terminated", /^(?:party|parties|defendants?|plaintiffs?)\b[^.;]{1,120}\bterminated\b|^terminated? part(?:y|ies)/],
  ["clerk/assignment", "other_filing", /^(?:case|civil case|criminal case|action)?[^.;]{0,200}?\b(?:re)?assigned to\b|^(?:magistrate |chief |district )?judge [^.;]{1,60} (?:added|is so designated|recused|no longer)|^case (?:as to|designated|unassigned|(?:re)?assignment)|^attorneys?\b[^.;]{1,90}\b(?:terminated|added|update)|^add and terminate|^terminate(?:d)? attorney/],
  ["clerk/motions-referred", "other_filing", /^motions? ?(?:\(s\))? (?:no longer )?referred/],
  ["clerk/deadlines", "scheduling_or_status", /^(?:set|reset|set\/reset|terminate|update|deadlines?|cancel\w*)[^.;]{0,40}\b(?:deadlines?|hearings?|conference|schedul\w*|trial)|^deadlines? (?:updated?|terminated)|^re-?set\b|^(?:hearing|conference) (?:set|held|cancel)/],
  ["clerk/order-line", "other_order", /^this (?:civil )?(?:action|case) is consolidated|^pursuant to (?:local|general|standing)[^.;]{0,80}(?:is hereby )?referred/],
];

/** What a clerk's line is by its beginning (small letters, marks in front dropped); null where it is none. */
export function clerkLine(low: string): Finding | null {
  const lead = leading(low);
  const head = low.slice(lead, lead + 260);
  for (const [rule, event, words] of lines) {
    const hit = words.exec(head);
    if (hit) return found(event, rule, lead, lead + hit[0].length);
  }
  return null;
}

/** How many characters of stars, quotes and brackets stand before the first word. */
export function leading(low: string): number {
  let at = 0;
  while (at < low.length && /[\s*"'.:()[\]#-]/.test(low[at]!)) at += 1;
  return at;
}
