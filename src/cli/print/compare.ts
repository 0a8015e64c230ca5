import type { Ends, MovedFigure } from "../../analysis/moved.ts";
import type { Words } from "../../language/index.ts";
import type { RecordCompared, WorldCompared } from "../commands/compare.ts";
import { columns } from "./columns.ts";

/** What moved between two days: each figure with what moved it, then what each of these is. */
export function compareText(answer: WorldCompared | RecordCompared, words: Words, width: number): string {
  const w = words.compare;
  const [from, to] = [words.day(answer.from), words.day(answer.to)];
  const heading = answer.of === "world" ? w.world(from, to, words.day(answer.knownAt)) : w.record(from, to, words.day(answer.asOf));
  if (answer.figures.length + answer.moved.length === 0) return `${heading}\n\n${words.terminal.unchanged}`;
  const rows = answer.figures.flatMap((figure) => [
    [figure.id, w.became(endsText(figure.from, figure, words), endsText(figure.to, figure, words)), words.of(figure.label)],
    ["", "", moversText(figure, answer.of, words)],
  ]);
  const figures = rows.length === 0 ? [words.terminal.unchanged] : [columns(rows, width)];
  const apart = answer.of === "world" && rows.length > 0 && (answer.from === answer.article || answer.to === answer.article) ? ["", w.article(words.day(answer.article))] : [];
  return [heading, "", ...figures, ...apart, ...(answer.of === "world" ? eventLines(answer, words, width) : statementLines(answer, words, width)), "", words.frame.notCause].join("\n");
}

/** Ids in a line; of many the first ones, since each is listed below. */
const SHOWN = 6;

function moversText({ movers }: MovedFigure, of: "world" | "record", { compare: w, number }: Words): string {
  if (movers.length === 0) return of === "world" ? w.nothingWorld : w.nothingRecord;
  return w.by(movers.length <= SHOWN ? movers : [...movers.slice(0, SHOWN - 1), w.more(number(movers.length - SHOWN + 1))]);
}

function eventLines({ moved }: WorldCompared, words: Words, width: number): string[] {
  const w = words.compare;
  const bearing = moved.filter(({ figures }) => figures.length > 0);
  const idle = moved.length - bearing.length;
  const rows = bearing.map(({ date, kind, event, what }) => [words.day(date), w.kinds[kind], event, words.of(what)]);
  return [...(rows.length > 0 ? ["", w.movers, columns(rows, width)] : []), ...(idle > 0 ? ["", w.otherMovers(words.number(idle))] : [])];
}

function statementLines({ moved }: RecordCompared, words: Words, width: number): string[] {
  const w = words.compare;
  const bearing = moved.filter(({ figures }) => figures.length > 0);
  const rows = bearing.map(({ recorded, change, kind, key, says, was }) => [
    words.day(recorded), w.changes[change], `${kind}:${key}`, says === null ? (was === null ? "" : w.said(words.of(was))) : was === null ? words.of(says) : w.instead(words.of(says), words.of(was)),
  ]);
  const idle = new Map<string, number>();
  for (const { kind, figures } of moved) if (figures.length === 0) idle.set(kind, (idle.get(kind) ?? 0) + 1);
  const kinds = [...idle].sort(([a], [b]) => (a < b ? -1 : 1)).map(([kind, count]) => `${kind} ${words.number(count)}`);
  return [...(rows.length > 0 ? ["", w.statements, columns(rows, width)] : []), ...(kinds.length > 0 ? ["", w.others(words.number(moved.length - bearing.length), kinds)] : [])];
}

/** A value, else its bounds, else what it would be divided. */
function endsText({ value, low, high, numerator }: Ends, { unit }: MovedFigure, words: Words): string {
  const show = (n: number): string => words.value(n, unit);
  if (value !== null) return show(value);
  if (low !== null && high !== null) return words.report.between(show(low), show(high));
  if (low !== null) return words.report.atLeast(show(low));
  if (high !== null) return words.report.atMost(show(high));
  return numerator === null ? words.report.noValue : words.report.ofAll(words.number(numerator), "?");
}
