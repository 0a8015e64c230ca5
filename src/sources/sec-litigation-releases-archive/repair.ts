/**
 * Makes plain text of a stored release. The archive holds three kinds of
 * damage: text dumps of 1996-98 written as a Python byte string (`b\r\r ...`,
 * with lost quotes: `Commission\s`), left-over HTML, and UTF-8 read as
 * Latin-1 (`Commissionâs`). Paragraph ends become one line feed each; a word
 * is never guessed (`companys` stays).
 */
export function repair(raw: string): string {
  let text = raw;
  if (/^b(?:\\|\s|=)/.test(text)) text = undump(text.slice(1));
  else text = /[<[]/.test(text.slice(0, 40)) ? text.replace(/[\r\n]+/g, " ") : text.replace(/\r\n?/g, "\n");
  if (text.includes("<")) text = untag(text);
  if (text.includes("&")) text = unescapeEntities(text);
  if (/[ÂÃâ]/.test(text)) text = unmojibake(text);
  text = text.replace(/^\s*\[/, "").replace(/\]\s*$/, "");
  return text
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]+/g, " ")
    .replace(/[^\S\n ][^\S\n]*| [^\S\n]+/g, " ")
    .replace(/ ?\n[ \n]*/g, "\n")
    .replace(/ ,/g, ",")
    .replace(/\.(?=[A-Z][a-z]* )(?<=[a-z)]{2}\.)/g, ". ")
    .trim();
}

/** Undoes the byte-string form: escapes become characters, a stray backslash an apostrophe. */
function undump(text: string): string {
  return text
    .replace(/\r\n?/g, "\n")
    .replace(/=+\s*(?:START|END) OF PAGE \d+\s*=+/g, "\n")
    .replace(/\\(x[0-9a-f]{2}|re\b|[rnt]|.)/gi, (_, code: string) => {
      if (code === "r" || code === "n") return "\n";
      if (code === "t") return " ";
      if (code.length === 3) return byteSign(Number.parseInt(code.slice(1), 16));
      return code === "\\" ? "\\" : `'${code}`;
    })
    .replace(/[^\S\n]*\n[^\S\n]*\n\s*/g, "\u0001")
    .replace(/\n/g, " ")
    .replace(/\u0001/g, "\n");
}

/** The old code page wrote the section sign as 0x15; other control bytes were page breaks. */
function byteSign(code: number): string {
  if (code === 0x15) return "§";
  return code < 0x20 ? " " : WINDOWS[code] ?? String.fromCharCode(code);
}

/** Drops tags and comments; a heading or line break ends a line. */
function untag(html: string): string {
  return html
    .replace(/<!--[^>]{0,3000}>(?:[^<]{0,3000}-->)?/g, " ")
    .replace(/<\s*(?:br|\/h[1-6]|\/p|\/div|\/li|\/tr)\b[^>]*>\s*,?/gi, "\n")
    .replace(/<\/?[a-z][^>]*(?:>|$)/gi, "");
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: " ", ndash: "–", mdash: "—", sect: "§", para: "¶",
  lsquo: "‘", rsquo: "’", ldquo: "“", rdquo: "”", eacute: "é", aacute: "á", oacute: "ó", iacute: "í", uacute: "ú",
  ntilde: "ñ", uuml: "ü", ouml: "ö", auml: "ä", ccedil: "ç", egrave: "è", reg: "®", trade: "™", copy: "©", bull: "•",
};

/** Entities that occur in releases; an unknown one is left as it is. */
function unescapeEntities(text: string): string {
  return text.replace(/&(#x?[0-9a-f]{1,6}|[a-z]{2,8});/gi, (whole, name: string) => {
    if (name.startsWith("#")) {
      const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
      if (!Number.isInteger(code) || code < 0x20 || code > 0x10ffff) return whole;
      return WINDOWS[code] ?? String.fromCodePoint(code);
    }
    return ENTITIES[name] ?? ENTITIES[name.toLowerCase()] ?? whole;
  });
}

/** Windows-1252 signs in the range that Latin-1 leaves to control codes. */
const WINDOWS: Readonly<Record<number, string>> = {
  0x80: "€", 0x85: "…", 0x91: "‘", 0x92: "’", 0x93: "“", 0x94: "”", 0x95: "•", 0x96: "–", 0x97: "—", 0x99: "™",
};

/** UTF-8 read as Latin-1 or Windows-1252, also where the tail bytes were dropped. */
function unmojibake(text: string): string {
  return text
    .replace(/[Â-ô][\u0080-\u00bf]{1,3}/g, (bytes) => {
      const decoded = Buffer.from(bytes, "latin1").toString("utf8");
      return decoded.includes("\ufffd") ? bytes : decoded;
    })
    .replace(/â€™|â€˜/g, "’")
    .replace(/â€œ|â€\u009d?/g, '"')
    .replace(/â(?=s\b)/g, "’")
    .replace(/Â(?=[\s§.,]|$)/g, "");
}
