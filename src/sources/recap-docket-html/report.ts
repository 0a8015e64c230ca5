import { linesOf, textOf, type Cell, type Run } from "./cell.ts";
import { readCaption, type Caption } from "./caption.ts";
import { courtNamed } from "./court.ts";
import { readPartyRow } from "./party.ts";
import type { Entry, Party } from "./shape.ts";
import { dayOf, documentOf, enteredOn } from "./words.ts";

/** How the line begins that names the docket. */
const HEAD = /^.{0,60}\b(?:DOCKET FOR CASE|Bankruptcy Petition|Adversary Proceeding) #:\s*/i;

/** A docket report of a district or bankruptcy court, the Court of International Trade or the panel on multidistrict litigation, as it is read row by row. */
export class Report {
  caption: Caption | null = null;
  court: string | null = null;
  printed: string | null = null;
  readonly flags: string[] = [];
  readonly parties: Party[] = [];
  readonly entries: Entry[] = [];
  readonly links: string[] = [];
  /** PACER's number of the case, as the links of the entries give it. */
  readonly cases = new Set<string>();
  /** Rows of the docket's table that are no entries we can read. */
  unread = 0;
  private bankruptcy = false;
  private role: string | null = null;
  private counting = false;
  private columns: Columns | null = null;
  private table = 0;
  private above: readonly Cell[] = [];

  /** The heading that says which docket it is; false for another. */
  heading(runs: readonly Run[]): boolean {
    const lines = linesOf(runs).map(({ text }) => text).filter((text) => text !== "");
    const at = lines.findIndex((line) => HEAD.test(line));
    if (at < 0 || this.printed !== null) return false;
    this.printed = lines[at]!.replace(HEAD, "");
    this.bankruptcy = !/\bDOCKET FOR CASE #:/i.test(lines[at]!);
    this.court = courtNamed(lines.slice(0, at).join(" "));
    const flags = this.above.at(-1);
    if (flags?.right) this.flags.push(...textOf(flags.runs).split(/\s*,\s*/).filter((flag) => flag !== ""));
    return true;
  }

  row(cells: readonly Cell[], table: number): void {
    if (this.printed === null) this.above = cells;
    else if (this.columns !== null && table === this.table) this.entry(cells, this.columns);
    else if (columnsOf(cells)) {
      this.columns = columnsOf(cells);
      this.table = table;
    } else if (this.columns === null && !this.captioned(cells) && this.caption !== null) this.party(cells);
  }

  /** Whether the row is the caption; one within a table of its own is told before the row that holds it all. */
  private captioned(cells: readonly Cell[]): boolean {
    if (this.role !== null || this.parties.length > 0 || !cells.some(({ runs }) => /\bDate Filed:/i.test(textOf(runs)))) return false;
    const caption = readCaption(cells);
    // Above a bankruptcy docket stands no name of the case.
    this.caption = this.bankruptcy ? { ...caption, name: null } : caption;
    return true;
  }

  /** A table ends; whether the page ended within that of the entries. */
  ends(table: number, cut: boolean): boolean {
    return cut && this.columns !== null && table === this.table;
  }

  private party(cells: readonly Cell[]): void {
    const first = textOf(cells[0]?.runs ?? []);
    const assigned = /^(Assigned|Referred) to:/i.exec(first)?.[1]?.toLowerCase();
    if (assigned !== undefined && this.caption) {
      const { judge, referred } = readCaption(cells);
      this.caption = { ...this.caption, judge: this.caption.judge ?? judge, referred: this.caption.referred ?? referred };
      return;
    }
    const line = readPartyRow(cells, this.role);
    if (line === null) return;
    if ("counts" in line) this.counting = true;
    else if ("role" in line) {
      this.role = line.role;
      if (line.role !== null) this.counting = false;
    } else if (!this.counting) this.parties.push(line.party);
  }

  private entry(cells: readonly Cell[], { date, number, wide, count, byEntry }: Columns): void {
    if (cells.reduce((sum, { span }) => sum + span, 0) !== count || cells.length < 3) {
      if (textOf(cells.flatMap(({ runs }) => runs)) !== "") this.unread += 1;
      return;
    }
    const numbered = cells.slice(number, number + wide);
    const last = cells.at(-1)!;
    const day = textOf(cells[date]!.runs);
    // Bankruptcy courts write the pages beside the number: `12 (8 pgs; 2 docs)`.
    const digits = textOf(numbered.flatMap(({ runs }) => runs)).replace(/ ?\(\d{1,5} pgs?\b[^)]{0,40}\)$/, "");
    const text = textOf(last.runs);
    const said = dayOf(day);
    // Below an entry its documents may be listed, to be ticked off.
    if (day === "" && digits === "" && (text === "" || last.ticks.length > 0)) return;
    if ((said === null && day !== "") || !/^\d{0,7}$/.test(digits)) {
      this.unread += 1;
      return;
    }
    const link = numbered.flatMap(({ links }) => links).find(({ href }) => /\/doc1\/\d/.test(href));
    const [, caseNumber, event] = /goDLS\('[^']{0,200}','(\d{1,12})','(\d{1,12})'/.exec(link?.click ?? "") ?? [];
    if (link) this.links.push(link.href);
    if (caseNumber !== undefined) this.cases.add(caseNumber);
    const ticked = cells.slice(number + wide, -1).flatMap(({ ticks }) => /^(?:\d{1,12}_)?(\d{1,12})$/.exec(ticks[0] ?? "")?.[1] ?? [])[0];
    this.entries.push({
      entry: digits === "" ? null : Number(digits), filed: byEntry ? filedOn(text) : said, entered: byEntry ? said : enteredOn(text),
      text, short: null, provisional: false,
      document: link ? documentOf(/\/doc1\/(\d{1,20})/.exec(link.href)![1]!) : null, sequence: event ?? ticked ?? null,
    });
  }
}

interface Columns {
  date: number;
  number: number;
  /** Cells that the number's column has: bankruptcy courts leave one for an icon. */
  wide: number;
  count: number;
  /** The days are those of entry, not of filing. */
  byEntry: boolean;
}

/** The columns of the docket's table, if the row is its head: `Date Filed | # | Docket Text`. */
function columnsOf(cells: readonly Cell[]): Columns | null {
  if (cells.length < 3 || cells.length > 6) return null;
  const heads = cells.map(({ runs }) => textOf(runs).toLowerCase());
  const number = heads.indexOf("#");
  if (number !== 1 || !/^(?:date filed|filing date|date entered|entry date)$/.test(heads[0]!) || heads.at(-1) !== "docket text") return null;
  return { date: 0, number, wide: cells[number]!.span, count: cells.reduce((sum, { span }) => sum + span, 0), byEntry: /entered|entry/.test(heads[0]!) };
}

/** The day a text says it was filed on: `(Filed on 02/27/2025)`. */
function filedOn(text: string): string | null {
  const at = text.lastIndexOf("(Filed on ");
  return at < 0 ? null : dayOf(text.slice(at + "(Filed on ".length, at + 40));
}
