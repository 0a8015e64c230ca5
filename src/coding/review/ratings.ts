import type { Proposed, Rating } from "../agreement/index.ts";
import { OUTCOME, written } from "./fields.ts";
import { judgesOf } from "./fold.ts";
import { personOf } from "./person.ts";
import type { Fields, ItemView, Told } from "./shape.ts";

/** What coders and machine said of one field, as the agreement is measured on it. */
export interface Rated {
  ratings: Rating[];
  proposed: Proposed[];
}

/**
 * The ratings of items by field, `outcomes` for every defendant that anybody
 * names. Only what a coder said before another's word can have moved it
 * counts, each coder's last such; `unsure` is a missing value. `blind`: only
 * what was said with the machine's proposal hidden, so that two who were led
 * by the same proposal do not count as agreeing.
 */
export function ratingsOf(views: Iterable<ItemView>, { blind = false }: { blind?: boolean | undefined } = {}): Map<string, Rated> {
  const fields = new Map<string, Rated>();
  const names = new Map<string, string>();
  for (const { item, judgements } of views) {
    const told = new Map<string, Told>();
    for (const each of judgements) if (each.independent && (!blind || each.saw === null)) told.set(personOf(each.by), each);
    for (const [who, { by }] of told) if (!names.has(who)) names.set(who, by);
    const sure = [...told].filter(([, { verdict }]) => verdict !== "unsure");
    if (sure.length === 0) continue;
    const codes: Fields[] = [...sure.map(([, { fields }]) => fields), item.proposal.fields];
    for (const id of new Set(codes.flatMap((code) => Object.keys(code)))) {
      const outcome = id.startsWith(OUTCOME);
      const field = outcome ? "outcomes" : id;
      const unit = outcome ? `${item.key} ${id.slice(OUTCOME.length)}` : item.key;
      const rated = fields.get(field) ?? { ratings: [], proposed: [] };
      fields.set(field, rated);
      for (const [who, { fields: code }] of sure) rated.ratings.push({ unit, coder: names.get(who)!, value: written(code[id] ?? null) });
      rated.proposed.push({ unit, value: written(item.proposal.fields[id] ?? null), seenBy: sure.filter(([, { saw }]) => saw !== null).map(([who]) => names.get(who)!) });
    }
  }
  return fields;
}

/**
 * The judged items that the agreement may be measured on: what one coder alone
 * has judged is kept back from the others, also as a count. Where one person
 * alone has judged at all, there is nobody to keep it from.
 */
export async function measurable(views: AsyncIterable<ItemView>): Promise<ItemView[]> {
  const judged: { view: ItemView; coders: ReadonlyMap<string, Told> }[] = [];
  const people = new Set<string>();
  for await (const view of views) {
    const { coders } = judgesOf(view);
    if (coders.size > 0) judged.push({ view, coders });
    for (const who of coders.keys()) people.add(who);
  }
  return judged.filter(({ coders }) => people.size < 2 || coders.size > 1).map(({ view }) => view);
}
