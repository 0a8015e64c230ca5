import type { ReviewDesk } from "../review/shape.ts";

/** A review desk at which nobody may write, with nothing on it. */
export const emptyReview: ReviewDesk = {
  token: null,
  roll: () => Promise.resolve({ list: [], people: [] }),
  items: () => Promise.resolve([]),
  show: () => Promise.resolve(undefined),
  judge: () => Promise.reject(new Error("nobody may write here")),
  proposals: () => Promise.resolve([]),
  rule: () => Promise.resolve(false),
  agreement: () => Promise.resolve([]),
};
