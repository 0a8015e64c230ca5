import { setImmediate, setTimeout } from "node:timers/promises";
import { courses, type Courses } from "../analysis/courses.ts";
import { chooseDefinitions, multiverseInTurns, type Multiverse } from "../analysis/index.ts";
import { changesOfGovernment } from "../analysis/inventories/index.ts";
import { scan, standard, type Scan } from "../analysis/scan/index.ts";
import type { Record } from "../casebook/open.ts";
import type { Desk } from "../site/shape.ts";
import { atWork } from "./at-work.ts";
import { archiveIn, casesIn, sourcesIn } from "./scan/reading.ts";

/** How long a request waits for a long answer before it is told how far it is. */
const PATIENCE_MS = 1_500;

/** What the site computes that may take longer than a request. An answer is kept until the record is read anew, or more was loaded. */
export function siteWorks(record: Record, works = atWork(16, () => setTimeout(PATIENCE_MS))): Pick<Desk, "multiverse" | "course" | "scan"> {
  let readings = 0;
  let read = record.assertions;
  const reading = (): number => {
    if (record.assertions !== read) [read, readings] = [record.assertions, readings + 1];
    return readings;
  };
  const loaded = async (): Promise<number[]> => [await record.store.count("matters"), await record.store.count("cases")];
  return {
    multiverse: (query, figure) =>
      works<Multiverse>(JSON.stringify(["multiverse", reading(), figure, query.on, query.knownAt, query.definition]), (tell) =>
        multiverseInTurns(record.asOf({ on: query.on, knownAt: query.knownAt }), record.codebook, { figure, pinned: query.definition }, async (done) => {
          tell(done, null);
          await setImmediate();
        }),
      ),
    course: async (query, what) =>
      works(JSON.stringify(["course", reading(), await loaded(), what, query.on, query.knownAt, query.definition]), async (tell) => {
        const cases = what === "inventories" || what === "elsewhere" ? await casesIn(record.store) : [];
        const archive = what === "inventories" ? await archiveIn(record, tell) : undefined;
        const choice = { ...chooseDefinitions(record.codebook), ...query.definition };
        const through = { view: record.asOf({ on: query.on, knownAt: query.knownAt }), codebook: record.codebook, choice, cases, ...(archive && { archive }) };
        return (await courses[what](through)) as Courses[typeof what];
      }),
    scan: async (query) =>
      works<Scan | null>(JSON.stringify(["scan", reading(), await loaded(), query.on, query.knownAt]), async (tell) => {
        const view = record.asOf({ on: query.on, knownAt: query.knownAt });
        const changes = changesOfGovernment(view);
        const sources = await sourcesIn(record, view.on, changes, standard, tell);
        return sources.length === 0 ? null : scan(sources, changes, standard);
      }),
  };
}
