import { RecordError } from "../record/problem.ts";
import { brandaonDataset, thecod3xTracker } from "./crypto-trackers/sources.ts";
import type { Source } from "./ingest.ts";
import { source as litigationReleases } from "./sec-litigation-releases-archive/source.ts";
import { source as pressList } from "./sec-press-list/source.ts";

/** Every source of bulk rows that can be loaded from a file. */
export const sources: readonly Source[] = [litigationReleases, pressList, thecod3xTracker, brandaonDataset];

/** The source with an id; throws a RecordError that lists those there are. */
export function sourceNamed(id: string): Source {
  const source = sources.find((s) => s.manifest.id === id);
  if (!source) throw new RecordError(`There is no source ${id}; choose one of ${sources.map((s) => s.manifest.id).join(", ")}.`);
  return source;
}

export { ingest, type Ingested, type Source } from "./ingest.ts";
export { coverage, type Manifest } from "./manifest.ts";
export { recordSink, type Sink } from "./sink.ts";
