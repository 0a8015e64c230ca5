import { WORDS } from "./policy/words.ts";

/** A phrase of the policy, ready to be looked for: its parts in their order. */
export type Phrase = readonly RegExp[];

/** The words of a phrase (policy/shape.ts) as patterns, one for each part between `…`. */
export function readPhrase(text: string): Phrase {
  return text.split("…").map((part) => part.trim()).filter((part) => part !== "").map((part) => {
    const begins = part.startsWith("^");
    const words = (begins ? part.slice(1).trim() : part).split(" ").filter((word) => word !== "");
    let source = begins ? "^\\W{0,3}" : "(?<![\\w])";
    words.forEach((word, n) => {
      const optional = word.endsWith("?");
      const either = (optional ? word.slice(0, -1) : word).split("|").map(alternatives).join("|");
      const last = n === words.length - 1;
      source += optional ? `(?:(?:${either})${last ? "" : BLANK})?` : `(?:${either})${last ? "(?![\\w])" : BLANK}`;
    });
    return new RegExp(source, "gi");
  });
}

/** What stands between two words of one part. */
const BLANK = "(?![\\w])[\\s,:“”\"'‘’-]{1,4}";

function alternatives(word: string): string {
  const name = /^<(\w+)>$/.exec(word)?.[1];
  if (name === "money") return "\\$\\s?[\\d.,]{1,20}(?:\\s?(?:million|billion|thousand|[mk]\\b))?";
  if (name === "number") return "\\d{1,9}";
  if (name !== undefined) return (WORDS[name] ?? "").split("|").map(alternatives).join("|");
  return word.split("_").map((each) => each.replace(/[.+?^${}()[\]\\]/g, "\\$&").replace(/\*/g, "[\\w-]*")).join("[\\s-]{1,4}");
}

/** Where a phrase stands in a headline: each part at its first place behind the one before. Null where it does not. */
export function findPhrase(headline: string, phrase: Phrase): { start: number; end: number } | null {
  let start = -1;
  let end = 0;
  for (const part of phrase) {
    part.lastIndex = end;
    const hit = part.exec(headline);
    if (hit === null) return null;
    if (start < 0) start = hit.index;
    end = hit.index + hit[0].length;
  }
  return start < 0 ? null : { start, end };
}
