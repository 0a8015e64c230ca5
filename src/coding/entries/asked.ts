import { aimOf, type Aim } from "./aims.ts";

/** What rulings are about. */
export const requests = /\b(?:cross-?)?(?:motions?(?! hearing| is granted| is denied)|applications?|requests?|petitions?|stipulations?|notices?|moved?s?(?= (?:the court )?(?:to|for)))\b/;
/** Behind such words a verb rules on what was spoken of before: "the motion (Dkt. 33) is denied", "otherwise denied". */
export const again = /^[\s:-]*$|(?:\b(?:motions?|application|request|it|same|otherwise|relief|remainder|and|but)|:|-)(?: ?[[(][^\])]{1,30}[\])]|,? (?:at )?(?:dkt|docs?|ecf|de|d\.e)\b[^a-z]{1,14}|(?:,? (?:and )?\[?\d{1,4}\]?){1,6})?(?: is| are| be| hereby| therefore| accordingly| not well[- ]taken and| without merit and)*[\s:-]*$/;

/** The aim of the last request named in some words. */
export function mentioned(words: string): Aim | null {
  const noun = requests.exec(words);
  return noun === null ? null : (nearest(words.slice(noun.index + noun[0].length), noun[0])?.aim ?? null);
}

/** What is spoken of though nobody is said to have asked for it: "neither side is entitled to summary judgment". */
export function spoken(words: string): Aim | null {
  const hit = /\b(?:entitled to|entitlement to|a|any) (?:partial )?(?:summary judge?ment|default judge?ment|stay)\b/.exec(words);
  return hit && (aimOf(hit[0])?.aim ?? null);
}

/** What a ruling answers: what was asked, and where its words stand in those given. */
export interface Asked {
  aim: Aim;
  start: number;
  end: number;
  words: string;
}

/** Leave given for something: that is what is granted, whatever it names. */
const leave = /^(?: (?:the|plaintiffs?'?s?|defendants?'?s?|commission's|parties'?|unopposed))* (?:leave|permission) (?:to |of court to )/;

/** What follows "granting": the first motion named, and what it asks; or the thing itself ("granting summary judgment"), which nobody adopts or accepts, save a schedule. */
export function forward(rest: string, known: Aim | null, namedOnly: boolean): Asked | null {
  const next = rest.search(/\b(?:granting|denying|grants|denies)\b/);
  const words = next < 0 ? rest : rest.slice(0, next);
  const lent = leave.exec(words);
  if (lent) {
    const aim = aimOf(words.slice(lent[0].length, lent[0].length + 90));
    const takes = aim !== null && ["voluntary", "withdraw_motion", "withdraw_counsel", "dismiss", "time"].includes(aim.aim);
    return { aim: takes ? (aim.aim === "dismiss" ? "voluntary" : aim.aim) : "other", start: 0, end: lent[0].length + (takes ? aim.end : 0), words };
  }
  const noun = requests.exec(words);
  const first = aimOf(noun ? words.slice(0, noun.index) : words.slice(0, 90));
  const direct = namedOnly && first?.aim !== "time" ? null : first;
  if (direct && direct.aim !== "other" && direct.aim !== "settlement") return { ...direct, words };
  if (noun === null) return direct ? { ...direct, words } : null;
  const behind = noun.index + noun[0].length;
  const aim = nearest(words.slice(behind), noun[0]);
  if (aim) return { aim: aim.aim, start: noun.index, end: behind + aim.end, words };
  const same = known !== null && /^(?:motion|application|request)/.test(noun[0]) && /^[^a-z]*(?:(?:at )?(?:ecf|dkt|docs?|de|d\.e)\b\.?[^a-z]*(?:nos?\b\.?)?[^a-z]*)?(?:$|for the reasons|and dismiss|with|without|as to|in full|from|over)/.test(words.slice(behind));
  return { aim: same ? known : "unnamed", start: noun.index, end: behind, words };
}

/** What stands before "is granted": the clause's first motion, since what comes after is what it is about. */
export function backward(all: string, known: Aim | null): Asked | null {
  // "Re 20 Motion to Dismiss: the request for argument is granted": the caption is not what is ruled on.
  const colon = all.lastIndexOf(": ");
  const skipped = colon >= 0 && requests.test(all.slice(colon)) ? colon + 2 : 0;
  const asked = backwardIn(all.slice(skipped), known);
  return asked && { ...asked, start: asked.start + skipped, end: asked.end + skipped };
}

function backwardIn(before: string, known: Aim | null): Asked | null {
  const noun = requests.exec(before);
  if (noun === null) {
    if (again.test(before) && known !== null) return null;
    const aim = aimOf(before.slice(-90));
    return aim && aim.aim !== "other" ? { aim: aim.aim, start: before.length - Math.min(90, before.length) + aim.start, end: before.length, words: before } : null;
  }
  const aim = nearest(before.slice(noun.index + noun[0].length), noun[0]) ?? adjective(before.slice(0, noun.index));
  if (aim === null && known !== null) return null;
  return { aim: aim?.aim ?? "unnamed", start: noun.index, end: before.length, words: before };
}

/** Asked in the same words, and of something else than the case. */
const besides = /^ that (?:the )?court (?:take|consider|note|unseal|order the clerk)\b|\bdismiss\w* (?:of )?(?:the |an? )?(?:experts?|witness|juror|subpoena)/;

/** The aim right behind a motion's name; not one that only stands somewhere later. */
function nearest(words: string, noun: string): { aim: Aim; end: number } | null {
  const title = words.slice(0, 140);
  const aim = aimOf(title);
  if (aim === null) return null;
  if (besides.test(title)) return null;
  // "The petition dismissed as untimely" was not asked for.
  if (aim.aim === "dismiss" && /^ (?:(?:is|are|be|hereby|therefore) )*dismissed/.test(title)) return null;
  // A stipulation or a notice of dismissal is the plaintiff's way out.
  if (aim.aim === "dismiss" && /^(?:stipulation|notice)/.test(noun)) return { aim: "voluntary", end: aim.end };
  return aim;
}

/** "Summary judgment motion", "the voluntary dismissal request". */
function adjective(words: string): { aim: Aim; end: number } | null {
  const aim = aimOf(words.slice(-40));
  return aim && ["dismiss", "summary_judgment", "stay", "default_judgment", "voluntary"].includes(aim.aim) ? aim : null;
}
