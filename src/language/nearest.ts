/**
 * The name in a list that a mistyped one was most likely meant to be: fewest
 * insertions, deletions and changes of letters (Levenshtein 1966), case aside;
 * one that contains the other first. Undefined for an empty list.
 */
export function nearest(given: string, names: Iterable<string>): string | undefined {
  const wanted = given.toLowerCase().slice(0, 60);
  let best: { name: string; distance: number } | undefined;
  for (const name of names) {
    const other = name.toLowerCase();
    const distance = wanted !== "" && (other.includes(wanted) || wanted.includes(other)) ? 0.5 : edits(wanted, other);
    if (!best || distance < best.distance) best = { name, distance };
  }
  return best?.name;
}

function edits(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, n) => n);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)));
    row = next;
  }
  return row[b.length]!;
}
