import type { FieldMeasure } from "../../coding/measure/labels.ts";
import type { Measured, Moved } from "../../coding/measure/shape.ts";
import type { Marks, Share } from "../../coding/measure/shares.ts";
import type { Words } from "../../language/index.ts";
import { columns, wrap } from "../print/columns.ts";
import { visible } from "../screen/visible.ts";

/** A measurement for a terminal: fields, labels, confusion, confidence, what moved, and every error with its words. */
export function measuredText(measured: Measured, change: Moved | undefined, words: Words, width: number): string {
  const t = words.measure;
  const fields = Object.entries(measured.fields).filter(([, field]) => field.rows > 0);
  const wide = Math.max(width, 120);
  return [
    t.head(measured.what, words.number(measured.rows), measured.coder),
    "",
    columns([[t.field, t.rows, t.exact, t.precision, t.recall, t.f1], ...fields.map(([name, field]) => [name, words.number(field.rows), interval(field.exact), ...three(field.micro)])], wide),
    ...section(t.groups, columns([["", t.right, t.invented, t.missed, t.precision, t.recall, t.f1], ...Object.entries(measured.groups).map(([name, marks]) => [name, ...counts(marks), ...three(marks)])], wide)),
    ...fields.filter(([, field]) => Object.keys(field.labels).length > 1).flatMap(([name, field]) => labelled(name, field, words, wide)),
    ...section(t.calibration, Object.entries(measured.calibration).map(([field, each]) => [
      `${field}: ${t.sure(interval(each.sure), interval(each.sureRight))}`,
      ...each.tenths.map((tenth) => `  ${t.tenth(String(tenth.from), words.number(tenth.answers), percent(tenth.promised), interval(tenth.right))}`),
    ].join("\n")).join("\n")),
    ...(change ? section(t.moved(words.number(change.gained.length), words.number(change.lost.length)), columns([...change.gained.map((each) => [t.gainedRow, each.id, each.field]), ...change.lost.map((each) => [t.lostRow, each.id, each.field])], wide)) : []),
    ...section(t.errors(words.number(measured.errors.length)), measured.errors.map((error) => [
      `${error.id}  ${error.field}  ${t.gold} ${error.gold ?? t.none}; ${t.got} ${error.got ?? t.none}${error.rule ? `  [${error.rule}]` : ""}${error.span ? `  «${visible(error.span)}»` : ""}`,
      ...wrap(visible(error.text).slice(0, 400), wide - 4).map((line) => `    ${line}`),
    ].join("\n")).join("\n")),
  ].join("\n");
}

function labelled(name: string, field: FieldMeasure, words: Words, width: number): string[] {
  const t = words.measure;
  const off = Object.entries(field.confusion).flatMap(([gold, cells]) => Object.entries(cells).filter(([got]) => got !== gold).map(([got, n]) => [gold, got, words.number(n)]));
  return [
    ...section(t.labelsOf(name), columns([[t.label, t.right, t.invented, t.missed, t.precision, t.recall, t.f1, ""], ...Object.entries(field.labels).map(([label, marks]) => [label, ...counts(marks), ...three(marks), marks.claimed ? "" : t.few])], width)),
    ...(off.length > 0 ? section(t.confusionOf(name), columns(off, width)) : []),
  ];
}

function section(title: string, body: string): string[] {
  return body === "" ? ["", title] : ["", title, body];
}

function counts(marks: Marks): string[] {
  return [marks.right, marks.invented, marks.missed].map(String);
}

function three(marks: Marks): string[] {
  return [marks.precision, marks.recall, marks.f1].map(interval);
}

function interval({ value, low, high }: Share): string {
  return value === null ? "-" : `${percent(value)} (${(100 * low!).toFixed(1)}-${(100 * high!).toFixed(1)})`;
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)}%`;
}
