import { isOwn } from "./corroboration.ts";
import { rootsOf, sameName } from "./origins.ts";
import type { Exhibit } from "./shape.ts";

/** An exhibit that stands, or comes to stand, in a clue. */
export interface Standing {
  key: string;
  body: Exhibit;
}

/**
 * What all exhibits of a clue say of one another, written on each: the root of
 * its origin; that its origin repeats another, where any exhibit told so; and
 * for a repeat the originals it stands under, so that it is worth no more than
 * they were once they are erased. It follows from the set of exhibits, not from
 * their order; what is written of exhibits that are gone stays.
 */
export function settle(all: readonly Standing[]): Standing[] {
  const rootOf = rootsOf(all.map(({ body }) => ({ ...body, joined: body.root })));
  const told = new Map<string, string>();
  for (const { body } of all) {
    const repeats = another(body);
    const before = told.get(sameName(body.origin));
    if (repeats !== undefined && (before === undefined || repeats < before)) told.set(sameName(body.origin), repeats);
  }
  const rooted = all.map(({ key, body }): Standing => {
    const { repeats: _, ...rest } = body;
    const repeats = another(body) ?? told.get(sameName(body.origin));
    return { key, body: { ...rest, root: rootOf(body.origin), ...(repeats === undefined ? {} : { repeats }) } };
  });
  const present = new Set(all.map(({ key }) => key));
  return rooted.map(({ key, body }): Standing => {
    const { under = [], ...rest } = body;
    const voice = rooted.filter((each) => sameName(each.body.root) === sameName(body.root) && isOwn(each.body));
    const now = isOwn(body) ? [] : voice.map(({ key: exhibit, body: { kind, reliability, credibility } }) => ({ exhibit, kind, reliability, credibility }));
    const held = [...under.filter(({ exhibit }) => !present.has(exhibit)), ...now].sort((a, b) => (a.exhibit < b.exhibit ? -1 : 1));
    return { key, body: held.length === 0 ? rest : { ...rest, under: held } };
  });
}

/** The origin that an exhibit repeats; none where somebody wrote its own there. */
function another({ origin, repeats = origin }: Exhibit): string | undefined {
  return sameName(repeats) === sameName(origin) ? undefined : repeats;
}
