import type { Multiverse } from "../../analysis/index.ts";
import type { Codebook } from "../../codebook/shape.ts";
import type { Words } from "../../language/index.ts";
import { columns } from "./columns.ts";

/** A multiverse in words: what any combination allows, what moves it, and a few of its specifications in order. */
export function multiverseText(answer: Multiverse, codebook: Codebook, words: Words, width: number): string {
  const w = words.multiverse;
  const { summary, moves, claim, choices, specifications } = answer;
  const number = numberIn(answer, words);
  const lines = [w.title(words.of(answer.label), answer.figure, words.number(summary.count))];
  if (summary.min !== null && summary.max !== null) lines.push(w.allows(number(summary.min), number(summary.max)));
  lines.push(summary.median === null ? w.noneFixed : w.fixed(words.number(summary.fixed), number(summary.median)));
  if (claim) lines.push(w.claim(claim.text, words.number(claim.holds), words.number(claim.fails), words.number(claim.open)));
  if (moves.length === 0) return [...lines, w.alone].join("\n");
  const rows = moves.map(({ definition, mean }) => [definition, number(mean), (choices[definition] ?? []).join(" ")]);
  lines.push("", w.moves, columns([[w.definition, w.move, w.switches], ...rows], width));
  const sorted = specifications.filter(({ low }) => low !== null).sort((a, b) => a.low! - b.low! || (a.high ?? Infinity) - (b.high ?? Infinity));
  const tenths = sorted.length === 0 ? [] : [...new Set(Array.from({ length: 11 }, (_, n) => Math.round((n * (sorted.length - 1)) / 10)))];
  const departs = (options: Readonly<Record<string, string>>): string => Object.entries(options).filter(([id, option]) => codebook.definitions.get(id)?.default !== option).map(([id, option]) => `${id}=${option}`).join(" ");
  const shown = tenths.map((at) => sorted[at]!).map(({ low, high, options }) => [number(low!), high === null ? "" : number(high), departs(options)]);
  lines.push("", w.curve, columns([[w.low, w.high, w.options], ...shown], width), "", w.fragile);
  return lines.join("\n");
}

/** Shares as percent, all else with two decimals at most. */
function numberIn({ specifications }: Multiverse, words: Words): (value: number) => string {
  const isShare = specifications.some(({ interval }) => interval !== null);
  return (value) => (isShare ? words.share(value) : words.number(Math.round(value * 100) / 100));
}
