import type { Assertion } from "../record/assertion.ts";
import type { Day } from "../record/day.ts";
import { isClueKind } from "../record/kinds.ts";
import type { Body } from "../record/statements/index.ts";
import { chinaDay } from "./day.ts";
import type { Erased, Place } from "./shape.ts";

type ClueKind = "clue" | "subject" | "exhibit" | "step" | "remark" | "access" | "screening";

/** A statement of the loop as it stands: its latest body, or how it was erased. */
export interface Standing<K extends ClueKind> {
  key: string;
  /** Of its first line: when it was first said. */
  place: Place;
  body: Body<K> | null;
  /** Secret until erased; empty afterwards. */
  salt: string;
  erased: Erased | null;
}

/** The statements of the loop, by kind and key, in the order in which they were first said. */
export type Gathered = { readonly [K in ClueKind]: ReadonlyMap<string, Standing<K>> };

/**
 * Sorts the lines of the log that belong to the loop and were recorded on or
 * before a day in China. A statement said again replaces its body and keeps
 * its place; a step never does: the first line of a step stands.
 */
export function gather(assertions: Iterable<Assertion>, on: Day): Gathered {
  const found = new Map<string, Map<string, Standing<ClueKind>>>();
  for (const each of assertions) {
    if (!isClueKind(each.kind) || chinaDay(each.recorded) > on) continue;
    const kind = found.get(each.kind) ?? new Map<string, Standing<ClueKind>>();
    found.set(each.kind, kind);
    const before = kind.get(each.key);
    if (each.erases) {
      if (before) Object.assign(before, { body: null, salt: "", erased: { reason: each.erases.reason, recorded: each.recorded } });
    } else if (!before) kind.set(each.key, { key: each.key, place: placeOf(each), body: each.body as Body<ClueKind> | null, salt: each.salt, erased: null });
    else if (each.kind !== "step") Object.assign(before, { body: each.body, salt: each.salt, erased: null });
  }
  const of = (kind: ClueKind): ReadonlyMap<string, Standing<ClueKind>> => found.get(kind) ?? new Map<string, Standing<ClueKind>>();
  return { clue: of("clue"), subject: of("subject"), exhibit: of("exhibit"), step: of("step"), remark: of("remark"), access: of("access"), screening: of("screening") } as Gathered;
}

/** The part of a key before the stroke: the clue or screening it belongs to. */
function ownerOf(key: string): string {
  const stroke = key.indexOf("/");
  return stroke < 0 ? key : key.slice(0, stroke);
}

function placeOf({ seq, hash, recorded }: Assertion): Place {
  return { seq, hash, recorded };
}

/** Statements under the clue or screening result they belong to, in their order. */
export function byOwner<T extends { key: string }>(items: ReadonlyMap<string, T>): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items.values()) {
    const group = groups.get(ownerOf(item.key));
    if (group) group.push(item);
    else groups.set(ownerOf(item.key), [item]);
  }
  return groups;
}
