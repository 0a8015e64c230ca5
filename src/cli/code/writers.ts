import { writeCsv, type Cell } from "../../language/csv.ts";
import type { Words } from "../../language/index.ts";
import { visible } from "../screen/visible.ts";

/** One coded text as it is written: its answer, its words, what decided, and the answer in a line. */
export interface Coded {
  answer: Readonly<Record<string, unknown>>;
  text: string;
  /** The words that decided, marked in the text where it is shown. */
  span: string | null;
  said: string;
}

/** Writes answers one after another: a head, a part each, an end. */
export interface Writer {
  head(): string;
  answer(coded: Coded): string;
  end(count: number): string;
}

/** The writers by format. `words` for what people read. */
export const writers: Readonly<Record<string, (words: Words) => Writer>> = { jsonl, json, csv, text };

function jsonl(): Writer {
  return { head: () => "", answer: ({ answer }) => `${JSON.stringify(answer)}\n`, end: () => "" };
}

function json(): Writer {
  let before = "";
  return {
    head: () => "[\n",
    answer: ({ answer }) => {
      const part = `${before}${JSON.stringify(answer)}\n`;
      before = ",";
      return part;
    },
    end: () => "]\n",
  };
}

/** A column a field; what is a list or an object stands as json. The words and what decided stand last. */
function csv(): Writer {
  let head: string[] | undefined;
  return {
    head: () => "",
    answer: ({ answer, text }) => {
      const row = Object.values(answer).map(cell);
      if (head) return writeCsv([...row.map((each) => (each === null ? "" : String(each))), text], []);
      head = [...Object.keys(answer), "text"];
      return writeCsv(head, [[...row, text]]);
    },
    end: () => "",
  };
}

function cell(value: unknown): Cell {
  return value === null || typeof value === "number" || typeof value === "string" ? value : JSON.stringify(value);
}

function text(words: Words): Writer {
  return {
    head: () => "",
    answer: ({ answer, text: whole, span, said }) => `${visible(String(answer.id))}  ${said}\n    ${marked(whole, span)}\n`,
    end: (count) => `${words.coding.counted(words.number(count))}\n`,
  };
}

/** The neighbourhood of the words that decided, with them between marks; the beginning where nothing did. */
function marked(text: string, span: string | null): string {
  const at = span === null ? -1 : text.indexOf(span);
  const from = Math.max(0, at - 120);
  const until = (at < 0 ? 0 : at + span!.length) + 120;
  const [before, inside, after] = at < 0 ? [text.slice(0, until), "", ""] : [text.slice(from, at), `>>${span}<<`, text.slice(at + span!.length, until)];
  return `${from > 0 ? "… " : ""}${visible(`${before}${inside}${after}`.replace(/\s+/g, " "))}${until < text.length ? " …" : ""}`;
}
