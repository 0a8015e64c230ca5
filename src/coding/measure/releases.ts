import { z } from "zod";
import { parseRelease } from "../../sources/sec-litigation-releases-archive/parse.ts";
import { nameWords, sameName } from "../../sources/sec-litigation-releases-archive/same-name.ts";

/** A release coded by hand (gold/codebook-releases.md); only what is measured here is read. */
export const GoldRelease = z.object({
  id: z.string(),
  year: z.string(),
  title: z.string(),
  text: z.string(),
  court: z.string().nullable(),
  docket: z.string().nullable(),
  defendants: z.array(z.object({ name: z.string(), role: z.string().optional() })),
});
export type GoldRelease = z.infer<typeof GoldRelease>;

/** How a field with one value or none did. Shares are of 1; null where nothing is to divide. */
export interface FieldMeasure {
  /** Rows where value and absence agree, of all rows. */
  exact: number;
  precision: number | null;
  recall: number | null;
  f1: number | null;
  /** Both have a value and it agrees; it differs; only the gold has one; only we have one; neither. */
  confusion: { right: number; wrong: number; missed: number; invented: number; absent: number };
}

/** How a list of names did: every name counts once. */
export interface NamesMeasure {
  precision: number | null;
  recall: number | null;
  f1: number | null;
  confusion: { right: number; invented: number; missed: number };
}

/** An answer that differs from the gold. */
export interface ReleaseError {
  id: string;
  field: "court" | "docket" | "defendants";
  gold: string | null;
  got: string | null;
}

/** The measurement. What is compared stands at each field. */
export interface ReleaseMeasure {
  rows: number;
  /** Equal short name, letter by letter: `S.D.N.Y.` */
  court: FieldMeasure;
  /** Equal as written; case, blanks and full stops apart. */
  docket: FieldMeasure;
  /** The same without judges' initials and names. */
  docketWithoutJudge: FieldMeasure;
  /** The same name by the rules of `sameName`; any role. */
  defendants: NamesMeasure;
  /** The same words in the same order; case and punctuation apart. */
  defendantsToTheLetter: NamesMeasure;
  errors: ReleaseError[];
}

/** Measures the reader of releases against gold rows. Pure. */
export function measureReleases(gold: readonly GoldRelease[]): ReleaseMeasure {
  const errors: ReleaseError[] = [];
  const court = emptyField();
  const docket = emptyField();
  const bare = emptyField();
  const names = emptyNames();
  const letters = emptyNames();
  for (const row of gold) {
    const read = parseRelease({ lt_no: row.id.replace(/^LR-/, ""), yr: row.year, title: row.title, lt: row.text });
    const got = read.ignored === undefined ? read : { court: null, docket: null, defendants: [] };
    tally(court, row.court, got.court, (s) => s, () => errors.push({ id: row.id, field: "court", gold: row.court, got: got.court }));
    tally(docket, row.docket, got.docket, asWritten, () => errors.push({ id: row.id, field: "docket", gold: row.docket, got: got.docket }));
    tally(bare, row.docket, got.docket, withoutJudge, () => undefined);
    const mine = got.defendants.map((d) => d.name);
    const theirs = row.defendants.map((d) => d.name);
    const { missed, invented } = pair(names, theirs, mine, sameName);
    pair(letters, theirs, mine, (a, b) => nameWords(a).join(" ") === nameWords(b).join(" "));
    for (const name of missed) errors.push({ id: row.id, field: "defendants", gold: name, got: null });
    for (const name of invented) errors.push({ id: row.id, field: "defendants", gold: null, got: name });
  }
  const rows = gold.length;
  return { rows, court: ofField(court, rows), docket: ofField(docket, rows), docketWithoutJudge: ofField(bare, rows), defendants: ofNames(names), defendantsToTheLetter: ofNames(letters), errors };
}

type Field = FieldMeasure["confusion"];
type Names = NamesMeasure["confusion"];

function emptyField(): Field {
  return { right: 0, wrong: 0, missed: 0, invented: 0, absent: 0 };
}

function emptyNames(): Names {
  return { right: 0, invented: 0, missed: 0 };
}

function tally(field: Field, gold: string | null, got: string | null, form: (text: string) => string, differs: () => void): void {
  const outcome = gold === null ? (got === null ? "absent" : "invented") : got === null ? "missed" : form(gold) === form(got) ? "right" : "wrong";
  field[outcome] += 1;
  if (outcome !== "right" && outcome !== "absent") differs();
}

function asWritten(docket: string): string {
  return docket.toLowerCase().replace(/[\s.]/g, "");
}

/** Brackets, and letters after the number, are judges: `96-10869 (MLW)`, `97-1234-CIV-RYSKAMP`. */
function withoutJudge(docket: string): string {
  return docket.split("; ").map((each) => asWritten(each.replace(/\([^)]*\)/g, "").replace(/(\d{2,6})(?:[\s-]*(?!\d)[A-Za-z/-]+)+$/, "$1"))).join(";");
}

function pair(names: Names, gold: readonly string[], mine: readonly string[], same: (a: string, b: string) => boolean): { missed: string[]; invented: string[] } {
  const invented = [...mine];
  const missed: string[] = [];
  for (const name of gold) {
    const at = invented.findIndex((each) => same(each, name));
    if (at < 0) missed.push(name);
    else invented.splice(at, 1);
  }
  names.right += gold.length - missed.length;
  names.missed += missed.length;
  names.invented += invented.length;
  return { missed, invented };
}

function ofField(confusion: Field, rows: number): FieldMeasure {
  const { right, wrong, missed, invented, absent } = confusion;
  return { exact: share(right + absent, rows) ?? 0, ...threeShares(right, wrong + invented, wrong + missed), confusion };
}

function ofNames(confusion: Names): NamesMeasure {
  return { ...threeShares(confusion.right, confusion.invented, confusion.missed), confusion };
}

/** Precision, recall and their harmonic mean (van Rijsbergen 1979). */
function threeShares(right: number, extra: number, lacking: number): { precision: number | null; recall: number | null; f1: number | null } {
  return { precision: share(right, right + extra), recall: share(right, right + lacking), f1: share(2 * right, 2 * right + extra + lacking) };
}

function share(part: number, whole: number): number | null {
  return whole === 0 ? null : Math.round((part / whole) * 10_000) / 10_000;
}
