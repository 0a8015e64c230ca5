/** Keeps what is dear to draw. The oldest goes when there are more than `most`. */
export function keeping(most: number): (key: string, make: () => string) => string {
  const kept = new Map<string, string>();
  return (key, make) => {
    const known = kept.get(key);
    if (known !== undefined) return known;
    const made = make();
    if (kept.size >= most) kept.delete(kept.keys().next().value ?? "");
    kept.set(key, made);
    return made;
  };
}
