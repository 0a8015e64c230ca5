import * as Plot from "@observablehq/plot";
import type { Words } from "../../language/index.ts";
import type { Day } from "../../record/day.ts";
import type { Administration, Count } from "../../record/statements/index.ts";
import { newDocument } from "./dom.ts";

/** A monthly rate that belongs to one administration: as reported and as computed from the table. */
export interface Rate {
  administration: string;
  reported: string;
  /** Height of the reported line, filings a month. */
  at: number;
  computed: number | null;
}

/** What the chart of filings is drawn from. */
export interface FilingsPicture {
  count: Count;
  administrations: readonly Administration[];
  rates: readonly Rate[];
  until: Day;
  /** The finding, as alternative text. */
  label: string;
}

/** Width in pixels of the two drawings: one for a page, one for a phone. */
export const widths = { wide: 800, narrow: 340 } as const;

type Band = Administration & { x1: Date; x2: Date };
const middle = (band: Pick<Band, "x1" | "x2">): Date => new Date((band.x1.getTime() + band.x2.getTime()) / 2);
const utc = (day: string): Date => new Date(`${day.length === 7 ? `${day}-01` : day}T00:00:00Z`);

/**
 * Draws filings by month: bars from zero, administrations as grey bands named
 * at the top, reported rates as dashed lines, and a hatched field where the
 * table has ended. Months are New York months, drawn at UTC midnight.
 */
export function drawFilings(picture: FilingsPicture, words: Words, size: keyof typeof widths): string {
  const { count, until } = picture;
  const months = Object.entries(count.months).sort(([a], [b]) => (a < b ? -1 : 1));
  const first = months[0]?.[0] ?? until;
  const top = Math.max(4, ...months.map(([, n]) => n)) + 1.4;
  const start = utc(first);
  const end = utc(until);
  const clip = (day: string | null): Date => (day === null || utc(day) > end ? end : utc(day) < start ? start : utc(day));
  const bands = picture.administrations
    .map((one, n) => ({ ...one, x1: clip(one.start), x2: clip(one.end), shade: n % 2 }))
    .filter((band) => band.x1 < band.x2);
  const missing = clip(count.covers.end);
  const lines = picture.rates.flatMap((rate) => {
    const band = bands.find((one) => one.id === rate.administration);
    return band ? [{ ...rate, x1: band.x1, x2: band.x2, known: missing < band.x2 ? missing : band.x2 }] : [];
  });
  const narrow = size === "narrow";
  const small = (name: string): string => (narrow ? name.replace(/,.*/, "") : name);
  // The last band is short: its name hangs from its right end, so that it stays inside.
  const long = (band: Band): boolean => band.x2.getTime() - band.x1.getTime() > (end.getTime() - start.getTime()) / 5;
  const named = bands.filter(long);
  const lastNamed = bands.slice(-1).filter((band) => !long(band));
  const svg = Plot.plot({
    document: newDocument() as never,
    className: "plot",
    ariaLabel: picture.label,
    width: widths[size],
    height: narrow ? 260 : 300,
    marginLeft: 24,
    marginRight: 6,
    marginTop: 30,
    marginBottom: 26,
    x: { type: "utc", domain: [start, end], ticks: narrow ? "2 years" : "year", tickSize: 4, label: null, tickFormat: (day: Date) => String(day.getUTCFullYear()) },
    y: { domain: [0, top], ticks: [0, 2, 4, 6, 8, 10].filter((tick) => tick < top), tickSize: 0, label: null, tickFormat: "d" },
    marks: [
      Plot.rect(bands, { x1: "x1", x2: "x2", y1: 0, y2: top, fill: (band: { shade: number }) => (band.shade ? "var(--band-b, #ecebe7)" : "var(--band-a, #f5f4f0)") }),
      Plot.rect(missing < end ? [{}] : [], { x1: missing, x2: end, y1: 0, y2: top, fill: "url(#missing)" }),
      Plot.gridY([2, 4, 6, 8, 10].filter((tick) => tick < top), { stroke: "var(--paper, #fff)", strokeOpacity: 1 }),
      Plot.rectY(months, { x: (entry: [string, number]) => utc(entry[0]), y: (entry: [string, number]) => entry[1], interval: "month", fill: "var(--bar, #55524d)", inset: narrow ? 0.25 : 0.75 }),
      Plot.ruleY([0], { stroke: "currentColor" }),
      Plot.ruleY(lines, { x1: "x1", x2: "x2", y: "at", stroke: "var(--paper, #fff)", strokeWidth: 4.5 }),
      Plot.ruleY(lines, { x1: "x1", x2: "x2", y: "at", stroke: "var(--ink, #1b1a18)", strokeWidth: 2, strokeDasharray: "6 3" }),
      Plot.text(lines, { x: (line: Pick<Band, "x1" | "x2">) => middle(line), y: top, text: (line: Rate) => (narrow ? line.reported : words.overview.filingsReported(line.reported)), dy: 14, fill: "var(--ink, #1b1a18)", stroke: "var(--paper, #fff)", strokeWidth: 5, fontWeight: "bold" }),
      Plot.text(named, { x: (band: Band) => middle(band), y: top, dy: -9, text: (band: Band) => small(words.of(band.name)), fill: "var(--soft, #55524d)" }),
      Plot.text(narrow ? [] : lastNamed, { x: "x2", y: top, dy: -9, textAnchor: "end", text: (band: Band) => words.of(band.name), fill: "var(--soft, #55524d)" }),
      Plot.text(missing < end && !narrow ? [{}] : [], { x: new Date((missing.getTime() + end.getTime()) / 2), y: top * 0.5, text: () => words.overview.filingsMissing(words.day(count.covers.end.slice(0, 7))), fill: "var(--soft, #55524d)", stroke: "var(--paper, #fff)", strokeWidth: 5 }),
    ],
  });
  svg.setAttribute("role", "img");
  svg.setAttribute("font-size", "12");
  return String(svg);
}
