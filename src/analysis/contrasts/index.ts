import type { Codebook } from "../../codebook/shape.ts";
import { seeded } from "../../coding/agreement/index.ts";
import type { View } from "../../record/view.ts";
import type { Totals } from "../bounds.ts";
import type { Choice } from "../definition.ts";
import type { Member } from "../members.ts";
import type { Contrast } from "../shape.ts";
import type { Draws } from "../statistics/index.ts";
import { amountContrasts } from "./amounts.ts";
import { againstElsewhere, betweenTerms } from "./elsewhere.ts";
import { kindContrasts } from "./kinds.ts";
import { overPlaces } from "./places.ts";
import { onRecord } from "./record.ts";
import { onTotals } from "./totals.ts";

/** What the contrasts are computed from. */
export interface Contrasted {
  view: View;
  codebook: Codebook;
  members: ReadonlyArray<Member>;
  totals: Totals;
  choice: Choice;
  /** The reported share of other industries that was dropped; undefined where none was. */
  elsewhere: number | undefined;
  /** Where counts are too large for every table to be gone through: what draws them, begun anew for each test. */
  chance?: () => Draws;
}

/**
 * The headline contrasts with their tests: known ties against what became of
 * the action, on the Times' totals and over the actions of the record that were
 * searched, at any time and before the agency's act, by amount and by kind; the
 * share dropped against the reported share of other industries; filings a
 * month between terms. Each says what it rests on. An association, never a cause.
 */
export function contrastsOf({ view, codebook, members, totals, choice, elsewhere, chance = () => ({ random: seeded(1), draws: 1_999 }) }: Contrasted): Contrast[] {
  return [
    ...onTotals(totals, chance),
    ...onRecord(members, choice),
    overPlaces(members, totals, choice),
    ...amountContrasts(members, choice, chance),
    ...kindContrasts(members, choice, codebook),
    ...againstElsewhere(totals, elsewhere),
    ...betweenTerms(view),
  ];
}
