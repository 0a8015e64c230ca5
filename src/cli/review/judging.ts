import { judge, type Round, show, type Wish } from "../../coding/review/index.ts";
import { signedBy } from "../../coding/review/person.ts";
import { Refused } from "../../record/hand.ts";
import { named, printed } from "./showing.ts";
import type { Options, Sitting } from "./sitting.ts";

/** `review judge ITEM` and `review adjudicate ITEM`: a judgement without questions. */
export async function judgeItem(sitting: Sitting, round: Round, key: string | undefined): Promise<number> {
  const { room, options, effects, words } = sitting;
  await judge(room, named(key), wished(options, round), sitting.hand());
  effects.err(words.review.unauthenticated);
  return printed(sitting, await show(room, named(key), { ...sitting.reader, round }));
}

function wished({ accept, unsure, set = [], comment, blind }: Options, round: Round): Wish {
  if (accept && unsure) throw new Refused({ en: "Say --accept or --unsure, not both.", zh: "--accept与--unsure不可并用。" });
  const fields = Object.fromEntries(set.map((pair): [string, string] => {
    const stroke = pair.lastIndexOf("=");
    if (stroke < 1) throw new Refused({ en: `"${pair}" is no field with a value; write --set event=answer.`, zh: `“${pair}”不是“字段=取值”；请写成--set event=answer。` });
    return [pair.slice(0, stroke).trim(), pair.slice(stroke + 1)];
  }));
  return { round, verdict: accept ? "accept" : unsure ? "unsure" : "change", set: fields, comment, ...(blind ? { saw: null } : {}) };
}

/** `review erase ITEM`: the words of all comments on it go to a tombstone; the judgements stay. */
export async function eraseComments(sitting: Sitting, key: string | undefined): Promise<number> {
  const { record, options, effects, words } = sitting;
  const by = signedBy(options.coder);
  const item = named(key);
  const reason = options.reason?.trim();
  if (!reason) throw new Refused({ en: "Say why with --reason; it stands in the public record and repeats nothing of what goes.", zh: "请以--reason写明理由；理由将公开留痕，不得重复所删内容。" });
  let erased = 0;
  const keys = new Set((await record.store.read()).filter((each) => each.kind === "comment" && each.key.endsWith(`/${item}`)).map((each) => each.key));
  for (const each of keys) if (await record.store.erase("comment", each, { reason, by: { type: "person", name: by }, recorded: effects.now() })) erased += 1;
  effects.out(options.format === "json" ? JSON.stringify({ item, erased }, null, 2) : words.review.erased(erased));
  return 0;
}
