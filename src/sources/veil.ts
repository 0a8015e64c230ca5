import type { Setting } from "./shape.ts";

/** Takes what is secret out of a text: keys and tokens altogether, of a secret address all but its origin. */
export function veil(settings: readonly Setting[], given: Readonly<Record<string, string>>): (text: string) => string {
  const hidden = settings
    .filter(({ secret }) => secret)
    .flatMap(({ name }) => given[name] ?? [])
    .filter((value) => value.length >= 8)
    .flatMap((value) => [[value, coverOf(value)] as const, ...(URL.canParse(value) ? [[new URL(value).href, coverOf(value)] as const] : [])])
    .sort((a, b) => b[0].length - a[0].length);
  return (text) => hidden.reduce((shown, [value, cover]) => shown.replaceAll(value, cover), text);
}

function coverOf(value: string): string {
  return /^https?:/.test(value) && URL.canParse(value) ? `${new URL(value).origin}/…` : "…";
}
