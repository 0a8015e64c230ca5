import { multiverse as everyWay, namedDefinitions } from "../../analysis/index.ts";
import { multiverseCsv } from "../../analysis/tables/index.ts";
import { say } from "../../language/index.ts";
import type { Common, Effects } from "../effects.ts";
import { multiverseText } from "../print/multiverse.ts";
import { openFor } from "../record.ts";

interface Options extends Common {
  definition?: string;
  claim?: string;
}

/** `prosequi multiverse FIGURE`: a figure under every sensible combination of definitions. */
export async function multiverse(effects: Effects, figure: string, options: Options): Promise<number> {
  const record = await openFor(effects, options);
  try {
    const view = record.asOf({ on: options.asOf, knownAt: options.knownAt });
    const pinned = namedDefinitions(record.codebook, options.definition ?? "");
    const answer = everyWay(view, record.codebook, { figure, pinned, ...(options.claim !== undefined && { claim: options.claim }) });
    if (options.format === "json") effects.out(JSON.stringify(answer, null, 2));
    else if (options.format === "csv") effects.out(multiverseCsv(answer));
    else effects.out(multiverseText(answer, record.codebook, say(options.lang), effects.width));
    return 0;
  } finally {
    await record.close();
  }
}
