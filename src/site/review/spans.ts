/** A stretch of a text, with the fields whose deciding words it belongs to. */
export interface Stretch {
  words: string;
  fields: readonly string[];
}

/**
 * Cuts a text where deciding words begin and end, each at its first place; a
 * span that does not stand in the text is left out. Joined again, the
 * stretches are the text.
 */
export function stretchesOf(text: string, spans: Readonly<Record<string, string>>): Stretch[] {
  const places = Object.entries(spans).flatMap(([field, span]) => {
    const start = span === "" ? -1 : text.indexOf(span);
    return start < 0 ? [] : [{ field, start, end: start + span.length }];
  });
  const cuts = [...new Set([0, text.length, ...places.flatMap(({ start, end }) => [start, end])])].sort((a, b) => a - b);
  return cuts.slice(1).map((end, n) => {
    const start = cuts[n]!;
    return { words: text.slice(start, end), fields: places.filter((place) => place.start <= start && place.end >= end).map(({ field }) => field) };
  });
}
