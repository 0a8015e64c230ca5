import type { Multiverse, Specified } from "./shape.ts";

/** The middle of the values that are fixed, with how many there are, and the least and greatest that any specification allows. */
export function summaryOf(specifications: readonly Specified[]): Multiverse["summary"] {
  const values = specifications.flatMap(({ value }) => value ?? []).sort((a, b) => a - b);
  const lows = specifications.flatMap(({ low }) => low ?? []);
  const highs = specifications.flatMap(({ high }) => high ?? []);
  return { min: least(lows), median: middle(values), max: greatest(highs), count: specifications.length, fixed: values.length };
}

/**
 * How far each choice moves the figure: the mean, over all specifications that
 * differ in this choice alone, of the widest difference of their bounds. The
 * greatest first.
 */
export function movesOf(specifications: readonly Specified[], choices: Readonly<Record<string, readonly string[]>>): Multiverse["moves"] {
  // Each combination as one number, a digit for each definition (0 where it was not read), so that those alike but for one digit are found without writing them out.
  const definitions: Array<{ definition: string; digits: ReadonlyMap<string, number> }> = [];
  let place = 1;
  for (const [definition, options] of Object.entries(choices)) {
    const own = place;
    definitions.push({ definition, digits: new Map(options.map((option, n) => [option, (n + 1) * own])) });
    place *= options.length + 1;
  }
  const codes = specifications.map(({ options }) => definitions.reduce((code, { definition, digits }) => code + (digits.get(options[definition] ?? "") ?? 0), 0));
  return definitions
    .map(({ definition, digits }) => {
      const alike = new Map<number, Specified[]>();
      for (const [n, each] of specifications.entries()) {
        const digit = digits.get(each.options[definition] ?? "");
        if (digit === undefined) continue;
        const group = alike.get(codes[n]! - digit);
        if (group) group.push(each);
        else alike.set(codes[n]! - digit, [each]);
      }
      const spans = [...alike.values()].filter((group) => group.length > 1).map((group) => Math.max(span(group, "low"), span(group, "high")));
      return { definition, mean: spans.length === 0 ? 0 : spans.reduce((x, y) => x + y, 0) / spans.length, groups: spans.length };
    })
    .sort((x, y) => y.mean - x.mean || (x.definition < y.definition ? -1 : 1));
}

/** A claim that a figure is above or below a number, as in `>60%` or `<=4`. */
export interface Claimed {
  sign: ">" | ">=" | "<" | "<=" | "=";
  number: number;
}

/** In how many specifications a claim surely holds, surely fails, or is left open by what is not known. */
export function holdsIn(specifications: readonly Specified[], { sign, number }: Claimed): { holds: number; fails: number; open: number } {
  const test = (value: number): boolean => (sign === ">" ? value > number : sign === ">=" ? value >= number : sign === "<" ? value < number : sign === "<=" ? value <= number : value === number);
  const tally = { holds: 0, fails: 0, open: 0 };
  for (const { value, low, high } of specifications) {
    const ends = value !== null ? [value] : low !== null && high !== null ? [low, high] : [];
    const yes = ends.filter(test).length;
    // Between two ends that both fail, an equality may still hold.
    const between = sign === "=" && ends.length === 2 && ends[0]! < number && number < ends[1]!;
    tally[ends.length === 0 || between || (yes > 0 && yes < ends.length) ? "open" : yes > 0 ? "holds" : "fails"] += 1;
  }
  return tally;
}

function span(group: readonly Specified[], end: "low" | "high"): number {
  const values = group.flatMap((each) => each.value ?? each[end] ?? []);
  return values.length === 0 ? 0 : greatest(values)! - least(values)!;
}

/** The middle of numbers in order (the mean of two); null of none. */
export function middle(sorted: readonly number[]): number | null {
  if (sorted.length === 0) return null;
  const at = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[at]! : (sorted[at - 1]! + sorted[at]!) / 2;
}

const least = (values: readonly number[]): number | null => values.reduce<number | null>((a, b) => (a === null || b < a ? b : a), null);
const greatest = (values: readonly number[]): number | null => values.reduce<number | null>((a, b) => (a === null || b > a ? b : a), null);
