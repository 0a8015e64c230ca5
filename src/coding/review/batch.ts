import type { Cell } from "../../language/csv.ts";
import { Refused } from "../../record/hand.ts";
import type { Both } from "../../record/support.ts";
import { type CodeWords, fieldsOf, OUTCOME, written } from "./fields.ts";
import type { Fields, Item, ItemKind, Wish } from "./shape.ts";

/** The most that a cell of a common spreadsheet holds is 32,767 characters; a longer text is cut there and told by its hash. */
const CELL = 32_000;

/** The columns by which a batch is known again, and those in which a person writes. */
const known = ["item", "text_sha"];
const around = ["docket", "number", "date", "title", "text"];
const marks = ["unsure", "comment"];

/** Name of a field's column; what became of the defendants shares one. */
function columnOf(field: string): string {
  return field === OUTCOME ? "outcomes" : field;
}

/** The columns of a batch of one kind. Blind: the machine's columns, and that by which it is accepted, are not there. */
export function batchHead(kind: ItemKind, words: CodeWords, blind: boolean): string[] {
  const fields = fieldsOf(kind, words).map(({ id }) => columnOf(id));
  return [...known, ...around, ...(blind ? [] : ["machine", ...fields.map((field) => `machine_${field}`), "accept"]), ...fields, ...marks];
}

/** The line of an item, with the places of a person's answer empty. */
export function batchRow(item: Item, head: readonly string[]): Cell[] {
  const cells: Record<string, string | null> = {
    item: item.key, text_sha: item.hash.slice(0, 16), docket: item.docket, number: item.number, date: item.date, title: item.title, text: item.text, machine: item.coder,
    ...Object.fromEntries(Object.entries(columned(item.proposal.fields)).map(([column, text]) => [`machine_${column}`, text])),
  };
  return head.map((column) => (cells[column] == null ? null : cellOf(cells[column].slice(0, CELL))));
}

/** A code by column: outcomes a line each, `NAME = code`. */
function columned(fields: Fields): Record<string, string> {
  const plain = Object.entries(fields).filter(([id]) => !id.startsWith(OUTCOME));
  const outcomes = Object.entries(fields).filter(([id]) => id.startsWith(OUTCOME));
  return { ...Object.fromEntries(plain.map(([id, value]) => [id, written(value)])), ...(outcomes.length > 0 ? { outcomes: outcomes.map(([id, value]) => `${id.slice(OUTCOME.length)} = ${written(value)}`).join("\n") } : {}) };
}

/** A line of a batch that came back, by column. */
export type Line = Readonly<Record<string, string>>;

/** What a line says of its item; nothing where it was left empty. Throws `Refused`. */
export function wishOf(line: Line, item: Item, words: CodeWords): Wish | null {
  sameText(line, item);
  const answer = (column: string): string => textOf(line[column] ?? "").trim();
  const fields = fieldsOf(item.kind, words).map(({ id }) => columnOf(id));
  const said = fields.filter((column) => answer(column) !== "");
  const [accept, unsure] = [marked(answer("accept"), "accept"), marked(answer("unsure"), "unsure")];
  const comment = answer("comment");
  if (said.length === 0 && !accept && !unsure) {
    if (comment === "") return null;
    throw new Refused({ en: "A comment needs a judgement: fill in the fields, or write x under unsure.", zh: "备注须附带判断：请填写各字段，或在unsure列写x。" });
  }
  const saw = line.machine === undefined || answer("machine") === "" ? null : answer("machine");
  const rest = { round: "coder" as const, saw, ...(comment === "" ? {} : { comment }) };
  if (unsure) return { ...rest, verdict: "unsure", set: Object.fromEntries(said.map((column) => [column, answer(column)])) };
  if (accept && saw !== item.coder) throw new Refused({ en: `It was coded anew by ${item.coder} since this batch was written; export it again to accept that, or fill in the fields.`, zh: `该批次导出后条目已由${item.coder}重新编码；如需采纳请重新导出，或自行填写各字段。` });
  if (accept) return { ...rest, verdict: "accept", set: Object.fromEntries(said.map((column) => [column, answer(column)])) };
  const missing = fields.filter((column) => column !== "outcomes" && (line[column] === undefined || (answer(column) === "" && !["prejudice", "scope"].includes(column))));
  if (missing.length > 0) throw new Refused({ en: `The field ${missing.join(", ")} is empty; fill it in${saw === null ? "" : ", write x under accept,"} or leave the whole line empty.`, zh: `字段${missing.join("、")}未填；请补填${saw === null ? "" : "、在accept列写x"}，或将整行留空。` });
  return { ...rest, verdict: "change", whole: true, set: Object.fromEntries(said.flatMap((column) => (column === "outcomes" ? outcomesOf(answer(column)) : [[column, answer(column)]]))) };
}

function outcomesOf(cell: string): [string, string][] {
  return cell.split(/[\r\n]+/).filter((each) => each.trim() !== "").map((each) => {
    const stroke = each.lastIndexOf("=");
    if (stroke < 1) throw new Refused({ en: `"${each.trim()}" is no outcome; write NAME = CODE, a line each.`, zh: `“${each.trim()}”不是处置结果；请按“姓名 = 代码”逐行填写。` });
    return [`${OUTCOME}${each.slice(0, stroke).trim()}`, each.slice(stroke + 1)];
  });
}

/** The text is the one that the record holds: by its hash, and where the file still shows it, by its words. */
function sameText(line: Line, item: Item): void {
  const wrong = (says: Both): never => {
    throw new Refused(says);
  };
  if ((line.text_sha ?? "").trim() !== item.hash.slice(0, 16)) wrong({ en: `The text of ${item.key} is another now than when this batch was written; export it again.`, zh: `${item.key}的文本在该批次导出后已变更；请重新导出。` });
  for (const column of ["title", "text"] as const) {
    const shown = line[column];
    if (shown !== undefined && spaced(textOf(shown)) !== spaced((item[column] ?? "").slice(0, CELL))) wrong({ en: `The ${column} of ${item.key} was changed in this file; a judgement is of the text on record, so export the batch again.`, zh: `该文件中${item.key}的${column === "text" ? "正文" : "标题"}被改动；判断须针对在案文本，请重新导出。` });
  }
}

/** Text as it is compared: a spreadsheet may move line ends and blanks. */
function spaced(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

const yes = new Set(["x", "yes", "y", "true", "1", "是", "√", "✓"]);
const no = new Set(["", "no", "n", "false", "0", "否"]);

function marked(cell: string, column: string): boolean {
  const mark = cell.normalize("NFKC").toLowerCase();
  if (yes.has(mark)) return true;
  if (no.has(mark)) return false;
  throw new Refused({ en: `"${cell}" stands under ${column}; write x there or nothing.`, zh: `${column}列写有“${cell}”；请写x或留空。` });
}

/** A text as a cell: one that begins with an apostrophe gets another, so that the guard against formulas can be told from it. */
export function cellOf(text: string): string {
  return text.startsWith("'") ? `'${text}` : text;
}

/** A cell as the text it was: the guard's apostrophe (`src/language/csv.ts`) is taken off again. */
export function textOf(cell: string): string {
  return /^'(?:'|[\s\p{Cc}]*[=+\-@|%＝＋－＠]|[\t\r\n])/u.test(cell) ? cell.slice(1) : cell;
}
