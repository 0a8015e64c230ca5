/**
 * Bytes to characters. In order: byte order mark, the charset of the media
 * type, the charset that an HTML page names in its first 1,024 bytes (WHATWG
 * prescan, simplified), UTF-8 where the bytes are valid, else windows-1252.
 */
export function decode(bytes: Uint8Array, media: string): string {
  const label = mark(bytes) ?? /charset\s*=\s*"?([\w:-]+)/i.exec(media)?.[1] ?? (isHtml(media) ? named(bytes) : undefined);
  if (label) {
    if (/^(windows-1252|cp1252|x-cp1252|latin1|l1|(us-)?ascii|iso-?8859-1)$/i.test(label)) return windows1252(bytes);
    try {
      return new TextDecoder(label).decode(bytes);
    } catch {
      // an encoding that nobody knows: go by the bytes
    }
  }
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return windows1252(bytes);
  }
}

const C1 = "€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8DŽ\x8F\x90‘’“”•–—˜™š›œ\x9DžŸ";

/** Bytes as windows-1252 (WHATWG table). Node's own decoder takes 0x80 to 0x9F for control characters (nodejs/node#56542). */
export function windows1252(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    .toString("latin1")
    .replace(/[\x80-\x9F]/g, (c) => C1[c.charCodeAt(0) - 0x80] ?? c);
}

/** True for HTML and XHTML media types. */
export function isHtml(media: string): boolean {
  return /^(text\/html|application\/xhtml\+xml)\b/i.test(media);
}

/** Media type by the bytes themselves, then by the ending of the file name. */
export function mediaOf(bytes: Uint8Array, file: string): string {
  const opening = Buffer.from(bytes.subarray(0, 1024)).toString("latin1").replace(/^[\u00EF\u00BB\u00BF\s]+/, "").toLowerCase();
  if (opening.startsWith("%pdf-")) return "application/pdf";
  if (opening.startsWith("pk\u0003\u0004")) return "application/zip";
  if (opening.startsWith("\u001f\u008b")) return "application/gzip";
  if (/^(<\?xml[^>]*>\s*)?(<!--[^]*?-->\s*)*<(!doctype html|html)\b/.test(opening)) return "text/html";
  const ending = /\.(\w+)$/.exec(file)?.[1]?.toLowerCase() ?? "";
  const byEnding: Record<string, string> = { html: "text/html", htm: "text/html", txt: "text/plain", md: "text/plain", csv: "text/csv", json: "application/json", xml: "application/xml" };
  if (byEnding[ending]) return byEnding[ending];
  return bytes.includes(0) ? "application/octet-stream" : "text/plain";
}

function mark(bytes: Uint8Array): string | undefined {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return "utf-8";
  if (a === 0xfe && b === 0xff) return "utf-16be";
  if (a === 0xff && b === 0xfe) return "utf-16le";
  return undefined;
}

function named(bytes: Uint8Array): string | undefined {
  const opening = Buffer.from(bytes.subarray(0, 1024)).toString("latin1");
  return /<meta[^>]*\bcharset\s*=\s*["']?\s*([\w:-]+)/i.exec(opening)?.[1];
}
