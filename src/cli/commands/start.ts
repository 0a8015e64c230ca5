import { say } from "../../language/index.ts";
import type { Common, Effects } from "../effects.ts";
import { reportInTen } from "../print/report.ts";
import { openFor } from "../record.ts";
import { dayOfArticle, reportFor } from "./report.ts";
import { serveRecord } from "./serve.ts";

interface Options extends Common {
  port: number;
  review?: boolean;
}

/** `prosequi start`: the main job. Loads the casebook, prints the report of the article's day in ten lines, serves the site. */
export async function start(effects: Effects, options: Options): Promise<number> {
  const record = await openFor(effects, options);
  try {
    const report = reportFor(record, { asOf: dayOfArticle(record) });
    effects.out(options.format === "json" ? JSON.stringify(report, null, 2) : reportInTen(report, say(options.lang)).join("\n"));
    await serveRecord(effects, options, record);
    return 0;
  } finally {
    await record.close();
  }
}
