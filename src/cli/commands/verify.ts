import { verify } from "../../evidence/verify.ts";
import type { Common, Effects } from "../effects.ts";
import { openFor } from "../record.ts";

/** `prosequi verify`: checks the whole record; exit code 1 when anything is broken. */
export async function verifyRecord(effects: Effects, options: Common): Promise<number> {
  const record = await openFor(effects, options);
  try {
    const found = await verify(record.store);
    if (options.format === "json") effects.out(JSON.stringify({ ...found, head: found.head.hash }, null, 2));
    else {
      effects.out(`${found.assertions} assertions, ${found.captures} captures, ${found.quotes} quotes, ${found.erased} erased`);
      effects.out(`${found.custody.lines} lines of custody${found.custody.unchained > 0 ? `, and ${found.custody.unchained} from before they were chained` : ""}`);
      effects.out(`head    ${found.head.hash}`);
      effects.out(`custody ${found.custody.head?.link ?? "none"}`);
      effects.out(`digest  ${found.digest ?? "none: the log is broken"}`);
      for (const each of found.lapsed) effects.out(`erased ${each.where}: ${each.what}`);
      for (const each of found.broken) effects.out(`broken ${each.where}: ${each.what}`);
      if (found.broken.length === 0) effects.out("nothing is broken");
    }
    return found.broken.length === 0 ? 0 : 1;
  } finally {
    await record.close();
  }
}
