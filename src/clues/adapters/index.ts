export { matchWarnings } from "./iscan-exhibits.ts";
export { readWarnings } from "./iscan.ts";
export { toFtm, writeFtm } from "./ftm.ts";
