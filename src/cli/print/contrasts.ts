import type { Contrast, Report } from "../../analysis/index.ts";
import type { Words } from "../../language/index.ts";
import { columns, wrap } from "./columns.ts";

/** The headline contrasts for a terminal: each with its footing, its tests and what it rests on, within the width. */
export function contrastLines({ tests }: Report, words: Words, width: number): string[] {
  if (tests.length === 0) return [];
  return ["", words.report.contrasts, ...tests.flatMap((test) => [test.id, ...indented(test, words, width - 2).map((line) => `  ${line}`)])];
}

/** The contrasts as a table with a heading row, for pages. Empty where there are none. */
export function contrastsTable({ tests }: Report, words: Words): string[][] {
  if (tests.length === 0) return [];
  const r = words.report;
  const effect = ({ estimate }: Contrast): string => (estimate === null ? "" : `${three(estimate.value)} (${r.between(three(estimate.low), three(estimate.high))})`);
  const p = ({ p: one, fillings }: Contrast): string => (one !== null ? three(one) : fillings ? r.between(three(fillings.p.low), three(fillings.p.high)) : r.noTest);
  return [[words.terminal.id, r.what, words.figure.footing, words.figure.p, words.figure.effect, r.why], ...tests.map((test) => [test.id, words.of(test.label), r.footings[test.footing], p(test), effect(test), words.of(test.why)])];
}

function indented(test: Contrast, words: Words, width: number): string[] {
  const { estimate, p, also = [], parts = [] } = test;
  const tests = [
    ...(p === null ? [] : [[pIs(p), test.method]]),
    ...also.map((other) => [pIs(other.p), other.method]),
    ...(estimate === null ? [] : [[`${three(estimate.value)} (${three(estimate.low)}-${three(estimate.high)})`, words.of(estimate.of)]]),
  ];
  const kinds = parts.flatMap((part) => (part.p === null ? [] : [[words.of(part.label), pIs(part.p), `Holm ${three(part.adjusted)}`]]));
  return [footingText(test, words), ...blockOf(tests, width), ...blockOf(kinds, width), ...wrap(words.of(test.why), width)];
}

/** What it rests on; and where there is no one p-value, that there is none, with both its ends where answers are open. */
function footingText({ p, fillings, footing }: Contrast, words: Words): string {
  const r = words.report;
  if (p !== null) return r.footings[footing];
  const ends = fillings ? words.terminal.inBrackets(`p ${r.between(three(fillings.p.low), three(fillings.p.high))}`) : "";
  return `${r.footings[footing]}  ${fillings && footing === "record" ? r.noValue : r.noTest}${ends}`;
}

function pIs(p: number): string {
  return `p = ${three(p)}`;
}

function blockOf(rows: string[][], width: number): string[] {
  return rows.length === 0 ? [] : columns(rows, width).split("\n");
}

/** Three digits that count; without a bound where there is none. */
function three(value: number | null): string {
  return value === null ? "∞" : String(Number(value.toPrecision(3)));
}
