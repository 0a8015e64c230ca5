import type { Store } from "../../store/store.ts";
import type { CodedEntry } from "../entries/shape.ts";
import type { DocketLine } from "../outcomes/docket/index.ts";
import { coded, hashOf, type Item } from "../review/index.ts";

/** Fields that a person judges of an entry. */
const fields = ["event", "prejudice", "scope", "proposed", "effective"] as const;

/**
 * The lines of a docket as people judged them: where somebody's word stands
 * for an entry of the same name and the same text, it replaces the coder's. A
 * field on which people still differ is not known, and gives no outcome.
 */
export async function judgedLines(lines: readonly DocketLine[], store: Store): Promise<DocketLine[]> {
  const rows = await store.pick<Omit<Item, "key">>("items", lines.map(({ entry }) => `entries/${entry.id}`));
  if (rows.size === 0) return [...lines];
  const standing = coded(await store.read());
  return lines.map((line) => {
    const row = rows.get(`entries/${line.entry.id}`);
    if (!row || row.data.hash !== hashOf(null, line.entry.text)) return line;
    const stands = standing({ ...row.data, key: row.id });
    if (stands.state === "machine") return line;
    const said = Object.fromEntries(fields.flatMap((field) => (field in stands.fields ? [[field, stands.fields[field]]] : [])));
    const open = stands.open.length > 0 ? { event: "unknown", effective: false } : {};
    const person = stands.by.join(", ");
    return { ...line, coded: { ...line.coded, ...said, ...open, rule: `person: ${person}`, confidence: 1 } as CodedEntry };
  });
}
