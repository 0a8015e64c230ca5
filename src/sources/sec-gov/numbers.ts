/** `LR-26413`, `34-100001`; letters may stand without the hyphen. */
const NUMBER = /^(?:(LR|IA|IC|AAER)[\s-]*|(33|34|35|39)\s*-\s*)(\d{1,6})([A-Z]?)$/i;

/**
 * The numbers of a release's cell: a list with commas, "and" and repeats
 * (`LR-23051, AAER-3569 and AAER-3570, AAER-3569`), now and then without the
 * hyphen (`LR26018`). Each once, in order; what has no known form stays as written.
 */
export function releaseNumbers(text: string): string[] {
  const parts = text.replace(/\s+/g, " ").split(/[,;&]|\band\b/i).map((part) => part.replace(/^\s*(?:Release\s+)?(?:Nos?\.?:?\s+)?/i, "").trim());
  return [...new Set(parts.filter((part) => part !== "").map(standard))];
}

function standard(part: string): string {
  const [, letters, digits, number, suffix = ""] = NUMBER.exec(part) ?? [];
  return number === undefined ? part : `${(letters ?? digits ?? "").toUpperCase()}-${number}${suffix.toUpperCase()}`;
}

/** File numbers of administrative proceedings (`3-29999`): each once, in order. */
export function fileNumbers(text: string): string[] {
  return [...new Set(text.match(/(?<![\d-])3-\d{4,6}(?!\d)/g) ?? [])];
}

/** The number of a litigation release in its address: `lr-26413-1` gives `LR-26413`; null where there is none. */
export function numberInSlug(slug: string): string | null {
  const digits = /^lr-?(\d{4,6})(?!\d)/i.exec(slug)?.[1];
  return digits === undefined ? null : `LR-${digits}`;
}
