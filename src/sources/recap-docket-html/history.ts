import { linesOf, textOf, type Cell, type Run } from "./cell.ts";
import { captionOf, labelOf, type Caption } from "./caption.ts";
import type { Entry } from "./shape.ts";
import { dayOf, documentOf, judgeOf, said } from "./words.ts";

/** A history report (`History/Documents`) as it is read row by row: days and short words of each event, and the long text where it was asked for. */
export class History {
  caption: Caption | null = null;
  printed: string | null = null;
  readonly entries: Entry[] = [];
  readonly links: string[] = [];
  readonly cases = new Set<string>();
  unread = 0;
  /** The page says that there are no events. */
  empty = false;
  private table = 0;

  /** The passage above the table; false for another. */
  passage(runs: readonly Run[]): boolean {
    const lines = linesOf(runs).filter(({ text }) => text !== "");
    if (/^There are no (?:documents|proceedings|events)\b/i.test(lines[0]?.text ?? "")) this.empty = true;
    const [head, ...rest] = lines;
    if (!head || this.printed !== null || !/^(?:\d{1,2}:)?\d{2}-/.test(head.bold) || !rest.some(({ text }) => /\bDate filed:/i.test(text))) return false;
    this.printed = head.bold;
    this.caption = historyCaption(head.text.slice(head.bold.length), rest.map(({ text }) => text));
    return true;
  }

  row(cells: readonly Cell[], table: number): void {
    if (this.printed === null) return;
    const heads = cells.map(({ runs }) => textOf(runs).toLowerCase());
    if (heads.length === 3 && /^doc\.? no\.?$/.test(heads[0]!) && heads[1] === "dates" && heads[2] === "description") this.table = table;
    else if (table === this.table && this.table > 0) this.entry(cells);
  }

  /** A table ends; whether the page ended within that of the events. */
  ends(table: number, cut: boolean): boolean {
    return cut && table === this.table && this.table > 0;
  }

  private entry(cells: readonly Cell[]): void {
    const text = cells.length === 2 && daysOf(cells[1]!) ? "" : textOf(cells.at(-1)!.runs);
    const last = this.entries.at(-1);
    if (cells.length < 3 && text !== "" && cells.slice(0, -1).every(({ runs }) => textOf(runs) === "")) {
      const long = /^Docket Text:\s*(.*)$/.exec(text)?.[1];
      if (long === undefined || !last) this.unread += 1;
      else if (long !== "" && last.provisional) Object.assign(last, { text: long, provisional: false });
      return;
    }
    const [numbered, dates] = cells;
    const digits = textOf(numbered!.runs);
    // An event without a name leaves its cell out.
    const days = cells.length === 3 || cells.length === 2 ? daysOf(dates!) : null;
    if (!days || !/^(?:\d{0,7}|doc)$/i.test(digits)) {
      this.unread += 1;
      return;
    }
    const link = numbered!.links.find(({ href }) => /\/doc1\/\d/.test(href));
    const event = /goDLS\('[^']{0,200}','(\d{1,12})','(\d{1,12})'/.exec(link?.click ?? "");
    const shown = cells.at(-1)!.links.map(({ href }) => /DktText\('[^']{0,40}','(\d{1,12})','\d{0,8}','(\d{1,12})'/.exec(href)).find((found) => found !== null);
    if (link) this.links.push(link.href);
    const number = event?.[1] ?? shown?.[1];
    if (number !== undefined) this.cases.add(number);
    this.entries.push({
      // Where only `doc` stands, a document was filed and not numbered.
      entry: /^\d+$/.test(digits) ? Number(digits) : null, ...days, text, short: said(text), provisional: true,
      document: link ? documentOf(/\/doc1\/(\d{1,20})/.exec(link.href)![1]!) : null, sequence: event?.[2] ?? shown?.[2] ?? null,
    });
  }
}

/** `Filed & Entered: 12/05/2017`, or `Filed: …` and `Entered: …`; null where no day of filing or entry stands. */
function daysOf(cell: Cell): Pick<Entry, "filed" | "entered"> | null {
  let filed: string | null = null;
  let entered: string | null = null;
  for (const { text } of linesOf(cell.runs)) {
    const [, label = "", day = ""] = /^([A-Za-z &]{5,20}):\s*(\S+)$/.exec(text) ?? [];
    if (/^filed/i.test(label)) filed = dayOf(day);
    if (/entered$/i.test(label)) entered = dayOf(day);
  }
  return filed === null && entered === null ? null : { filed, entered };
}

/** Name, judges and labels as the passage has them: several labels may share a line. */
function historyCaption(name: string, lines: readonly string[]): Caption {
  const told = new Map<string, string>();
  for (const line of lines) {
    const presiding = /^(.{1,120}), presiding$/i.exec(line)?.[1];
    const referral = /^(.{1,120}), referral$/i.exec(line)?.[1];
    if (presiding !== undefined) told.set("assigned to", presiding);
    else if (referral !== undefined) told.set("referred to", told.get("referred to") ?? referral);
    else for (const part of line.split(/(?=\b(?:Case type|Chapter|Asset|Vol|(?:Chief )?Judge|Date filed|Date of last filing|Date terminated|Date discharged|Debtor)\b[^:]{0,20}:)/)) {
      const found = labelOf({ text: part.trim() });
      if (found && !told.has(found.label)) told.set(found.label, found.value);
    }
  }
  const caption = captionOf((label) => said(told.get(label)), said(name));
  return { ...caption, judge: judgeOf(caption.judge) };
}
