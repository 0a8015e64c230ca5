import { brandaon, thecod3x } from "./crypto-trackers/index.ts";
import { litigationReleases } from "./sec-litigation-releases-archive/row.ts";
import { pressList } from "./sec-press-list/row.ts";
import type { SourceOfRows } from "./shape.ts";

export { ingest, type Ingested, type Progress } from "./ingest.ts";
export { coverage, type Hole, type Window } from "./manifest.ts";
export { inThreads } from "./readers.ts";
export { sinkOf, type Sink } from "./sink.ts";
export type { SourceOfRows } from "./shape.ts";

/** Every source of bulk rows by its id. */
export const sources: Readonly<Record<string, SourceOfRows>> = Object.fromEntries(
  [litigationReleases, pressList, thecod3x, brandaon].map((source) => [source.manifest.id, source]),
);
