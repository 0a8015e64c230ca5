/** A value that the record fixes (`low` = `high`) or leaves open, 0 or 1. */
export interface Truth {
  readonly low: 0 | 1;
  readonly high: 0 | 1;
}
export const YES: Truth = { low: 1, high: 1 };
export const NO: Truth = { low: 0, high: 0 };
export const OPEN: Truth = { low: 0, high: 1 };

/** Both hold. */
export const and = (a: Truth, b: Truth): Truth => ({ low: (a.low & b.low) as 0 | 1, high: (a.high & b.high) as 0 | 1 });
/** At least one holds. */
export const or = (a: Truth, b: Truth): Truth => ({ low: (a.low | b.low) as 0 | 1, high: (a.high | b.high) as 0 | 1 });
/** The contrary. */
export const not = (a: Truth): Truth => ({ low: (1 - a.high) as 0 | 1, high: (1 - a.low) as 0 | 1 });
