import type { ScanOptions } from "../../analysis/scan/index.ts";
import { scanCsv } from "../../analysis/tables/index.ts";
import { RecordError } from "../../record/problem.ts";
import type { Day } from "../../record/day.ts";
import type { Common, Effects } from "../effects.ts";
import { openFor } from "../record.ts";
import { tellReading } from "../progress.ts";
import { sourcesIn } from "../scan/reading.ts";
import { scanText } from "../scan/text.ts";

interface Options extends Common {
  look: ScanOptions["look"];
  months: number;
  rate: number;
  held: number;
  at?: Day[];
}

/**
 * `prosequi scan`: groups by change in filings, drops and time to ending at
 * each change of government, corrected for many comparisons. With `--at` at
 * other days: what it finds where nothing changed is what it finds by itself.
 */
export async function scan(effects: Effects, options: Options): Promise<number> {
  const record = await openFor(effects, options);
  try {
    const [{ scan: search, standard }, { changesOfGovernment }] = await Promise.all([import("../../analysis/scan/index.ts"), import("../../analysis/inventories/changes.ts")]);
    const view = record.asOf({ on: options.asOf, knownAt: options.knownAt });
    const changes = options.at?.map((day) => ({ day, from: "before", to: "after" })) ?? changesOfGovernment(view);
    const chosen: ScanOptions = { ...standard, alpha: options.rate, look: options.look, months: options.months, held: options.held };
    const sources = await sourcesIn(record, view.on, changes, chosen, tellReading(effects, options.lang));
    if (sources.length === 0) throw new RecordError("The record holds no releases and no cases to scan; load some with prosequi ingest FILE --source sec-litigation-releases-archive, or with --source fjc-idb.");
    const answer = { asOf: view.on, knownAt: view.knownAt, ...search(sources, changes, chosen) };
    if (options.format === "csv") effects.out(scanCsv(answer, record.codebook, options.lang));
    else effects.out(options.format === "json" ? JSON.stringify(answer, null, 2) : scanText(answer, record.codebook, options.lang, effects.width));
    return 0;
  } finally {
    await record.close();
  }
}
