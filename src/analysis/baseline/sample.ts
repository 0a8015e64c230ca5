import { z } from "zod";
import { RecordError } from "../../record/problem.ts";
import type { Both } from "../../record/support.ts";

/** What a person who read the docket found a case coded 14 to be. */
const sampleCodes = ["dropped", "not-dropped", "unclear"] as const;
export type SampleCode = (typeof sampleCodes)[number];

/** What each code means: the agency gave up every claim without a settlement or ruling that ended them; it did not; the docket does not tell. */
const sampleMeanings: Readonly<Record<SampleCode, Both>> = {
  dropped: { en: "The agency gave up every claim of its own accord, alone or by stipulation, and not as part of a settlement.", zh: "机构自行放弃全部诉讼请求（单方或依约定），且不属和解的一部分。" },
  "not-dropped": { en: "The case ended otherwise: by the court, by settlement, by judgment, by a death or a move.", zh: "案件以其他方式了结：法院驳回、和解、判决、死亡或移送。" },
  unclear: { en: "The docket does not tell.", zh: "案卷未说明。" },
};

/** A row of the file of a hand-coded sample: the case's id in the table `cases`, and its code. */
export const SampleRow = z.strictObject({
  id: z.string().regex(/^fjc\/[0-9A-Z][0-9A-Z-]\/[0-9A-Z]?\/\d{7}(\/\d{4}-\d{2}-\d{2})?$/, "write the id of the case as the record has it, like fjc/08/1/2399999"),
  code: z.enum(sampleCodes, `write one of ${sampleCodes.map((code) => `${code} (${sampleMeanings[code].en})`).join(", ")}`),
});
export type SampleRow = z.infer<typeof SampleRow>;

/**
 * Reads a hand-coded sample: csv (RFC 4180) with the columns `id` and `code`,
 * a case a line. `name` is the file's, for the sentence of an error. Throws a
 * RecordError with file and line for other columns, a row that is none, or a
 * case that stands there twice.
 */
export async function readSample(text: string, name: string): Promise<SampleRow[]> {
  const { parse } = await import("csv-parse/sync");
  let records: Array<{ record: Record<string, string>; info: { lines: number } }>;
  try {
    records = parse(text, { columns: true, bom: true, trim: true, skip_empty_lines: true, info: true });
  } catch (error) {
    throw new RecordError(`${name} is not a csv file that can be read (${(error as Error).message}); save it with the columns id and code.`);
  }
  const seen = new Set<string>();
  return records.map(({ record, info }) => {
    const read = SampleRow.safeParse(record);
    const line = `${name}:${info.lines}`;
    if (!read.success) {
      const issue = read.error.issues[0]!;
      throw new RecordError(`${line} is no row of a hand-coded sample: ${issue.path.join(".") || "its columns"}: ${issue.message}; the file needs the columns id and code and no others.`);
    }
    if (seen.has(read.data.id)) throw new RecordError(`${line} codes ${read.data.id} again; keep one row a case.`);
    seen.add(read.data.id);
    return read.data;
  });
}
