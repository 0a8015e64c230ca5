import type { Limits } from "../../fetching/index.ts";
import { RecordError } from "../../record/problem.ts";
import type { Live, Setting } from "../shape.ts";

/** The agency asks for at most ten requests a second from all machines of one operator together; half of that is enough. */
export const limits: Limits = { account: "sec.gov", windows: [{ requests: 5, seconds: 1 }] };

/** Who asks: without it the site answers with a page that says so. */
export const contact: Setting = {
  name: "contact",
  required: true,
  secret: false,
  what: {
    en: "your name or organisation and a mail address, as in \"Harbour Desk desk@harbour.example\"; the S.E.C. turns away programs that do not say who runs them, and writes there before it blocks one",
    zh: "您的姓名或机构及电子邮箱，例如“Harbour Desk desk@harbour.example”；SEC 拒绝未表明运营者的程序，并在封锁之前通过该邮箱联系",
  },
};

const ADDRESS = /[^\s@<>()]+@[^\s@<>()]+\.[a-z]{2,}/i;

/** What is wrong with a contact, as half a sentence; null where nothing is. */
export function faultOf(text: string): string | null {
  if (text.length > 200) return "is longer than 200 characters";
  if (/[^\x20-\x7E]/.test(text)) return "holds characters that a header cannot carry; write it in plain Latin letters";
  const address = ADDRESS.exec(text)?.[0];
  if (address === undefined) return "holds no mail address";
  if (/no-?_?reply|do-?not-?reply/i.test(address)) return "names a mail address that nobody reads";
  if (/mozilla|applewebkit|chrome\/|safari\/|curl\/|python|https?:/i.test(text)) return "looks like a browser or a program, not like somebody who can be written to";
  if (/sample company|admincontact@/i.test(text)) return "is the agency's own sample";
  if (text.replace(address, "").replace(/[^a-z0-9]/gi, "").length < 2) return "holds no name beside the mail address";
  return null;
}

/** Headers of every request: who asks, and that the answer may be packed. Throws a RecordError where the contact would be refused. */
export const headers: Live["headers"] = ({ contact: text = "" }) => {
  const who = text.trim();
  const fault = faultOf(who);
  if (fault !== null) throw new RecordError(`The setting "contact" ${fault}; give ${contact.what.en}.`);
  return { shown: { "user-agent": who, "accept-encoding": "gzip, deflate" } };
};
