import * as Plot from "@observablehq/plot";
import { MONTH } from "../../analysis/course/interval.ts";
import type { EndingGroup } from "../../analysis/course/ending.ts";
import type { Words } from "../../language/index.ts";
import { newDocument } from "./dom.ts";
import { widths } from "./filings.ts";

/** Colour of each way to end, the same as of its class everywhere. */
const inks: Readonly<Record<string, string>> = { dropped: "var(--dropped, #cb3b1d)", "dismissed-by-court": "var(--court-dismissed, #7a4a9e)", "settled-or-judgment": "var(--ink, #1b1a18)" };

/** A curve at a day: it holds until the next. */
interface At {
  ending: string;
  month: number;
  share: number;
  low: number;
  high: number;
}

/**
 * Cumulative incidence of each ending, a small multiple each: a step line with
 * its interval behind it (Aalen and Johansen 1978). Time is months since the filing.
 */
export function drawEndings({ curves, followedDays }: EndingGroup, words: Words, label: string, size: keyof typeof widths): string {
  const narrow = size === "narrow";
  const last = followedDays / MONTH;
  const name = (ending: string): string => words.course.endings[ending as keyof typeof words.course.endings];
  const points = curves.flatMap(({ ending, steps }): At[] => {
    const at = steps.map(({ day, share, interval }) => ({ ending: name(ending), month: day / MONTH, share, low: interval.lo, high: interval.hi }));
    const end = at.at(-1);
    return [{ ending: name(ending), month: 0, share: 0, low: 0, high: 0 }, ...at, ...(end ? [{ ...end, month: last }] : [])];
  });
  const names = curves.map(({ ending }) => name(ending));
  const colours = new Map(curves.map(({ ending }) => [name(ending), inks[ending] ?? "var(--not-known, #86827a)"]));
  const ink = (each: { ending: string }): string => colours.get(each.ending) ?? "currentColor";
  const facet = narrow ? { fy: "ending" } : { fx: "ending" };
  const svg = Plot.plot({
    document: newDocument() as never,
    className: "plot",
    ariaLabel: label,
    width: widths[size],
    height: narrow ? 150 * Math.max(1, names.length) : 260,
    marginLeft: 36,
    marginRight: narrow ? 12 : 6,
    marginTop: 30,
    marginBottom: 34,
    ...(narrow ? { fy: { domain: names, axis: null, padding: 0.25 } } : { fx: { domain: names, axis: null, padding: 0.12 } }),
    x: { domain: [0, Math.max(1, last)], ticks: 4, tickSize: 4, label: null, tickFormat: "d" },
    y: { domain: [0, 1], ticks: [0, 0.25, 0.5, 0.75, 1], tickSize: 0, label: null, tickFormat: (n: number) => words.share(n) },
    marks: [
      Plot.gridY([0.25, 0.5, 0.75, 1], { stroke: "var(--rule, #cfcbc2)", strokeOpacity: 1 }),
      Plot.areaY(points, { ...facet, x: "month", y1: "low", y2: "high", z: "ending", fill: "var(--band-b, #eceae4)", curve: "step-after" }),
      Plot.lineY(points, { ...facet, x: "month", y: "share", z: "ending", stroke: ink, strokeWidth: 2.2, curve: "step-after" }),
      Plot.ruleY([0], { stroke: "currentColor" }),
      Plot.text(names.map((ending) => ({ ending })), { ...facet, text: "ending", frameAnchor: "top-left", dy: -18, fontWeight: "bold", lineWidth: narrow ? 24 : 14, lineAnchor: "top", fill: "var(--ink, #1b1a18)" }),
    ],
  });
  svg.setAttribute("role", "img");
  svg.setAttribute("font-size", "12");
  return String(svg);
}
