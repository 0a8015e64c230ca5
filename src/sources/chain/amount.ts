/**
 * A whole number of smallest units as an exact decimal: 1500000 with 6
 * decimals is `1.5`. No rounding, no exponent, no noughts at the end.
 */
export function decimalOf(raw: bigint, decimals: number): string {
  const digits = (raw < 0n ? -raw : raw).toString().padStart(decimals + 1, "0");
  const whole = digits.slice(0, digits.length - decimals);
  let rest = digits.slice(digits.length - decimals);
  let end = rest.length;
  while (end > 0 && rest[end - 1] === "0") end -= 1;
  rest = rest.slice(0, end);
  return `${raw < 0n ? "-" : ""}${whole}${rest === "" ? "" : `.${rest}`}`;
}
