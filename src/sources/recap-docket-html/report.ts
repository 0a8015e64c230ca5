import { linesOf, textOf, type Cell, type Run } from "./cell.ts";
import { readCaption, type Caption } from "./caption.ts";
import { courtNamed } from "./court.ts";
import { readPartyRow } from "./party.ts";
import type { Entry, Party } from "./shape.ts";
import { dayOf, documentOf, enteredOn } from "./words.ts";

/** A docket report of a district court, the Court of International Trade or the panel on multidistrict litigation, as it is read row by row. */
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
  private role: string | null = null;
  private counting = false;
  private columns: Columns | null = null;
  private table = 0;
  private above: readonly Cell[] = [];

  /** The heading that says which docket it is; false for another. */
  heading(runs: readonly Run[]): boolean {
    const lines = linesOf(runs).map(({ text }) => text).filter((text) => text !== "");
    const at = lines.findIndex((line) => /\bDOCKET FOR CASE #:/i.test(line));
    if (at < 0 || this.printed !== null) return false;
    this.printed = lines[at]!.replace(/^.*\bDOCKET FOR CASE #:\s*/i, "");
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
    } else if (this.caption === null) {
      if (/\bDate Filed:/i.test(textOf(cells.flatMap(({ runs }) => runs)))) this.caption = readCaption(cells);
    } else if (this.columns === null) this.party(cells);
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
      this.counting = false;
    } else if (!this.counting) this.parties.push(line.party);
  }

  private entry(cells: readonly Cell[], { date, number, count, byEntry }: Columns): void {
    if (cells.length < 3 || cells.length > count + 1) {
      if (textOf(cells.flatMap(({ runs }) => runs)) !== "") this.unread += 1;
      return;
    }
    const day = textOf(cells[date]?.runs ?? []);
    const numbered = cells[number]!;
    const digits = textOf(numbered.runs);
    const text = textOf(cells.at(-1)!.runs);
    const said = dayOf(day);
    // Below an entry its documents may be listed, to be ticked off.
    if (day === "" && digits === "" && (text === "" || cells.at(-1)!.ticks.length > 0)) return;
    if ((said === null && day !== "") || !/^\d{0,7}$/.test(digits)) {
      this.unread += 1;
      return;
    }
    const link = numbered.links.find(({ href }) => /\/doc1\/\d/.test(href));
    const click = /goDLS\('[^']{0,200}','(\d{1,12})','(\d{1,12})'/.exec(link?.click ?? "");
    if (link) this.links.push(link.href);
    if (click) this.cases.add(click[1]!);
    const entered = enteredOn(text);
    this.entries.push({
      entry: digits === "" ? null : Number(digits), filed: byEntry ? filedOn(text) : said, entered: byEntry ? said : entered,
      text, short: null, provisional: false,
      document: link ? documentOf(/\/doc1\/(\d{1,20})/.exec(link.href)![1]!) : null, sequence: click?.[2] ?? null,
    });
  }
}

interface Columns {
  date: number;
  number: number;
  count: number;
  /** The days are those of entry, not of filing. */
  byEntry: boolean;
}

/** The columns of the docket's table, if the row is its head: `Date Filed | # | Docket Text`. */
function columnsOf(cells: readonly Cell[]): Columns | null {
  if (cells.length < 3 || cells.length > 6) return null;
  const heads = cells.map(({ runs }) => textOf(runs).toLowerCase());
  const date = heads.findIndex((head) => /^(?:date filed|filing date|filed|date entered|entered)$/.test(head));
  const number = heads.indexOf("#");
  if (date < 0 || number < 0 || heads.at(-1) !== "docket text") return null;
  return { date, number, count: heads.length, byEntry: heads[date]!.includes("entered") };
}

/** The day a text says it was filed on: `(Filed on 02/27/2025)`. */
function filedOn(text: string): string | null {
  const at = text.lastIndexOf("(Filed on ");
  return at < 0 ? null : dayOf(text.slice(at + "(Filed on ".length, at + 40));
}
