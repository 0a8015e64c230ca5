import { linesOf, textOf, type Cell, type Line } from "./cell.ts";
import { captionOf, type Caption } from "./caption.ts";
import { courtNamed } from "./court.ts";
import type { Attorney, Entry, Party } from "./shape.ts";
import { dayOf, enteredOn, noteOf, said } from "./words.ts";

/** Words for what a party is on appeal. */
const ROLE = /\b(?:Appellants?|Appellees?|Petitioners?|Respondents?|Plaintiffs?|Defendants?|Intervenors?|Amic(?:us|i)|Movants?|Claimants?|Debtors?|Trustees?|Creditors?|Party|Parties|Witness|Objectors?|Custodian|Garnishee|In re|Pending)\b/i;

/** Labels of the stub above the parties. */
const STUB = /^(?:[A-Za-z. ]{0,40}Docket #|Case Number|Docketed|Termed|Nature of Suit|Appeal From|Fee Status|Case Type|District|Agency|Date [A-Za-z ']{1,20}|Lead|(?:Trial|Ordering) Judge|Panel Assignment|Prior Cases|Current Cases)\b[^:]{0,20}:/i;

/** A docket of a court of appeals (`General Docket`), whole or in summary, as it is read row by row. */
export class Appeal {
  caption: Caption | null = null;
  court: string | null = null;
  printed: string | null = null;
  readonly parties: Party[] = [];
  readonly entries: Entry[] = [];
  readonly links: string[] = [];
  readonly cases = new Set<string>();
  unread = 0;
  private readonly told = new Map<string, string>();

  row(cells: readonly Cell[]): void {
    const first = textOf(cells[0]?.runs ?? []);
    if (this.court === null && first.length < 400 && /^General Docket\b/i.test(first)) this.court = courtNamed(first);
    if (this.printed === null) this.stub(cells, first);
    else if (cells.length === 3 && dayOf(first) !== null && first.length <= 10) this.entry(cells, first);
    else if (this.entries.length === 0 && cells.length === 2) this.party(cells);
    else if (this.entries.length === 0) this.more(cells, first);
  }

  private stub(cells: readonly Cell[], first: string): void {
    const number = /^(?:[A-Za-z. ]{0,60}\bDocket #|Case Number):\s*(\S+)$/i.exec(first)?.[1];
    if (number === undefined || number.length > 40 || (this.court === null && /^Case/i.test(first))) return;
    this.printed = number;
    for (const cell of cells.slice(1)) for (const { text } of linesOf(cell.runs)) this.label(text);
    this.caption = captionOf(() => null, null);
  }

  private label(text: string): void {
    const [, label = "", value = ""] = /^([A-Za-z ]{3,30}):\s*(.*)$/.exec(text) ?? [];
    if (label !== "" && !this.told.has(label.toLowerCase())) this.told.set(label.toLowerCase(), value);
  }

  /** Rows of the stub below the number: the name stands where no label does. */
  private more(cells: readonly Cell[], first: string): void {
    if (cells.length !== 1 || first === "" || first.length > 2000) return;
    if (/^[A-Za-z ]{3,30}:/.test(first) && !/^in re:/i.test(first)) this.label(first);
    else if (!this.told.has("name") && !this.told.has("case type information")) this.told.set("name", first);
    this.caption = captionOf((label) => this.of(label), said(this.told.get("name")));
  }

  private of(label: string): string | null {
    const appellate: Readonly<Record<string, string>> = { "date filed": "docketed", "date terminated": "termed", "nature of suit": "nature of suit" };
    return said(this.told.get(appellate[label] ?? ""));
  }

  private party(cells: readonly Cell[]): void {
    const lines = linesOf(cells[0]!.runs).filter(({ text }) => text !== "");
    const role = lines.at(-1)?.text.replace(/,$/, "") ?? "";
    if (lines.length < 2 || role.length > 60 || !ROLE.test(role) || lines.some(({ text }) => STUB.test(text))) return;
    const terminated = lines.slice(0, -1).flatMap(({ text }) => /^Terminated:\s*(\S+)/i.exec(text)?.[1] ?? []).map(dayOf)[0] ?? null;
    const name = lines[0]!.text.replace(/\s*\(#[\w-]+\)$/, "");
    const notes = lines.slice(1, -1).map(({ text }) => text);
    this.parties.push({ name, parts: [{ role, terminated, note: noteOf(notes, this.court) }], attorneys: attorneysOf(linesOf(cells[1]!.runs)) });
  }

  private entry(cells: readonly Cell[], day: string): void {
    const [, middle, last] = cells as readonly [Cell, Cell, Cell];
    const digits = linesOf(middle.runs).map(({ text }) => text).find((text) => /^\d{1,7}$/.test(text));
    const link = middle.links.find(({ href, click }) => /\/docs\d\/\d/.test(href) || /doDocPostURL\('\d/.test(click));
    const document = /\/docs\d\/(\d{1,20})/.exec(link?.href ?? "")?.[1] ?? /doDocPostURL\('(\d{1,20})'/.exec(link?.click ?? "")?.[1] ?? null;
    const number = /doDocPostURL\('\d{1,20}','(\d{1,12})'/.exec(link?.click ?? "")?.[1];
    const text = textOf(last.runs);
    // Days of the court below stand three in a row as well.
    if (!/[A-Za-z]/.test(text)) return;
    if (link) this.links.push(link.href);
    if (number !== undefined) this.cases.add(number);
    this.entries.push({ entry: digits === undefined ? null : Number(digits), filed: dayOf(day), entered: enteredOn(text), text, short: null, provisional: false, document, sequence: middle.ticks.find((tick) => /^\d{1,12}$/.test(tick)) ?? null });
  }
}

/** Attorneys stand one below the other, an empty line between them: the name, then `[COR NTC Retained]`, then what is never kept. */
function attorneysOf(lines: readonly Line[]): Attorney[] {
  const attorneys: Attorney[] = [];
  let fresh = true;
  for (const { text } of lines) {
    if (text === "") fresh = true;
    else if (fresh) {
      attorneys.push({ name: text, roles: [] });
      fresh = false;
    } else if (/^\[[^\]]{1,80}\]$/.test(text)) attorneys.at(-1)!.roles.push(text.slice(1, -1));
  }
  return attorneys;
}
