import type { Rulebook } from "../book/read.ts";
import type { Citation } from "./shape.ts";

/** The provisions of a list as an answer shows them: code, words, our rendering. */
export function citations(book: Rulebook, ids: readonly string[]): Citation[] {
  return ids.flatMap((id) => {
    const provision = book.provisions.get(id);
    if (!provision) return [];
    const { cited, quotes, rendering, unverified } = provision;
    return [{ provision: id, cited, quotes: [...quotes], rendering, ...(unverified ? { unverified: true as const } : {}) }];
  });
}

/** Codes of articles once each, as a reader counts them: 2.2 before 13, numbers before letters. */
export function inOrder(codes: readonly string[]): string[] {
  return [...new Set(codes)].sort((a, b) => {
    const [left, right] = [partsOf(a), partsOf(b)];
    for (let n = 0; n < Math.max(left.length, right.length); n++) {
      const difference = compare(left[n], right[n]);
      if (difference !== 0) return difference;
    }
    return 0;
  });
}

function partsOf(code: string): string[] {
  return code.match(/\d+|[^\d.]+/g) ?? [];
}

function compare(a: string | undefined, b: string | undefined): number {
  if (a === b) return 0;
  if (a === undefined || b === undefined) return a === undefined ? -1 : 1;
  const [m, n] = [Number(a), Number(b)];
  if (Number.isNaN(m) !== Number.isNaN(n)) return Number.isNaN(m) ? 1 : -1;
  return Number.isNaN(m) ? (a < b ? -1 : 1) : m - n;
}
