import { type Answer, Unreadable } from "../../fetching/index.ts";

/** Pages with which the site refuses: an undeclared program, too many requests, an outage. They come with status 200 too. */
const REFUSALS = /Undeclared Automated Tool|Request Rate Threshold Exceeded|temporarily unavailable|Access Denied/;

/** Stops the run at an answer that is a refusal, or of a status that `allowed` does not name; `what` says what was asked for. */
export function readable(answer: Answer, what: string, allowed: readonly number[] = []): Answer {
  const opening = Buffer.from(answer.bytes.subarray(0, 8192)).toString("latin1");
  if (/<(?:html|!doctype)/i.test(opening) && REFUSALS.test(opening)) throw new Unreadable(`The S.E.C. refused to give ${what}; check the setting "contact", wait ten minutes, and run prosequi sync edgar again.`, answer);
  const fine = (answer.status >= 200 && answer.status < 300) || answer.status === 304 || allowed.includes(answer.status);
  if (!fine) throw new Unreadable(`The S.E.C. answered with status ${answer.status} when asked for ${what}; look at the address in a browser before running prosequi sync edgar again.`, answer);
  return answer;
}

/** The JSON of an answer; a page that is none ends the run. */
export function jsonOf(answer: Answer, what: string): unknown {
  try {
    return JSON.parse(Buffer.from(answer.bytes).toString("utf8"));
  } catch (cause) {
    throw new Unreadable(`The answer for ${what} is not JSON; the address or the layout may have changed.`, answer, { cause });
  }
}

/** A key of a zod problem as a path: `filings.recent.form`. */
export function placeOf(problem: { issues: ReadonlyArray<{ path: PropertyKey[]; message: string }> }): string {
  const [issue] = problem.issues;
  return issue === undefined ? "unknown place" : `${issue.path.map(String).join(".") || "the whole"}: ${issue.message}`;
}
