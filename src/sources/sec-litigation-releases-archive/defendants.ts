import { findCaptions, type Caption } from "./caption.ts";
import { weigh } from "./charges.ts";
import { findEntities, type Entity } from "./entities.ts";
import { findNames } from "./name-chunks.ts";
import { hasSuffix, kindOf, splitParties, type NameKind } from "./parties.ts";
import { nameWords, sameName } from "./same-name.ts";

/** Someone the agency charged or sued, as the release writes it. */
export interface Defendant {
  /** As written at the first full mention in the text, else in the caption; without titles and ages. */
  name: string;
  kind: NameKind;
  /** `other-charged`: the text says the agency charged them too, but a full caption does not name them. */
  role: "defendant" | "relief-defendant" | "other-charged";
}

/** No release names more parties; the archive's longest list has 31. */
const MOST = 100;
/** One clear statement such as `charged X` (charges.ts). */
const ENOUGH = 3;

/**
 * The people and organisations that a release says the agency charged or
 * sued: those of its caption, and those of whom the text tells it
 * (charges.ts), beside those who head its other actions as cited. Third parties and people charged by prosecutors only are
 * left out as far as the words tell. `cut` says that the title was cut off,
 * maybe within its captions.
 */
export function findDefendants(captions: readonly Caption[], title: string, text: string, cut = false): Defendant[] {
  const sec = captions.filter((c) => c.plaintiff === "sec");
  const entities = findEntities(findNames(text));
  const found: Defendant[] = [];
  const add = (name: string, kind: NameKind, role: Defendant["role"]): void => {
    const known = found.find((d) => sameName(d.name, name));
    if (!known && found.length >= MOST) return;
    if (!known) found.push({ name, kind, role });
    else if (role === "relief-defendant" && kind === known.kind) known.role = role;
  };
  let more = sec.length === 0;
  for (const caption of sec) {
    const list = splitParties(caption.names);
    more ||= list.more;
    more ||= !caption.whole;
    for (const [i, party] of list.parties.entries()) {
      const half = !caption.whole && i === list.parties.length - 1;
      const entity = entities.find((e) => sameName(e.name, party.name) || fuller(e.name, party.name) || (half && e.name.toLowerCase().startsWith(party.name.toLowerCase())));
      if (half && !entity) continue;
      const inText = entity && !(entity.kind === "organisation" && hasSuffix(party.name) && !hasSuffix(entity.name)) ? entity.name : null;
      const name = inText ?? fromCapitals(party.name);
      // Only a family name, and nothing of its bearer in the text.
      if (!entity && /^[A-Z][a-z]+$/.test(party.name) && !title.includes(party.name) && text.split(party.name).length < 4) continue;
      add(name, entity?.kind ?? kindOf(name), party.role);
    }
  }
  const criminal = captions.filter((c) => c.plaintiff === "united-states").flatMap((c) => splitParties(c.names).parties);
  const heading = title.slice(title.lastIndexOf("\n") + 1);
  for (const { entity, score, relief, before } of weigh(text, entities)) {
    let sum = score;
    if (criminal.some((p) => sameName(p.name, entity.name))) sum += 1;
    if (namedAgainst(heading, entity)) sum += 2;
    if (sum >= ENOUGH && found.length < MOST && !isAlias(entity, found)) add(entity.name, entity.kind, relief ? "relief-defendant" : (more || (cut && entity.kind === "person")) && !before ? "defendant" : "other-charged");
  }
  for (const { name, kind } of citedParties(text)) {
    if (found.length < MOST && !isAlias({ name, kind }, found)) add(name, kind, "other-charged");
  }
  return found;
}

const CAPITALS = /^[A-Z][\w.,'’-]*(?: (?:[A-Z][\w.,'’-]*|&|of|and|de|van|von)){1,7}$/;

/** Who heads another action of the agency that the text cites with its court or number: `SEC v. Rowan Hale, et al., 99 Civ. 1 (D. Utah)`. */
function citedParties(text: string): { name: string; kind: NameKind }[] {
  return findCaptions(text)
    .filter((c) => c.plaintiff === "sec" && c.whole && (c.docket ?? c.court) !== null)
    .flatMap((c) => splitParties(c.names).parties.slice(0, 1))
    .filter(({ name }) => CAPITALS.test(name) && (!/ and /i.test(name) || hasSuffix(name)))
    .map((party) => ({ name: fromCapitals(party.name).replace(/(?<=[a-z]{3})\.$/, ""), kind: kindOf(party.name) }));
}

/** `SEC Obtains Final Judgment Against Clayton A. Cohn`. */
function namedAgainst(heading: string, entity: Entity): boolean {
  const at = heading.toLowerCase().indexOf(entity.name.toLowerCase());
  return at > 0 && /\bagainst\b/i.test(heading.slice(0, at));
}

/** The same party under a form that differs only by more words at the end or front. */
function isAlias(entity: Pick<Entity, "name" | "kind">, found: readonly Defendant[]): boolean {
  const words = entity.name.toLowerCase();
  // `Cascade Pointe` and `Arizona, LLC` of `Cascade Pointe of Arizona, LLC`.
  if (found.some((d) => d.kind === "organisation" && isHalf(words, d.name.toLowerCase()))) return true;
  return found.some((d) => d.kind === entity.kind && d.kind === "organisation" && (d.name.toLowerCase().startsWith(`${entity.name.toLowerCase()} `) || d.name.toLowerCase().startsWith(`${entity.name.toLowerCase()},`)));
}

/** `Harborlight Corporation, S.A.` for `Harborlight Corp.`: one ending more. */
function fuller(long: string, short: string): boolean {
  const [a, b] = [nameWords(long), nameWords(short)];
  return b.length > 1 && a.length === b.length + 1 && hasSuffix(short) && hasSuffix(long) && b.every((word, i) => word === a[i]);
}

/** One side of an `of`, `the` or `for` within a name. */
function isHalf(half: string, whole: string): boolean {
  const rest = whole.startsWith(half) ? whole.slice(half.length) : whole.endsWith(half) ? whole.slice(0, -half.length) : "";
  return /^ (?:of|for|the)\b|\b(?:of|for|the) $/.test(rest) || (half.includes(" & ") && whole.includes(` ${half}`));
}

/** A caption in capitals becomes readable; words without vowels and company forms stay. */
function fromCapitals(name: string): string {
  if (/[a-z]/.test(name.replace(/\b(?:and|the|of|d\/b\/a)\b/g, ""))) return name;
  return name.replace(/[A-Z][A-Z'’]*/g, (word) => {
    if (word.length === 1 || /^(?:LLC|LLP|LP|PLC|USA|US|II|III|IV|NV|SA|AG|PA|PC|NA|UK|LC)$/.test(word) || !/[AEIOUY]/.test(word)) return /^(?:JR|SR|LTD|DR|ST|MR)$/.test(word) ? word[0] + word.slice(1).toLowerCase() : word;
    return word[0] + word.slice(1).toLowerCase().replace(/(['’]|^mc)([a-z])(?=[a-z]{2})/g, (_, a: string, b: string) => a + b.toUpperCase());
  }).replace(/(?<=\w )(?:Of|And|For|The)(?= )/g, (word) => word.toLowerCase());
}
