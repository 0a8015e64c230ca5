/** Styles of a stretch of text; they add up. */
export const BOLD = 1;
export const ITALIC = 2;
export const UNDERLINED = 4;
/** No text: a line ends here. */
export const BREAK = 8;

/** A stretch of text in one style. */
export interface Run {
  text: string;
  style: number;
}

/** A cell of a table, with what stands in tables within it. */
export interface Cell {
  runs: Run[];
  /** Where its links lead, and what they do when clicked. */
  links: Array<{ href: string; click: string }>;
  /** Values of the boxes to tick in it. */
  ticks: string[];
  /** Aligned to the right: where flags stand. */
  right: boolean;
  /** Columns it reaches over. */
  span: number;
}

/** A line of a cell, blanks single, none at its ends. */
export interface Line {
  text: string;
  /** Styles that all of its text has. */
  style: number;
  /** Its text in bold at its beginning. */
  bold: string;
}

/**
 * The text of runs on one line, blanks single and none before a comma: a
 * line's end is a blank, as a reader sees it, so that no two words become one.
 */
export function textOf(runs: readonly Run[]): string {
  let text = "";
  for (const run of runs) text += run.style === BREAK ? " " : run.text;
  return tidy(text);
}

/** A docket text with its blanks single and none before a comma, as CourtListener keeps it. */
export function tidy(text: string): string {
  return single(text).replaceAll(" ,", ",");
}

/** The lines of a cell, empty ones too. */
export function linesOf(runs: readonly Run[]): Line[] {
  const lines: Line[] = [];
  let line: Run[] = [];
  for (const run of runs) {
    if (run.style !== BREAK) line.push(run);
    else {
      lines.push(lineOf(line));
      line = [];
    }
  }
  lines.push(lineOf(line));
  return lines;
}

function lineOf(runs: readonly Run[]): Line {
  let style = BOLD | ITALIC | UNDERLINED;
  let any = false;
  let bold = "";
  let inBold = true;
  for (const run of runs) {
    const blank = run.text.trim() === "";
    if (!blank) {
      any = true;
      style &= run.style;
      if ((run.style & BOLD) === 0) inBold = false;
    }
    if (inBold) bold += run.text;
  }
  return { text: textOf(runs), style: any ? style : 0, bold: single(bold) };
}

/** Blanks of any kind become single spaces, none at the ends; characters that show nothing go. */
export function single(text: string): string {
  return text.replace(/[\u00AD\u200B-\u200F\u2060\uFEFF\u0000-\u0008\u000E-\u001F\u007F-\u0084\u0086-\u009F]+/g, "").replace(/\s+/g, " ").trim();
}
