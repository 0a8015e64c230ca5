export { codeRelease, releaseCoderVersion, type CodedRelease, type Ground } from "./release.ts";
export { readRelease, type ReadRelease } from "./read.ts";
export type { Decided, DismissalMentioned, ReleaseAction, ReleaseAmounts, ReleaseConduct, ReleaseDefendant, ReleaseDisposition, ReleaseOutcome, ReleaseText } from "./shape.ts";
export { releaseActions, releaseConducts, releaseDispositions } from "./shape.ts";
