import { dismissedWhat, notYet } from "./dismissals.ts";
import { found, type Finding } from "./finding.ts";
import type { Sentence } from "./sentences.ts";
import type { Mover } from "./shape.ts";
import { whose } from "./voluntary.ts";

/** What a sentence that speaks of dismissing does: of what, whether already, and whose way out it is. Null where it does nothing. */
export function ofDismissal(low: string, sentence: Sentence, words: string, at: number, stop: number, rule: string, cited: Mover | null): Finding | null {
  const verb = Math.max(at, words.lastIndexOf("dismiss", stop));
  const [before, after] = [words.slice(0, verb), words.slice(stop)];
  const [start, end] = [sentence.start + at, sentence.start + stop];
  // What an active verb dismisses stands behind it.
  const active = /^dismiss(?:es|ing)\b/.test(words.slice(verb));
  const what = active ? titled(words.slice(words.indexOf(" ", verb))) : rule === "order/titled-dismissal" && /dismissal/.test(words.slice(at, stop)) ? titled(after) : dismissedWhat(before);
  if (what === "nothing") return null;
  if (what === "appeal") return found("appeal_dismissed_or_withdrawn", "order/dismisses-appeal", start, end);
  const yet = rule === "order/titled-dismissal" ? (/\bshow cause|recommend/.test(before) ? "conditional" : null) : notYet(before, after);
  if (yet === "past") return null;
  if (yet !== null) return /\bshow cause\b/.test(words) ? found("other_order", "order/show-cause", start, end, { detail: "order_to_show_cause" }) : found("other_order", "order/conditional-dismissal", start, end, { detail: "conditional" });
  const around = low.slice(Math.max(0, start - 300), Math.min(low.length, end + 300));
  const side = whose(around, cited) ?? (rule41.test(low.slice(0, 1500)) ? "own" : null);
  // Some counts fall and others stand, on a motion to dismiss.
  if (side !== "own" && /\b(?:counts?|claims?)\b/.test(before) && onMotion.test(low.slice(0, 300)) && stands.test(low.slice(0, 1500))) return found("order_granting_dismissal_in_part", "order/dismisses-part", start, end);
  return found(side === "own" ? "order_on_voluntary_dismissal" : side === "contested" && /motion|opinion|recommend/.test(around) ? "order_granting_dismissal" : "order_of_dismissal_other", rule, start, end);
}

/** The plaintiff's own rule, wherever the court speaks of it. */
const rule41 = /\b41 ?\(a\)/;
const onMotion = /\b(?:on|re:?|regarding|upon) (?:\[?\d+\]? )?(?:[\w']+ ){0,4}motions? to dismiss\b/;
const stands = /\b(?:counts?|claims?)\b[^.;]{0,80}\b(?:survives?|remains?|stands?|proceeds?|go(?:es)? forward|may proceed)\b/;

/** "Order dismissing" what: an appeal, only a motion, or the case. */
function titled(after: string): "appeal" | "nothing" | "case" {
  if (/^ (?:of )?(?:the |this |plaintiff'?s |defendant'?s )?(?:\w+ )?appeal/.test(after)) return "appeal";
  return /^(?: as moot)?(?: \[?\d+\]?,?)?(?: \w+'?s?){0,2} (?:motions?|applications?|requests?|objections?)\b/.test(after) ? "nothing" : "case";
}
