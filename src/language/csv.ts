/** One cell: a text, a number or nothing. */
export type Cell = string | number | null;

/**
 * A table as CSV (RFC 4180, UTF-8). A text that a spreadsheet would run as a
 * formula gets an apostrophe in front (OWASP, CSV injection); numbers stay.
 */
export function writeCsv(head: readonly string[], rows: ReadonlyArray<readonly Cell[]>): string {
  return [head, ...rows].map((row) => row.map(cell).join(",")).join("\r\n") + "\r\n";
}

function cell(value: Cell): string {
  if (value === null) return "";
  if (typeof value === "number") return String(value);
  const guarded = /^[\s\p{Cc}]*[=+\-@|%＝＋－＠]/u.test(value) || /^[\t\r\n]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}
