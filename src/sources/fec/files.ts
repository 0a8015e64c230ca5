import { type Form, openFields } from "../packed/table.ts";
import type { Ignored, Kept, Reading } from "../shape.ts";
import { committee, committees, cycleOfName } from "./committee.ts";
import { individual, individuals, toCandidate, toCandidates } from "./itemised.ts";

/** A bulk file of the Commission: where it lies, what is in it, how a row is read. */
export interface FileOf {
  form: Form;
  /** Where the file of a period lies. */
  url(cycle: number): string;
  /** Reads the fields of a row; `cycle` is null where nothing tells the period. */
  row(fields: readonly string[], cycle: number | null): Kept | Ignored;
  /** Rows of committees that are not followed are passed over, where some are followed. */
  filtered: boolean;
  /** Place of the field that may name a followed committee on the other side. */
  otherSide: number;
}

const GB = 2 ** 30;
const at = (name: string) => (cycle: number): string => `https://www.fec.gov/files/bulk-downloads/${cycle}/${name}${String(cycle).slice(2)}.zip`;
const form = { delimiter: "|", header: false } as const;

/** `cm26.zip` */
export const committeesFile: FileOf = {
  form: { ...form, members: ["cm.txt"], columns: committees, atMost: GB, what: "the file of committees (cm26.zip, or cm.txt out of it)" },
  url: at("cm"), row: committee, filtered: false, otherSide: -1,
};

/** `indiv26.zip`, whose folder `by_date` holds the same rows again and is not read. */
export const individualsFile: FileOf = {
  form: { ...form, members: ["itcont.txt"], columns: individuals, atMost: 64 * GB, what: "the file of individuals' contributions (indiv26.zip, or itcont.txt out of it)" },
  url: at("indiv"), row: individual, filtered: true, otherSide: 15,
};

/** `pas226.zip` */
export const toCandidatesFile: FileOf = {
  form: { ...form, members: ["itpas2.txt"], columns: toCandidates, atMost: 16 * GB, what: "the file of what committees gave to candidates (pas226.zip, or itpas2.txt out of it)" },
  url: at("pas2"), row: toCandidate, filtered: true, otherSide: 15,
};

/** The rows of a file of committees, each with the period that the file's name tells. */
export async function openCommittees(file: string): Promise<Reading<{ fields: string[]; cycle: number | null }>> {
  const { rows, bytesRead } = await openFields(file, committeesFile.form);
  const cycle = cycleOfName(file);
  return { bytesRead, rows: (async function* () { for await (const fields of rows) yield { fields, cycle }; })() };
}
