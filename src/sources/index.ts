export { ingest, type Ingested, type Progress } from "./ingest.ts";
export type { Owner } from "./lease.ts";
export { coverage, type Hole, ONWARD, type Window } from "./manifest.ts";
export { inThreads } from "./readers.ts";
export { allSources, rowsOf, sourceCalled } from "./registry.ts";
export { sinkOf, type Sink } from "./sink.ts";
export { type Run, sync, type Synced } from "./sync.ts";
export { variable, type World } from "./tour.ts";
export type { Followed, Setting, Source, SourceOfRows } from "./shape.ts";
