import type { Amount } from "../record/statements/index.ts";
import type { Locale } from "./shape.ts";

/** A whole number with separators: `10,000`. The same in both languages. */
export function writeNumber(value: number): string {
  const [whole = "", rest] = String(value).split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+(?!\d))/g, ",");
  return rest === undefined ? grouped : `${grouped}.${rest}`;
}

/** A share between 0 and 1 as a whole percentage; what is nearly nothing or nearly all is said so. */
export function writeShare(locale: Locale, share: number): string {
  if (share > 0 && share < 0.005) return locale === "en" ? "less than 1%" : "不到1%";
  if (share < 1 && share > 0.995) return locale === "en" ? "more than 99%" : "超过99%";
  return `${Math.round(share * 100 + 1e-9)}%`;
}

/** A monthly rate with two decimals, without noughts at the end: `2.15`, `1`. */
function writeRate(rate: number): string {
  return String(Math.round(rate * 100 + 1e-9) / 100);
}

/** Dollars, never rounded: `$30 million`, `$844,600`; 3000万美元, 84.46万美元. */
function writeDollars(locale: Locale, value: number): string {
  const short = (unit: number): string | undefined => {
    const scaled = value / unit;
    return scaled >= 1 && Math.round(Number(scaled.toFixed(2)) * unit) === value ? writeNumber(Number(scaled.toFixed(2))) : undefined;
  };
  if (locale === "en") {
    const billions = short(1e9);
    if (billions) return `$${billions} billion`;
    const millions = short(1e6);
    return millions ? `$${millions} million` : `$${writeNumber(value)}`;
  }
  const yi = short(1e8);
  if (yi) return `${yi}亿美元`;
  const wan = short(1e4);
  return wan ? `${wan.replaceAll(",", "")}万美元` : `${writeNumber(value)}美元`;
}

const bases: Record<Locale, Record<Amount["basis"], (sum: string) => string>> = {
  en: {
    exact: (sum) => sum,
    "at-least": (sum) => `at least ${sum}`,
    about: (sum) => `about ${sum}`,
    "up-to": (sum) => `up to ${sum}`,
    nearly: (sum) => `nearly ${sum}`,
    "deal-size": (sum) => `${sum} (size of the deal)`,
    "value-on-day": (sum) => `${sum} (value on the day)`,
  },
  zh: {
    exact: (sum) => sum,
    "at-least": (sum) => `至少${sum}`,
    about: (sum) => `约${sum}`,
    "up-to": (sum) => `最多${sum}`,
    nearly: (sum) => `近${sum}`,
    "deal-size": (sum) => `${sum}（交易规模）`,
    "value-on-day": (sum) => `${sum}（按当日价值）`,
  },
};

/** An amount with how exactly it is known; other currencies keep their code. */
export function writeAmount(locale: Locale, amount: Pick<Amount, "value" | "currency" | "basis">): string {
  const sum = amount.currency === "USD" ? writeDollars(locale, amount.value) : `${writeNumber(amount.value)} ${amount.currency}`;
  return bases[locale][amount.basis](sum);
}

const hows: Record<Locale, Record<string, (value: string) => string>> = {
  en: {
    exactly: (v) => v,
    about: (v) => `about ${v}`,
    "more-than": (v) => `more than ${v}`,
    "at-least": (v) => `at least ${v}`,
    nearly: (v) => `nearly ${v}`,
    "up-to": (v) => `up to ${v}`,
  },
  zh: {
    exactly: (v) => v,
    about: (v) => `约${v}`,
    "more-than": (v) => `超过${v}`,
    "at-least": (v) => `至少${v}`,
    nearly: (v) => `近${v}`,
    "up-to": (v) => `最多${v}`,
  },
};

/** A figure's value in its unit: `7`, `33%`, `2.15`, `$50 million`. */
export function writeValue(locale: Locale, value: number, unit: string): string {
  if (unit === "share") return writeShare(locale, value);
  if (unit === "usd") return writeDollars(locale, value);
  return unit === "per-month" ? writeRate(value) : writeNumber(value);
}

/** A reported figure as it was put: `more than 60%`, 超过60%. */
export function writeReported(locale: Locale, value: number, how: string, unit: string): string {
  const written = writeValue(locale, value, unit);
  return (hows[locale][how] ?? ((v: string) => v))(written);
}
