import { isUtf8 } from "node:buffer";

/** What Windows-1252 has where Latin-1 has controls, from 0x80; a blank where it has nothing. */
const BEYOND = "€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ";

/**
 * The text of a page, whatever it says of its own encoding: courts declare
 * ISO-8859-1 over UTF-8, browsers save in either, and single lines come from
 * word processors. UTF-16 by its mark; else UTF-8; else each line for itself,
 * in UTF-8 or, where it is none, Windows-1252. NULs become blanks.
 */
export function decode(bytes: Uint8Array): string {
  const all = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (all[0] === 0xff && all[1] === 0xfe) return clean(all.subarray(2).toString("utf16le"));
  if (all[0] === 0xfe && all[1] === 0xff) return clean(Buffer.from(all.subarray(2, all.length - (all.length % 2))).swap16().toString("utf16le"));
  const from = all[0] === 0xef && all[1] === 0xbb && all[2] === 0xbf ? 3 : 0;
  const rest = from === 0 ? all : all.subarray(from);
  return clean(isUtf8(rest) ? rest.toString("utf8") : byLine(rest));
}

function byLine(bytes: Buffer): string {
  const lines: string[] = [];
  for (let start = 0; start < bytes.length; ) {
    const found = bytes.indexOf(10, start);
    const end = found < 0 ? bytes.length : found + 1;
    const line = bytes.subarray(start, end);
    lines.push(isUtf8(line) ? line.toString("utf8") : windows(line));
    start = end;
  }
  return lines.join("");
}

function windows(line: Buffer): string {
  return line.toString("latin1").replace(/[\x80-\x9f]/g, (control) => BEYOND[control.charCodeAt(0) - 0x80] ?? " ");
}

function clean(text: string): string {
  return text.includes("\0") ? text.replaceAll("\0", " ") : text;
}
