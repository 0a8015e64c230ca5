import type { Aim } from "./aims.ts";
import { again, backward, forward, mentioned, requests } from "./asked.ts";
import type { Sentence } from "./sentences.ts";

/** What a court says to a request. `moot`: it need not say. */
export type Answer = "grant" | "deny" | "part" | "moot";

/** A ruling on what somebody asked for, in clean offsets. */
export interface Ruling {
  answer: Answer;
  aim: Aim;
  start: number;
  end: number;
  /** The words of what was asked, in small letters. */
  asked: string;
}

const verbs = /\b(?:(grant(?:ing|s|ed)?|sustain(?:ing|s|ed)|succeeds?(?= as to)|well[- ](?:taken|founded)(?= as to)|approv(?:ing|es|ed)|allowing|(?<=is |are |: |- |hereby |\) |\] |\d |court )allowed|adopt(?:ing|s|ed)|so[- ]ordering|accept(?:ing|s|ed)|enter(?:ing|s))|(den(?:y|ying|ies|ied)|overrul(?:ing|es|ed)|reject(?:ing|s|ed)|declin(?:ing|es)|refus(?:ing|es|ed)|fails?(?= as to))|(finding|terminating|terminated|moot|mooted))\b/g;
/** Behind a verb: only some of it, and perhaps the other verb with the rest. */
const partly = /^,? ?(?:-? ?in[- ]part|as modified in part)(?:(?:,|;| \/)?(?: and| &)? ?(?:den(?:y|ie)|grant)\w*(?: (?:as moot|without prejudice|with prejudice))?,? ?(?:in[- ]part)?)?/;
const asMoot = /^[^.;]{0,24}?\bmoot\b/;
/** Before the verb: not done, or not here. */
const notDone = /\b(?:recommend(?:s|ed|ing)?|would|may|might|if|should|could|whether|requesting|seeking|unless|moves?|asks?|previously|deciding|decision on|inclined to|tentative(?:ly)?)\b[^.;]{0,60}$|\b(?:can)?not (?:be )?$|\bto be $|\b(?:before|without|rather than|instead of) $/;
const passive = /ed$|^(?:succeed|fail|well)/;

/** The rulings of one sentence, in their order. `lastAim` is what the entry spoke of before, for "the motion is granted". */
export function rulings(low: string, sentence: Sentence, lastAim: Aim | null): Ruling[] {
  const words = low.slice(sentence.start, sentence.end);
  const all: Ruling[] = [];
  let from = 0;
  let known = lastAim;
  verbs.lastIndex = 0;
  for (let hit = verbs.exec(words); hit !== null; hit = verbs.exec(words)) {
    const verb = hit[0];
    const at = hit.index;
    let end = at + verb.length;
    const before = words.slice(Math.max(from, at - 260), at);
    const rest = words.slice(end, end + 280);
    if (notDone.test(before.slice(-110))) continue;
    let answer: Answer = hit[2] !== undefined ? "deny" : hit[3] !== undefined ? "moot" : "grant";
    if (answer === "moot" && !/\bmoot/.test(verb + rest.slice(0, 30))) continue;
    const part = partly.exec(rest);
    const moot = part === null && answer !== "grant" ? asMoot.exec(rest) : null;
    if (part) {
      answer = "part";
      end += part[0].length;
    } else if (moot) {
      answer = "moot";
    }
    verbs.lastIndex = end + (moot ? moot[0].length : 0);
    const isPassive = passive.test(verb) && !/\bcourts? (?:(?:has|hereby|having|therefore|thus|accordingly|now|also) )*$|\bjudge \w+ (?:has )?$/.test(before);
    const said = mentioned(before) ?? known;
    const object = isPassive ? backward(before, said) : forward(words.slice(end, end + 280), said, /^(?:adopt|accept)/.test(verb));
    if (object === null) {
      // "DENIED." after a title, "otherwise denied", "the motion is granted": of what was spoken of.
      const tail = words.slice(end);
      if (said !== null && (isPassive ? again.test(before) || (from > 0 && !requests.test(before)) : !/[a-z]/.test(tail) || /^ ?[[(]|^ (?:it|them|the same)\b/.test(tail))) all.push({ answer, aim: said, start: sentence.start + at, end: sentence.start + end, asked: before });
      from = end;
      continue;
    }
    // What is found moot in passing is not ruled on.
    if (hit[3] !== undefined && (object.aim === "other" || object.aim === "unnamed" || object.aim === "time")) continue;
    const start = isPassive ? at - before.length + object.start : at;
    const stop = isPassive ? end : end + object.end;
    all.push({ answer, aim: object.aim, start: sentence.start + start, end: sentence.start + stop, asked: object.words });
    known = object.aim;
    from = isPassive ? end : stop;
    if (!isPassive) verbs.lastIndex = Math.max(verbs.lastIndex, stop - 1);
  }
  return all;
}
