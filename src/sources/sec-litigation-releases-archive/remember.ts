/**
 * Keeps the answers of a pure function of one text. Names recur many times
 * within a release; the answers are dropped when there are too many, so that
 * memory stays flat over any archive.
 */
export function remember<T>(answer: (text: string) => T, limit = 4000): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined || known.has(text)) return before as T;
    const fresh = answer(text);
    if (known.size >= limit) known.clear();
    known.set(text, fresh);
    return fresh;
  };
}
