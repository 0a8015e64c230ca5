import type { Form } from "../packed/table.ts";

/** The 46 columns of the civil file, in their order; another header means another file. */
export const columns = [
  "CIRCUIT", "DISTRICT", "OFFICE", "DOCKET", "ORIGIN", "FILEDATE", "FDATEUSE", "JURIS", "NOS", "TITL", "SECTION", "SUBSECT", "RESIDENC", "JURY", "CLASSACT", "DEMANDED", "FILEJUDG",
  "FILEMAG", "COUNTY", "ARBIT", "MDLDOCK", "PLT", "DEF", "TRANSDAT", "TRANSOFF", "TRANSDOC", "TRANSORG", "TERMDATE", "TDATEUSE", "TRCLACT", "TERMJUDG", "TERMMAG", "PROCPROG", "DISP", "NOJ", "AMTREC",
  "JUDGMENT", "DJOINED", "PRETRIAL", "TRIBEGAN", "TRIALEND", "TRMARB", "PROSE", "IFP", "STATUSCD", "TAPEYEAR",
] as const;

/** Where a column stands. */
export const at = Object.fromEntries(columns.map((name, n) => [name, n])) as Readonly<Record<(typeof columns)[number], number>>;

/** `cv88on.zip`: some 330 MB, some 2 GB unpacked. Field values may be in quotes, with quotes inside them doubled. */
export const form: Form = {
  members: ["cv88on.txt", "cv88on_0.txt", "cv88on.tab", "cv88on.asc"],
  what: "the civil cases of the Integrated Database, 1988 to now (cv88on.zip, or cv88on.txt out of it)",
  atMost: 16 * 2 ** 30,
  delimiter: "\t",
  columns,
  header: true,
};

/** A field without the quotes around it. */
export function bare(field: string): string {
  const inner = field.length > 1 && field.startsWith('"') && field.endsWith('"') ? field.slice(1, -1).replaceAll('""', '"') : field;
  return inner.trim();
}

/** A field, or null where it says that nothing is known: blank or -8. */
export function known(field: string): string | null {
  const said = bare(field);
  return said === "" || said === "-8" ? null : said;
}
