import type { Folded } from "./folded.ts";
import type { Edge, Net } from "./net.ts";

/** One character of a spelling, placed: where in the folded text, for which position of the term, and how. */
export interface Placing {
  readonly at: number;
  readonly slot: number;
  readonly how: string;
}

/** No spelling is longer; a guard against walking a long text backwards. */
const LONGEST = 96;

/**
 * Walks back from where a spelling ended to where it began, by the same net
 * that found it. Of several ways the plainest is taken: most characters as
 * themselves, then fewest characters in all.
 */
export function trace(net: Net, folded: Folded, state: number, last: number, keyOf: (char: string) => string, gap: number): Placing[] | undefined {
  let best: Placing[] | undefined;
  let least = Number.POSITIVE_INFINITY;
  const path: Placing[] = [];
  // The cost of a way: characters not written as themselves count more than length.
  const walk = (state: number, at: number, cost: number): void => {
    if (cost >= least || last - at > LONGEST) return;
    if (state === 0) {
      best = path.toReversed();
      least = cost;
      return;
    }
    let here = at;
    let skipped = 0;
    // Gaps before this character; a sign that may be a letter is tried as both.
    for (; here >= 0; here -= 1) {
      for (const edge of net.into[state]!) {
        if (!bears(folded, here, edge, keyOf)) continue;
        path.push({ at: here, slot: edge.slot, how: edge.how });
        walk(edge.from, here - 1, cost + (edge.how === "" ? 1 : 16) + skipped);
        path.pop();
      }
      const glyph = folded.glyphs[here]!;
      if (glyph.sort === "letter" && !glyph.either) return;
      // The last character stands where the automaton said.
      if (path.length === 0) return;
      skipped += 1;
      if (skipped > gap) return;
    }
  };
  walk(state, last, 0);
  return best;
}

function bears(folded: Folded, at: number, edge: Edge, keyOf: (char: string) => string): boolean {
  const glyph = folded.glyphs[at]!;
  return glyph.either ? edge.key === `${glyph.char}?` : edge.key === glyph.char || edge.key === keyOf(glyph.char);
}
