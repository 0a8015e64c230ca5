export { codeRelease, releaseCoderVersion, type CodedRelease, type Ground } from "./release.ts";
