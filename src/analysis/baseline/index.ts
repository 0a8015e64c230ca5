export { baselineOf, FILL, type Baseline, type BaselineInput } from "./baseline.ts";
export { besideReported, denominatorsOf, DIFFERENCE, type BesideReported, type Denominators, type ReportedShare } from "./article.ts";
export { droppedElsewhereList, type DroppedElsewhere, type DroppedList } from "./dropped.ts";
export { carryThrough, type Coded, type Estimated } from "./hidden.ts";
export { readSample, sampleCodes, sampleMeanings, SampleRow, type SampleCode } from "./sample.ts";
