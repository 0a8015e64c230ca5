import { articleDay, chooseDefinitions, reportOn, type Report } from "../../analysis/index.ts";
import type { Record } from "../../casebook/open.ts";
import type { Common, Effects } from "../effects.ts";
import { openFor } from "../record.ts";

interface Options extends Common {
  definition?: string;
}

/** `prosequi report`: every figure of the record on a day. */
export async function report(effects: Effects, options: Options): Promise<number> {
  const record = await openFor(effects, options);
  try {
    const answer = reportFor(record, options);
    effects.out(await written(answer, options, effects.width));
    return 0;
  } finally {
    await record.close();
  }
}

/** The report of a record under the options given; the article's own day is read from its claims. */
export function reportFor(record: Record, options: Pick<Options, "asOf" | "knownAt" | "definition">): Report {
  const view = record.asOf({ on: options.asOf, knownAt: options.knownAt });
  const choice = chooseDefinitions(record.codebook, options.definition);
  return reportOn(view, record.codebook, choice, (day) => record.asOf({ on: day, knownAt: options.knownAt }));
}

/** The day of the article that the record is set against. */
export function dayOfArticle(record: Record): string {
  return articleDay(record.asOf());
}

async function written(answer: Report, options: Options, width: number): Promise<string> {
  if (options.format === "json") return JSON.stringify(answer, null, 2);
  const { say } = await import("../../language/index.ts");
  const words = say(options.lang);
  if (options.format === "text") return (await import("../print/report.ts")).reportText(answer, words, width);
  const pages = await import("../print/pages.ts");
  return options.format === "md" ? pages.reportMarkdown(answer, words) : pages.reportHtml(answer, words);
}
