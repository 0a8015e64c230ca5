import type { Source } from "../shape.ts";
import { dockets } from "./file.ts";
import { manifest } from "./manifest.ts";

export { readDocket } from "./read.ts";
export default { manifest, files: dockets } satisfies Source;
