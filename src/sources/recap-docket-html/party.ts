import { BOLD, ITALIC, linesOf, single, UNDERLINED, type Cell, type Line } from "./cell.ts";
import type { Attorney, Party } from "./shape.ts";
import { dayOf, isContact, noteOf } from "./words.ts";

/** Headings of a criminal docket that are no roles. */
const COUNTS = /^(?:pending counts|terminated counts|complaints?|disposition|highest offense level|offense level)/i;

/** A line that announces another name of a party. */
const OTHER_NAME = /^(?:(?:also|formerly|now|previously|erroneously sued|sued) (?:known|sued|doing business)? ?as|(?:formerly )?doing business as|trading as|a\/?k\/?a|d\/?b\/?a|f\/?k\/?a|n\/?k\/?a)\.?$/i;

/** What a row of the parties' table is. */
export type PartyLine = { role: string | null } | { counts: true } | { party: Party } | null;

/** Reads a row between the caption and the entries; `role` is that of the heading above it, null where none stands above this party. */
export function readPartyRow(cells: readonly Cell[], role: string | null): PartyLine {
  const lines = cells[0] === undefined ? [] : linesOf(cells[0].runs).filter(({ text }) => text !== "");
  const first = lines[0];
  // After each party stands an empty row: the heading above was that party's alone.
  if (!first) return cells.length === 1 ? { role: null } : null;
  if ((first.style & (BOLD | UNDERLINED)) === (BOLD | UNDERLINED) && lines.length === 1) {
    return COUNTS.test(first.text) ? { counts: true } : { role: first.text.replace(/\s*\(\d+\)$/, "") };
  }
  if (first.bold === "" || /^-+$/.test(first.text)) return null;
  if ((first.style & (BOLD | ITALIC)) === (BOLD | ITALIC)) return readBankruptcyParty(lines, cells[2]);
  return { party: { ...readParty(lines, role), attorneys: cells[2] === undefined ? [] : readAttorneys(cells[2]) } };
}

/** In bankruptcy the role stands above the name, and below it an address and part of a number of social security, which are never kept. */
function readBankruptcyParty([role, name]: readonly Line[], beside: Cell | undefined): PartyLine {
  if (!name || name.bold === "") return { role: role!.text };
  return { party: { name: name.bold, parts: [{ role: role!.text, terminated: null, note: null }], attorneys: beside === undefined ? [] : readAttorneys(beside) } };
}

function readParty([first, ...rest]: readonly Line[], role: string | null): Omit<Party, "attorneys"> {
  const name = first!.bold;
  const beside = single(first!.text.slice(name.length));
  const notes = [beside, ...rest.map(({ text }) => text)].filter((text) => text !== "");
  // Below another name of the party, which such a line announces, the word is of that name.
  const own = notes.findIndex((note) => OTHER_NAME.test(note));
  const terminated = (own < 0 ? notes : notes.slice(0, own)).flatMap((note) => /^TERMINATED:\s*(\S+)/i.exec(note)?.[1] ?? []).map(dayOf)[0] ?? null;
  return { name, parts: [{ role, terminated, note: noteOf(notes, null) }] };
}

/** The attorneys of a cell: each begins with a line in bold; of the rest only roles are kept, which stand in italics. */
function readAttorneys(cell: Cell): Attorney[] {
  const attorneys: Attorney[] = [];
  for (const line of linesOf(cell.runs)) {
    if (line.text === "") continue;
    if (line.bold !== "" && (line.style & ITALIC) === 0) attorneys.push({ name: nameOf(line.bold), roles: [] });
    else if (((line.style & ITALIC) !== 0 || line.text === "PRO SE") && !isContact(line.text)) attorneys.at(-1)?.roles.push(line.text);
  }
  return attorneys;
}

function nameOf(text: string): string {
  return text.replace(/ +,/g, ",");
}
