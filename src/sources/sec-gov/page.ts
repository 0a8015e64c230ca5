import { decode } from "../../evidence/index.ts";
import { type Answer, Unreadable } from "../../fetching/index.ts";
import { RecordError } from "../../record/problem.ts";

/** Characters of a page. Bytes that are valid UTF-8 are that, whatever the header says; else the header's word, else windows-1252. */
export function charactersOf({ bytes, headers }: Pick<Answer, "bytes" | "headers">): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    const media = headers["content-type"] ?? "text/html";
    return decode(bytes, /charset\s*=\s*"?utf-?8/i.test(media) ? "text/html; charset=windows-1252" : media);
  }
}

/** True where the bytes are a PDF, whatever the address ends in. */
export function isPdf({ bytes }: Pick<Answer, "bytes">): boolean {
  return Buffer.from(bytes.subarray(0, 5)).toString("latin1") === "%PDF-";
}

/** Pages the site sends in place of what was asked for, by what they say at their head. The rate page may also speak of undeclared tools, so it comes first. */
const REFUSALS: ReadonlyArray<readonly [RegExp, string, string]> = [
  [/Request Rate Threshold Exceeded/i, "its page for too many requests", "wait ten minutes without asking, let no other program of yours ask sec.gov, and run this again"],
  [/Undeclared Automated Tool/i, "its page for undeclared programs", "check the setting \"contact\": it must name you and a mail address that is read"],
  [/temporarily unavailable|Site Temporarily Unavailable|scheduled maintenance/i, "a page that says it is unavailable", "run this again later"],
  [/captcha|Are you a robot|Just a moment\.\.\.|Pardon Our Interruption|Access Denied|verify you are (?:a )?human|Attention Required/i, "a page that asks whether a person is there", "open the address in a browser from this machine, and run this again later"],
];

/** The refusal a page is, or null. Only its head counts: a release may speak of anything. */
export function refusalOf(text: string): { what: string; next: string } | null {
  const title = /<title[^>]{0,200}>([^<]{0,300})/i.exec(text.slice(0, 20_000))?.[1] ?? "";
  const heading = /<h1[^>]{0,300}>([^<]{0,300})/i.exec(text.slice(0, 60_000))?.[1] ?? "";
  const short = text.length < 6000 ? text : "";
  const found = REFUSALS.find(([words]) => words.test(title) || words.test(heading)) ?? (/<main\b|field--name-body|pr-list-page-row|BEGIN TEXT/i.test(short) ? undefined : REFUSALS.find(([words]) => words.test(short)));
  return found ? { what: found[1], next: found[2] } : null;
}

/** Throws Unreadable where an answer is none of what was expected: a refusal, or a status other than 200. */
export function expectPage(answer: Answer, expected: string): string {
  const text = charactersOf(answer);
  const refused = refusalOf(text);
  if (refused) throw notRead(answer, `answered with ${refused.what} (status ${answer.status}) instead of ${expected}`, refused.next);
  if (answer.status !== 200 && !answer.unchanged) throw notRead(answer, `answered with status ${answer.status} instead of ${expected}`, "open the address in a browser to see whether the site has moved it, and run this again later");
  return text;
}

/** The error of a page that cannot be read: where, what, what next. */
export function notRead(answer: Answer, what: string, next: string, cause?: unknown): Unreadable {
  return new Unreadable(`${answer.urls[0] ?? "sec.gov"} ${what}; ${next}.`, answer, cause === undefined ? {} : { cause });
}

/** Reads an answer; whatever goes wrong within ends as Unreadable, never as an error of another kind. */
export async function reading<T>(answer: Answer, expected: string, read: () => T | Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof RecordError) throw error;
    throw notRead(answer, `cannot be read as ${expected}`, "the layout may have changed: report it with the page that is kept", error);
  }
}
