import type { Source } from "../shape.ts";
import { manifest } from "./manifest.ts";
import { litigationReleases } from "./row.ts";

export default { manifest, files: litigationReleases } satisfies Source;
