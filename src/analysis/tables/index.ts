export { figureCsv, figuresCsv, testsCsv } from "./figures.ts";
export { filingsCsv } from "./filings.ts";
export { multiverseCsv } from "./multiverse.ts";
