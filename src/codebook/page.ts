import { LineCounter, parseDocument, type Document } from "yaml";

/** What is wrong with a file of the casebook or codebook, where, and how to mend it. */
export interface Problem {
  /** File as the reader wrote it, with the line where it is known: `actions/coinbase.yaml:12`. */
  where: string;
  what: string;
}

/** A yaml file as it stands, before any shape is asked of it. */
export interface YamlPage {
  value: unknown;
  /** Line (from 1) of a path in the file, e.g. `["events", 2, "date"]`; of its nearest parent when the path is missing. */
  lineOf(path: ReadonlyArray<PropertyKey>): number;
}

/** Parses one yaml file; adds what is wrong with it to `problems` and then gives nothing. */
export function parsePage(file: string, text: string, problems: Problem[]): YamlPage | undefined {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, merge: true });
  for (const error of document.errors) {
    problems.push({ where: `${file}:${error.linePos?.[0].line ?? 1}`, what: `is not yaml: ${firstLine(error.message)}` });
  }
  if (document.errors.length > 0) return undefined;
  return { value: document.toJS(), lineOf: (at) => lineAt(document, lines, at) };
}

function lineAt(document: Document, lines: LineCounter, at: ReadonlyArray<PropertyKey>): number {
  for (let depth = at.length; depth > 0; depth -= 1) {
    const node = document.getIn(at.slice(0, depth), true) as { range?: [number, number, number] } | undefined;
    if (node?.range) return lines.linePos(node.range[0]).line;
  }
  return 1;
}

function firstLine(text: string): string {
  return text.split("\n")[0] ?? text;
}
