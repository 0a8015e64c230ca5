import { writeCsv } from "../../language/csv.ts";
import type { Words } from "../../language/index.ts";
import type { OtherCount, Report } from "../shape.ts";

/** The floor by definition, from the least to the greatest; above it the record sets no limit. */
export function floorInWords(words: Words, { low, high, unit }: OtherCount): string {
  return low === null || high === null ? words.report.noValue : words.report.between(words.value(low, unit), words.value(high, unit));
}

/** What others counted as rows: the number as it was put, the record's floor under the definitions chosen and under any, and how many combinations bear it out. */
export function othersCsv({ others, asOf }: Report, words: Words): string {
  return writeCsv(
    ["id", "label", "by", "date", "reported", "reported_as", "how", "unit", "floor", "floor_low", "floor_high", "combinations", "agreeing", "status", "why", "source", "quote", "as_of"],
    others.map((each) => [
      each.id, words.of(each.label), each.by, each.date, each.reported, each.reportedAs, each.how, each.unit, each.computed, each.low, each.high,
      each.specifications.length, each.agreeing.count, each.status, words.of(each.why), each.source, each.quote, asOf,
    ]),
  );
}
