import { say } from "../../language/index.ts";
import { actionIn } from "../action/answer.ts";
import type { Common, Effects } from "../effects.ts";
import { actionText } from "../print/action.ts";
import { openFor } from "../record.ts";

/** `prosequi action ID`: everything the record holds on one action. */
export async function action(effects: Effects, id: string, options: Common): Promise<number> {
  const record = await openFor(effects, options);
  try {
    const view = record.asOf({ on: options.asOf, knownAt: options.knownAt });
    const { found, outcome, conflicts, answer } = await actionIn(record, view, id);
    effects.out(options.format === "json" ? JSON.stringify(answer, null, 2) : actionText(found, outcome, conflicts, view, record.codebook, say(options.lang), effects.width));
    return 0;
  } finally {
    await record.close();
  }
}
