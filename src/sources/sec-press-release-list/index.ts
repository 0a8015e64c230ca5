import type { Source } from "../shape.ts";
import { manifest } from "./manifest.ts";
import { pressList } from "./row.ts";

export default { manifest, files: pressList } satisfies Source;
