import { nameWords } from "../../sources/sec-litigation-releases-archive/same-name.ts";

/** How two lists agree, item by item, each used once; and which items were left over on either side. */
export interface Pairs<G, M> {
  right: number;
  invented: number;
  missed: number;
  missedItems: G[];
  inventedItems: M[];
}

/** Pairs the gold's items with the coder's, first come first served. */
export function pairUp<G, M>(gold: readonly G[], mine: readonly M[], same: (a: G, b: M) => boolean): Pairs<G, M> {
  const inventedItems = [...mine];
  const missedItems: G[] = [];
  for (const each of gold) {
    const at = inventedItems.findIndex((other) => same(each, other));
    if (at < 0) missedItems.push(each);
    else inventedItems.splice(at, 1);
  }
  return { right: gold.length - missedItems.length, invented: inventedItems.length, missed: missedItems.length, missedItems, inventedItems };
}

/** The words of a name in their order; case and punctuation apart. */
export function toTheLetter(name: string): string {
  return nameWords(name).join(" ");
}

/** A docket number as written; case, blanks and full stops apart. */
export function asWritten(docket: string): string {
  return docket.toLowerCase().replace(/[\s.]/g, "");
}

/** Brackets, and letters after the number, are judges: `96-10869 (MLW)`, `97-1234-CIV-RYSKAMP`. */
export function withoutJudge(docket: string): string {
  return docket.split("; ").map((each) => asWritten(each.replace(/\([^)]*\)/g, "").replace(/(\d{2,6})(?:[\s-]*(?!\d)[A-Za-z/-]+)+$/, "$1"))).join(";");
}
