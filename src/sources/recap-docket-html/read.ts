import { readArchive } from "./archive.ts";
import { decode } from "./decode.ts";
import { readJson } from "./json.ts";
import { readPage } from "./page.ts";
import type { Read, Refusal } from "./shape.ts";

/** Larger than any docket: beyond, it is not read. */
export const LARGEST = 200 << 20;

/**
 * Reads a docket that somebody saved, of whatever kind: what its beginning
 * shows decides, and `media` (a media type) only where that shows nothing.
 * Never throws: what is no docket, or none that can be read whole, is refused
 * with the rest of a sentence.
 */
export function readDocket(bytes: Uint8Array, media = ""): Read | Refusal {
  if (bytes.length > LARGEST) return { refused: "is larger than 200 MB, more than any docket; name the docket's own file" };
  if (bytes.length === 0) return { refused: "is empty; fetch it again" };
  const binary = /^(?:%PDF|PK\x03\x04|\x1f\x8b|\x89PNG|\xd0\xcf\x11\xe0)/.exec(Buffer.from(bytes.subarray(0, 8)).toString("latin1"))?.[0];
  if (binary !== undefined) return { refused: binary === "%PDF" ? "is a PDF; save the docket as a web page (HTML)" : "is no page (it is packed or an image); unpack it, or save the docket as a web page" };
  const text = decode(bytes);
  const start = text.slice(0, 2000).trimStart();
  if (start.startsWith("{") || (/\bjson\b/.test(media) && !start.startsWith("<"))) return readJson(text);
  return /<gov_uscourts_docket\b/.test(text.slice(0, 2000)) ? readArchive(text) : readPage(text);
}
