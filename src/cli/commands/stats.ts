import { isatty } from "node:tty";
import { answerTo, anyExample, asLine, type Answered } from "../../analysis/answers/index.ts";
import { asText } from "../../analysis/answers/text.ts";
import { RecordError } from "../../record/problem.ts";
import type { Common, Effects } from "../effects.ts";
import { linesOf, piped, unread } from "../screen/lines.ts";

/** Longest line, in UTF-16 units: the times of a million actions. */
const longestLine = 32_000_000;

/** Characters of an answer gathered before they are written. */
const parcel = 1 << 16;

const source = "standard input";

/** What stands for bytes that are no text. */
const torn = "\uFFFD";

type Told = Extract<Answered, { answer: unknown }>["answer"];

/** What stands around the answers, and how one is written; `nth` counts from 0. */
const writers: Readonly<Record<string, { head: string; one(answer: Told, nth: number): string; end: string }>> = {
  jsonl: { head: "", one: (answer) => `${asLine(answer)}\n`, end: "" },
  json: { head: "[\n", one: (answer, nth) => `${nth > 0 ? "," : ""}${asLine(answer)}\n`, end: "]\n" },
  text: { head: "", one: (answer) => `${asText(answer)}\n`, end: "" },
};

/**
 * `prosequi stats < FILE.jsonl`: answers a question of exact statistics a line,
 * in the order in which they come. Opens no record. A line that cannot be
 * answered is told on standard error, the others are answered all the same, and
 * the end is 2. `input` gives the bytes that are piped.
 */
export async function stats(effects: Effects, options: Pick<Common, "format">, input: () => Promise<AsyncIterable<Uint8Array>> = standardInput): Promise<number> {
  const writer = writers[options.format]!;
  let told = writer.head;
  let [good, bad] = [0, 0];
  try {
    for await (const { first, lines } of linesOf(textOf(await input()), source, longestLine)) {
      for (const [n, line] of lines.entries()) {
        if (line.trim() === "") continue;
        const where = `${source}:${first + n}`;
        const answered = answerOf(line);
        if ("wrong" in answered) {
          bad += 1;
          effects.err(`${where}: ${answered.wrong}; ${answered.next}.`);
          continue;
        }
        for (const name of answered.unread) effects.err(`${where}: ${JSON.stringify(name)} is neither an input nor a result of ${String(answered.answer.fn)} and was left out.`);
        told += writer.one(answered.answer, good);
        good += 1;
        if (told.length <= parcel) continue;
        effects.out(told);
        told = "";
      }
    }
  } finally {
    // What was answered before bytes that cannot be read is not lost.
    told += writer.end;
    if (told !== "") effects.out(told);
  }
  if (good + bad === 0) throw nothing();
  return bad > 0 ? 2 : 0;
}

async function standardInput(): Promise<AsyncIterable<Uint8Array>> {
  if (isatty(0)) throw nothing();
  return piped();
}

function nothing(): RecordError {
  return new RecordError(`Nothing is piped to standard input; ${anyExample}.`);
}

/** Text of the bytes; what is none stands as `torn`, so that it spoils one line and not all of them. */
async function* textOf(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  try {
    for await (const chunk of bytes) yield decoder.decode(chunk, { stream: true });
    yield decoder.decode();
  } catch (error) {
    throw unread(error, source);
  }
}

function answerOf(line: string): Answered {
  if (line.includes(torn)) return { wrong: "is not UTF-8 text", next: "save it as UTF-8" };
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return { wrong: "is not JSON", next: anyExample };
  }
  return answerTo(value);
}
