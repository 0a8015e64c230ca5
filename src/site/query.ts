import { Day } from "../record/statements/days.ts";
import type { Codebook } from "../codebook/shape.ts";
import type { Words } from "../language/index.ts";
import type { Desk, Query } from "./shape.ts";

/** Why an address cannot be read, in a sentence for its reader. */
export class BadAddress extends Error {}

/**
 * Reads `?on=`, `?known=` and definition choices such as `?eased=ended-eased`.
 * @throws BadAddress with a sentence in the reader's language.
 */
export function readQuery(params: URLSearchParams, desk: Pick<Desk, "codebook" | "days">, words: Words): Query {
  const query: Query = { definition: readDefinitions(params, desk.codebook, words) };
  const on = readDay(params.get("on"), words);
  if (on !== undefined) {
    const { first, last } = desk.days;
    if (on < first || on > last) throw new BadAddress(words.trouble.dayOutside(words.day(on), words.day(first), words.day(last)));
    query.on = on;
  }
  const known = readDay(params.get("known"), words);
  if (known !== undefined) query.knownAt = known;
  return query;
}

/** The query as parameters again, so that links keep the day and the definitions. */
export function writeQuery(query: Query): URLSearchParams {
  const params = new URLSearchParams();
  if (query.on) params.set("on", query.on);
  if (query.knownAt) params.set("known", query.knownAt);
  for (const [id, option] of Object.entries(query.definition)) params.set(id, option);
  return params;
}

function readDay(text: string | null, words: Words): string | undefined {
  if (text === null || text.trim() === "") return undefined;
  const day = Day.safeParse(text.trim());
  if (!day.success) throw new BadAddress(words.trouble.badDay(text.slice(0, 40)));
  return day.data;
}

function readDefinitions(params: URLSearchParams, codebook: Codebook, words: Words): Record<string, string> {
  const chosen: Record<string, string> = {};
  for (const [id, definition] of codebook.definitions) {
    const option = params.get(id);
    if (option === null) continue;
    if (!definition.options.some((known) => known.id === option)) throw new BadAddress(words.trouble.badOption(id, option.slice(0, 40)));
    chosen[id] = option;
  }
  return chosen;
}
