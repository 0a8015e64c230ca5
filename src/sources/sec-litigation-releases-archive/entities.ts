import type { Chunk } from "./name-chunks.ts";
import type { NameKind } from "./parties.ts";
import { remember } from "./remember.ts";
import { nameWords, sameName } from "./same-name.ts";
import { COMMON, ORGANISATION, SUFFIXES } from "./words.ts";

/** A person or organisation of a release with every place where the text speaks of it. */
export interface Entity {
  /** As written at the first full mention. */
  name: string;
  kind: NameKind;
  mentions: Mention[];
}

/** One place where the text speaks of an entity, by its name or a short form. */
export interface Mention {
  start: number;
  end: number;
  /** The word before, lower case. */
  before: string;
  full: boolean;
}

/**
 * Groups the names of a text into entities: a full name opens one; an alias
 * in parentheses, a family name and the leading words of an organisation's
 * name point back to it. A short form that fits two entities points to none.
 * Judges are left out with all that is said of them.
 */
export function findEntities(written: readonly Chunk[]): Entity[] {
  const chunks = withoutLostApostrophes(written);
  const entities: Entity[] = [];
  const shorts = new Map<string, Entity | null>();
  const ranks = new Map<string, number>();
  const judges = new Set<string>();
  /** Entities by their rarest word, so that only likely namesakes are compared. */
  const namesakes = new Map<string, Entity[]>();
  let latest: Entity | undefined;
  const learn = (short: string, entity: Entity, rank: number): void => {
    const k = letters(short);
    if (k.length < 2) return;
    const known = shorts.get(k);
    const before = ranks.get(k) ?? 0;
    if (rank < before) return;
    shorts.set(k, known === undefined || known === entity || rank > before ? entity : null);
    ranks.set(k, rank);
  };
  for (const chunk of chunks) {
    const words = nameWords(chunk.name);
    const family = words.at(-1) ?? "";
    if (chunk.judge) {
      judges.add(family);
      continue;
    }
    const short = lookUp(chunk.name, shorts);
    if (chunk.before === "(" && latest && short === latest && latest.mentions.at(-1)?.end === chunk.start - 2) continue;
    const mention = { start: chunk.start, end: chunk.end, before: chunk.before };
    if (short && !(isFull(chunk) && words.length > nameWords(short.name).length)) {
      short.mentions.push({ ...mention, full: false });
      latest = short;
      if (chunk.alias) learn(chunk.alias, short, 3);
      continue;
    }
    const sound = `${words[0]?.[0]}${(chunk.kind === "person" ? words.filter((w) => !/^(?:jr|sr|i{2,3}|iv)$/.test(w)).at(-1) : words[0]) ?? ""}`;
    const known = namesakes.get(sound)?.find((e) => sameName(e.name, chunk.name));
    if (known) {
      latest = known;
      known.mentions.push({ ...mention, full: true });
      if (chunk.alias) learn(chunk.alias, known, 3);
      continue;
    }
    if (judges.has(family) && words.length < 3) continue;
    if (!isFull(chunk)) continue;
    const entity: Entity = { name: chunk.name, kind: chunk.kind, mentions: [{ ...mention, full: true }] };
    entities.push(entity);
    latest = entity;
    const alike = namesakes.get(sound) ?? [];
    if (alike.length < ALIKE) namesakes.set(sound, [...alike, entity]);
    if (chunk.alias) learn(chunk.alias, entity, 3);
    for (const form of shortForms(chunk.name, chunk.kind)) learn(form, entity, chunk.kind === "person" ? 2 : 1);
  }
  return entities;
}

/** Namesakes that a new name is compared with; a text has no more than a few. */
const ALIKE = 60;

/** `Rowan Hales` is Rowan Hale's where the text calls him Hale more often: the archive lost its apostrophes. */
function withoutLostApostrophes(chunks: readonly Chunk[]): readonly Chunk[] {
  const counts = new Map<string, number>();
  const lastOf = (name: string): string => name.slice(name.lastIndexOf(" ") + 1);
  for (const { name } of chunks) counts.set(lastOf(name), (counts.get(lastOf(name)) ?? 0) + 1);
  const count = (word: string): number => counts.get(word) ?? 0;
  const names = new Set(chunks.map(({ name }) => name));
  return chunks.map((chunk) => {
    const last = lastOf(chunk.name);
    if (chunk.kind !== "person" || last.length < 5 || !/[a-z]s$/.test(last) || (count(last.slice(0, -1)) <= count(last) && !names.has(chunk.name.slice(0, -1)))) return chunk;
    return { ...chunk, name: chunk.name.slice(0, -1), end: chunk.end - 1 };
  });
}

/** Two words or more, or one word that a company ending or an alias marks as a name. */
function isFull(chunk: Chunk): boolean {
  const words = chunk.name.split(/\s+/);
  if (/^[A-Z0-9 ,.&-]+$/.test(chunk.name) && words.length > 1 && words.every((w) => w.replace(/[^A-Z]/g, "").length > 3)) return false;
  if (words.length === 1 && /^[A-Z][a-z]+[A-Z][A-Za-z]+$/.test(chunk.name) && !/^(?:Mc|Mac|De|Di|La|Le|Van|Fitz|O')/.test(chunk.name)) return true;
  if (words.length === 1) return chunk.alias !== null && !COMMON.has(chunk.name.toLowerCase()) && chunk.name.length > 3;
  if (chunk.kind === "person") return words.length <= 6 && words.filter((w) => !/^(?:I{2,3}|IV|V|Jr|Sr)\.?$/.test(w)).length > 1 && /[a-zà-ÿ]/.test(words.filter((w) => !/^(?:I{2,3}|IV|V)$/.test(w)).at(-1) ?? "") && !/^(?:U\.S|[A-Z][a-z]+-based)/.test(chunk.name);
  return true;
}

const letters = remember((name) => name.toLowerCase().replace(/[^a-z0-9]/g, ""));

function lookUp(name: string, shorts: ReadonlyMap<string, Entity | null>): Entity | undefined {
  const k = letters(name);
  return shorts.get(k) ?? (k.endsWith("s") ? shorts.get(k.slice(0, -1)) : undefined) ?? undefined;
}

/** Family name of a person; of an organisation the name without its ending, and its first word when that tells it. */
function shortForms(name: string, kind: NameKind): string[] {
  const words = name.replace(/,/g, "").split(/\s+/);
  if (kind === "person") {
    const plain = words.filter((w) => !/^(?:Jr|Sr|I{2,3}|IV)\.?$/i.test(w));
    const family = plain.at(-1) ?? "";
    const given = /^[A-Z][a-z]+[A-Z][a-z]+$/.test(plain[0] ?? "") ? [plain[0] as string] : [];
    return family.length > 2 ? [...given, family, ...(plain.length > 2 ? [plain.slice(-2).join(" "), `${plain[0]} ${family}`] : [])] : [];
  }
  const bare = words.filter((w) => !SUFFIXES.has(w.toLowerCase().replace(/[^a-z&]/g, "")) && !/^(?:The|L\.L\.C\.?|L\.P\.?|P\.A\.?)$/.test(w));
  const first = bare[0] ?? "";
  const forms = [bare.join(" ")];
  for (let n = 2; n < Math.min(bare.length, 6); n += 1) forms.push(bare.slice(0, n).join(" "));
  if (bare.length > 1 && first.length > 2 && !COMMON.has(first.toLowerCase()) && !ORGANISATION.has(first.toLowerCase())) forms.push(first);
  const initials = bare.map((w) => w[0]).join("");
  if (bare.length > 2 && /^[A-Z]+$/.test(initials)) forms.push(initials);
  return forms.filter((f) => !COMMON.has(f.toLowerCase()));
}
