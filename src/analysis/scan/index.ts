export { sourceOfCases } from "./from-cases.ts";
export { sourceOfReleases, type ReleaseRead } from "./from-releases.ts";
export { scan, standard } from "./scan.ts";
export type { Group, Hit, Measure, Scan, ScanOptions, ScanSource, Tested } from "./shape.ts";
export { windowsAround } from "./windows.ts";
