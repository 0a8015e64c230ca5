import type { Both } from "../record/support.ts";
import type { PartialDay } from "../record/day.ts";
import type { Amount } from "../record/statements/index.ts";
import { writeDay } from "./day.ts";
import { writeAmount, writeNumber, writeReported, writeShare, writeValue } from "./number.ts";
import type { Locale } from "./shape.ts";
import { action } from "./words/action.ts";
import { clues } from "./words/clues.ts";
import { coding } from "./words/coding.ts";
import { compare } from "./words/compare.ts";
import { course } from "./words/course.ts";
import { decide } from "./words/decide.ts";
import { docket } from "./words/docket.ts";
import { evidence } from "./words/evidence.ts";
import { figure } from "./words/figure.ts";
import { frame } from "./words/frame.ts";
import { lists } from "./words/lists.ts";
import { loop } from "./words/loop.ts";
import { measure } from "./words/measure.ts";
import { method } from "./words/method.ts";
import { multiverse } from "./words/multiverse.ts";
import { overTime } from "./words/over-time.ts";
import { overview } from "./words/overview.ts";
import { others } from "./words/others.ts";
import { outcomes } from "./words/outcomes.ts";
import { party } from "./words/party.ts";
import { proof } from "./words/proof.ts";
import { report } from "./words/report.ts";
import { review } from "./words/review.ts";
import { reviewDesk } from "./words/review-desk.ts";
import { rules } from "./words/rules.ts";
import { ruling } from "./words/ruling.ts";
import { scanned } from "./words/scanned.ts";
import { screen } from "./words/screen.ts";
import { screening } from "./words/screening.ts";
import { sheet } from "./words/sheet.ts";
import { switched } from "./words/switched.ts";
import { sync } from "./words/sync.ts";
import { terminal } from "./words/terminal.ts";
import { trouble } from "./words/trouble.ts";
import { waiting } from "./words/waiting.ts";

const areas = { action, clues, coding, compare, course, decide, docket, evidence, figure, frame, lists, loop, measure, method, multiverse, others, outcomes, overTime, overview, party, proof, report, review, reviewDesk, rules, ruling, scanned, screen, screening, sheet, switched, sync, terminal, trouble, waiting };
type Areas = { [A in keyof typeof areas]: (typeof areas)[A][Locale] };

/** All words in one language, and how that language writes days, numbers and sums. */
export interface Words extends Areas {
  locale: Locale;
  /** The side of a bilingual statement that this language reads. */
  of(both: Both): string;
  day(day: PartialDay, approximate?: boolean): string;
  number(value: number): string;
  share(share: number): string;
  amount(amount: Pick<Amount, "value" | "currency" | "basis">): string;
  /** A figure's value in its unit. */
  value(value: number, unit: string): string;
  /** A reported figure as it was put. */
  reported(value: number, how: string, unit: string): string;
  /** A label of the codebook inside a sentence: without its capital, unless it is an abbreviation or a name in capitals. */
  inside(label: string): string;
  /** Things in a row: `a, b and c`; a、b和c. */
  list(items: readonly string[]): string;
  /** A label and what it is of: `Method: exact`; 方法：精确. */
  labelled(label: string, text: string): string;
}

const spoken = new Map<Locale, Words>();

/** The dictionary in one language. The same object for the same language. */
export function say(locale: Locale): Words {
  const known = spoken.get(locale);
  if (known) return known;
  const chosen = Object.fromEntries(Object.entries(areas).map(([area, words]) => [area, words[locale]])) as unknown as Areas;
  const words: Words = {
    ...chosen,
    locale,
    of: (both) => both[locale],
    day: (day, approximate) => writeDay(locale, day, approximate),
    number: writeNumber,
    share: (share) => writeShare(locale, share),
    amount: (amount) => writeAmount(locale, amount),
    value: (value, unit) => writeValue(locale, value, unit),
    reported: (value, how, unit) => writeReported(locale, value, how, unit),
    inside: (label) => (locale === "en" && /^[A-Z][a-z]/.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label),
    list: (items) => inARow(locale, items),
    labelled: (label, text) => `${label}${locale === "en" ? ": " : "："}${text}`,
  };
  spoken.set(locale, words);
  return words;
}

function inARow(locale: Locale, items: readonly string[]): string {
  if (items.length < 2) return items[0] ?? "";
  const [comma, and] = locale === "en" ? [", ", " and "] : ["、", "和"];
  return `${items.slice(0, -1).join(comma)}${and}${items.at(-1)}`;
}
