import { writeFileSync } from "node:fs";
import { codeEntries, entryCoderVersion } from "../src/coding/entries/index.ts";
import { allExamples, lastExamples, laterExamples, moreLaterExamples, type Example } from "../src/coding/entries/examples/index.ts";
import { GoldEntry, measureEntries } from "../src/coding/measure/entries.ts";

/**
 * The coder of docket entries against our own made-up rows, apart from any
 * gold set: the tables that its rules were written beside, and those written
 * afterwards by somebody who had not read it (its rules were mended since; the
 * first readings stand in bench/frozen/README.md). `npx tsx bench/rows.ts [frozen file]`.
 */
const sets = { tables: allExamples, later: [...laterExamples, ...moreLaterExamples, ...lastExamples] };
/** Short docket types of which only "unknown" is right are no rows of a label. */
const labelled = (rows: readonly Example[]): Example[] => rows.filter(({ event }) => event !== "unknown");
const told = Object.fromEntries(Object.entries(sets).map(([name, rows]) => {
  const { errors, fields, groups, ...rest } = measure(labelled(rows));
  return [name, { rows: rest.rows, event: fields.event!.exact, decisive: groups.decisive!.f1, labels: Object.fromEntries(Object.entries(fields.event!.labels).map(([label, { right, invented, missed, f1, claimed }]) => [label, { right, invented, missed, f1: f1.value, claimed }])), errors: errors.filter(({ field }) => field === "event").map(({ gold, got, text }) => ({ gold, got, text })) }];
}));
const [to] = process.argv.slice(2);
const answer = { command: `npx tsx bench/rows.ts${to ? ` ${to}` : ""}`, coder: entryCoderVersion, ...told };
if (to === undefined) console.log(JSON.stringify(answer, null, 1));
else writeFileSync(to, `${JSON.stringify(answer, null, 1)}\n`);

/** Each row on a docket of its own with the entries it cites; what a row does not say is not asked. */
function measure(rows: readonly Example[]): ReturnType<typeof measureEntries> {
  const gold = GoldEntry.array().parse(rows.map(({ event, accept = [], text, prejudice = null, scope = null, proposed = null, effective = null }, n) => ({ id: String(n), text, docket: String(n), event, accept, prejudice, scope, proposed, effective, unsettled: ["prejudice", "scope", "proposed", "effective"] })));
  return measureEntries(gold, (entries) => entries.map((entry, n) => {
    const earlier = (rows[n]!.docket ?? []).map((each, k) => ({ ...each, id: `${n}/${k}`, docket: String(n) }));
    return codeEntries([...earlier, entry]).at(-1)!;
  }), entryCoderVersion);
}
