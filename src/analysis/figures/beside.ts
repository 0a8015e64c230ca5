import type { Codebook } from "../../codebook/shape.ts";
import type { Both } from "../../record/support.ts";
import type { View } from "../../record/view.ts";
import type { Choice } from "../definition.ts";
import type { Figure } from "../shape.ts";
import { droppedElsewhere, droppedUnderBiden, probesClosed } from "./around.ts";
import { filingsPerMonth, filingsSinceChange } from "./filings.ts";

/** What a figure beside the inventory is computed from. */
export interface Beside {
  view: View;
  codebook: Codebook;
  choice: Choice;
  label(id: string): Both;
}

/** The figures that do not count the inherited actions, by id, in the order of the report. */
export const beside: Readonly<Record<string, (from: Beside, id: string) => Figure>> = {
  "dismissed-share-other": ({ view, codebook, label }, id) => droppedElsewhere(view, codebook, id, label(id)),
  "filings-per-month-trump1": ({ view, label }, id) => filingsPerMonth(view, "trump-1", id, label(id)),
  "filings-per-month-biden": ({ view, label }, id) => filingsPerMonth(view, "biden", id, label(id)),
  "filings-trump2": ({ view, choice, label }, id) => filingsSinceChange(view, choice, id, label(id)),
  "probes-closed": ({ view, label }, id) => probesClosed(view, id, label(id)),
  "biden-voluntary-dismissals": ({ view, codebook, label }, id) => droppedUnderBiden(view, codebook, id, label(id)),
};
