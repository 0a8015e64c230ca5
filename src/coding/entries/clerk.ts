import { found, type Finding } from "./finding.ts";
import type { EntryEvent } from "./shape.ts";

/** Lines that clerks enter without a paper, told by how they begin. The first that fits decides. */
const beginnings: readonly (readonly [rule: string, event: EntryEvent, words: RegExp])[] = [
  ["clerk/transfer", "transfer_or_remand", /^(?:inter-?district|intra-?district|interdivisional) transfer|^(?:civil )?case transferred|^transfer(?:red)? (?:of case|case|in\b|out\b|from|to\b)|^case (?:was )?(?:remanded|electronically transferred)|^remand(?:ed)? (?:to|of)|^conditional transfer/],
  ["clerk/judge", "other_filing", /^(?:magistrate |chief |district )?judge [^.;]{1,60} (?:added|is so designated|recused|no longer)|^case (?:designated|unassigned|(?:re)?assign)|^attorneys?\b[^.;]{1,90}\b(?:terminated|added|update)|^terminated? attorney/],
  ["clerk/motions-referred", "other_filing", /^motions? ?(?:\(s\))? (?:no longer )?referred/],
  ["filing/mediator", "settlement_notice", /^(?:adr|mediat\w*|neutral|report of (?:the )?(?:mediat\w*|neutral|adr|alternative dispute))\b(?![^;]{0,160}\bnot\b)[^;]{0,160}?\b(?:settled|reached an? (?:agreement|settlement))\b/],
  ["clerk/appeal-ended", "appeal_dismissed_or_withdrawn", /^appeal (?:is )?(?:dismissed|withdrawn)\b|^(?:withdrawal|dismissal) of (?:the )?appeal\b/],
  ["notice/dismissal", "notice_of_voluntary_dismissal", /^(?:partial |rule 41 )?(?:voluntary )?dismissal (?:of|by|with|without|as)\b/],
  ["clerk/stayed", "order_staying_case", /^(?:civil )?case (?:is )?stayed\b/],
  ["clerk/stay-lifted", "order_lifting_stay", /^stay (?:is )?(?:lifted|vacated|dissolved|terminated)\b/],
  ["clerk/default", "clerk_default", /^(?:clerk'?s? )?(?:entry of default|default entered|certificate of default|default certificate)\b(?! judg)/],
  ["clerk/motions-terminated", "scheduling_or_status", /^terminate motions/],
  ["clerk/deadlines", "scheduling_or_status", /^(?:set|reset|set\/reset|terminate|update|deadlines?|cancel\w*)[^.;]{0,40}\b(?:deadlines?|hearings?|conference|schedul\w*|trial)|^deadlines? (?:updated?|terminated)|^re-?set\b|^(?:hearing|conference) (?:set|held|cancel)/],
  ["clerk/order-line", "other_order", /^this (?:civil )?(?:action|case) is consolidated|^pursuant to (?:local|general|standing)[^;]{0,80}(?:is hereby )?referred/],
];

/** Lines told wherever their words stand before any paper is named: "(Court only) *** Party X terminated". */
const anywhere: readonly (readonly [rule: string, event: EntryEvent, stem: string, words: RegExp])[] = [
  ["clerk/case-reopened", "case_reopened", "open", /\bcase (?:is )?re-?opened|^re-?open(?:ed|ing)? (?:the |this )?(?:civil )?(?:case|matter|action)/],
  ["clerk/case-reopened", "case_reopened", "activated", /\b(?:case|matter|action) (?:is |was )?(?:hereby )?re-?activated|^re-?activated? (?:the |this )?(?:civil )?case/],
  ["clerk/case-reopened", "case_reopened", "reinstated", /\b(?:case|matter|action) (?:is |was )?(?:hereby )?reinstated/],
  ["clerk/inactive", "administrative_closure", "suspense", /^(?:civil )?(?:case|file|action|matter)\b(?![^.;]{0,60}\bfrom\b)[^.;]{0,60}\bsuspense (?:docket|file|calendar|list)/],
  ["clerk/inactive", "administrative_closure", "inactive", /^(?:civil )?(?:case|file|action|matter)\b(?![^.;]{0,60}\bfrom\b)[^.;]{0,60}\binactive (?:docket|calendar|list|status)/],
  ["clerk/statistical", "administrative_closure", "statistical", /\b(?:terminated|closed) (?:for|under) (?:statistic|administrative)|\bstatistical(?:ly)? clos\w*/],
  ["clerk/administrative", "administrative_closure", "administrativ", /\badministratively (?:clos|terminat)\w*|\bclosed administratively|\badministrative (?:closure|closing)/],
  ["clerk/party-terminated", "party_terminated", "terminat", /\b(?:party|(?<!all )parties|defendants?|defendant\(s\)|deft|defts|plaintiffs?|counter-?\w* defendant)\b[^;]{1,140}?\bterminated\b|\bterminat(?:e|ed|ing) part(?:y|ies)\b|\bterminated as (?:a )?(?:third[- ]party |counter )?(?:defendant|plaintiff|party)/],
  ["clerk/party-terminated", "party_terminated", "dismissed", /^(?:defendants?|party|parties)\b[^;]{1,80}\bdismissed\b/],
  ["clerk/party-terminated", "party_terminated", "no longer", /\bno longer an? (?:party|defendant)\b/],
  ["clerk/party-terminated", "party_terminated", "t", /^termination of (?:part(?:y|ies)|def(?:endan)?ts?|plaintiffs?)\b|^(?:relief )?(?:def(?:endan)?ts?|part(?:y|ies)|plaintiffs?) [^.;]{1,60}?\b(?:removed|dropped|deleted|inactivated) (?:from|as|on)\b|^(?:remov|delet|drop|inactivat|terminat|dismiss)(?:e|p|ped|ed|es|ing)? (?:the |relief |third[- ]party )?(?:part(?:y|ies)|def(?:endan)?ts?\b|defendants?|plaintiffs?)\b(?!'s? )(?! [^;]{0,60}\b(?:motions?|counsel|attorney)\b)|^(?:removed|deleted|dropped|terminated|inactivated)\b[^;]{1,80}\bas (?:a )?(?:\w+ )?(?:party|defendant|plaintiff)\b|\bpart(?:y|ies)\b[^.;]{1,60}\b(?:inactivated|removed|deleted|dropped)\b/],
  ["clerk/party-terminated", "party_terminated", "dropped", /\bdropped as (?:a )?(?:party|defendant)/],
  ["clerk/case-closed", "case_terminated", "terminat", /\b(?:civil |criminal |mag )?case (?:is )?(?:hereby )?terminated\b|^terminat(?:ed?|ing) (?:the |this |civil )*case\b|\btermination of (?:civil )?case\b|\bcase termination\b/],
  ["clerk/case-closed", "case_terminated", "closed", /\b(?:civil |criminal |mag )?(?:case|file) (?:is )?(?:now )?(?:hereby )?closed\b|\bflags?: closed|\bset closed flag|\bno longer pending\b|^closed case|^closed\b|\b(?:docket|case|matter|action)\b[^.;]{0,30}\b(?:is |was )?(?:now |hereby )?closed\b/],
  ["clerk/case-closed", "case_terminated", "clos", /^clos(?:e|ing) (?:the |this |civil |criminal |member )*(?:case|file|docket|matter|action)\b/],
  ["clerk/case-closed", "case_terminated", "dispos", /^(?:civil |criminal )?case (?:is |was )?(?:now )?disposed\b|^disposed\b/],
  ["clerk/assignment", "other_filing", "assigned", /^(?:case|civil case|criminal case|action|pursuant)\b[^;]{0,260}?\b(?:re)?assigned to\b|^(?![^;]{0,200}(?:hearing|conference))[^.;]{0,60}\breassigned\b/],
];

/** Most entries hold none of these: one look for all of them comes first. */
const anyBeginning = new RegExp(beginnings.map(([, , words]) => words.source).join("|"));
const anyStem = /open|activated|reinstated|suspense|inactiv|statistical|administrativ|terminat|dismissed|no longer|remov|delet|dropped|clos|dispos|assigned/;

/** What of a party's may be terminated while the party stays. */
const anothers = /(?:'s?|\b(?:bond|attorneys?|counsel|probation|supervision|deadlines?|detention|employment|representation)(?: of [^.;]{1,40})?) (?:\w+ )?(?:is |are |was )?terminated/;

/** What a clerk's line is (small letters), by its beginning or by words before any named paper (`until`); null where it is none. */
export function clerkLine(low: string, until: number): Finding | null {
  const noted = marginal.exec(low);
  const lead = noted ? noted[0].length : leading(low);
  const head = low.slice(lead, Math.min(lead + 260, low.length));
  if (anyBeginning.test(head)) {
    for (const [rule, event, words] of beginnings) {
      const hit = words.exec(head);
      if (hit) return found(event, rule, lead, lead + hit[0].length);
    }
  }
  if (!anyStem.test(head)) return null;
  for (const [rule, event, stem, words] of anywhere) {
    if (!head.includes(stem)) continue;
    const hit = words.exec(head);
    if (hit && event === "party_terminated" && anothers.test(hit[0])) continue;
    if (hit && (lead + hit.index <= until || head.startsWith("pursuant"))) return found(event, rule, lead + hit.index, lead + hit.index + hit[0].length);
  }
  const gone = noted ? letGo.exec(head) : null;
  return gone && !anothers.test(gone[0]) ? found("party_terminated", "clerk/party-terminated", lead, lead + gone[0].length) : null;
}

/** What clerks write before a line of their own: "(Private Entry) ***", "Staff Note:", "Clerk's action:". */
const marginal = /^(?:\W*(?:private entry|court only|(?:staff|docket|clerk'?s?|text|chambers) (?:notes?|entry|action|remark|annotation|update)|remark|utility event|disposition)\b(?! of\b)){1,3}[\s:*)(.-]*/;
/** "John Roe 3 and Jane Roe terminated": whom else than a party would the clerk's own note let go? */
const letGo = /^(?![^.;:]*\b(?:case|action|matter|motions?|deadlines?|hearings?|attorneys?|counsel|referral|stay|appeal|judge|probation|supervis\w+|proceedings?|interpreter|schedul\w+|conference|document)\b)[a-z][^.;:]{2,100}? terminated\b/;

/** How many characters of stars, quotes and brackets stand before the first word. */
export function leading(low: string): number {
  let at = 0;
  while (at < low.length && /[\s*"'.:()[\]#-]/.test(low[at]!)) at += 1;
  return at;
}
