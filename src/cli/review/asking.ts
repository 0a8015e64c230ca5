import { judge, queue, type Round, show, type Seen, type Wish } from "../../coding/review/index.ts";
import { signedBy } from "../../coding/review/person.ts";
import { Refused } from "../../record/hand.ts";
import { askCode, codeOf } from "./choosing.ts";
import type { Sitting } from "./sitting.ts";
import { plainStyle, seenText, terminalStyle } from "./text.ts";

/** What a person answers for an item. */
type Answer = Wish | "back" | "skip" | "stop";

/**
 * `review next` and `review adjudicate`: one item after another at the
 * terminal, by single keys. Every judgement is kept at once, so a sitting can
 * be left at any time and taken up again; going back judges an item anew.
 */
export async function askThrough(sitting: Sitting, round: Round): Promise<number> {
  const { effects, options, words, room } = sitting;
  const name = signedBy(options.coder);
  const waiting = (await queue(room, { name, round, each: options.each }, options.items)).slice(0, options.max).map(({ key }) => key);
  const done = { judged: 0, skipped: 0 };
  if (waiting.length === 0) effects.err(words.review.nothing);
  else effects.err(words.review.unauthenticated);
  for (let at = 0; at < waiting.length; ) {
    const seen = await show(room, waiting[at]!, { name, round, blind: options.blind });
    // Somebody else may have settled it since the queue was made.
    if (seen.may === null) {
      at += 1;
      continue;
    }
    const answer = await ask(sitting, seen, round, waiting.length - at);
    if (answer === "stop") break;
    if (answer === "back") {
      if (at === 0) effects.err(words.review.noBack);
      at = Math.max(0, at - 1);
      continue;
    }
    if (answer === "skip") done.skipped += 1;
    else if (await kept(sitting, seen, answer)) done.judged += 1;
    else continue;
    at += 1;
  }
  effects.err("");
  if (options.format === "json") effects.out(JSON.stringify(done, null, 2));
  else if (waiting.length > 0) effects.out(words.review.done(done.judged, done.skipped));
  return 0;
}

/** Writes a judgement; what is refused is said, and the item asked again unless it is gone from this person's hands. */
async function kept({ effects, options, words, room, hand }: Sitting, { item }: Seen, wish: Wish): Promise<boolean> {
  try {
    await judge(room, item.key, wish, hand());
    effects.err(words.review.kept(item.key));
    return true;
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    effects.err(error.says[options.lang]);
    return false;
  }
}

async function ask(sitting: Sitting, seen: Seen, round: Round, left: number): Promise<Answer> {
  const { effects, words, room, options } = sitting;
  const { review } = words;
  const style = effects.interactive && !effects.env.NO_COLOR ? terminalStyle : plainStyle;
  const others = round === "adjudicator" ? seen.judgements.filter((each) => each.round === "coder" && each.idle === null && each.latest && each.verdict !== "unsure") : [];
  const shown = others.length > 0 ? { ...seen, judgements: [...others, ...seen.judgements.filter((each) => !others.includes(each))] } : seen;
  effects.err(`\n${review.left(words.number(left))}\n${seenText(shown, room, words, style, effects.width)}\n`);
  const blind = options.blind === true;
  const base = { round, ...(blind ? { saw: null } : {}) };
  let comment: string | undefined;
  for (;;) {
    effects.err(others.length > 0 ? review.keysSettle(others.length) : blind ? review.keysBlind : review.keys);
    const line = await effects.ask("> ");
    const key = line?.trim().normalize("NFKC").toLowerCase();
    if (key === undefined || key === "q") return "stop";
    if (key === "b") return "back";
    if (key === "s") return "skip";
    if (key === "u") return { ...base, verdict: "unsure", comment };
    if (key === "a" && !blind) return { ...base, verdict: "accept", comment };
    const taken = /^\d{1,2}$/.test(key) ? others[Number(key) - 1] : undefined;
    if (taken) return { ...base, verdict: "change", set: codeOf(taken.fields, seen.item.proposal?.fields ?? {}), comment };
    if (key === "m") comment = (await effects.ask(`${review.askComment}: `))?.trim() || undefined;
    else if (key === "c") {
      const set = await askCode(sitting, seen);
      if (set === "stop") return "stop";
      if (set !== "back") return { ...base, verdict: "change", set, comment };
    } else effects.err(review.badKey(key));
  }
}
