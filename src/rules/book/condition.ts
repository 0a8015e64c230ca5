import { z } from "zod";
import { Id } from "../../record/support.ts";

/** A fact's value: yes or no, or one of the options of its list. */
export type Value = boolean | string;

/** True, false, or not known (Kleene's strong three-valued logic). */
export type Tri = true | false | null;

/**
 * What has to be so. Facts are asked for, definitions are made of facts, and a
 * reading is the view of a doubtful phrase that is in force. No code and no
 * patterns: a condition can be read, compared and put into words.
 */
export type Condition =
  | { readonly fact: string; readonly is: Value }
  | { readonly fact: string; readonly in: readonly string[] }
  | { readonly def: string }
  | { readonly reading: string; readonly is: string }
  | { readonly not: Condition }
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] };

/** The name of a fact, as the files that bring facts write it: camelCase. */
export const FactId = z.string().regex(/^[a-z][A-Za-z0-9]*$/, "write a fact's name in camelCase, like monetaryAuthority");

/** The name of a value or verdict, as the files that bring facts write it: snake_case. */
export const ValueId = z.string().regex(/^[a-z][a-z0-9]*(_[a-z0-9]+)*$/, "write a value in lower case with underscores, like in_china");

/** The shape of a condition in a rulebook's yaml. */
export const Condition: z.ZodType<Condition> = z.lazy(() =>
  z.union([
    z.strictObject({ fact: FactId, is: z.union([z.boolean(), ValueId]) }),
    z.strictObject({ fact: FactId, in: z.array(ValueId).min(1) }),
    z.strictObject({ def: Id }),
    z.strictObject({ reading: Id, is: Id }),
    z.strictObject({ not: Condition }),
    z.strictObject({ all: z.array(Condition).min(1) }),
    z.strictObject({ any: z.array(Condition).min(1) }),
  ]),
);
