export { brandaon } from "./brandaon.ts";
export { thecod3x } from "./thecod3x.ts";
