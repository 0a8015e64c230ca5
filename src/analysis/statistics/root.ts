/** A step this small, in logs, squares to nothing: the next one is the root to the last digits. */
const LAST_STEP = 1e-10;

/**
 * The root of an increasing function by Newton's steps kept within a bracket
 * (the rtsafe of Press et al., Numerical Recipes, section 9.4). `at` gives value
 * and slope; a value of ±Infinity only narrows the bracket. Callers solve for
 * the logarithm of what they seek, so that the last step is relative. Throws a
 * RangeError where a hundred steps do not do.
 */
export function root(at: (u: number) => readonly [value: number, slope: number], start: number): number {
  let left = -Infinity;
  let right = Infinity;
  let u = start;
  for (let turn = 0; turn < 100; turn += 1) {
    const [value, slope] = at(u);
    const next = u - value / slope;
    if (Math.abs(next - u) <= LAST_STEP) return next;
    if (value < 0) left = u;
    else right = u;
    if (right - left <= Number.EPSILON * Math.abs(u)) return u;
    u = next > left && next < right ? next : within(left, right, turn);
  }
  throw new RangeError("A hundred steps did not reach the root; the numbers asked about are out of all proportion.");
}

function within(left: number, right: number, turn: number): number {
  if (left === -Infinity) return right - 2 ** turn;
  if (right === Infinity) return left + 2 ** turn;
  return (left + right) / 2;
}
