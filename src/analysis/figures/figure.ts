import type { Both } from "../../record/support.ts";
import type { Figure } from "../shape.ts";

/** A figure from the parts that differ; everything else is "not known" or empty. */
export function figure(id: string, label: Both, unit: Figure["unit"], parts: Partial<Figure> & Pick<Figure, "why" | "formula">): Figure {
  return {
    id, label, unit,
    value: null, low: null, high: null, numerator: null, denominator: null, denominatorFrom: null,
    interval: null, bounds: [], actions: [], unknown: [], unsourced: [], reads: [],
    ...parts,
  };
}
