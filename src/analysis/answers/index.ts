import { coders } from "./coders.ts";
import { counts } from "./counts.ts";
import { examples, type Fn } from "./examples.ts";
import { many } from "./many.ts";
import type { Question, Worked } from "./question.ts";
import { times } from "./times.ts";
import { nearest } from "../../language/nearest.ts";

export { examples } from "./examples.ts";

const questions: Readonly<Record<Fn, Question>> = { ...counts, ...times, ...many, ...coders };

/** What to do about a line that names no question. */
export const anyExample = `write one object on each line, like ${examples.proportion}`;

/** An answered line, or what is wrong with it. */
export type Answered =
  | {
    /** The question's name, its inputs, and what was worked out. */
    readonly answer: Worked;
    /** Names in the line that are neither an input nor a result of its question. */
    readonly unread: readonly string[];
  }
  | {
    /** What is wrong, and what to do next; neither ends with a full stop. */
    readonly wrong: string;
    readonly next: string;
  };

/**
 * Answers one object that names a question in `fn` and gives its inputs. What
 * else stands in it, results above all, is left out before anything is worked
 * out, so that nothing is told that was not computed here. Pure.
 */
export function answerTo(line: unknown): Answered {
  if (typeof line !== "object" || line === null || Array.isArray(line)) return { wrong: "is not an object", next: anyExample };
  const { fn } = line as { fn?: unknown };
  if (typeof fn !== "string") return { wrong: "names no fn", next: anyExample };
  if (!isFn(fn)) return { wrong: `no fn is called ${JSON.stringify(fn)}`, next: `the nearest is ${nearest(fn, Object.keys(examples))!}, and prosequi stats --help lists them` };
  const next = `write it like ${examples[fn]}`;
  const { read, answer } = questions[fn];
  const found = read(line);
  if ("wrong" in found) return { wrong: found.wrong, next };
  try {
    const told = { fn, ...found.given, ...answer(found.given) };
    return { answer: told, unread: Object.keys(line).filter((name) => !Object.hasOwn(told, name)) };
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return { wrong: error.message.replace(/\.$/, ""), next };
  }
}

function isFn(name: string): name is Fn {
  return Object.hasOwn(examples, name);
}

/** An answer as JSON on one line: an unbounded number as the text `Infinity` or `-Infinity`, one that is not known as null. */
export function asLine(answer: Worked): string {
  return JSON.stringify(answer, (_, value: unknown) => (value === Infinity || value === -Infinity ? String(value) : value));
}
