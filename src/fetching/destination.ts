import { isIPv4 } from "node:net";
import { RecordError } from "../record/problem.ts";
import { shown } from "./faults.ts";
import type { Policy } from "./policy.ts";

/** Longer, and no site means it. */
const LONGEST = 16_384;

/**
 * Reads an address that is to be asked, and refuses what the policy does not
 * allow by its look alone: another scheme or port, a name and password in it,
 * an address of IPv4 in a disguise. `before` is the address that sent us here.
 */
export function destination(text: string, policy: Policy, before?: URL): URL {
  const from = before ? ` (${shown(before)} leads there)` : "";
  const refuse = (why: string): RecordError => new RecordError(`${shown(text)}${from} is not asked: ${why}.`);
  if (text.length > LONGEST) throw refuse("an address of that length is a mistake or an attack");
  if (!URL.canParse(text, before?.href)) throw refuse("it is no address of the web; give one that begins with https://");
  const url = new URL(text, before);
  url.hash = "";
  if (url.username !== "" || url.password !== "") throw refuse("it has a name or password in it; take it out and put keys into the settings");
  if (exempt(policy, url.origin) && (!before || before.origin === url.origin)) return url;
  if (url.protocol !== "https:" && !(policy.http && url.protocol === "http:")) throw refuse("only https is asked; give an address that begins with https://");
  if (before?.protocol === "https:" && url.protocol !== "https:") throw refuse("it would go on without encryption; look at the site in a browser");
  if (url.port !== "") throw refuse("only the usual port of the web is asked; take the port out of the address");
  // "0x7f.1" and "2130706433" are 127.0.0.1 to a browser; nobody honest writes so.
  if (isIPv4(url.hostname) && url.hostname !== before?.hostname && !text.includes(`//${url.hostname}`)) throw refuse("its host is a number in disguise; write it as four decimal numbers");
  return url;
}

/** Whether the person has allowed exactly this origin, whatever it is. */
export function exempt(policy: Policy, origin: string): boolean {
  return policy.alsoAllowed?.some((each) => URL.canParse(each) && new URL(each).origin === origin) ?? false;
}
