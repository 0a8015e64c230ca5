import stringWidth from "string-width";

/**
 * Rows as aligned columns. Widths are cells of the terminal, so that a Chinese
 * character takes two. The last column wraps within `width`.
 */
export function columns(rows: ReadonlyArray<ReadonlyArray<string>>, width: number): string {
  const count = Math.max(0, ...rows.map((row) => row.length));
  const widths = Array.from({ length: Math.max(0, count - 1) }, (_, n) => Math.max(...rows.map((row) => stringWidth(row[n] ?? ""))));
  const indent = widths.reduce((sum, each) => sum + each + 2, 0);
  const room = Math.max(24, width - indent);
  return rows
    .map((row) => {
      const head = widths.map((each, n) => pad(row[n] ?? "", each)).join("  ");
      const [first = "", ...rest] = wrap(row[count - 1] ?? "", room);
      return [`${head}${count > 1 ? "  " : ""}${first}`.trimEnd(), ...rest.map((line) => " ".repeat(indent) + line)].join("\n");
    })
    .join("\n");
}

/** Breaks text at blanks, and within Chinese between characters, to lines of at most `width` cells. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  // Closing punctuation stays with what is before it and an opening bracket with what follows: no Chinese line begins with a full stop or ends in a bracket.
  for (const piece of text.match(/[（《「『〔【]*(?:[\u2e80-\u9fff\uff00-\uffef]|[^\s\u2e80-\u9fff\uff00-\uffef]+)[，。；：、！？）》」』〕】”’]*|\s+/gu) ?? []) {
    if (line !== "" && stringWidth(line + piece.trimEnd()) > width) {
      lines.push(line.trimEnd());
      line = piece.trimStart();
    } else line += piece;
  }
  return line.trim() === "" ? lines : [...lines, line.trimEnd()];
}

function pad(text: string, width: number): string {
  return text + " ".repeat(Math.max(0, width - stringWidth(text)));
}
