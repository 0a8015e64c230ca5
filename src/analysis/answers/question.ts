import { z } from "zod";

/** What is worked out, by the names under which it is told; a number that is not known is NaN or null. */
export type Worked = Readonly<Record<string, unknown>>;

/** A kind of question: what it must be given, and what it works out of it. */
export interface Question {
  /** The inputs alone, everything else that the line held left out; or the first thing wrong with them, with its place. */
  read(line: unknown): { given: Worked } | { wrong: string };
  /** Throws a RangeError with one sentence for inputs that cannot be. */
  answer(given: Worked): Worked;
}

/** What is said of an input that is not there, or is something else. */
export const must = (what: string) => ({ error: ({ input }: { readonly input?: unknown }) => (input === undefined ? "is missing" : `is not ${what}`) });

/** The inputs that most questions have. */
export const aNumber = z.number(must("a number"));
export const numbers = z.array(aNumber, must("a list of numbers"));
export const level = aNumber.optional();
export const seed = z.int(must("a whole number")).optional();

/** A question from its shape and its answer. */
export function question<T extends Worked>(shape: z.ZodType<T>, answer: (given: T) => Worked): Question {
  return {
    read(line) {
      const parsed = shape.safeParse(line);
      if (parsed.success) return { given: parsed.data };
      const { path, message } = parsed.error.issues[0]!;
      return { wrong: `${path.join(".") || "the line"} ${message.charAt(0).toLowerCase()}${message.slice(1)}` };
    },
    // Only what its own shape has let through comes back to it.
    answer: (given) => answer(given as T),
  };
}
