/** Things by what `key` says of each, groups and members in the order in which they come. */
export function grouped<T, K>(things: Iterable<T>, key: (thing: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const thing of things) {
    const of = key(thing);
    const group = groups.get(of);
    if (group) group.push(thing);
    else groups.set(of, [thing]);
  }
  return groups;
}
