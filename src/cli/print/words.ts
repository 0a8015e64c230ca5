import type { Figure, Reconciled } from "../../analysis/shape.ts";
import type { Words } from "../../language/index.ts";

/** A computed value as the terminal and the exports print it: the value, its range, or that there is none. */
export function computedText(words: Words, item: Pick<Reconciled, "computed" | "low" | "high" | "unit">, figure?: Figure): string {
  const show = (value: number): string => words.value(value, item.unit);
  if (item.computed !== null) {
    const of = figure?.denominator && item.unit === "share" && figure.numerator !== null ? words.terminal.inBrackets(words.report.ofAll(words.number(figure.numerator), words.number(figure.denominator))) : "";
    return `${show(item.computed)}${of}`;
  }
  if (item.low === null && item.high === null) return words.report.noValue;
  if (item.high === null) return words.report.atLeast(show(item.low ?? 0));
  return words.report.between(show(item.low ?? 0), show(item.high));
}

/** A reported figure as it was put: in its own words in English, rendered in another language. */
export function reportedText(words: Words, item: Pick<Reconciled, "reported" | "reportedAs" | "how" | "unit">): string {
  return words.locale === "en" ? item.reportedAs : words.reported(item.reported, item.how, item.unit);
}
