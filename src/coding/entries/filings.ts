import { aimOf, type Aim } from "./aims.ts";
import type { CleanText } from "./clean.ts";
import type { Name } from "./family.ts";
import { found, type Finding } from "./finding.ts";
import { titleAfter } from "./title.ts";
import type { EntryEvent } from "./shape.ts";

/** What a party's motion is, by what it asks for; all else is `other_motion`. */
const motions: Partial<Record<Aim, EntryEvent>> = {
  dismiss: "motion_to_dismiss",
  voluntary: "motion_for_voluntary_dismissal",
  stay: "motion_to_stay",
  extend_stay: "motion_to_stay",
  summary_judgment: "motion_for_summary_judgment",
  default_judgment: "motion_for_default",
  default: "motion_for_default",
  withdraw_counsel: "withdrawal_of_counsel",
  withdraw_motion: "withdrawal_of_motion",
};

/** Words by which a motion to dismiss is the plaintiff's own or shared by both sides. */
const shared = /\b(?:joint(?:ly)?|agreed|assented|stipulat\w+|consent)\b/;
const plaintiffs = /\bplaintiffs?(?:'s?)? (?:\w+,? ){0,4}motion|\bby plaintiffs?\b|(?:filed )?by (?:the )?(?:plaintiffs?|u\.?s\.? securities and exchange commission|securities and exchange commission|securities & exchange commission|commodity futures trading commission|federal trade commission)\b/;
const governments = /\bby (?:the )?(?:usa|united states(?: of america)?|government)\b/;

/** A motion, application or request: its aim decides. */
export function motion(page: CleanText, name: Name): Finding {
  const { low } = page;
  const title = titleAfter(low, name.end);
  const taken = /\bwithdraw(?:al|ing|s) (?:of )?(?:\w+ ){0,2}$/.exec(low.slice(0, name.start));
  if (taken) return found("withdrawal_of_motion", "motion/withdrawn", taken.index, name.end, { proposed: false });
  // "NOTICE OF MOTION AND MOTION to Dismiss": the motion itself comes second.
  const second = /^ (?:of motions? )?(?:and|&|\/) (?:\w+ )?(?:motions?|application)\b/.exec(title.words);
  if (second) return motion(page, { family: "motion", start: name.start, end: name.end + second[0].length });
  let aim = aimOf(title.words);
  // "LETTER MOTION addressed to Judge X from Y dated Z re: Stay of Proceedings": what it asks stands behind "re".
  if (aim === null) {
    const re = /^[^.;]{0,30}addressed to[^;]{0,140}? re: /.exec(low.slice(name.end, name.end + 200));
    const behind = re && aimOf(low.slice(name.end + re[0].length, name.end + re[0].length + 90));
    if (re && behind) aim = { ...behind, start: behind.start, end: name.end + re[0].length + behind.end - title.start };
  }
  if (aim === null || (/^(?:application|petition)/.test(low.slice(name.start)) && aim.aim === "judgment")) return plain(page, name);
  const [start, end] = [name.start, title.start + aim.end];
  const before = low.slice(0, name.end) + title.words;
  let event: EntryEvent = motions[aim.aim] ?? "other_motion";
  if (event === "motion_to_dismiss") {
    const near = before + low.slice(title.start, title.start + 300);
    const criminal = /indictment|information|counts?\b|criminal/.test(title.words) && governments.test(near);
    // Only a plaintiff lets a defendant go; a defendant asks that the claims be dismissed.
    const letsGo = /^ ?(?:to |for )?dismiss(?:al of)? (?:with(?:out)? prejudice )?(?:(?:relief )?defendants?\b(?!'|s')|party\b|parties\b|less than all|his own|her own)/.test(title.words) && !/\b(?:for failure|for lack|12 ?\(b\)|'s motion)/.test(title.words);
    const counter = /\bdismiss (?:[\w']+ ){0,3}(?:counter|cross)-?claims?\b/.test(title.words) && !/\ball claims\b/.test(title.words);
    if (shared.test(before) || (!counter && (plaintiffs.test(near) || criminal || letsGo))) event = "motion_for_voluntary_dismissal";
  }
  const proposed = event !== "withdrawal_of_motion";
  const detail = aim.aim === "undo" || aim.aim === "reopen" ? (/dismiss|judg|reopen|reinstat/.test(title.words) ? "undoing" : null) : aim.aim === "appeal" && /abeyance/.test(title.words) ? "appeal_in_abeyance" : null;
  return found(event, `motion/${aim.aim.replace("_", "-")}`, start, Math.min(end, low.length), { proposed, detail: /indicative/.test(title.words) ? "indicative_ruling" : detail });
}

function plain(page: CleanText, name: Name): Finding {
  return found("other_motion", "motion/other", name.start, name.end, { proposed: true });
}

/** A stipulation of the parties. What a judge signed is an order, and read there. */
export function stipulation(page: CleanText, name: Name): Finding {
  const { low } = page;
  const title = titleAfter(low, name.end);
  const bare = /^stip\w*$/.test(low.slice(name.start, name.end));
  const own = bare ? title.words : low.slice(name.start, name.end) + title.words;
  if (/^ and (?:\w+ )?motion\b/.test(title.words)) return motion(page, name);
  const asProposal = /\bproposed\b/.test(low.slice(0, name.start) + title.words) || /\blodged?\b/.test(low.slice(0, 100));
  // "Stipulation that the third claim against X is dismissed": told by a sentence, not by a title.
  const sentence = /^[^;]{0,40}\bthat\b[^;]{0,200}?\b(?:dismissed|discontinued)\b/.exec(low.slice(name.end, name.end + 300));
  if (sentence && !/\b(?:if|unless|should|upon|until|once|when|after|motions?|appeal|answers?|due)\b/.test(sentence[0])) return found("stipulation_of_dismissal", "stipulation/dismissal", name.start, name.end + sentence[0].length, { proposed: asProposal, effective: !asProposal });
  const aim = aimOf(own);
  const at = aim ? title.start + (own === title.words ? aim.end : 0) : name.end;
  const end = Math.max(name.end, at);
  if (aim?.aim === "appeal" || (aim && /\bdismiss|withdraw/.test(own) && /\bappeal\b/.test(own) && !/notice of appeal/.test(own))) {
    return found("appeal_dismissed_or_withdrawn", "stipulation/appeal", name.start, end);
  }
  if (aim?.aim === "dismiss" || aim?.aim === "voluntary") {
    // A briefing schedule for a motion to dismiss, or an answer to one, dismisses nothing.
    if (!/(?:motions?|opposition|respon\w+|reply|answer)\b[^.;]{0,40}dismiss|(?:schedule|briefing|deadline)\b/.test(own)) {
      return found("stipulation_of_dismissal", "stipulation/dismissal", name.start, end, { proposed: asProposal, effective: !asProposal });
    }
    return found("scheduling_or_status", "stipulation/schedule", name.start, name.end);
  }
  if (aim?.aim === "stay" || aim?.aim === "extend_stay") return found("motion_to_stay", "stipulation/stay", name.start, end, { proposed: true });
  if (aim?.aim === "time" || /\btime\b|\bdeadlines?\b|schedul/.test(own)) return found("scheduling_or_status", "stipulation/time", name.start, end);
  if (aim?.aim === "settlement" && /\bof settlement|settlement and/.test(own)) return found("settlement_notice", "stipulation/settlement", name.start, end);
  if (aim?.aim === "withdraw_counsel") return found("withdrawal_of_counsel", "stipulation/counsel", name.start, end, { proposed: true });
  if (aim?.aim === "transfer") return found("other_filing", "stipulation/transfer", name.start, end);
  return found("other_filing", "stipulation/other", name.start, name.end);
}
