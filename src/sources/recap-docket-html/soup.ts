import { Tokenizer } from "htmlparser2";
import { BOLD, ITALIC, UNDERLINED } from "./cell.ts";
import { courtAt } from "./court.ts";
import { Tables, type Listener } from "./tables.ts";

const STYLES = new Map([["b", BOLD], ["strong", BOLD], ["i", ITALIC], ["em", ITALIC], ["u", UNDERLINED]]);
const PASSAGES = new Set(["h1", "h2", "h3", "h4", "h5", "h6", "center"]);
const BLOCKS = new Set(["br", "p", "div", "li", "ul", "ol", "dl", "dt", "dd", "hr", "blockquote", "pre", "form", "caption"]);
/** Their content is no text of the page; nor is what the RECAP extension of browsers puts into it. */
const SILENT = new Set(["script", "style", "select", "textarea", "noscript", "iframe", "template"]);
/** Tags of which attributes are read, and which ones. */
const READ = new Set(["a", "td", "th", "input", "div"]);
const KEPT = new Set(["href", "onclick", "oncontextmenu", "align", "class", "colspan", "type", "value"]);

/**
 * Reads the tags of a page and tells its passages and rows. Builds no tree.
 * Time grows with the length of the page and no faster.
 */
export function scan(page: string, listener: Listener): void {
  const tables = new Tables(listener);
  let tag = "";
  let name = "";
  let value = "";
  let attributes: Record<string, string> = {};
  /** The title while it is read. */
  let title: string | null = null;
  /** The tag whose content is no text, and how often it was begun within itself. */
  let silent = "";
  let silences = 0;

  const say = (text: string): void => {
    if (title !== null) title += text;
    else if (silent === "") tables.say(text);
  };
  const link = (): void => {
    const { href = "", onclick: click = "", oncontextmenu = "" } = attributes;
    tables.holder.links.push({ href, click });
    const host = courtAt(href) ?? courtAt(oncontextmenu);
    if (host !== null) listener.court(host);
  };
  const begin = (): void => {
    const { align = "", colspan = "", type = "", value: ticked = "" } = attributes;
    const style = STYLES.get(tag);
    if (tag === "table") tables.beginTable();
    else if (tag === "tr") tables.beginRow();
    else if (tag === "td" || tag === "th") tables.beginCell(/^right$/i.test(align), Math.min(Math.max(Number.parseInt(colspan, 10) || 1, 1), 20));
    else if (PASSAGES.has(tag)) tables.tell(tag);
    else if (style !== undefined) tables.turn(style, 1);
    else if (BLOCKS.has(tag)) tables.endLine();
    else if (tag === "a") link();
    else if (tag === "input" && /^checkbox$/i.test(type)) tables.holder.ticks.push(ticked);
    else if (tag === "title" && !tables.any) title = "";
  };
  const beginOrNot = (): void => {
    if (silent === "" && (SILENT.has(tag) || (tag === "div" && /\brecap-/.test(attributes["class"] ?? "")))) {
      silent = tag;
      silences = 1;
    } else if (tag === silent) silences += 1;
    else if (silent === "") begin();
  };
  const finish = (): void => {
    const style = STYLES.get(tag);
    if (silent !== "") {
      if (tag === silent) silences -= 1;
      if (silences === 0) silent = "";
    } else if (tag === "table") tables.endTable();
    else if (tag === "tr") tables.endRow();
    else if (tag === "td" || tag === "th") tables.endCell();
    else if (PASSAGES.has(tag)) {
      tables.tell();
      tables.endLine();
    } else if (style !== undefined) tables.turn(style, -1);
    else if (BLOCKS.has(tag)) tables.endLine();
    else if (tag === "title" && title !== null) {
      listener.title(title);
      title = null;
    }
  };

  const tokens = new Tokenizer({ decodeEntities: true }, {
    ontext: (start, end) => say(page.slice(start, end)),
    ontextentity: (point) => say(character(point)),
    onopentagname: (start, end) => {
      tag = page.slice(start, end).toLowerCase();
      attributes = {};
    },
    onattribname: (start, end) => {
      name = READ.has(tag) ? page.slice(start, end).toLowerCase() : "";
      value = "";
    },
    onattribdata: (start, end) => {
      if (KEPT.has(name)) value += page.slice(start, end);
    },
    onattribentity: (point) => {
      if (KEPT.has(name)) value += character(point);
    },
    onattribend: () => {
      if (KEPT.has(name)) attributes[name] ??= value;
    },
    onopentagend: beginOrNot,
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
  tables.end();
}

function character(point: number): string {
  return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : " ";
}
