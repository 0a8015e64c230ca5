export { courseCsv } from "./course-csv.ts";
export { courseTable } from "./course.ts";
export { figureCsv, figuresCsv, testsCsv } from "./figures.ts";
export { filingsCsv } from "./filings.ts";
export { floorInWords, othersCsv } from "./others.ts";
export { groupName, scanCsv } from "./scan.ts";
export { multiverseCsv } from "./multiverse.ts";
