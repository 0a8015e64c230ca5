import { aimOf } from "./aims.ts";
import { appeal } from "./appeals.ts";
import type { CleanText } from "./clean.ts";
import type { Name } from "./family.ts";
import { motion, stipulation } from "./filings.ts";
import { found, type Finding } from "./finding.ts";
import { notice } from "./notices.ts";
import { titleAfter } from "./title.ts";

const settled = /\b(?:settle(?:d|ment)|agreement|resolution) in principle\b|\breached (?:an? )?(?:\w+ )?(?:settlement|agreement|resolution)\b|\bnotice of settlement\b|\b(?:case|matter|action|parties|dispute) (?:has |have |is |was )?(?:been |now )?settled\b|(?<!discovery )\b(?:case|matter|action|dispute) (?:has|is) (?:been |now |fully )*resolved\b|\b(?:re:?|regarding|advising of|informing the court of) (?:the )?(?:parties' )?settlement$/;

/** A paper of a party, by its family. */
export function ofPaper(page: CleanText, name: Name): Finding {
  const { low } = page;
  const rest = low.slice(name.end, name.end + 300);
  switch (name.family) {
    case "motion": {
      const set = /^[^.;]{0,160}\bhearing (?:re-?)?set for\b/.exec(rest);
      if (set && !/\b(?:filed )?by\b/.test(set[0])) return found("scheduling_or_status", "motion/hearing-set", name.end + set[0].search(/hearing/), name.end + set[0].length);
      return motion(page, name);
    }
    case "stipulation": return stipulation(page, name);
    case "notice": return notice(page, name);
    case "appeal": return appeal(page, name);
    case "complaint": return complaint(low, name);
    case "answer": return found("answer", "answer/head", name.start, name.end);
    case "recommendation": return found("other_order", "recommendation/head", name.start, name.end, { detail: "recommendation" });
    case "verdict": return found("verdict", "verdict/head", name.start, name.end, { detail: /\bguilty\b|\bcriminal\b|\(1\)/.test(low.slice(0, 300)) ? "criminal_case" : null });
    case "status": return found("scheduling_or_status", "status/head", name.start, name.end, { detail: /\bjoint/.test(low.slice(0, name.end + 40)) && /status/.test(low.slice(name.start, name.end + 30)) ? "joint_status_report" : null });
    case "letter": {
      const done = settled.exec(rest);
      if (done) return found("settlement_notice", "letter/settlement", name.end + done.index, name.end + done.index + done[0].length);
      const drops = /\bvoluntarily dismiss(?:es|ing) (?:this|the|its|his|her|all)\b/.exec(rest);
      if (drops) return found("notice_of_voluntary_dismissal", "letter/dismissal", name.end + drops.index, name.end + drops.index + drops[0].length);
      const moved = /\b(?:case|matter|action)\b[^.;]{0,120}\b(?:was|has been|is|been) transferred\b/.exec(rest);
      if (moved) return found("transfer_or_remand", "letter/transfer", name.end + moved.index, name.end + moved.index + moved[0].length);
      const status = /\b(?:joint )?status (?:letter|report|update)\b|\bre:? (?:case )?status\b/.exec(rest);
      if (status) return found("scheduling_or_status", "letter/status", name.end + status.index, name.end + status.index + status[0].length);
      return found("other_filing", "letter/other", name.start, name.end);
    }
    case "request": return request(page, name);
    case "filing": {
      const done = low.startsWith("suggestion", name.start) ? /\bof settlement\b/.exec(rest.slice(0, 20)) : null;
      if (done) return found("settlement_notice", "filing/settlement", name.start, name.end + done.index + done[0].length);
      return found("other_filing", "filing/head", name.start, name.end, { proposed: low.startsWith("proposed", name.start) });
    }
    default: return found("other_filing", "filing/head", name.start, name.end);
  }
}

function complaint(low: string, name: Name): Finding {
  // A petition for review is an appeal from the agency.
  const over = low.startsWith("petition for review", name.start) ? /^ (?:is |was )?(?:hereby )?(?:withdrawn|dismissed)\b/.exec(low.slice(name.end, name.end + 30)) : null;
  if (over) return found("appeal_dismissed_or_withdrawn", "appeal/ended", name.start, name.end + over[0].length);
  const before = /(?:(?:\w+ )?(?:amended|supplemental|corrected)(?: \w+){0,4} ?)$/.exec(low.slice(0, name.start));
  if (before) return found("amended_complaint", "complaint/amended", before.index, name.end);
  return found("complaint", "complaint/head", name.start, name.end);
}

/** A request is a motion where it asks the court for what motions ask; else a paper (for summons, transcripts, notice). */
function request(page: CleanText, name: Name): Finding {
  const title = titleAfter(page.low, name.end);
  const aim = aimOf(title.words);
  const asks = aim !== null && ["time", "stay", "extend_stay", "lift_stay", "voluntary", "default", "default_judgment", "transfer", "reopen", "undo"].includes(aim.aim) && !/^ for (?:hearing|conference|summons|transcript|judicial)/.test(title.words);
  if (asks) return motion(page, name);
  if (aim?.aim === "dismiss") return { ...motion(page, name), event: "motion_for_voluntary_dismissal", rule: "request/dismissal" };
  return found("other_filing", "request/paper", name.start, name.end);
}
