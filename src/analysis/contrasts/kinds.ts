import type { Codebook } from "../../codebook/shape.ts";
import type { Choice } from "../definition.ts";
import type { Member } from "../members.ts";
import type { Contrast } from "../shape.ts";
import { adjust, fisherPoint } from "../statistics/index.ts";
import { ends } from "./fillings.ts";
import { isEmpty } from "./fourfold.ts";
import { figuresOf, labels } from "./names.ts";
import { keysOf, knownTies, noneFound, type Sides, sidesBy } from "./sides.ts";
import { words } from "./words.ts";

const HOLM = "Fisher 1935, exact, two-sided, for each kind; adjusted for all kinds by Holm 1979; p is the least of them";

/** Kinds of known ties (codebook/ties) of those eased and those not, and among the eased of those dropped and the others. */
export function kindContrasts(members: ReadonlyArray<Member>, choice: Choice, codebook: Codebook): Contrast[] {
  return (["eased", "dropped"] as const).map((by) => kindContrast(sidesBy(by, members, choice), codebook));
}

/**
 * Actions with a known tie of each kind, at any time and of any amount. One may
 * have several kinds, so that counts do not add up to actions. Where ties of
 * other kinds are known, or a search found none, none of this kind is known;
 * where neither is so, the action is left out.
 */
function kindContrast(sides: Sides, codebook: Codebook): Contrast {
  const told = { ...sides, first: sides.first.filter(isTold), second: sides.second.filter(isTold) };
  const left = told.of - told.first.length - told.second.length;
  const kinds = [...codebook.ties.values()].filter(({ id }) => [...told.first, ...told.second].some((member) => hasKind(member, id)));
  const tables = kinds.map(({ id }) => {
    const [a, c] = [told.first, told.second].map((group) => group.filter((member) => hasKind(member, id)).length) as [number, number];
    return { a, b: told.first.length - a, c, d: told.second.length - c };
  });
  const p = tables.some(isEmpty) ? null : tables.map((table) => fisherPoint(table).p);
  const adjusted = p && adjust("holm", p);
  const parts = kinds.map(({ id, label }, n) => ({ id, label, table: tables[n]!, p: p?.[n] ?? null, adjusted: adjusted?.[n] ?? null }));
  return {
    id: `tie-kind-by-${sides.by}-record`, footing: "record", method: HOLM, table: null, midP: null, estimate: null, parts,
    p: adjusted === null || adjusted.length === 0 ? null : ends(adjusted).low,
    actions: keysOf(told), figures: figuresOf[sides.by], label: labels.kind(sides.by), why: words.kind({ ...told, left }, parts),
  };
}

function isTold(member: Member): boolean {
  return knownTies(member).length > 0 || noneFound(member);
}

function hasKind(member: Member, kind: string): boolean {
  return knownTies(member).some((tie) => tie.kind === kind);
}
