import { BOLD, BREAK, ITALIC, UNDERLINED, type Cell, type Run } from "./cell.ts";

/** What a page consists of, told in its order: a row when it ends, so that the rows of a table within a cell come before the row of that cell. */
export interface Listener {
  /** Text that stands in a heading or a centred passage, or outside of tables; `tag` says in which. */
  passage(tag: string, runs: readonly Run[]): void;
  row(cells: readonly Cell[], table: number): void;
  /** A table ends, by itself or, where `cut`, because the page does. */
  table(table: number, cut: boolean): void;
  title(text: string): void;
  /** The host of a court's system that a link leads to. */
  court(host: string): void;
}

/** Tables within tables whose text still counts for the outermost cell. */
const DEEP = 8;

interface Table {
  number: number;
  cells: Cell[] | null;
  cell: Cell | null;
  /** Styles that were open when the table began. */
  style: Open;
}

/** How often bold, italic and underlined were begun and not ended. */
type Open = [bold: number, italic: number, underlined: number];

/**
 * The tables of a page that are open, and the cell that text goes to. As in a
 * browser, a cell, a row or a table that is not closed ends where the next
 * begins, and nothing ends outside of the innermost table.
 */
export class Tables {
  /** Where text goes: a cell, or what stands outside of tables. */
  holder: Cell = emptyCell();
  private readonly outside = this.holder;
  private readonly open: Table[] = [];
  private mark = 0;
  private passage = "";
  private count = 0;
  private style: Open = [0, 0, 0];
  private readonly listener: Listener;

  constructor(listener: Listener) {
    this.listener = listener;
  }

  get any(): boolean {
    return this.open.length > 0;
  }

  say(text: string): void {
    const [bold, italic, underlined] = this.style;
    this.holder.runs.push({ text, style: (bold > 0 ? BOLD : 0) | (italic > 0 ? ITALIC : 0) | (underlined > 0 ? UNDERLINED : 0) });
  }

  endLine(): void {
    this.holder.runs.push({ text: "\n", style: BREAK });
  }

  /** A style begins (1) or ends (-1). */
  turn(style: number, by: number): void {
    const which = style === BOLD ? 0 : style === ITALIC ? 1 : 2;
    this.style[which] = Math.max(0, this.style[which] + by);
  }

  /** Tells the passage that ends here; what stood outside of tables is then done with. */
  tell(next = ""): void {
    const { runs } = this.holder;
    if (runs.length > this.mark) this.listener.passage(this.passage, this.mark === 0 ? runs : runs.slice(this.mark));
    if (this.holder === this.outside) this.outside.runs = [];
    this.mark = this.holder.runs.length;
    this.passage = next;
  }

  beginTable(): void {
    // Between cells a table cannot stand: the one before was not closed.
    if (this.open.at(-1)?.cell === null) this.endTable();
    if (this.open.length === 0) this.tell();
    else this.endLine();
    this.count += 1;
    this.open.push({ number: this.count, cells: null, cell: null, style: [...this.style] });
  }

  beginRow(): void {
    const table = this.open.at(-1);
    if (!table) return;
    this.endRow();
    table.cells = [];
  }

  beginCell(right: boolean, span: number): void {
    const table = this.open.at(-1);
    if (!table) return;
    this.endCell();
    table.cells ??= [];
    table.cell = { ...emptyCell(), right, span };
    this.style = [0, 0, 0];
    this.enter(table.cell, 0);
  }

  endCell(): void {
    const table = this.open.at(-1);
    if (!table?.cell) return;
    table.cells?.push(table.cell);
    table.cell = null;
    this.style = [...table.style];
    this.enter(this.cellAround());
  }

  endRow(): void {
    const table = this.open.at(-1);
    if (!table) return;
    this.endCell();
    const { cells } = table;
    table.cells = null;
    if (cells === null) return;
    if (cells.length > 0) this.listener.row(cells, table.number);
    if (this.open.length === 1 || this.open.length > DEEP) return;
    for (const { runs, links, ticks } of cells) {
      for (const run of runs) this.holder.runs.push(run);
      for (const link of links) this.holder.links.push(link);
      for (const tick of ticks) this.holder.ticks.push(tick);
      this.holder.runs.push({ text: " ", style: 0 });
    }
    this.endLine();
  }

  endTable(cut = false): void {
    const table = this.open.at(-1);
    if (!table) return;
    this.endRow();
    this.enter(this.cellAround());
    this.open.pop();
    this.style = table.style;
    this.listener.table(table.number, cut);
  }

  /** The page ends: so does all that is open. */
  end(): void {
    while (this.open.length > 0) this.endTable(true);
    this.tell();
  }

  private cellAround(): Cell {
    return this.open.at(-2)?.cell ?? this.outside;
  }

  private enter(cell: Cell, mark = cell.runs.length): void {
    this.holder = cell;
    this.mark = mark;
    this.passage = "";
  }
}

function emptyCell(): Cell {
  return { runs: [], links: [], ticks: [], right: false, span: 1 };
}
