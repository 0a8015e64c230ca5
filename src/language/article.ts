import type { Locale } from "./shape.ts";

const digits = ["", "一", "二", "三", "四", "五", "六", "七", "八", "九"];

/** A number of an article below one hundred, as Chinese law counts: 7 is 七, 14 is 十四, 20 is 二十. */
function counted(number: number): string {
  const [tens, ones] = [Math.floor(number / 10), number % 10];
  return `${tens > 1 ? digits[tens] : ""}${tens > 0 ? "十" : ""}${digits[ones]}`;
}

/**
 * Provisions of the notice as people cite them, by their article and each once:
 * 3.1 and 10 give `arts. 3 and 10`, 第三条、第十条. Our keys (7.3) number
 * sentences that the text does not number, so nobody should copy them out as a
 * citation. What is no numbered article (G3, final.1) is named by what it is.
 */
export function writeArticles(locale: Locale, provisions: readonly string[]): string {
  const numbers = [...new Set(provisions.flatMap((each) => (/^[0-9]/.test(each) ? [Number.parseInt(each, 10)] : [])))].sort((a, b) => a - b);
  const others = [...new Set(provisions.flatMap((each) => (/^[0-9]/.test(each) ? [] : [each.startsWith("G") ? { en: "the CSRC guideline", zh: "证监会监管指引" }[locale] : { en: "its closing sentences", zh: "结尾条款" }[locale]])))];
  if (locale === "zh") return [...numbers.map((each) => `第${counted(each)}条`), ...others].join("、");
  const named = numbers.length < 2 ? numbers.join("") : `${numbers.slice(0, -1).join(", ")} and ${numbers.at(-1)}`;
  return [...(named === "" ? [] : [`${numbers.length > 1 ? "arts." : "art."} ${named}`]), ...others].join("; ");
}
