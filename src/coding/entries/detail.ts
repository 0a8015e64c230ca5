import type { Finding } from "./finding.ts";
import type { Detail } from "./shape.ts";

/** Why a stay was asked for or ordered; the first line that fits. */
const stays: readonly (readonly [Detail, RegExp])[] = [
  ["stay_behind_criminal", /\b(?:parallel|related|pending|underlying)? ?criminal (?:case|proceedings?|action|matter|prosecution|trial|charges)\b|\bgrand jury\b|\bindictment\b|\bpending sentencing\b|\bintervene and (?:to )?stay\b/],
  ["discovery_only", /\bstay (?:of )?(?:all |merits |fact |expert )?discovery\b|\bdiscovery (?:is|be|are)(?: hereby)? stayed\b/],
  ["stay_for_talks", /\btask force\b|\bpotential resolution\b|\bresol(?:ve|ution)\b|\bsettle\w*|\bnegotiat\w+|\bdiscussions?\b|\btalks\b|\bagreement in principle\b|\bmediation\b|\bdismissal papers\b|\bdocument the agreement\b/],
];

/** Dismissed upon a report of settlement, to be undone should it fail. */
const sixtyDays = /\b(?:re-?open\w*|reinstat\w*)[^.;]{0,80}\bif (?:the |a )?settlement|\bif (?:the )?settlement (?:is )?not\b/;

/** What is finer than the event: what its finder said of it, or what the words around it say. `mixed`: both forms of prejudice stand there. */
export function detailOf(main: Finding, low: string, mixed: boolean, byCourt: boolean): Detail | null {
  const words = low.length > 1500 ? low.slice(0, 1500) : low;
  if (main.detail) return main.detail;
  if (/^order_(?:granting|on_vol|of_dis)/.test(main.event) && /\b(?:indictment|superseding information|\(1\) count\(?s?\)?|criminal complaint)\b/.test(words.slice(0, 300))) return "criminal_case";
  switch (main.event) {
    case "order_granting_dismissal":
    case "order_granting_dismissal_in_part":
    case "order_of_dismissal_other":
      if (/\bwith leave to (?:amend|replead|refile|file)|\bshall have leave to amend|\bleave to (?:amend|replead|file an amended)[^.;]{0,40}\b(?:is )?granted|granting [^.;]{0,30}leave to amend|may file an? (?:\w+ )?amended (?:complaint|petition)|\bwithout prejudice (?:and )?with leave/.test(words)) return "leave_to_amend";
      if (sixtyDays.test(words)) return "conditional";
      if (/\bas moot\b/.test(words.slice(0, 160)) && main.event === "order_of_dismissal_other") return "as_moot";
      return mixed ? "mixed_prejudice" : null;
    case "order_on_voluntary_dismissal":
      if (sixtyDays.test(words)) return "conditional";
      if (mixed) return "mixed_prejudice";
      return byCourt && /\b(?:notice of (?:\w+ )?dismissal|41 ?\(a\) ?\(1\)|rule 41 notice)/.test(words) && /\b(?:upon|pursuant to|per|in light of|in view of|receipt|acknowledg\w*|entering|given|noting|having filed)\b/.test(words) && !/\bstipulation and order\b/.test(words) ? "receipt" : null;
    case "stipulation_of_dismissal":
    case "notice_of_voluntary_dismissal":
    case "motion_for_voluntary_dismissal":
      return mixed ? "mixed_prejudice" : null;
    case "motion_to_stay":
    case "order_staying_case":
    case "order_denying_stay":
      if (/\bextend(?:ing|ed)? (?:for (?:\w+ ){1,3})?(?:the |of |this )*(?:\w+ )?stay|\bfurther stayed|\bstay extend|\bextension of (?:the )?stay|\bstay (?:[^.;]{0,50}\b(?:is|be) )?(?:hereby )?(?:extended|continued)|\bremains? stayed/.test(words)) return "extension_of_stay";
      return stays.find(([, says]) => says.test(words))?.[0] ?? null;
    case "case_reopened":
      return /\b(?:vacat\w*|set(?:ting)? aside|withdrawing|rescinding)\b/.test(words) ? "undoing" : null;
    case "order_lifting_stay":
      return /\b(?:as to|of) discovery\b|\bdiscovery stay\b/.test(words) ? "discovery_only" : null;
    case "scheduling_or_status":
      if (/\bjoint status (?:reports?|letters?|updates?)\b/.test(words)) return "joint_status_report";
      return /\bif (?:a|the) (?:stipulation|notice) of (?:\w+ )?dismissal\b/.test(words) ? "conditional" : null;
    case "settlement_notice":
      return /\bconditional\b/.test(words) ? "conditional" : null;
    case "other_order":
      if (/\bindicative ruling\b/.test(words)) return "indicative_ruling";
      if (/\bstriking\b/.test(words.slice(0, 60))) return "stricken";
      if (/\b(?:may|will|could) result in (?:the )?dismissal|\bdismissal warning\b/.test(words)) return "conditional";
      if (/\bshall [^.;]{0,40}move to vacate the dismissal\b/.test(words)) return "conditional";
      if (/\b(?:den(?:y|ies|ied|ying)|declin\w+|reject\w*)\b[^.;]{0,80}\b(?:stipulat\w+|joint (?:motion|request)|voluntary dismissal|notice of dismissal)/.test(words) && /\bdismiss|judge?ment|settle|injunction/.test(words)) return "refused";
      return null;
    case "other_motion":
      return /\bindicative ruling\b/.test(words) ? "indicative_ruling" : null;
    case "judgment_other":
    case "consent_judgment":
    case "default_judgment":
      return mixed ? "mixed_prejudice" : null;
    default:
      return null;
  }
}
