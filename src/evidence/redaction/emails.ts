import type { Span } from "./kinds.ts";

const before = /[\p{Script=Latin}\p{N}._%+'-]/u;
const at = /@|＠|\s?[[(]\s?at\s?[\])]\s?/gi;
const domain = /^[\p{Script=Latin}\p{N}-]{1,63}(?:(?:\.|\s?[[(]\s?dot\s?[\])]\s?)[\p{Script=Latin}\p{N}-]{1,63}){0,6}(?:\.|\s?[[(]\s?dot\s?[\])]\s?)\p{Script=Latin}{2,24}/iu;

/** Addresses of electronic mail, also where `at` and `dot` are written out in brackets. From each `@` outward, so that the time is linear. */
export function* emails(text: string): Generator<Span> {
  for (const match of text.matchAll(at)) {
    let start = match.index;
    while (start > 0 && match.index - start < 64 && before.test(text[start - 1]!)) start -= 1;
    while (/['.-]/.test(text[start] ?? "")) start += 1;
    const from = match.index + match[0].length;
    const host = domain.exec(text.slice(from, from + 255))?.[0];
    if (start < match.index && host !== undefined) yield { start, end: from + host.length, kind: "email" };
  }
}
