import { Refused } from "../../record/hand.ts";
import type { Body } from "../../record/statements/index.ts";
import { applies, type CodeWords, fieldOf, fieldsOf, NOT_APPLICABLE, OUTCOME, valueOf } from "./fields.ts";
import type { Fields, Item, Value, Wish } from "./shape.ts";

/**
 * The whole judgement that a wish makes of an item: what was said, over the
 * machine's proposal where that was shown. Throws `Refused` where a value is
 * unknown, a field does not go with the event, or one is left unsaid.
 */
export function judgementOf(item: Item, wish: Wish, words: CodeWords): Body<"judgement"> {
  const rest = { item: item.key, round: wish.round, text: item.hash, saw: wish.saw === undefined ? item.coder : wish.saw };
  const set = Object.entries(wish.set ?? {});
  if (wish.verdict === "unsure") {
    if (set.length > 0) throw new Refused({ en: "Say a code or that you are unsure, not both; what you lean to can go in a comment.", zh: "给出编码与标注“不确定”二者只能择一；倾向可写入备注。" });
    return { ...rest, verdict: "unsure", fields: {} };
  }
  if (wish.verdict === "accept" && wish.saw === null) throw new Refused({ en: "With the proposal hidden there is nothing to accept; say every field.", zh: "隐藏机器编码时无可采纳；请逐项给出各字段。" });
  if (wish.verdict === "accept" && set.length > 0) throw new Refused({ en: "Accept the proposal or set fields, not both.", zh: "采纳机器编码与另行设定字段二者只能择一。" });
  const fields = wish.verdict === "accept" ? item.proposal.fields : changed(item, set, wish.saw === null || wish.whole === true, words);
  return { ...rest, verdict: sameFields(fields, item.proposal.fields) ? "accept" : "change", fields };
}

function changed(item: Item, set: readonly (readonly [string, string])[], whole: boolean, words: CodeWords): Fields {
  if (set.length === 0) throw new Refused({ en: "Say what it is with --set FIELD=VALUE, or that you accept the proposal, or that you are unsure.", zh: "请以--set 字段=取值给出编码，或表示采纳，或标注不确定。" });
  const said = new Map(set.map(([id, text]): [string, Value] => [id, valueOf(fieldOf(item.kind, id, words), text)]));
  for (const id of said.keys()) if (id.startsWith(OUTCOME)) namedIn(item, id);
  const machine: Fields = whole ? {} : item.proposal.fields;
  const event = said.get("event") ?? machine.event;
  const fields: Record<string, Value> = {};
  for (const { id } of fieldsOf(item.kind, words)) {
    if (id === OUTCOME) continue;
    if (applies(id, event, words)) fields[id] = said.has(id) ? said.get(id)! : carried(id, item, event, whole);
    else if (said.has(id) && said.get(id) !== null) throw new Refused({ en: `The field ${id} does not go with the event ${String(event)}; leave it out.`, zh: `字段${id}不适用于事件${String(event)}；请勿填写。` });
    else fields[id] = null;
  }
  for (const [id, value] of [...Object.entries(machine), ...said]) if (id.startsWith(OUTCOME)) fields[id] = value;
  return Object.fromEntries(Object.entries(fields).filter(([id, value]) => !id.startsWith(OUTCOME) || value !== null));
}

/** The machine's value of a field that nobody set. It is no answer where the event is another and has that field for the first time. */
function carried(id: string, { proposal }: Item, event: Value | undefined, whole: boolean): Value {
  const value = whole ? undefined : proposal.fields[id];
  const fresh = value === null && event !== proposal.fields.event;
  if (value !== undefined && !fresh) return value;
  throw new Refused({ en: `Say ${id} too, with --set ${id}=VALUE${fresh ? ` (${NOT_APPLICABLE} where it does not apply)` : ""}.`, zh: `还须给出${id}：--set ${id}=取值${fresh ? `（不适用时写${NOT_APPLICABLE}）` : ""}。` });
}

/** A defendant is named in the words of the text, so that nobody comes into a judgement who is not in it. */
function namedIn({ title, text, proposal }: Item, id: string): void {
  const name = id.slice(OUTCOME.length);
  if (proposal.fields[id] !== undefined || text.includes(name) || title?.includes(name)) return;
  throw new Refused({ en: `"${name}" does not stand in the text; write the name as the text has it.`, zh: `正文中没有“${name}”；请按原文写出姓名或名称。` });
}

/** Whether two codes say the same; an outcome that one of them does not name is none. */
export function sameFields(a: Fields, b: Fields): boolean {
  return differing([a, b]).length === 0;
}

/** The fields in which codes differ, in the order in which they stand. */
export function differing(codes: readonly Fields[]): string[] {
  const ids = [...new Set(codes.flatMap((code) => Object.keys(code)))];
  return ids.filter((id) => codes.some((code) => (code[id] ?? null) !== (codes[0]![id] ?? null)));
}
