import { RecordError } from "../record/problem.ts";
import type { Effects } from "./effects.ts";

/** Who acts, as written down: the name given, else the user's at this machine, with the program that did it. */
export function actor({ env, by }: Pick<Effects, "env" | "by">, named: string | undefined): string {
  const name = named ?? env.LOGNAME ?? env.USER ?? env.USERNAME;
  return name === undefined ? by : `${name}, with ${by}`;
}

/** The name and reason that an act needs which cannot be undone or is shown in public. */
export function answerable({ by, reason }: { by?: string; reason?: string }, act: string): { by: string; reason: string } {
  if (!by?.trim()) throw new RecordError(`Say who ${act} with --by "A. Editor"; it is written into the custody of the bytes.`);
  if (!reason?.trim()) throw new RecordError(`Say why with --reason "..."; it is shown in public, so repeat nothing of what is taken out.`);
  return { by: by.trim(), reason: reason.trim() };
}
