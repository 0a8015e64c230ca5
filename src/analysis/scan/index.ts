export { sourceOfCases } from "./from-cases.ts";
export { sourceOfReleases } from "./from-releases.ts";
export { scan, standard } from "./scan.ts";
export type { Group, Hit, Scan, ScanOptions, ScanSource } from "./shape.ts";
export { windowsAround } from "./windows.ts";
