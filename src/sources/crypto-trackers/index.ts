import type { Source } from "../shape.ts";
import { brandaon } from "./brandaon.ts";
import { thecod3x } from "./thecod3x.ts";

export default [thecod3x, brandaon].map((files) => ({ manifest: files.manifest, files })) satisfies Source[];
