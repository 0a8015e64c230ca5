import type { Codebook } from "../../codebook/shape.ts";
import { say } from "../../language/index.ts";
import { Refused } from "../../record/hand.ts";
import type { Both } from "../../record/support.ts";
import type { Field, ItemKind, Value } from "./shape.ts";

/** The vocabularies that codes are written in. */
export type CodeWords = Pick<Codebook, "entries" | "release-actions" | "release-conduct" | "release-outcomes" | "press-kinds">;

/** How a field that does not apply is written. */
export const NOT_APPLICABLE = "not_applicable";

/** The field that holds what became of a defendant, by the name as written. */
export const OUTCOME = "outcomes/";

type Choice = Field["values"][number];

const both = (of: (words: ReturnType<typeof say>["review"]) => string): Both => ({ en: of(say("en").review), zh: of(say("zh").review) });
const choice = (value: Value, label: Both): Choice => ({ code: written(value), value, label });
type Plain = keyof ReturnType<typeof say>["review"]["values"] & string;
const plain = (...codes: Plain[]): Choice[] => codes.map((code) => choice(code, both(({ values }) => values[code])));
const none = choice(null, both(({ values }) => values.not_applicable));
const yesNo = [choice(true, both(({ values }) => values.true)), choice(false, both(({ values }) => values.false))];
const worded = (words: ReadonlyMap<string, { id: string; label: Both }>): Choice[] => [...words.values()].map(({ id, label }) => choice(id, label));

/** The fields that people judge, in the order in which they are asked; `OUTCOME` stands for each defendant's. */
export function fieldsOf(kind: ItemKind, words: CodeWords): readonly Field[] {
  if (kind === "press") return [{ id: "kind", values: worded(words["press-kinds"]) }, { id: "industry", values: plain("crypto", "other") }];
  if (kind === "entries") {
    return [
      { id: "event", values: [...worded(words.entries), ...plain("unknown")] },
      { id: "prejudice", values: [...plain("with", "without", "unstated"), none] },
      { id: "scope", values: [...plain("all", "some_defendants", "some_claims", "unknown"), none] },
      { id: "proposed", values: yesNo },
      { id: "effective", values: yesNo },
    ];
  }
  return [
    { id: "action", values: worded(words["release-actions"]) },
    { id: "dismissal_mentioned", values: plain("none", "voluntary_by_sec", "by_court", "unclear") },
    { id: "industry", values: plain("crypto", "other") },
    { id: "conduct", values: worded(words["release-conduct"]) },
    { id: OUTCOME, values: [...worded(words["release-outcomes"]), none] },
  ];
}

/** A field by its name, that of a defendant's outcome under the defendant's. Throws `Refused` where there is none. */
export function fieldOf(kind: ItemKind, id: string, words: CodeWords): Field {
  const all = fieldsOf(kind, words);
  const outcome = id.startsWith(OUTCOME) && id.trim().length > OUTCOME.length;
  const found = all.find((field) => (outcome ? field.id === OUTCOME : field.id === id && field.id !== OUTCOME));
  if (found) return outcome ? { ...found, id } : found;
  const names = all.map((field) => (field.id === OUTCOME ? `${OUTCOME}NAME` : field.id)).join(", ");
  throw new Refused({ en: `There is no field "${id}" in ${kind}; write one of ${names}.`, zh: `${kind}中没有字段“${id}”；请从以下选择：${names}。` });
}

/** A value as a person wrote it. Throws `Refused` where the codebook has no such value. */
export function valueOf(field: Field, text: string): Value {
  const code = text.trim().normalize("NFKC").toLowerCase();
  const found = field.values.find((each) => each.code === code);
  if (found) return found.value;
  const near = field.values.length > 12 ? field.values.filter((each) => code.length > 2 && each.code.includes(code)) : field.values;
  const list = (near.length > 0 ? near : field.values).map((each) => each.code).join(", ");
  throw new Refused({ en: `"${text}" is no value of ${field.id}; write one of ${list}.`, zh: `“${text}”不是${field.id}的取值；请从以下选择：${list}。` });
}

/** A value as it is written in files and on the command line. */
export function written(value: Value): string {
  return value === null ? NOT_APPLICABLE : String(value);
}

/** Whether the event lets a field apply: prejudice is asked of what dismisses, scope of what decides. */
export function applies(field: string, event: Value | undefined, words: CodeWords): boolean {
  if (field !== "prejudice" && field !== "scope") return true;
  const word = typeof event === "string" ? words.entries.get(event) : undefined;
  return field === "prejudice" ? word?.dismisses === true : word?.decisive === true || word?.dismisses === true;
}
