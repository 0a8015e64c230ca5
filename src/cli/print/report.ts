import type { Report } from "../../analysis/shape.ts";
import type { Words } from "../../language/index.ts";
import { columns } from "./columns.ts";
import { contrastLines } from "./contrasts.ts";
import { othersLines } from "./others.ts";
import { computedText, reportedText } from "./words.ts";

/** The report for a terminal: reconciliation, reasons, what moved, and how statements stand. */
export function reportText(report: Report, words: Words, width: number): string {
  const r = words.report;
  const figures = new Map(report.figures.map((figure) => [figure.id, figure]));
  const rows = report.reconciliation.map((item) => [
    item.id,
    reportedText(words, item),
    computedText(words, item, figures.get(item.id)),
    r.statuses[item.status],
    words.of(item.label),
  ]);
  const table = columns([[words.terminal.id, r.reported, r.computed, r.status, r.what], ...rows], width);
  const reasons = report.reconciliation.map((item) => [item.id, words.of(item.why)]);
  const { captured, read, cited, unsourced } = report.standing;
  return [
    words.terminal.title,
    words.terminal.days(words.day(report.asOf), words.day(report.knownAt)),
    words.terminal.standing(captured, read, cited, unsourced),
    "",
    table,
    "",
    `${r.why}`,
    columns(reasons, width),
    ...boundsLines(report, words, width),
    ...contrastLines(report, words, width),
    ...othersLines(report, words, width),
    ...movedLines(report, words, width),
    "",
    words.frame.notCause,
    words.terminal.next,
  ].join("\n");
}

/** The report in ten lines, for the start of the main job. */
export function reportInTen(report: Report, words: Words): string[] {
  const of = (id: string): string => {
    const item = report.reconciliation.find((each) => each.id === id);
    const figure = report.figures.find((each) => each.id === id);
    return item ? words.terminal.line(words.of(item.label), computedText(words, item, figure), reportedText(words, item), words.report.statuses[item.status]) : "";
  };
  const count = (status: string): number => report.reconciliation.filter((item) => item.status === status).length;
  const { captured, read, cited, unsourced } = report.standing;
  return [
    `${words.terminal.title} ${words.terminal.days(words.day(report.asOf), words.day(report.knownAt))}`,
    of("dismissed"),
    of("dismissed-share-biden"),
    of("tied-dismissed"),
    of("eased"),
    of("penalty-ripple"),
    of("probes-closed"),
    words.terminal.tally(count("reproduced"), count("within-bounds"), count("differs"), count("not-computable")),
    words.terminal.standing(captured, read, cited, unsourced),
    words.frame.notCause,
  ];
}

/** Bounds under each assumption, so that nobody takes those of one for those of another. */
function boundsLines(report: Report, words: Words, width: number): string[] {
  const r = words.report;
  const bounded = report.figures.filter((figure) => figure.bounds.length > 0);
  const given = ["nothing", "inventory", "outcomes"] as const;
  const rows = bounded.map((figure) => [
    figure.id,
    ...given.map((name) => {
      const found = figure.bounds.find((each) => each.given === name);
      if (!found || found.low === null || found.high === null) return "";
      const text = r.between(words.value(found.low, figure.unit), words.value(found.high, figure.unit));
      return found.informative ? text : `${text} *`;
    }),
  ]);
  if (rows.length === 0) return [];
  return ["", r.bounds, columns([[words.terminal.id, ...given.map((name) => r.given[name])], ...rows], Math.max(width, 120)), `* ${r.uninformative}`];
}

function movedLines(report: Report, words: Words, width: number): string[] {
  if (report.moved.length === 0) return [];
  const rows = report.moved.map((mover) => [words.day(mover.date), mover.action, words.of(mover.what)]);
  return ["", words.terminal.moved, columns(rows, width)];
}
