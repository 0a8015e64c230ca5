import path from "node:path";
import { agreementOn, type Proposed, type Rating, seeded } from "../../coding/agreement/index.ts";
import { type CodeWords, fieldsOf, type ItemKind, itemKinds, measurable, OUTCOME, ratingsOf, views } from "../../coding/review/index.ts";
import { personOf } from "../../coding/review/person.ts";
import { say } from "../../language/index.ts";
import { RecordError } from "../../record/problem.ts";
import type { Common, Effects } from "../effects.ts";
import { openFor } from "../record.ts";
import { agreementCsv, agreementText, type Measured, namesFrom } from "../review/agreed.ts";
import { rowsIn } from "../review/rows.ts";

interface Options extends Common {
  items?: ItemKind;
  field?: string;
  coders?: string;
  blind?: boolean;
  from?: string;
  order?: string;
  seed: number;
  resamples: number;
}

/** What one field's agreement is measured on. */
interface Group {
  items: ItemKind | null;
  field: string;
  ratings: Rating[];
  proposed: Proposed[];
}

/** `prosequi agreement`: how far coders agree, from the record or from a file. With `--from` it opens no record. */
export async function agreement(effects: Effects, options: Options): Promise<number> {
  const words = say(options.lang);
  const { groups, codebook } = options.from === undefined ? await fromRecord(effects, options) : { groups: await fromFile(path.resolve(effects.cwd, options.from), options.from), codebook: null };
  const chosen = groups.filter(({ field }) => options.field === undefined || field === options.field).map((group) => among(group, options.coders));
  if (options.field !== undefined && chosen.length === 0 && groups.length > 0) throw new RecordError(`There is no field "${options.field}"; write one of ${[...new Set(groups.map(({ field }) => field))].join(", ")}.`);
  const order = options.order?.split(",").map((value) => value.trim());
  const measured: Measured[] = chosen.map(({ items, ...group }) => ({ items, ...agreementOn({ ...group, order, chance: { random: seeded(options.seed), resamples: options.resamples } }) }));
  if (options.format === "json") effects.out(JSON.stringify({ seed: options.seed, resamples: options.resamples, fields: measured }, null, 2));
  else if (options.format === "csv") effects.out(agreementCsv(measured));
  else if (measured.every(({ coders }) => coders.length === 0)) effects.out(words.review.agreement.nothing);
  else effects.out(agreementText(measured, words, namesFrom(words, codebook), effects.width));
  return 0;
}

async function fromRecord(effects: Effects, options: Options): Promise<{ groups: Group[]; codebook: CodeWords }> {
  const record = await openFor(effects, options);
  try {
    const groups: Group[] = [];
    for (const items of itemKinds) {
      if (options.items !== undefined && options.items !== items) continue;
      const rated = ratingsOf(await measurable(views({ store: record.store, codebook: record.codebook, weight: () => 0, knownAt: options.knownAt }, items)), { blind: options.blind });
      const asked = fieldsOf(items, record.codebook).map(({ id }) => (id === OUTCOME ? "outcomes" : id));
      for (const field of asked.filter((id) => rated.has(id))) groups.push({ items, field, ...rated.get(field)! });
    }
    return { groups, codebook: record.codebook };
  } finally {
    await record.close();
  }
}

async function fromFile(file: string, shown: string): Promise<Group[]> {
  const groups = new Map<string, Group>();
  const seen = new Map<string, number>();
  for await (const { line, cells } of rowsIn(file, shown, ["unit", "coder", "value"])) {
    const [field, unit, coder, value] = [cells.field ?? "value", cells.unit!, cells.coder!, cells.value!].map((cell) => cell.trim()) as [string, string, string, string];
    if (value === "") continue; // a missing value
    if (unit === "" || coder === "") throw new RecordError(`${shown}:${line}: has a value without a ${unit === "" ? "unit" : "coder"}; fill it in.`);
    const key = JSON.stringify([field, unit, personOf(coder)]);
    const first = seen.get(key);
    if (first !== undefined) throw new RecordError(`${shown}:${line}: ${coder} gave ${unit} a value in line ${first} already; keep one of the two.`);
    seen.set(key, line);
    const group = groups.get(field) ?? { items: null, field, ratings: [], proposed: [] };
    groups.set(field, group);
    group.ratings.push({ unit, coder, value });
  }
  return [...groups.values()];
}

/** Only the named coders. Throws where one of them judged nothing of what is measured. */
function among(group: Group, coders: string | undefined): Group {
  if (coders === undefined) return group;
  const known = new Map(group.ratings.map(({ coder }) => [personOf(coder), coder]));
  const wanted = coders.split(",").map(personOf).filter((name) => name !== "");
  const unknown = wanted.find((name) => !known.has(name));
  if (unknown !== undefined) throw new RecordError(`"${unknown}" judged nothing of ${group.field}; those who did are ${[...known.values()].join(", ") || "nobody"}.`);
  return { ...group, ratings: group.ratings.filter(({ coder }) => wanted.includes(personOf(coder))) };
}
