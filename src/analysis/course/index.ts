export { timeToEnding } from "./ending.ts";
export { filingsCourse } from "./filings.ts";
export { moneyOf } from "./money.ts";
export { ratesOf, ratiosOf } from "./rates.ts";
