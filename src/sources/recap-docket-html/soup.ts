import { Tokenizer } from "htmlparser2";
import { BOLD, BREAK, ITALIC, UNDERLINED, type Cell, type Run } from "./cell.ts";
import { courtAt } from "./court.ts";

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

const STYLES: Readonly<Record<string, number>> = { b: BOLD, strong: BOLD, i: ITALIC, em: ITALIC, u: UNDERLINED };
const PASSAGES = new Set(["h1", "h2", "h3", "h4", "h5", "h6", "center"]);
const BLOCKS = new Set(["br", "p", "div", "li", "ul", "ol", "dl", "dt", "dd", "hr", "blockquote", "pre", "form", "caption"]);
/** Their content is no text of the page; nor is what the RECAP extension of browsers puts into it. */
const SILENT = new Set(["script", "style", "select", "textarea", "noscript", "iframe", "template"]);

interface Table {
  number: number;
  cells: Cell[] | null;
  cell: Cell | null;
  /** Styles that were open when the table began. */
  style: Counts;
}

type Counts = [number, number, number];

/**
 * Reads the tags of a page as a browser does where it matters for tables: a
 * cell, a row or a table that is not closed ends where the next begins, and an
 * end tag never closes anything outside of the innermost table. Builds no tree.
 * Time grows with the length of the page and no faster.
 */
export function scan(page: string, listener: Listener): void {
  const outside: Cell = emptyCell();
  const open: Table[] = [];
  let holder = outside;
  let mark = 0;
  let passage = "";
  let tables = 0;
  let counts: Counts = [0, 0, 0];
  let silent = "";
  let silences = 0;
  let title: string | null = null;
  let tag = "";
  let wanted = false;
  let name = "";
  let value = "";
  let attributes: Record<string, string> = {};

  const style = (): number => (counts[0] > 0 ? BOLD : 0) | (counts[1] > 0 ? ITALIC : 0) | (counts[2] > 0 ? UNDERLINED : 0);
  const say = (text: string): void => {
    if (title !== null) title += text;
    else if (silent === "") holder.runs.push({ text, style: style() });
  };
  const breakLine = (): void => {
    if (silent === "") holder.runs.push({ text: "\n", style: BREAK });
  };
  /** Tells the passage that ends here; what stood outside of tables is then done with. */
  const tell = (): void => {
    if (holder.runs.length > mark) listener.passage(passage, mark === 0 ? holder.runs : holder.runs.slice(mark));
    if (holder === outside) outside.runs = [];
    mark = holder.runs.length;
    passage = "";
  };
  const endCell = (table: Table): void => {
    if (table.cell === null) return;
    table.cells?.push(table.cell);
    table.cell = null;
    counts = [...table.style];
    holder = within(open.length - 1);
    mark = holder.runs.length;
  };
  const endRow = (table: Table): void => {
    endCell(table);
    const { cells } = table;
    table.cells = null;
    if (cells === null) return;
    if (cells.length > 0) listener.row(cells, table.number);
    if (open.length === 1 || open.length > DEEP) return;
    for (const cell of cells) {
      for (const run of cell.runs) holder.runs.push(run);
      for (const link of cell.links) holder.links.push(link);
      for (const tick of cell.ticks) holder.ticks.push(tick);
      holder.runs.push({ text: " ", style: 0 });
    }
    breakLine();
  };
  const within = (depth: number): Cell => open[depth - 1]?.cell ?? outside;
  const endTable = (cut: boolean): void => {
    const table = open.at(-1);
    if (!table) return;
    endRow(table);
    open.pop();
    counts = table.style;
    holder = within(open.length);
    mark = holder.runs.length;
    listener.table(table.number, cut);
  };

  const begin = (): void => {
    const table = open.at(-1);
    if (tag === "table") {
      // Between cells a table cannot stand: the one before was not closed.
      if (table && table.cell === null) endTable(false);
      if (open.length === 0) tell();
      else breakLine();
      open.push({ number: (tables += 1), cells: null, cell: null, style: [...counts] });
    } else if (tag === "tr") {
      if (!table) return;
      endRow(table);
      table.cells = [];
    } else if (tag === "td" || tag === "th") {
      if (!table) return;
      endCell(table);
      table.cells ??= [];
      table.cell = emptyCell();
      table.cell.right = /^right$/i.test(attributes["align"] ?? "");
      counts = [0, 0, 0];
      holder = table.cell;
      mark = 0;
      passage = "";
    } else if (PASSAGES.has(tag)) {
      tell();
      passage = tag;
    } else if (tag in STYLES) add(1);
    else if (BLOCKS.has(tag)) breakLine();
    else if (tag === "a") link(attributes["href"] ?? "", attributes["onclick"] ?? "");
    else if (tag === "input" && /^checkbox$/i.test(attributes["type"] ?? "")) holder.ticks.push(attributes["value"] ?? "");
    else if (tag === "title" && open.length === 0) title = "";
  };
  /** What a tag begins, unless it stands where nothing is text. */
  const beginOrNot = (): void => {
    if (silent === "" && (SILENT.has(tag) || (tag === "div" && /\brecap-/.test(attributes["class"] ?? "")))) {
      silent = tag;
      silences = 1;
    } else if (tag === silent) silences += 1;
    else begin();
  };
  const finish = (): void => {
    const table = open.at(-1);
    if (tag === silent) {
      silences -= 1;
      if (silences === 0) silent = "";
      return;
    }
    if (tag === "table") endTable(false);
    else if (tag === "tr") {
      if (table) endRow(table);
    } else if (tag === "td" || tag === "th") {
      if (table) endCell(table);
    } else if (PASSAGES.has(tag)) {
      tell();
      breakLine();
    } else if (tag in STYLES) add(-1);
    else if (BLOCKS.has(tag)) breakLine();
    else if (tag === "title" && title !== null) {
      listener.title(title);
      title = null;
    }
  };
  const link = (href: string, click: string): void => {
    holder.links.push({ href, click });
    const host = courtAt(href) ?? courtAt(attributes["oncontextmenu"] ?? "");
    if (host !== null) listener.court(host);
  };
  const add = (by: number): void => {
    const which = STYLES[tag] === BOLD ? 0 : STYLES[tag] === ITALIC ? 1 : 2;
    counts[which] = Math.max(0, counts[which] + by);
  };

  const tokens = new Tokenizer({ decodeEntities: true }, {
    ontext: (start, end) => say(page.slice(start, end)),
    ontextentity: (point) => say(character(point)),
    onopentagname: (start, end) => {
      tag = page.slice(start, end).toLowerCase();
      wanted = tag === "a" || tag === "td" || tag === "input" || tag === "div";
      if (wanted) attributes = {};
    },
    onattribname: (start, end) => {
      if (wanted) name = page.slice(start, end).toLowerCase();
      value = "";
    },
    onattribdata: (start, end) => {
      if (wanted) value += page.slice(start, end);
    },
    onattribentity: (point) => {
      if (wanted) value += character(point);
    },
    onattribend: () => {
      if (wanted && (name === "href" || name === "onclick" || name === "oncontextmenu" || name === "align" || name === "class" || name === "type" || name === "value")) attributes[name] ??= value;
    },
    onopentagend: () => beginOrNot(),
    // A silent one that closes itself holds nothing.
    onselfclosingtag: () => {
      if (!SILENT.has(tag)) beginOrNot();
    },
    onclosetag: (start, end) => {
      tag = page.slice(start, end).toLowerCase();
      if (tag === "br") begin();
      else finish();
    },
    oncdata: () => {}, oncomment: () => {}, ondeclaration: () => {}, onprocessinginstruction: () => {}, onend: () => {},
  });
  tokens.write(page);
  tokens.end();
  if (title !== null) listener.title(title);
  while (open.length > 0) endTable(true);
  tell();
}

function emptyCell(): Cell {
  return { runs: [], links: [], ticks: [], right: false };
}

function character(point: number): string {
  return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : " ";
}
