import { acts, anyAct, holds } from "./acts.ts";
import { aimOf, type Aim } from "./aims.ts";
import { mentioned, spoken } from "./asked.ts";
import type { CleanText } from "./clean.ts";
import { ofDismissal } from "./dismissal-acts.ts";
import type { Name } from "./family.ts";
import { found, type Finding } from "./finding.ts";
import { ofTitle } from "./order-title.ts";
import { rankOf } from "./rank.ts";
import { rulings, type Ruling } from "./rulings.ts";
import { operative, type Sentence } from "./sentences.ts";
import type { Mover } from "./shape.ts";
import { whose } from "./voluntary.ts";

/** What a docket knows of an entry that another cites: who filed it, and what it asks; null where that is not known. */
export interface Moved {
  mover: Mover | null;
  aim: Aim | null;
}

/** What a court's entry does: its main act, the others, and the sentences read. */
export interface CourtReading {
  main: Finding;
  others: Finding[];
  sentences: Sentence[];
}

/** What a ruling is, by what was asked and what was answered. */
const ruled: Partial<Record<Aim, Partial<Record<Ruling["answer"], Finding["event"]>>>> = {
  dismiss: { grant: "order_granting_dismissal", part: "order_granting_dismissal_in_part", deny: "order_denying_dismissal", moot: "order_denying_dismissal" },
  voluntary: { grant: "order_on_voluntary_dismissal", part: "order_on_voluntary_dismissal" },
  stay: { grant: "order_staying_case", part: "order_staying_case", deny: "order_denying_stay", moot: "order_denying_stay" },
  extend_stay: { grant: "order_staying_case", part: "order_staying_case", deny: "order_denying_stay" },
  lift_stay: { grant: "order_lifting_stay", part: "order_lifting_stay" },
  reopen: { grant: "case_reopened" },
  summary_judgment: { grant: "summary_judgment_granted", part: "summary_judgment_granted", deny: "summary_judgment_denied", moot: "summary_judgment_denied" },
  default_judgment: { grant: "default_judgment", part: "default_judgment" },
  default: { grant: "clerk_default" },
  withdraw_counsel: { grant: "withdrawal_of_counsel" },
  withdraw_motion: { grant: "withdrawal_of_motion" },
  transfer: { grant: "transfer_or_remand", part: "transfer_or_remand" },
  appeal: { grant: "appeal_dismissed_or_withdrawn" },
  judgment: { grant: "judgment_other" },
  close: { grant: "administrative_closure" },
  time: { grant: "scheduling_or_status", part: "scheduling_or_status" },
};

/**
 * Reads a court's entry by its operative verbs. `kind` is what the entry is where no
 * verb tells more: an order, or the minutes of a hearing. `cited` is what the docket knows of the entry it rules on.
 */
export function court(page: CleanText, name: Name, kind: "order" | "minutes", cited: Moved | null): CourtReading {
  const { low } = page;
  const sentences = operative(low);
  const all: Finding[] = [];
  const mover = cited?.mover ?? null;
  let spokenOf: Aim | null = cited?.aim ?? null;
  let decided = false;
  // A ruling that the court only leans to decides nothing.
  if (tentative.test(low)) return { main: found("other_order", "order/tentative", name.start, name.end), others: [], sentences };
  for (const sentence of sentences) {
    const words = low.slice(sentence.start, sentence.end);
    for (const ruling of rulings(low, sentence, spokenOf)) {
      decided = true;
      all.push(ofRuling(low, ruling, mover, sentence));
    }
    ofActs(low, sentence, mover, all);
    spokenOf = mentioned(words) ?? spokenOf ?? spoken(words);
  }
  const best = weigh(standing(all)).reduce<Finding | null>((main, each) => (main === null || weight(each) < weight(main) || (weight(each) === weight(main) && each.start < main.start) ? each : main), null);
  // The clerk closes the case because the parties ended it: the court's receipt of their paper.
  if (best?.event === "case_terminated" && /\b(?:stipulation|notice) (?:of|for) (?:\w+ ){0,2}dismissal\b|\bvoluntar\w+ dismiss|\brule 41 (?:notice|stipulation)\b/.test(low.slice(0, best.start))) {
    return { main: { ...best, event: "order_on_voluntary_dismissal", rule: "order/closes-on-dismissal", detail: "receipt" }, others: [], sentences };
  }
  const plain = best === null || rankOf(best.event) >= 4 ? ofTitle(page, name, kind, decided, best) : best;
  return { main: plain, others: all.filter((each) => each !== plain), sentences };
}

const tentative = /^\W*(?:court'?s )?tentative (?:ruling|order|decision)/;

/** What an undoing names is undone: the dismissal, judgment or stay within its words does not stand. */
function standing(all: Finding[]): Finding[] {
  const undone = all.filter((each) => each.event === "case_reopened" || each.event === "order_lifting_stay");
  if (undone.length === 0) return all;
  return all.filter((each) => undone.includes(each) || !undone.some((by) => each.start < by.end && by.start < each.end));
}

/** Discovery that rests beside other rulings is the least of them. */
function weight(finding: Finding): number {
  return finding.rule === "order/stays-discovery" ? 4.5 : rankOf(finding.event);
}

/** Both answers to one sort of motion make a part; of a stay that was asked for twice the refusal stands. */
function weigh(all: Finding[]): Finding[] {
  const granted = all.find((each) => each.event === "order_granting_dismissal");
  if (granted && all.some((each) => each.event === "order_denying_dismissal" && each.detail !== "as_moot")) {
    granted.event = "order_granting_dismissal_in_part";
    granted.rule = "order/grants-in-part-dismissal";
  }
  if (all.some((each) => each.rule === "order/denies-stay")) return all.filter((each) => each.rule !== "order/grants-stay");
  return all;
}

function ofRuling(low: string, ruling: Ruling, cited: Mover | null, sentence: Sentence): Finding {
  const { answer, start, end } = ruling;
  // "Granted insofar as it seeks transfer": that much of what was asked.
  const only = answer === "grant" ? /^[^.;]{0,60}?\b(?:insofar as|to the extent(?: that)?) (?:it|plaintiffs?|defendants?|the \w+) (?:seeks?|asks?(?: for)?|requests?) ([^.;:]{1,60})/.exec(low.slice(end, end + 200)) : null;
  const aim = (only && aimOf(only[1]!)?.aim) ?? ruling.aim;
  let event = ruled[aim]?.[answer] ?? "other_order";
  if (aim === "undo" && (answer === "grant" || answer === "part") && /\b(?:dismissal|judge?ment|dismissing)\b/.test(ruling.asked) && /vacat|set aside|relief/.test(ruling.asked)) event = "case_reopened";
  // Only what was won is stayed, not the case.
  if (event === "order_staying_case" && /\bstay\w* (?:of )?(?:the )?(?:execution|enforcement)/.test(ruling.asked)) event = "other_order";
  // Of two things asked in the alternative, that is granted which the court then does.
  if (aim === "dismiss" && answer === "grant" && /\btransfer|\bremand/.test(ruling.asked) && /\b(?:case|action|matter)\b[^.;]{0,40}\b(?:transferred|remanded)\b|\btransferring (?:the |this )?(?:case|action)/.test(low.slice(end, end + 400))) event = "transfer_or_remand";
  const detail = answer === "moot" ? "as_moot" : aim === "extend_stay" && answer !== "deny" ? "extension_of_stay" : answer === "deny" && (aim === "voluntary" || (/undo|judgment|appeal|other|unnamed/.test(aim) && /\b(?:final judge?ment|vacate (?:the )?(?:injunction|judge?ment)|consent judge?ment|stipulation of dismissal)/.test(ruling.asked))) ? "refused" : event === "case_reopened" ? "undoing" : null;
  if (event === "order_granting_dismissal" || event === "order_granting_dismissal_in_part") {
    const words = low.slice(Math.max(0, sentence.start - 40), Math.min(low.length, sentence.end + 500));
    const settled = whose(ruling.asked.slice(0, 160), null) ?? whose(words, cited);
    if (settled === "own") event = "order_on_voluntary_dismissal";
  }
  if (aim === "appeal" && /abeyance/.test(ruling.asked)) event = answer === "grant" ? "appellate_mandate_or_ruling" : "other_order";
  if (event === "judgment_other") event = /\b(?:consent|agreed|stipulat\w+)\b/.test(ruling.asked) ? "consent_judgment" : /\bdefault(?:ed|ing|s)?\b/.test(ruling.asked) ? "default_judgment" : event;
  const asked = aim.replace("_", "-");
  return found(event, `order/${answer === "grant" ? "grants" : answer === "deny" ? "denies" : answer === "part" ? "grants-in-part" : "moots"}-${asked === "dismiss" ? "dismissal" : asked}`, start, end, { detail });
}

function ofActs(low: string, sentence: Sentence, cited: Mover | null, all: Finding[]): void {
  const words = low.slice(sentence.start, sentence.end);
  if (!anyAct.test(words)) return;
  for (const act of acts) {
    if (!holds(words, act)) continue;
    const hit = act.words.exec(words);
    if (hit === null) continue;
    const stop = hit.index + hit[0].length;
    if (act.unless?.test(words.slice(Math.max(0, hit.index - 160), stop))) continue;
    const [start, end] = [sentence.start + hit.index, sentence.start + stop];
    if (act.event !== "dismissal") {
      if (all.some((each) => each.event === act.event && each.detail === (act.detail ?? null))) continue;
      all.push(found(act.event, act.rule, start, end, { detail: act.detail ?? null }));
      continue;
    }
    const finding = ofDismissal(low, sentence, words, hit.index, stop, act.rule, cited);
    if (finding === null || all.some((each) => each.event === finding.event && !finding.detail)) continue;
    // A granted motion's own "dismissed" is the same act.
    if (finding.event === "order_of_dismissal_other" && all.some((each) => /dismissal/.test(each.event) && rankOf(each.event) === 1)) continue;
    all.push(finding);
  }
}
