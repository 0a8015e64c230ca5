import { ORGANISATION, SUFFIXES } from "./words.ts";

/** A person or an organisation, told by the words of the name. */
export type NameKind = "person" | "organisation";

/** A party of a caption. */
export interface Party {
  name: string;
  role: "defendant" | "relief-defendant";
}

const bare = (word: string): string => word.toLowerCase().replace(/[^a-z0-9&]/g, "");

/** True when the last word is a company ending. */
export function hasSuffix(name: string): boolean {
  const words = name.split(/[\s,]+/).filter((w) => w !== "");
  return words.length > 1 && (SUFFIXES.has(bare(words.at(-1) ?? "")) || /^(?:l\.?\s?l\.?\s?c|l\.?\s?p|p\.?\s?a|n\.?\s?v|s\.?\s?a)\.?$/i.test(words.slice(-2).join(" ")));
}

/** Person or organisation: by company ending, by words that only organisations bear, or by a shape no person's name has. */
export function kindOf(name: string): NameKind {
  const words = name.split(/[\s,]+/).map(bare).filter((w) => w !== "");
  if (hasSuffix(name)) return "organisation";
  if (words.some((w) => ORGANISATION.has(w))) return words.length === 1 || !/^(?:[A-Z][a-z'’-]+|[A-Z]\.)\s+(?:[A-Z]\.\s+)+[A-Z][a-z'’-]+(?:,? (?:Jr|Sr)\.?| I{2,3}| IV)?$/.test(name) ? "organisation" : "person";
  if (words.length === 1 || /^the\s|\d|\bof\b|\.com\b/i.test(name)) return "organisation";
  return "person";
}

/** Parentheses and also-known-as forms; the first name stands. */
const ALIAS = /[\s,]*[([]?\s*\b(?:(?:now|also|formerly|previously|hereinafter)\s+(?:known|doing\s+business|d\/?b\/?a|f\/?k\/?a)(?:\s+as)?|a\.?\s?\/?\s?k\.?\s?\/?\s?a\b\.?\/?|f\.?\s?\/?\s?k\.?\s?\/?\s?a\b\.?|n\.?\s?\/?\s?k\.?\s?\/?\s?a\b\.?|d\.?\s?\/?\s?b\.?\s?\/?\s?a\b\.?|doing\s+business\s+as|trading\s+as|t\/a\b|individually|on\s+behalf\s+of|in\s+(?:his|her|their|its)\s+(?:individual\s+|official\s+)?capacit|as\s+(?:the\s+)?(?:personal\s+)?(?:trustee|executor|executrix|receiver|administrator|custodian|representative|nominee|general partner|successor))/i;
const SPLIT = /(?<=[a-z]{5})(?<!\bAssoc)\.\s+(?=[A-Z][a-z]+ (?:[A-Z]\.? )?[A-Z])|\s*;\s*|\s*,\s*(?:and|AND|&)\s+|\s*,\s*|\s+(?:and|AND|And)\s+/g;
/** A piece that belongs to the name before the comma. */
const BELONGS = /^(?:inc|incorporated|l\.?\s?l\.?\s?c|l\.?\s?l\.?\s?p|l\.?\s?p|ltd|limited|corp|corporation|co|company|p\.?\s?l\.?\s?l\.?\s?c|p\.?\s?a|p\.?\s?c|n\.?\s?a|s\.?\s?a|n\.?\s?v|a\.?\s?g|plc|gmbh|s\.?\s?p\.?\s?a|jr|sr|i{2,3}|iv|esq|esquire|c\.?\s?p\.?\s?a|m\.?\s?d|ph\.?\s?d|ltda|l\.?\s?c|s\.?\s?a\.?\s?r\.?\s?l|limited partnership|a professional corporation)\b\.?(?:\s|$|\()/i;
const NOT_NAME = /^(?:and|et\.?\s*\.?\s*al\b.*|al|defendants?|relief defendants?|respondents?|appellants?|appellees?|nominal defendants?|intervenors?|claimants?|individuals?|others?|co-?defendants?|an individual|a .*|an .*|the .* (?:corporation|company)|unknown.*|certain .*|one or more.*|does? \d.*|john does?.*|in rem|third.party.*|plaintiffs?|commission|[^a-z]*)$/i;

/**
 * Splits the names of a caption: `A, B, Inc., and C, as Relief Defendant`.
 * Aliases are dropped, `et al.` is no name, `Lianne and Stanley Gulkin` become two.
 */
export function splitParties(names: string): { parties: Party[]; more: boolean } {
  const more = /\bet\.?,?\s*\.?al\b/i.test(names);
  const parties: Party[] = [];
  for (const section of sections(names)) {
    for (const name of pieces(section.text)) parties.push({ name, role: section.role });
  }
  return { parties, more };
}

/** Cuts the list where the defendants end and the relief defendants begin. */
function sections(names: string): { text: string; role: Party["role"] }[] {
  const out: { text: string; role: Party["role"] }[] = [];
  const text = names.replace(/\([^()]*(?:\([^()]*\))?[^()]*\)?/g, (p) => (/relief\s+def|\bdefendants?\b/i.test(p) ? ` ${p.slice(1).replace(/\)$/, "")} ` : " "));
  let at = 0;
  for (const m of text.matchAll(/,?\s*\b(?:as|AS)?\s*(relief\s+|nominal\s+)?defendants?\b[\s,:;.]*(?:(?:and|AND|And|solely|for|the|purposes|of|equitable|relief)\s+)*/gi)) {
    const segment = text.slice(at, m.index);
    const leads = /^[\s,]*$/.test(segment);
    if (leads) {
      out.push({ text: "", role: m[1] ? "relief-defendant" : "defendant" });
    } else {
      const open = out.at(-1);
      const last = /^(.*?)[,\s]+(?:and|AND|And)\s+((?:(?!\s(?:and|AND|And)\s).)*)$/s.exec(segment);
      if (open?.text === "") open.text = segment;
      else if (m[1] && last && /\bdefendant\b/i.test(m[0])) out.push({ text: last[1] ?? "", role: "defendant" }, { text: last[2] ?? "", role: "relief-defendant" });
      else out.push({ text: segment, role: m[1] ? "relief-defendant" : "defendant" });
    }
    at = m.index + m[0].length;
  }
  const rest = text.slice(at);
  const open = out.at(-1);
  if (open?.text === "") open.text = rest;
  else out.push({ text: rest, role: out.some((s) => s.role === "defendant" && s.text !== "") && at > 0 && /relief/i.test(names.slice(-40)) ? "relief-defendant" : "defendant" });
  return out.filter((s) => s.text !== "");
}

function pieces(text: string): string[] {
  const out: string[] = [];
  let at = 0;
  let joiner = "";
  const take = (piece: string, next: string): void => {
    const last = out.at(-1);
    const clean = tidy(piece);
    if (last !== undefined && joiner.includes(",") && BELONGS.test(clean)) {
      if (!(hasSuffix(last) && hasSuffix(`x ${clean}`)) || /\b(?:company|co)\.?$/i.test(last)) out[out.length - 1] = `${last}, ${clean}`;
    } else if (last !== undefined && joiner.trim() === "," && /^[A-Z][A-Za-z]+(?: Lynch)?$/.test(last) && /^[A-Z]\w+(?:, \w+)? & [A-Z]/.test(clean)) {
      out[out.length - 1] = `${last}, ${clean}`;
    } else if (last !== undefined && /^\s+and\s+$/i.test(joiner) && belongTogether(last, clean)) {
      out[out.length - 1] = `${last}${joiner}${clean}`;
    } else {
      const given = last !== undefined && /^\s+and\s+$/i.test(joiner) && sharesFamilyName(last, clean);
      if (given) out[out.length - 1] = `${last} ${clean.split(" ").slice(1).join(" ")}`;
      out.push(clean);
    }
    joiner = next;
  };
  for (const m of text.matchAll(SPLIT)) {
    take(text.slice(at, m.index), m[0]);
    at = m.index + m[0].length;
  }
  take(text.slice(at), "");
  return out.filter((p) => p.length > 1 && !NOT_NAME.test(p) && /[A-Za-z]{2}/.test(p));
}

function tidy(piece: string): string {
  const alias = ALIAS.exec(piece);
  const first = alias ? piece.slice(0, alias.index) : piece;
  return first.replace(/^[\s"“'.]+|[\s"”'(:-]+$/g, "").replace(/\s+et\.?\s*al\.?$/i, "").replace(/\s+/g, " ");
}

/** `Interactive Products` + `Services`: two halves of a name rather than two names. */
function belongTogether(left: string, right: string): boolean {
  if (/^(?:co|company|sons?|associates|partners|brothers|bros|affiliates|subsidiaries)\b\.?(?:,? (?:inc|llc|ltd|l\.?p|co)\.?)?$/i.test(right)) return true;
  if (hasSuffix(left) || /,/.test(left)) return false;
  const words = left.split(" ").length;
  if (kindOf(right) !== "organisation") return false;
  if (words === 1 || /^(?:[A-Z] ){1,3}[A-Z]$/.test(left)) return kindOf(right) === "organisation";
  return kindOf(left) === "organisation" && right.split(" ").length === 1;
}

/** `LIANNE` + `STANLEY GULKIN`. */
function sharesFamilyName(left: string, right: string): boolean {
  return /^[A-Z][A-Za-z]+(?: [A-Z]\.)?$/.test(left) && /^[A-Z][A-Za-z]+(?: [A-Z]\.)? [A-Z][A-Za-z'-]+$/.test(right) && kindOf(right) === "person" && !ORGANISATION.has(bare(left));
}
