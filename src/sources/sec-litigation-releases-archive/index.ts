import type { Source } from "../shape.ts";
import { gather } from "./gather.ts";
import { manifest } from "./manifest.ts";
import { litigationReleases } from "./row.ts";

export default { manifest, files: litigationReleases, gather } satisfies Source;
