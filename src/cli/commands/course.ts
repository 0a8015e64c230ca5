import { readFile } from "node:fs/promises";
import path from "node:path";
import { courses } from "../../analysis/courses.ts";
import { courseCsv } from "../../analysis/tables/index.ts";
import { chooseDefinitions } from "../../analysis/index.ts";
import { say } from "../../language/index.ts";
import { RecordError } from "../../record/problem.ts";
import type { Common, Effects } from "../effects.ts";
import { courseText } from "../print/course.ts";
import { openFor } from "../record.ts";
import { tellReading } from "../progress.ts";
import { archiveIn, casesIn } from "../scan/reading.ts";

interface Options extends Common {
  definition?: string;
  sample?: string;
  months?: number;
}

/** `prosequi course WHAT`: the agency's actions through time. */
export async function course(effects: Effects, what: keyof typeof courses, options: Options): Promise<number> {
  if (options.sample !== undefined && what !== "elsewhere") throw new RecordError("--sample goes with prosequi course elsewhere, which estimates what disposition 14 hides.");
  const record = await openFor(effects, options);
  try {
    const view = record.asOf({ on: options.asOf, knownAt: options.knownAt });
    const cases = await casesIn(record.store);
    const sample = options.sample === undefined ? undefined : { text: await textOf(path.resolve(effects.cwd, options.sample), options.sample), name: options.sample };
    const archive = what === "inventories" ? await archiveIn(record, tellReading(effects, options.lang)) : undefined;
    const choice = chooseDefinitions(record.codebook, options.definition);
    const answer = await courses[what]({ view, codebook: record.codebook, choice, cases, months: options.months, ...(sample && { sample }), ...(archive && { archive }) });
    if (options.format === "json") effects.out(JSON.stringify({ asOf: view.on, knownAt: view.knownAt, course: what, ...answer }, null, 2));
    else if (options.format === "csv") effects.out(courseCsv(what, answer));
    else effects.out(courseText(what, answer, { view, codebook: record.codebook }, say(options.lang), effects.width));
    return 0;
  } finally {
    await record.close();
  }
}

async function textOf(file: string, shown: string): Promise<string> {
  try {
    return await readFile(file, "utf8");
  } catch (error) {
    throw new RecordError(`${shown} cannot be read (${(error as NodeJS.ErrnoException).code ?? String(error)}); check the path given with --sample.`);
  }
}
