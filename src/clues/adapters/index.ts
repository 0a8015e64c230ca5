export { matchWarnings, originOf, type WarningExhibit, type WarningMatch, type WarningsCapture } from "./iscan-exhibits.ts";
export { iscanAddress, readWarnings, type ForeignWarning, type WarningsRead } from "./iscan.ts";
export { toFtm, writeFtm, type FtmEntity, type FtmProvenance } from "./ftm.ts";
