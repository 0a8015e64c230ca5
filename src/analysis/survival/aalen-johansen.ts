import { type Followed, inTime } from "./moments.ts";

/** The shares at a time at which somebody ended or was last seen; they hold until the next. */
export interface EndingStep {
  readonly at: number;
  /** Share that has not ended after this time. */
  readonly surv: number;
  /** Share that has ended in the first way and in the second: with `surv` and the others, one. */
  readonly cif1: number;
  readonly cif2: number;
  /** The further ways, `cif3` and so on, as many as the codes name. */
  readonly [ending: `cif${number}`]: number;
}

/** More ways to end than anybody tells apart; a code beyond is a slip. */
const MOST = 1_000;

/**
 * The share that has ended in each way, by time, while the others compete (Aalen
 * and Johansen, An empirical transition matrix for non-homogeneous Markov
 * chains, 1978): at each time the share still left times those who end so among
 * those at risk. Events are 0 (not ended when last seen) and the codes of the
 * endings from 1 up. Nobody gives no steps. One minus Kaplan-Meier of one ending
 * alone, the others censored, would be too much. Throws a RangeError for what
 * `inTime` refuses.
 */
export function aalenJohansen(followed: Followed): readonly EndingStep[] {
  const { order, moments } = inTime(followed, MOST);
  const ways = followed.event.reduce((most, code) => Math.max(most, code), 2);
  const shares = Array<number>(ways + 1).fill(0);
  let surv = 1;
  return Object.freeze(moments.map(({ at, from, to }) => {
    const atRisk = order.length - from;
    const counts = new Map<number, number>();
    let ended = 0;
    for (let n = from; n < to; n += 1) {
      const code = followed.event[order[n]!]!;
      if (code === 0) continue;
      counts.set(code, (counts.get(code) ?? 0) + 1);
      ended += 1;
    }
    for (const [code, count] of counts) shares[code]! += (surv * count) / atRisk;
    if (ended > 0) surv *= (atRisk - ended) / atRisk;
    const step: { -readonly [K in keyof EndingStep]: EndingStep[K] } = { at, surv, cif1: shares[1]!, cif2: shares[2]! };
    for (let code = 3; code <= ways; code += 1) step[`cif${code}`] = shares[code]!;
    return Object.freeze(step);
  }));
}
