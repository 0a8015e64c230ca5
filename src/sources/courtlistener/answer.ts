import type { z } from "zod";
import { type Answer, Spent, Unreadable } from "../../fetching/index.ts";
import { RecordError } from "../../record/problem.ts";
import { API } from "./address.ts";
import { Fault } from "./shape.ts";

/**
 * What an answer says, checked; null where there is no such thing (404). Throws
 * a RecordError about the token or the account, Spent where the limit is
 * reached, Unreadable where the answer is not what was asked for.
 */
export function read<T>(answer: Answer, shape: z.ZodType<T>): T | null {
  const asked = (answer.urls[0] ?? "the address").split("?")[0];
  const { status } = answer;
  if (status === 429) {
    const until = spentUntil(answer);
    throw new Spent(`CourtListener's limit is reached (${faultOf(answer).detail ?? "no reason given"}); run prosequi sync courtlistener again after ${until.slice(0, 16)} UTC.`, until);
  }
  if (status === 401) throw new RecordError("CourtListener does not accept the token (401); copy the one at https://www.courtlistener.com/profile/api-token/ into the setting courtlistener-token.");
  if (status === 403) throw new RecordError(`CourtListener does not let this account read ${asked} (403): ${faultOf(answer).detail ?? "no reason given"}; ask Free Law Project for access to PACER data, or use the token of an account that has it.`);
  if (status === 400) throw new Unreadable(`CourtListener refuses what ${asked} was asked (400): ${refusal(answer)}.`, answer);
  if (status === 404) {
    const { detail = "" } = faultOf(answer);
    if (/deep api pagination/i.test(detail)) throw new Unreadable(`CourtListener refuses to page further in ${asked} (404): ${detail}`, answer);
    return null;
  }
  if (status >= 500) throw new RecordError(`CourtListener cannot answer ${asked} now (status ${status}); run prosequi sync courtlistener again later.`);
  if (status >= 300 && status !== 304) throw new Unreadable(`CourtListener answered ${asked} with status ${status}.`, answer);
  const from = answer.urls.at(-1) ?? "";
  if (!from.startsWith(API)) throw new Unreadable(`CourtListener sent ${asked} on to ${from.slice(0, 200)}, which is not its API.`, answer);
  const told = shape.safeParse(jsonOf(answer, asked ?? ""));
  if (told.success) return told.data;
  const [issue] = told.error.issues;
  throw new Unreadable(`CourtListener's answer for ${asked} has changed: ${issue?.path.join(".") || "the whole"}: ${issue?.message ?? "not as expected"}.`, answer);
}

/** When the limit allows the next request, as the answer says; an hour later where it does not. */
function spentUntil(answer: Answer): string {
  const seconds = Number(answer.headers["retry-after"] ?? "");
  const wait = Number.isFinite(seconds) && seconds > 0 && seconds <= 7 * 86_400 ? seconds : 3600;
  return new Date(Date.parse(answer.at) + wait * 1000).toISOString();
}

function refusal(answer: Answer): string {
  const { detail, unknown_params: unknown } = faultOf(answer);
  return [detail?.replace(/\.$/, "") ?? "no reason given", ...(unknown ? [`unknown: ${unknown.join(", ")}`] : [])].join(", ").slice(0, 500);
}

function faultOf(answer: Answer): Fault {
  try {
    const told = Fault.safeParse(JSON.parse(Buffer.from(answer.bytes).toString("utf8")));
    return told.success ? told.data : {};
  } catch {
    return {};
  }
}
type Fault = z.infer<typeof Fault>;

function jsonOf(answer: Answer, asked: string): unknown {
  try {
    return JSON.parse(Buffer.from(answer.bytes).toString("utf8")) as unknown;
  } catch (error) {
    throw new Unreadable(`CourtListener answered ${asked} with something that is not JSON.`, answer, { cause: error });
  }
}
