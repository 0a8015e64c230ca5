import { FirstOf } from "./first.ts";

/** What a motion asks for, and so what is granted or denied with it. */
export type Aim =
  | "extend_stay" | "lift_stay" | "stay" | "voluntary" | "undo" | "reopen" | "dismiss" | "summary_judgment" | "default_judgment" | "default"
  | "judgment" | "withdraw_counsel" | "withdraw_motion" | "transfer" | "close" | "time" | "settlement" | "appeal" | "other"
  /** Its words name nothing that is known here. */
  | "unnamed";

/** The words of each aim. The first in a title decides; of two that begin at one place the earlier line. */
const aims: readonly (readonly [Aim, string])[] = [
  ["extend_stay", "(?:extend|extension of|continu(?:e|ing|ation of)|maintain(?:ing)?)(?: the| this| of)*(?: existing| current| temporary)? (?:stay|abeyance|abatement)\\b|stay extend stay|further stay"],
  ["lift_stay", "relief from (?:the )?stay of this|(?:lift\\w*|dissolv\\w*|vacat\\w*|terminat\\w*|end|rescind)\"?(?: the| of| this| automatic)* (?:stay|abeyance|abatement)\\b|resum(?:e|ing|ption of) (?:the |this )?(?:proceedings|litigation|case|action)"],
  ["other", "relief from (?:the |automatic )*stay|withdraw (?:the )?reference"],
  ["time", "stay (?:the )?deadlines? (?:for|to)\\b"],
  ["reopen", "re-?open\\w*|reinstat\\w+|restore|re-?activat\\w+"],
  ["undo", "(?:vacate|set aside|relief from|alter|amend|correct|reconsider\\w*|rehear\\w*)[^.;]{0,40}(?:judge?ment|dismissal|dismissing|order|default)\\b|indicative ruling"],
  ["voluntary", "leave to (?:voluntarily )?dismiss|(?:voluntary )?non-?suit|dismiss ?/ ?(?:withdraw|voluntar)\\w*|dismiss (?:his|her|its|their) own|discontinu(?:e|ance)\\w*|voluntar(?:y|ily) (?:\\w+ )?dismiss\\w*|dismiss\\w*(?: \\w+){0,3} voluntarily|dismiss\\w*[^.;]{0,80}\\b41 ?\\(a\\)|stipulated dismissal|nolle prosequi"],
  ["appeal", "(?:dismiss\\w*|withdraw\\w*|hold)(?: (?:of|the|this|his|her|its|their|entire|consolidated|\\w+'s))* (?:appeals?|cross-appeals?)\\b|abeyance of (?:the )?appeal"],
  ["withdraw_counsel", "withdraw(?:al)?(?: \\w+\\.?,?){0,6} (?:as|of) (?:\\w+ )?(?:attorneys?|counsel|appearance|representation)|withdraw(?:al)? (?:as|of)? ?(?:counsel|attorney|appearance)|withdraw (?:as|from representation)|withdraw$|substitut\\w+ (?:of )?(?:attorney|counsel)|withdrawal and substitution"],
  ["withdraw_motion", "withdraw(?:al|ing)?(?: of)?(?: the| its| his| her| their| \\[?\\d+\\]?| \\w+){0,6}? (?:motion|application|request|petition)s?\\b|withdraw \\[?\\d+"],
  ["time", "extensions?|extend\\w*|enlarg\\w+|continu(?:e|ance|ing)\\b|adjourn\\w*|reschedul\\w*|postpone\\w*|shorten\\w*|expedit\\w+|(?:additional|further) time|more time|scheduling|(?:amend|modify|clarify)(?: the)?(?: \\w+){0,2} (?:schedul\\w*|deadlines?)|set (?:a )?(?:hearing|trial|briefing|status|deadlines?)|setting|briefing schedule|(?:pre-motion |status |case management |settlement |telephone )*conference|hearing|page limit|deadlines?(?! are)"],
  ["other", "leave|permission|rescind|strike|seal|unseal|redact|compel|quash|intervene|consolidat\\w+|protective|limine|exclude|preclude|suppress|sanctions?|attorney'?s'? fees|fees|appear\\w*|pro hac vice|appoint\\w*|certify|certification|sever|substitute|reduce|bifurcate|discovery|withdraw\\w*|intervene|electronic|in forma|preliminary injunction|temporary restraining|tro|clarif\\w+|file\\b|forfeiture|release|detain|return|bond|miscellaneous"],
  ["summary_judgment", "(?:partial )?summary (?:judge?ment|disposition|adjudication)|rule 56(?! ?\\((?:d|f))\\b"],
  ["default_judgment", "final default judge?ment|(?:entry of )?(?:final )?judge?ment (?:by|of|on) default|default judge?ment|judge?ment (?:by|of) default|final judgment of default"],
  ["default", "default\\b"],
  ["other", "judge?ment on the pleadings|judge?ment as a matter of law|judge?ment of acquittal|amend\\w*|modif\\w+"],
  ["judgment", "(?:consent|agreed|final|entry of) (?:\\w+ ){0,2}judge?ment|consent order|judge?ment\\b"],
  ["dismiss", "dismiss(?:al|ing|ed)?\\b|(?:rule )?12 ?\\(b\\)"],
  ["close", "administrative(?:ly)? (?:clos|terminat)\\w*|clos(?:e|ing) (?:the |this )?case (?:administratively|for (?:administrative|statistical))"],
  ["stay", "stay(?:ing|ed)?\\b(?! of execution)|abeyance|abat(?:e|ed|ing|ement)\\b|(?:pause|suspend)\\w*(?: \\w+){0,2} (?:proceedings|case|litigation)"],
  ["transfer", "transfer\\w*|change (?:of )?venue|remand\\w*"],
  ["settlement", "(?:approv\\w+|enforce\\w*) (?:of )?(?:\\w+ ){0,2}settlement|settlement"],
];
const all = new FirstOf(aims, "");

/** An aim and where its words stand in what was given. */
export interface AimAt {
  aim: Aim;
  start: number;
  end: number;
}

/** The first aim that a title names (small letters), or null. */
export function aimOf(title: string): AimAt | null {
  const hit = all.in(title);
  if (hit === null) return null;
  const aim = hit.key;
  // "Motion to certify and stay proceedings", "extension of time and to stay": the stay is asked for too.
  if ((aim === "time" || aim === "other") && alsoStay.test(title)) {
    const stay = title.search(alsoStay);
    return { aim: "stay", start: stay + 4, end: stay + (alsoStay.exec(title)?.[0].length ?? 4) };
  }
  return { aim, start: hit.start, end: hit.end };
}
const alsoStay = /\band (?:to |for )?(?:an? )?(?:\w+ )?stay(?! of execution)\b(?! (?:discovery deadlines|motion))/;
