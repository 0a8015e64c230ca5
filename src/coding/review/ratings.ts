import { type Proposed, type Rating } from "../agreement/index.ts";
import { OUTCOME, written } from "./fields.ts";
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
 * counts, each coder's last such; `unsure` is a missing value.
 */
export function ratingsOf(views: Iterable<ItemView>): Map<string, Rated> {
  const fields = new Map<string, Rated>();
  const names = new Map<string, string>();
  for (const { item, judgements } of views) {
    const told = new Map<string, Told>();
    for (const each of judgements) if (each.independent) told.set(personOf(each.by), each);
    for (const [who, { by }] of told) if (!names.has(who)) names.set(who, by);
    const sure = [...told].filter(([, { verdict }]) => verdict !== "unsure");
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
