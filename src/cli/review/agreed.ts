import type { Alpha, Between, Estimate, FieldAgreement } from "../../coding/agreement/index.ts";
import { fieldsOf, type ItemKind, OUTCOME, written, type CodeWords } from "../../coding/review/index.ts";
import { type Cell, writeCsv } from "../../language/csv.ts";
import type { Words } from "../../language/index.ts";
import { columns } from "../print/columns.ts";
import { visible } from "../screen/visible.ts";

/** The agreement on a field, of one kind of item or of a file. */
export type Measured = FieldAgreement & { items: ItemKind | null };

/** How a field and a value are called: by the codebook for items, as they stand for a file. */
export interface Names {
  field(measured: Measured): string;
  value(measured: Measured, code: string): string;
}

/** Names from the codebook; a value's code stands alone where the table has to be narrow. */
export function namesFrom(words: Words, codebook: CodeWords | null): Names {
  const { fields } = words.review;
  return {
    field: ({ field, items }) => (items === null ? visible(field) : `${items}: ${fields[field as keyof typeof fields] ?? field}`),
    value: ({ field, items }, code) => {
      if (items === null || !codebook) return visible(code);
      const values = fieldsOf(items, codebook).find(({ id }) => id === (field === "outcomes" ? OUTCOME : field))?.values ?? [];
      const found = values.find(({ value }) => written(value) === code);
      return found && words.of(found.label) !== code ? `${words.of(found.label)} (${code})` : code;
    },
  };
}

/** The agreement as a person reads it: each field with its statistics, the confusion, the labels, the machine. */
export function agreementText(measured: readonly Measured[], words: Words, names: Names, width: number): string {
  const { agreement } = words.review;
  return [...measured.flatMap((each) => fieldText(each, words, names, width)), agreement.note].join("\n");
}

function fieldText(measured: Measured, words: Words, names: Names, width: number): string[] {
  const { agreement } = words.review;
  const { number } = words;
  const { units, alone, agreed, pairs, percent, alpha, between, labels, machine } = measured;
  const alphas = ([["nominal", alpha.nominal], ["ordinal", alpha.ordinal], ["interval", alpha.interval]] as const).filter(([metric, each]) => metric === "nominal" || each.value !== null);
  return [
    agreement.field(names.field(measured), number(units), number(alone)),
    columns([
      [`  ${agreement.percent(number(agreed), number(pairs))}`, estimate(percent, words, percentage)],
      ...alphas.flatMap(([metric, each]) => [[`  ${agreement[metric]}`, estimate(each, words)], ...unitsLine(each, words)]),
      ...between.map(({ coders: [a, b], kappa }) => [`  ${agreement.kappa(visible(a), visible(b))}`, estimate(kappa, words)]),
    ], width),
    ...between.filter(({ units }) => units > 0).flatMap((each) => ["", ...confusionText(each, words)]),
    ...(units > 0 ? ["", columns([agreement.label, ...labels.map((label) => [`  ${names.value(measured, label.label)}`, Object.values(label.given).map(number).join(" / "), optional(label.percent, percentage), optional(label.positive, percentage), optional(label.kappa.value, decimal), optional(label.alpha, decimal)])], Math.max(width, 120))] : []),
    ...(machine.length > 0 ? ["", ...machine.map(({ coders: [a], units, percent, kappa, seen }) => `  ${agreement.machine(visible(a), number(units), optional(percent.value, percentage), estimate(kappa, words), number(seen ?? 0))}`)] : []),
    "",
  ];
}

function unitsLine({ byUnits }: Alpha, { review: { agreement } }: Words): string[][] {
  return byUnits.low === null ? [] : [[`    ${agreement.byUnits}`, `[${decimal(byUnits.low)}, ${decimal(byUnits.high!)}]`]];
}

function confusionText({ coders: [a, b], units, agreed, confusion: { labels, counts } }: Between, words: Words): string[] {
  const head = words.review.agreement.between(visible(a), visible(b), words.number(units), percentage(agreed / units));
  const key = labels.map((_, n) => String(n + 1));
  return [`  ${head}`, columns([["", "", ...key], ...labels.map((label, n) => [`  ${key[n]}`, visible(label), ...counts[n]!.map((count) => (count === 0 ? "·" : words.number(count)))])], 400)];
}

function estimate({ value, low, high, reason }: Estimate, words: Words, show: (value: number) => string = decimal): string {
  const { agreement } = words.review;
  if (value === null) return agreement.none(agreement.reason[reason!]);
  return low === null ? agreement.noInterval(show(value), agreement.reason[reason!]) : agreement.within(show(value), show(low), show(high!));
}

function optional(value: number | null, show: (value: number) => string): string {
  return value === null ? "-" : show(value);
}

function decimal(value: number): string {
  return value.toFixed(3).replace(/^-(0\.000)$/, "$1");
}

/** With a tenth: that 99.6 in 100 agree is not that all do. */
function percentage(share: number): string {
  return `${(100 * share).toFixed(1)}%`;
}

const head = ["items", "field", "measure", "coders", "label", "value", "low", "high", "n", "reason"] as const;

/** The agreement as a table: a statistic a line. */
export function agreementCsv(measured: readonly Measured[]): string {
  return writeCsv(head, measured.flatMap(rowsOf));
}

function rowsOf({ items, field, units, alone, pairs, coders, percent, alpha, between, labels, machine }: Measured): Cell[][] {
  const row = (measure: string, who: string, label: string | null, { value, low, high, reason }: Estimate, n: number | null): Cell[] => [items, field, measure, who, label, value, low, high, n, reason];
  const count = (measure: string, value: number, who = ""): Cell[] => row(measure, who, null, { value, low: null, high: null, reason: null }, null);
  const two = (each: Between): Cell[][] => {
    const who = each.coders.join(" / ");
    const cells = each.confusion.counts.flatMap((row, i) => row.map((n, j): Cell[] => [items, field, "confusion", who, `${each.confusion.labels[i]!} / ${each.confusion.labels[j]!}`, n, null, null, null, null]));
    return [row("percent", who, null, each.percent, each.units), row("kappa", who, null, each.kappa, each.units), ...(each.seen === undefined ? [] : [count("proposal-seen", each.seen, who)]), ...cells];
  };
  const all = coders.map(({ name }) => name).join(" / ");
  return [
    count("units", units), count("units-alone", alone), ...coders.map(({ name, units }) => count("judged", units, name)),
    row("percent", all, null, percent, pairs),
    ...(["nominal", "ordinal", "interval"] as const).flatMap((metric) => [row(`alpha-${metric}`, all, null, alpha[metric], units), row(`alpha-${metric}-by-units`, all, null, { value: alpha[metric].value, ...alpha[metric].byUnits }, units)]),
    ...between.flatMap(two),
    ...labels.flatMap(({ label, given, percent, positive, kappa, alpha }) => [
      ...Object.entries(given).map(([coder, n]): Cell[] => [items, field, "label-given", coder, label, n, null, null, null, null]),
      row("label-percent", all, label, { value: percent, low: null, high: null, reason: null }, pairs), row("label-positive", all, label, { value: positive, low: null, high: null, reason: null }, null),
      row("label-kappa", all, label, kappa, units), row("label-alpha", all, label, { value: alpha, low: null, high: null, reason: null }, units),
    ]),
    ...machine.flatMap(two),
  ];
}
