/** What an exhibit says of its origin: whose voice it is, and whose it repeats. */
export interface Told {
  origin: string;
  repeats?: string | undefined;
  /** Another name of the same voice, from before; it does not say which of the two repeats the other. */
  joined?: string;
  /** SHA-256 of its bytes: the same bytes are the same voice, whatever their origin is called. */
  sha256?: string;
  /** An instant in UTC or a day. */
  capturedAt?: string;
}

/** A name of an origin as it is compared: NFKC, lower case, single blanks. */
export function sameName(name: string): string {
  return name.normalize("NFKC").trim().replace(/\s+/g, " ").toLowerCase();
}

/**
 * The root of every origin that a clue's exhibits name. Origins that repeat
 * one another are one voice; so are two that gave the same bytes. The root is
 * the one that repeats nobody. Where several are left, or all repeat in a
 * circle, it is one that gave no exhibit itself, else the one whose exhibit was
 * captured first, else the first by name: it does not matter in which order
 * the exhibits came, and a later copy never takes the place of what it copies.
 */
export function rootsOf(told: readonly Told[]): (origin: string) => string {
  const parent = new Map<string, string>();
  const find = (name: string): string => {
    let top = name;
    while ((parent.get(top) ?? top) !== top) top = parent.get(top) ?? top;
    return top;
  };
  const join = (a: string, b: string): void => void parent.set(find(a), find(b));
  const repeating = new Set<string>();
  const written = new Map<string, string>();
  const first = new Map<string, string>();
  const byBytes = new Map<string, string>();
  const meet = (name: string): string => {
    const key = sameName(name);
    const before = written.get(key);
    if (before === undefined || name < before) written.set(key, name);
    return key;
  };
  for (const { origin, repeats, joined, sha256, capturedAt = "" } of told) {
    const key = meet(origin);
    const before = first.get(key);
    if (before === undefined || capturedAt < before) first.set(key, capturedAt);
    if (joined !== undefined) join(key, meet(joined));
    if (repeats !== undefined && meet(repeats) !== key) {
      join(key, sameName(repeats));
      repeating.add(key);
    }
    if (sha256 === undefined) continue;
    const other = byBytes.get(sha256);
    if (other !== undefined) join(key, other);
    byBytes.set(sha256, key);
  }
  const rank = (key: string): string => `${repeating.has(key) ? 1 : 0} ${first.has(key) ? 1 : 0} ${first.get(key) ?? ""} ${key}`;
  const roots = new Map<string, string>();
  for (const key of written.keys()) {
    const top = find(key);
    const standing = roots.get(top);
    if (standing === undefined || rank(key) < rank(standing)) roots.set(top, key);
  }
  return (origin) => {
    const key = roots.get(find(sameName(origin))) ?? sameName(origin);
    return written.get(key) ?? origin;
  };
}
