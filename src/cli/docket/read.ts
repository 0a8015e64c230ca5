import { codeEntries } from "../../coding/entries/index.ts";
import type { Entry } from "../../coding/entries/shape.ts";
import type { DocketLine } from "../../coding/outcomes/docket/index.ts";
import { RecordError } from "../../record/problem.ts";
import { entryOf } from "../code/coders.ts";
import { objectsIn } from "../code/objects.ts";
import { examples } from "../code/examples.ts";
import { EntryLine } from "../code/shape.ts";

/** The lines of one docket in a jsonl file, coded. A file that holds two dockets is refused, since outcomes belong to one. */
export async function docketIn(file: string, shown: string): Promise<DocketLine[]> {
  const entries: Entry[] = [];
  for await (const batch of objectsIn(file, shown, EntryLine, examples.entries)) {
    for (const { value, line } of batch) {
      const entry = entryOf(value);
      if (entries[0] && (entry.docket ?? "the docket") !== entries[0].docket) throw new RecordError(`${shown}:${line}: is of docket ${entry.docket ?? "(none named)"}, and the file began with ${entries[0].docket ?? "(none named)"}; give one docket a file.`);
      entries.push({ ...entry, docket: entry.docket ?? "the docket" });
    }
  }
  if (entries.length === 0) throw new RecordError(`${shown} holds no docket entries; write one object on each line, like ${examples.entries}.`);
  const coded = codeEntries(entries);
  return entries.map((entry, n) => ({ entry, coded: coded[n]! }));
}
