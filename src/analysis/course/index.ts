export { endingOf, endings, spansOf, type Ending, type Span } from "./endings.ts";
export { timeToEnding, type EndingGroup, type TimeToEnding } from "./ending.ts";
export { changesOf, type ChangePoint, type Changes, type Counted, type Stretch } from "./changes.ts";
export { filingsCourse, type FilingsCourse } from "./filings.ts";
export { incidence, shareBy, type IncidenceStep, type Timed } from "./incidence.ts";
export { CLOPPER_PEARSON, MONTH, say, type Interval, type LeftOut, type NotComputable } from "./interval.ts";
export { moneyOf, type Money, type MoneyTotal } from "./money.ts";
export { ratesOf, ratiosOf, type TermRate, type TermRatio } from "./rates.ts";
