import { BOLD, ITALIC, linesOf, single, UNDERLINED, type Cell, type Line } from "./cell.ts";
import type { Attorney, Party } from "./shape.ts";
import { dayOf, isContact } from "./words.ts";

/** Headings of a criminal docket that are no roles. */
const COUNTS = /^(?:pending counts|terminated counts|complaints?|disposition|highest offense level|offense level)/i;

/** What a row of the parties' table is. */
export type PartyLine = { role: string } | { counts: true } | { party: Party } | null;

/** Reads a row between the caption and the entries; `role` is that of the heading above it. */
export function readPartyRow(cells: readonly Cell[], role: string | null): PartyLine {
  const lines = cells[0] === undefined ? [] : linesOf(cells[0].runs).filter(({ text }) => text !== "");
  const first = lines[0];
  if (!first) return null;
  if ((first.style & (BOLD | UNDERLINED)) === (BOLD | UNDERLINED) && lines.length === 1) {
    return COUNTS.test(first.text) ? { counts: true } : { role: first.text.replace(/\s*\(\d+\)$/, "") };
  }
  if (first.bold === "") return null;
  return { party: { ...readParty(lines, role), attorneys: cells[2] === undefined ? [] : readAttorneys(cells[2]) } };
}

function readParty([first, ...rest]: readonly Line[], role: string | null): Omit<Party, "attorneys"> {
  const name = first!.bold;
  const beside = single(first!.text.slice(name.length));
  const notes = [beside, ...rest.map(({ text }) => text)].filter((text) => text !== "" && !isContact(text));
  // Below another name it stands for, the word is of that name, not of the party.
  const own = notes.findIndex((note) => /^(?:also|doing|formerly|now|trading|other|successor)\b|^(?:a\/?k\/?a|d\/?b\/?a|f\/?k\/?a)\b/i.test(note));
  const terminated = (own < 0 ? notes : notes.slice(0, own)).flatMap((note) => /^TERMINATED:\s*(\S+)/i.exec(note)?.[1] ?? []).map(dayOf)[0] ?? null;
  return { name, parts: [{ role, terminated, note: notes.length === 0 ? null : notes.join("\n") }] };
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
