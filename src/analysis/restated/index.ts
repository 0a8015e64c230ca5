import { type Assertion, canonical } from "../../record/assertion.ts";
import type { Day } from "../../record/day.ts";
import { standsApart } from "../../record/kinds.ts";
import type { Body, Kind } from "../../record/statements/index.ts";
import type { Both, Cite } from "../../record/support.ts";
import { saysOf } from "./says.ts";

/** A statement that the record holds otherwise on the later of two of its days than on the earlier. */
export interface Restated {
  kind: Kind;
  key: string;
  change: "recorded" | "corrected" | "withdrawn" | "erased";
  /** The record's day of the change. */
  recorded: Day;
  /** Actions and probes that it is about; of a source, those of the statements that cite it. */
  about: string[];
  /** What it says since; null where it is withdrawn or erased. */
  says: Both | null;
  /** What it said before; null where it was not held, or is erased. */
  was: Both | null;
  /** The claim and its figure, where it is a claim. */
  claim?: { id: string; figure: string } | undefined;
}

/**
 * The statements that were recorded, corrected, withdrawn or erased after one
 * day of the record and by another, in the order of the log. What was added
 * and taken back in between is not among them. Those of the clue loop and of
 * reviews stand apart and are left out.
 */
export function restatedBetween(assertions: Iterable<Assertion>, from: Day, to: Day): Restated[] {
  const [before, after] = [new Map<string, Assertion>(), new Map<string, Assertion>()];
  for (const assertion of assertions) {
    const day = assertion.recorded.slice(0, 10);
    if (day > to || standsApart(assertion.kind)) continue;
    const id = `${assertion.kind} ${assertion.key}`;
    if (day <= from) before.set(id, assertion);
    after.set(id, assertion);
  }
  const citing = citedBy(after.values());
  return [...after].flatMap(([id, now]): Restated[] => {
    const then = before.get(id);
    const change = changeOf(then, now);
    if (change === null) return [];
    const [was, is] = [heldBody(then), heldBody(now)];
    const claim = now.kind === "claim" ? ((is ?? was) as Body<"claim"> | null) : null;
    return [{
      kind: now.kind, key: now.key, change, recorded: now.recorded.slice(0, 10),
      about: now.kind === "source" ? [...(citing.get(now.key) ?? [])].sort() : aboutOf(now, is ?? was),
      says: is && saysOf(now.kind, is), was: was && saysOf(now.kind, was),
      ...(claim && { claim: { id: claim.id, figure: claim.figure } }),
    }];
  });
}

/** What a view would hold of an assertion. */
function heldBody(assertion: Assertion | undefined): Body | null {
  return assertion === undefined || assertion.withdrawn ? null : assertion.body;
}

function changeOf(then: Assertion | undefined, now: Assertion): Restated["change"] | null {
  if (then === now) return null;
  const [was, is] = [heldBody(then), heldBody(now)];
  if (is === null) return now.erases && then !== undefined ? "erased" : was === null ? null : "withdrawn";
  if (was === null) return "recorded";
  return canonical(was) === canonical(is) ? null : "corrected";
}

/** The actions that a statement is about, or the thing itself. */
function aboutOf({ kind, key }: Pick<Assertion, "kind" | "key">, body: Body | null): string[] {
  if (kind === "tie" || kind === "search") return body === null ? [] : (body as Body<"tie" | "search">).actions;
  return [key.split("/")[0]!];
}

/** By source, what the statements that cite it are about: how a source was seen says how they stand. */
function citedBy(assertions: Iterable<Assertion>): Map<string, Set<string>> {
  const citing = new Map<string, Set<string>>();
  for (const assertion of assertions) {
    const body = heldBody(assertion);
    const cites = body !== null && "cites" in body ? (body.cites as Cite[]) : [];
    for (const { source } of cites) {
      const known = citing.get(source) ?? new Set();
      for (const about of aboutOf(assertion, body)) known.add(about);
      citing.set(source, known);
    }
  }
  return citing;
}
