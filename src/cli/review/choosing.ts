import { applies, type Field, fieldOf, type Fields, fieldsOf, OUTCOME, type Seen, type Value, valueOf, written } from "../../coding/review/index.ts";
import { Refused } from "../../record/hand.ts";
import { columns } from "../print/columns.ts";
import type { Sitting } from "./sitting.ts";
import { fieldName, valueName } from "./text.ts";

/** A code as it is set over a proposal: what the proposal names and the code does not is taken off. */
export function codeOf(fields: Fields, proposed: Fields): Record<string, string> {
  return Object.fromEntries([...Object.keys(proposed).map((id) => [id, written(null)]), ...Object.entries(fields).map(([id, value]) => [id, written(value)])]);
}

/**
 * Asks for a whole code, a field after another: the values in the words of the
 * codebook, a number or the code as answer, Enter keeps what the machine says.
 * A field that does not go with the event is not asked.
 */
export async function askCode(sitting: Sitting, { item }: Seen): Promise<Record<string, string> | "back" | "stop"> {
  const { room } = sitting;
  const machine = item.proposal?.fields ?? {};
  const set: Record<string, string> = {};
  let event: Value | undefined;
  for (const field of fieldsOf(item.kind, room.codebook)) {
    if (field.id === OUTCOME) continue;
    if (!applies(field.id, event, room.codebook)) continue;
    const before = machine[field.id];
    // What did not apply to the machine's event is no answer for another.
    const kept = before === undefined || (before === null && event !== machine.event) ? undefined : before;
    const value = await askValue(sitting, item.kind, field, kept);
    if (value === "back" || value === "stop") return value;
    set[field.id] = written(value.value);
    if (field.id === "event") event = value.value;
  }
  return item.kind === "releases" ? askOutcomes(sitting, item, set) : set;
}

/** The outcome of each defendant that the machine names, then of others whom the reader names as the text does. */
async function askOutcomes(sitting: Sitting, item: Seen["item"], set: Record<string, string>): Promise<Record<string, string> | "back" | "stop"> {
  const { room, effects, words } = sitting;
  const machine = item.proposal?.fields ?? {};
  const ask = async (id: string): Promise<"back" | "stop" | undefined> => {
    const value = await askValue(sitting, item.kind, fieldOf(item.kind, id, room.codebook), machine[id]);
    if (value === "back" || value === "stop") return value;
    set[id] = written(value.value);
    return undefined;
  };
  for (const id of Object.keys(machine).filter((each) => each.startsWith(OUTCOME))) {
    const left = await ask(id);
    if (left) return left;
  }
  for (;;) {
    const name = (await effects.ask(`${words.review.newOutcome}: `))?.trim();
    if (name === undefined) return "stop";
    if (name === "") return set;
    const left = await ask(`${OUTCOME}${name}`);
    if (left) return left;
  }
}

/** One value of a field; asked again until it is one. */
async function askValue({ effects, words, room }: Sitting, kind: Seen["item"]["kind"], field: Field, kept: Value | undefined): Promise<{ value: Value } | "back" | "stop"> {
  const name = fieldName(field.id, words);
  effects.err(columns(field.values.map(({ value }, n) => [String(n + 1).padStart(4), valueName(kind, field.id, value, room, words)]), effects.width));
  for (;;) {
    const line = await effects.ask(`${words.review.choose(name, kept === undefined ? null : written(kept))} > `);
    const text = line?.trim().normalize("NFKC").toLowerCase();
    if (text === undefined) return "stop";
    if (text === "b") return "back";
    if (text === "" && kept !== undefined) return { value: kept };
    const chosen = /^\d{1,2}$/.test(text) ? field.values[Number(text) - 1] : undefined;
    if (chosen) return { value: chosen.value };
    try {
      return { value: valueOf(field, text) };
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      effects.err(words.review.badValue(text));
    }
  }
}
