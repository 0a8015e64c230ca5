import { RecordError } from "../../record/problem.ts";
import type { Opened } from "./watched.ts";

/** Characters of the longest line: a file without line ends must not be drawn into memory. */
export const LONGEST = 1 << 20;

/** Lines that were read together. */
export interface Stretch {
  /** Place in the file of the first of them; the file's first line is 1. */
  first: number;
  lines: string[];
}

/**
 * The lines of a file of one-byte characters (Windows-1252, which is Latin-1
 * and what publishers who say Latin-1 send), as many at a time as a piece of
 * the file holds. Line ends of either kind; NUL and record separator (0x1E),
 * which stray into old exports, are left out.
 */
export async function* linesOf({ bytes, name }: Pick<Opened, "bytes" | "name">, longest = LONGEST): AsyncGenerator<Stretch> {
  let first = 1;
  let rest = "";
  const tooLong = (at: number): RecordError => new RecordError(`${name}:${at} is a line of more than ${longest.toLocaleString("en-US")} characters, so the file is damaged or no text; fetch it again, then run this again.`);
  for await (const part of bytes) {
    const text = decoded(part);
    const end = text.lastIndexOf("\n");
    if (end < 0) {
      rest += text;
      if (rest.length > longest) throw tooLong(first);
      continue;
    }
    const lines = (rest === "" ? text.slice(0, end) : rest + text.slice(0, end)).split("\n");
    const long = lines.findIndex((line) => line.length > longest);
    if (long >= 0) throw tooLong(first + long);
    rest = text.slice(end + 1);
    yield { first, lines: withoutReturns(lines, text) };
    first += lines.length;
  }
  if (rest !== "") yield { first, lines: withoutReturns([rest], rest) };
}

function withoutReturns(lines: string[], text: string): string[] {
  return text.includes("\r") || lines[0]!.endsWith("\r") ? lines.map((line) => (line.endsWith("\r") ? line.slice(0, -1) : line)) : lines;
}

/** The characters that Windows-1252 has where Latin-1 has controls (0x80 to 0x9F); five places are empty. */
const HIGH = "€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ";

function decoded(part: Buffer): string {
  const text = part.toString("latin1");
  if (!/[\0\x1e\x80-\x9f]/.test(text)) return text;
  return text.replace(/[\0\x1e\x80-\x9f]/g, (sign) => (sign < "\x80" ? "" : HIGH[sign.charCodeAt(0) - 0x80]!));
}
