import * as Plot from "@observablehq/plot";
import type { Specified } from "../../analysis/index.ts";
import type { Words } from "../../language/index.ts";
import { newDocument } from "./dom.ts";
import { widths } from "./filings.ts";

/** What a curve of specifications is drawn from. */
export interface CurvePicture {
  specifications: ReadonlyArray<Pick<Specified, "low" | "high">>;
  unit: string;
  /** The reported value and who reported it; undefined where nobody did. */
  reported: { value: number; as: string } | undefined;
  /** The finding, as alternative text. */
  label: string;
}

/** Specifications with the same ends, side by side in the order of the curve. */
interface Run {
  from: number;
  to: number;
  low: number;
  high: number;
}

/**
 * The specification curve: each combination from its lowest to its highest
 * value, in order of the lowest. What is left open is hatched; a fixed value is
 * a line of ink. Runs of equal ends are drawn as one. (Simonsohn, Simmons and
 * Nelson, Nature Human Behaviour 4, 2020.)
 */
export function drawCurve({ specifications, unit, reported, label }: CurvePicture, words: Words, size: keyof typeof widths): string {
  const ends = specifications.flatMap(({ low, high }) => (low === null ? [] : [{ low, high }]));
  const tallest = ends.reduce((most, { low, high }) => Math.max(most, high ?? low), reported?.value ?? 0);
  const top = unit === "share" ? 1 : Math.max(1, tallest) * 1.08;
  const runs = runsOf(ends.map(({ low, high }) => ({ low, high: high ?? top })));
  const open = runs.filter(({ low, high }) => low !== high);
  const thick = (top / (size === "narrow" ? 200 : 260)) * 2.4;
  const fixed = runs.filter(({ low, high }) => low === high).map((run) => ({ ...run, low: run.low - thick / 2, high: run.low + thick / 2 }));
  const svg = Plot.plot({
    document: newDocument() as never,
    className: "plot",
    ariaLabel: label,
    width: widths[size],
    height: size === "narrow" ? 240 : 300,
    marginLeft: 44,
    marginRight: 6,
    marginTop: 16,
    marginBottom: 26,
    x: { domain: [0, Math.max(1, ends.length)], ticks: size === "narrow" ? 3 : 6, tickSize: 4, label: null, tickFormat: (n: number) => words.number(n) },
    y: { domain: [0, top], ticks: 5, tickSize: 0, label: null, tickFormat: (n: number) => words.value(n, unit) },
    marks: [
      Plot.gridY({ ticks: 5, stroke: "var(--rule, #cfcbc2)", strokeOpacity: 1 }),
      Plot.rect(open, { x1: "from", x2: "to", y1: "low", y2: "high", fill: "url(#missing)" }),
      Plot.ruleY(open, { x1: "from", x2: "to", y: "low", stroke: "var(--ink, #1b1a18)", strokeWidth: 1.2 }),
      Plot.ruleY(open, { x1: "from", x2: "to", y: "high", stroke: "var(--ink, #1b1a18)", strokeWidth: 1.2 }),
      Plot.rect(fixed, { x1: "from", x2: "to", y1: "low", y2: "high", fill: "var(--ink, #1b1a18)" }),
      Plot.ruleY([0], { stroke: "currentColor" }),
      ...(reported === undefined ? [] : [
        Plot.ruleY([reported.value], { stroke: "var(--dropped, #cb3b1d)", strokeWidth: 2, strokeDasharray: "6 3" }),
        Plot.text([reported], { x: 0, y: "value", text: "as", dx: 6, dy: -8, textAnchor: "start", fill: "var(--dropped-text, #ac2f14)", stroke: "var(--paper, #fff)", strokeWidth: 5, fontWeight: "bold" }),
      ]),
    ],
  });
  svg.setAttribute("role", "img");
  svg.setAttribute("font-size", "12");
  return String(svg);
}

function runsOf(ends: Array<{ low: number; high: number }>): Run[] {
  const runs: Run[] = [];
  for (const [n, { low, high }] of ends.sort((a, b) => a.low - b.low || a.high - b.high).entries()) {
    const last = runs.at(-1);
    if (last && last.low === low && last.high === high) last.to = n + 1;
    else runs.push({ from: n, to: n + 1, low, high });
  }
  return runs;
}
