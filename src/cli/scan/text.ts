import type { Hit, Scan } from "../../analysis/scan/index.ts";
import { words } from "../../analysis/scan/words.ts";
import { groupName } from "../../analysis/tables/index.ts";
import type { Codebook } from "../../codebook/shape.ts";
import type { Locale } from "../../language/index.ts";
import type { Both } from "../../record/support.ts";
import { wrap } from "../print/columns.ts";

/** Actions named on each side of a hit; json has all. */
const NAMED = 6;

/** A scan for the terminal: what was compared, each hit with what stands for and against it, and what it does not say. */
export function scanText(scan: Scan, codebook: Codebook, lang: Locale, width: number): string {
  const say = (both: Both): string => both[lang];
  const indented = (text: string): string => wrap(text, Math.max(24, width - 4)).map((line) => `    ${line}`).join("\n");
  const changes = scan.changes.map(({ source, change, windows, why }) => {
    const told = windows ? words.span(stretch(windows.before), stretch(windows.after), windows.months) : why!;
    return `${say(words.change(change.day))} (${change.from} → ${change.to}), ${source}\n${indented(say(told))}`;
  });
  const hits = scan.hits.map((hit, n) => [
    `${n + 1}. ${groupName(hit.cell, codebook, lang)}: ${say(words.measures[hit.measure])}, ${hit.change.day}`,
    ...linesOf(hit, say).map(indented),
  ].join("\n"));
  return [
    wrap(say(scan.says), width).join("\n"),
    changes.join("\n"),
    ...(hits.length === 0 ? [say(words.noHits)] : hits),
    [...scan.saysNot, ...scan.sources.flatMap(({ caveats }) => caveats)].map((each) => wrap(say(each), width).join("\n")).join("\n"),
  ].join("\n\n");
}

function linesOf(hit: Hit, say: (both: Both) => string): string[] {
  const { group, against, ratio, shrunk, other, measure, p, q, actions, artefacts } = hit;
  return [
    `${say(words.counts[measure](group.before, group.after, against.before, against.after))}; p ${small(p)}, q ${small(q)}`,
    ...(ratio && shrunk ? [say(words.ratio(short(ratio.value), short(ratio.lo), short(ratio.hi), short(shrunk.value), short(shrunk.lo), short(shrunk.hi)))] : []),
    ...(other && measure !== "time-to-ending" ? [`${say(words.own[measure])}: ${short(other.ratio)}, p ${small(other.p)}`] : []),
    say(words.actions(named(actions.before, say), named(actions.after, say))),
    ...artefacts.map((each) => `${say(words.could)}: ${say(each)}`),
  ];
}

function named(actions: readonly string[], say: (both: Both) => string): string {
  if (actions.length === 0) return say(words.nothing);
  const more = actions.length - NAMED;
  return `${actions.slice(0, NAMED).join(", ")}${more > 0 ? ` ${say(words.more(more))}` : ""}`;
}

function stretch({ from, to }: { from: string; to: string }): string {
  return `${from}–${to}`;
}

function short(value: number): string {
  return Number.isFinite(value) ? value.toFixed(2) : "∞";
}

function small(value: number): string {
  return value < 0.001 ? value.toExponential(1) : value.toFixed(3);
}
