/**
 * What a docket entry is, what a release or a headline says, and what became
 * of each defendant: `prosequi/coding`. Every coder is pure and deterministic
 * and answers with the words that decided, the rule and a measured
 * confidence. `coursesOf` reads a defendant's outcome off a coded docket;
 * `agreement` says how far coders agree.
 */
export { codeEntries, codeEntry, entryCoderVersion, openDockets } from "./entries/index.ts";
export { decisiveEvents, details, entryEvents, type CodedEntry, type Detail, type Entry, type EntryEvent, type Mover } from "./entries/shape.ts";
export { codeRelease, releaseCoderVersion, type CodedRelease } from "./releases/index.ts";
export type { Decided, ReleaseAction, ReleaseAmounts, ReleaseConduct, ReleaseDefendant, ReleaseDisposition, ReleaseOutcome, ReleaseText } from "./releases/shape.ts";
export { codeHeadline, pressCoderVersion } from "./press/index.ts";
export type { CodedHeadline, Headline, PressKind } from "./press/shape.ts";
export { statutesIn, type StatuteCite } from "./statutes/index.ts";
export { coursesOf, type Course, type DocketLine, type Litigant, type Step } from "./outcomes/docket/index.ts";
export { agreementOn, seeded, type FieldAgreement, type Rating } from "./agreement/index.ts";
export { outcomeOfAction, type ActionOutcome } from "./outcomes/index.ts";
