import type { PressKind } from "../shape.ts";

/**
 * One line of the policy: what a headline announces where it has one of the
 * phrases and none of `unless`. Lines are tried in their order; the first one
 * that fits decides.
 *
 * A phrase is words with blanks between them, in any capitals:
 * - `charge*` any ending; `a|b` either; `final_judgment` two words as one of
 *   several; `the?` may be missing; `^` the headline begins here;
 * - `…` anything may stand between;
 * - `<sec>`, `<money>`, `<number>` are the names of words.ts.
 */
export interface Line {
  /** `dropped/dismissal`: what the answer is known by. */
  rule: string;
  kind: PressKind;
  phrases: readonly string[];
  unless?: readonly string[];
  /**
   * Share of headlines decided by this line that are right, 0 to 1: by
   * measurement where it decided ten or more of those coded by hand; else a
   * judgement, which stays at .9 or below.
   */
  sure: number;
}
