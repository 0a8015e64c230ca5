import { setImmediate, setTimeout } from "node:timers/promises";
import { multiverseInTurns, type Multiverse } from "../analysis/index.ts";
import type { Record } from "../casebook/open.ts";
import type { Desk } from "../site/shape.ts";
import { atWork } from "./at-work.ts";

/** How long a request waits for a long answer before it is told how far it is. */
const PATIENCE_MS = 1_500;

/** What the site computes that may take longer than a request. An answer is kept until the record is read anew. */
export function siteWorks(record: Record, works = atWork(16, () => setTimeout(PATIENCE_MS))): Pick<Desk, "multiverse"> {
  let readings = 0;
  let read = record.assertions;
  const reading = (): number => {
    if (record.assertions !== read) [read, readings] = [record.assertions, readings + 1];
    return readings;
  };
  return {
    multiverse: (query, figure) =>
      works<Multiverse>(JSON.stringify(["multiverse", reading(), figure, query.on, query.knownAt, query.definition]), (tell) =>
        multiverseInTurns(record.asOf({ on: query.on, knownAt: query.knownAt }), record.codebook, { figure, pinned: query.definition }, async (done) => {
          tell(done, null);
          await setImmediate();
        }),
      ),
  };
}
