import { windows1252 } from "./decode.ts";

/**
 * The text of an HTML page, as a reader would see it: no scripts, styles,
 * comments or title; a blank wherever a block begins or ends; character
 * references resolved (numbers, HTML 4 Latin 1 and the typographic names; others
 * stay as written). Linear in the length of the page, whatever the page.
 */
export function htmlText(html: string): string {
  let text = "";
  let at = 0;
  while (at < html.length) {
    const open = html.indexOf("<", at);
    text += resolve(html.slice(at, open < 0 ? html.length : open));
    if (open < 0) break;
    if (html.startsWith("<!--", open)) {
      at = after(html, "-->", open + 4);
      continue;
    }
    const name = /^<\/?([a-z][^\s/>]*)/i.exec(html.slice(open, open + 64))?.[1]?.toLowerCase();
    if (name === undefined && !/^<[!?/]/.test(html.slice(open, open + 2))) {
      text += "<"; // a plain "less than"
      at = open + 1;
      continue;
    }
    at = endOfTag(html, open);
    if (name === undefined) continue;
    if (unseen.has(name) && html[open + 1] !== "/") at = skip(html, name, at);
    if (blocks.has(name)) text += " ";
  }
  return text;
}

const unseen = new Set(["script", "style", "template", "noscript", "title", "textarea", "iframe"]);
const blocks = new Set(
  ("address article aside blockquote body br button caption center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 head header hr html img input legend li main nav ol option p pre script section select style summary table tbody td tfoot th thead title tr ul").split(" "),
);

/** Past the tag's `>`; quoted attribute values may hold one. */
function endOfTag(html: string, open: number): number {
  let quote = "";
  for (let at = open + 1; at < html.length; at += 1) {
    const c = html[at] ?? "";
    if (quote) {
      if (c === quote) quote = "";
    } else if (c === ">") return at + 1;
    else if ((c === '"' || c === "'") && /=\s*$/.test(html.slice(Math.max(open, at - 8), at))) quote = c;
  }
  // A quote that never closes, or no ">" at all: take the first ">" there is.
  return after(html, ">", open);
}

function skip(html: string, name: string, from: number): number {
  const closing = new RegExp(`</${name}[\\s/>]`, "gi");
  closing.lastIndex = from;
  const found = closing.exec(html);
  return found ? endOfTag(html, found.index) : html.length;
}

function after(html: string, what: string, from: number): number {
  const found = html.indexOf(what, from);
  return found < 0 ? html.length : found + what.length;
}

function resolve(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z][a-z\d]{1,10}));?/gi, (whole, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return names.get(name) ?? whole;
    const code = decimal === undefined ? Number.parseInt(hex ?? "0", 16) : Number(decimal);
    if (code >= 0x80 && code <= 0x9f) return windows1252(Uint8Array.of(code));
    return code === 0 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff) ? "\uFFFD" : String.fromCodePoint(code);
  });
}

const latin1 =
  "nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml".split(" ");
const names = new Map<string, string>([
  ...latin1.map((name, index): [string, string] => [name, String.fromCodePoint(160 + index)]),
  ...Object.entries({
    amp: "&", AMP: "&", lt: "<", LT: "<", gt: ">", GT: ">", quot: '"', QUOT: '"', apos: "'",
    ensp: "\u2002", emsp: "\u2003", thinsp: "\u2009", zwnj: "\u200C", zwj: "\u200D", hyphen: "\u2010", ndash: "\u2013", mdash: "\u2014",
    lsquo: "\u2018", rsquo: "\u2019", sbquo: "\u201A", ldquo: "\u201C", rdquo: "\u201D", bdquo: "\u201E", dagger: "\u2020", Dagger: "\u2021",
    bull: "\u2022", hellip: "\u2026", permil: "\u2030", prime: "\u2032", Prime: "\u2033", lsaquo: "\u2039", rsaquo: "\u203A", euro: "\u20AC", trade: "\u2122", minus: "\u2212",
    OElig: "\u0152", oelig: "\u0153", Scaron: "\u0160", scaron: "\u0161", Yuml: "\u0178", fnof: "\u0192", circ: "\u02C6", tilde: "\u02DC", larr: "\u2190", rarr: "\u2192", le: "\u2264", ge: "\u2265", ne: "\u2260", asymp: "\u2248",
  }),
]);
