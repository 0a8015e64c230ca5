/**
 * Numbers of sections and rules as parts: `13(b)(2)(A)` is `13`, `b`, `2`, `A`.
 * Subsections are never cut off.
 */
export interface Numbered {
  /** `13`, `21F`, `78j`, `10b-5`, `206(4)-8`. */
  base: string;
  /** `b`, `2`, `A`. */
  labels: readonly string[];
}

/** `13(b)(2)(A)`. */
export function written(number: Numbered): string {
  return number.base + number.labels.map((label) => `(${label})`).join("");
}

type Sort = "small" | "digit" | "capital" | "roman";

function sortOf(label: string, depth: number): Sort {
  if (/^\d+$/.test(label)) return "digit";
  if (/^[A-Z]+$/.test(label)) return "capital";
  // (i) is a Roman one below a digit or capital letter, the ninth letter at the top.
  return /^[ivx]+$/.test(label) && (depth > 1 || label.length > 1) ? "roman" : "small";
}

/**
 * What labels without a number mean behind a full number: after `17(a)(1)`,
 * `(3)` is `17(a)(3)`; after `13(b)(2)(A)`, `(B)` is `13(b)(2)(B)`. They take
 * the place of the deepest label of their sort; where there is none they
 * continue the number.
 */
export function continued(before: Numbered, labels: readonly string[]): Numbered {
  const first = labels[0] ?? "";
  for (let depth = before.labels.length - 1; depth >= 0; depth -= 1) {
    const sort = sortOf(before.labels[depth]!, depth);
    if (sort === sortOf(first, depth)) return { base: before.base, labels: [...before.labels.slice(0, depth), ...labels] };
  }
  return { base: before.base, labels: [...before.labels, ...labels] };
}

/** More steps than this between two ends are no range of subsections. */
const LONGEST = 26;

/**
 * The numbers from one to the other, both among them, where only the last
 * label differs: `17(a)(1)` to `17(a)(3)`. Where they differ elsewhere, or the
 * steps cannot be counted, only the two ends: what lies between is not known
 * from the words.
 */
export function between(from: Numbered, to: Numbered): Numbered[] {
  const depth = from.labels.length - 1;
  const same = depth >= 0 && from.base === to.base && to.labels.length === depth + 1 && from.labels.slice(0, depth).join("/") === to.labels.slice(0, depth).join("/");
  const a = from.labels[depth] ?? "";
  const b = to.labels[depth] ?? "";
  const digits = /^\d{1,2}$/.test(a) && /^\d{1,2}$/.test(b);
  const lettered = a.length === 1 && b.length === 1 && ((/[a-z]/.test(a) && /[a-z]/.test(b)) || (/[A-Z]/.test(a) && /[A-Z]/.test(b)));
  if (!same || (!digits && !lettered)) return [from, to];
  const first = digits ? Number(a) : a.charCodeAt(0);
  const last = digits ? Number(b) : b.charCodeAt(0);
  if (last <= first || last - first > LONGEST) return [from, to];
  const found: Numbered[] = [];
  for (let n = first; n <= last; n += 1) found.push({ base: from.base, labels: [...from.labels.slice(0, depth), digits ? String(n) : String.fromCharCode(n)] });
  return found;
}
