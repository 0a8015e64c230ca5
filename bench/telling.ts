/** Every number in it to three places. */
export function rounded<T>(found: T): T {
  return JSON.parse(JSON.stringify(found, (_, value: unknown) => (typeof value === "number" ? Math.round(value * 1000) / 1000 : value))) as T;
}

/** Tells on standard error what is done so far, and hands it on. */
export function tell<T>(what: T): T {
  console.error(JSON.stringify(what));
  return what;
}
