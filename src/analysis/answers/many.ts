import { z } from "zod";
import { seeded } from "../../coding/agreement/index.ts";
import { adjust, permuteMeans, permuteTable } from "../statistics/index.ts";
import { aNumber, must, numbers, question, seed } from "./question.ts";

const cell = aNumber.optional();
const list = numbers.optional();
/** A table or two samples, never parts of both. */
const arranged = z.object({ a: cell, b: cell, c: cell, d: cell, x: list, y: list, draws: aNumber.optional(), seed }).refine(({ a, b, c, d, x, y }) => {
  const [cells, lists] = [[a, b, c, d], [x, y]].map((parts) => parts.filter((part) => part !== undefined).length);
  return (cells === 4 && lists === 0) || (cells === 0 && lists === 2);
}, "must hold a, b, c and d of a table, or the lists x and y");

/** Draws beyond which an answer takes minutes and gains nothing. */
const MOST = 1_000_000;

/** Questions about many p-values, and about what chance alone would arrange. */
export const many = {
  adjust: question(z.object({ method: z.enum(["BH", "holm"], must("BH or holm")), p: numbers }), ({ method, p }) => ({ adjusted: adjust(method, p) })),
  permutation: question(arranged, ({ a, b, c, d, x = [], y = [], draws = 9_999, seed = 1 }) => {
    if (draws > MOST) throw new RangeError(`draws may be up to ${MOST}; ${draws} is more.`);
    const { draws: drawn, ...found } = a === undefined ? permuteMeans({ x, y }, { random: seeded(seed), draws }) : permuteTable({ a, b: b!, c: c!, d: d! });
    return { ...found, exact: drawn === null, ...(drawn === null ? {} : { draws, seed }) };
  }),
};
