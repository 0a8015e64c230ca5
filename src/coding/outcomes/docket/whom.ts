import { nameWords, sameName } from "../../../sources/sec-litigation-releases-archive/same-name.ts";
import type { CodedEntry, Entry, Mover } from "../../entries/shape.ts";
import type { Act, Litigant } from "./shape.ts";

/**
 * Whom an entry concerns. Named parties are looked up among the litigants. An
 * entry that says "all" means everyone. One that says nothing means everyone
 * only where there is nobody else it could leave out: the absence of "as to"
 * is no proof of "all".
 */
export function whomOf(coded: Pick<CodedEntry, "scope">, parties: readonly string[], litigants: readonly Litigant[]): Act["whom"] {
  const named = litigants.filter((each) => parties.some((party) => isNamed(party, each.name))).map((each) => each.id);
  if (parties.length > 0) return named.length > 0 ? named : "not-stated";
  if (coded.scope === "all") return "all";
  const charged = litigants.filter((each) => each.role !== "relief-defendant");
  return coded.scope === "some_defendants" ? "not-stated" : charged.length === 1 ? "all" : "not-stated";
}

/** The same name, or a family name or leading word that a docket uses alone. */
function isNamed(written: string, name: string): boolean {
  if (sameName(written, name)) return true;
  const [short, long] = [nameWords(written), nameWords(name)];
  if (short.length === 0 || short.length >= long.length) return false;
  const all = short.join(" ");
  return all === long.at(-1) || all === long.slice(0, short.length).join(" ");
}

/** Whether a paper is of this defendant: its filer is named, or nobody else could have filed it. */
export function isFrom(entry: Entry, litigant: Litigant, litigants: readonly Litigant[]): "yes" | "no" | "unknown" {
  if (litigants.length === 1) return "yes";
  const inText = (each: Litigant): boolean => ` ${nameWords(entry.text).join(" ")} `.includes(` ${nameWords(each.name).join(" ")} `);
  if (inText(litigant)) return "yes";
  return litigants.some(inText) ? "no" : "unknown";
}

const AGENCY = /\bby (?:the )?(?:plaintiff,? )?(?:u\.? ?s\.? |united states )?(?:securities (?:and|&) exchange commission|s\.?e\.?c\b|commission\b)/i;

/** Who filed or asked: as the coder read it, else the agency where the paper names it as the filer. */
export function moverOf(entry: Entry, coded: Pick<CodedEntry, "mover">): Mover | null {
  return coded.mover ?? (AGENCY.test(entry.text.slice(0, 2000)) ? "plaintiff" : null);
}
