import type { Subject } from "../../record/statements/clue.ts";
import type { Both } from "../../record/support.ts";
import { readDomain } from "./domain.ts";
import { holdsIdentityNumber, readCreditCode } from "./uscc.ts";
import { readWallet, type Wallet } from "./wallet.ts";

/** A subject as it is kept, and what is wrong or worth a look. */
export interface CheckedSubject {
  subject: Subject;
  /** Why it cannot be recorded so, a sentence each; empty when it can. */
  problems: Both[];
  /** What a person should look at; none of it stops the clue. */
  notes: Both[];
  /** What the identifiers tell of themselves. Nothing here says that they belong together, or to the subject. */
  tells: { registeredIn?: string; domainAsRead?: string; chain?: NonNullable<Wallet["chain"]> };
}

/** The fields of a subject that identify; at least one must be there. */
export const identifiers = ["uscc", "domain", "app", "account", "wallet"] as const;

/**
 * Normalises and checks whom a clue is about. Checksums, alphabets and forms
 * only: it never says that a code is registered, a site is up or a wallet used.
 */
export function checkSubject(typed: Subject): CheckedSubject {
  const subject: Subject = { ...typed, label: typed.label.normalize("NFC").trim() };
  const problems: Both[] = [];
  const notes: Both[] = [];
  const tells: CheckedSubject["tells"] = {};
  if (identifiers.every((each) => typed[each] === undefined)) {
    problems.push({ en: "The clue names nothing that identifies its subject; give a credit code, a domain, an app, an account or a wallet.", zh: "线索未载明可识别主体的信息；请至少填写统一社会信用代码、域名、应用、账号、钱包地址之一。" });
  }
  if (typed.uscc !== undefined) {
    const read = readCreditCode(typed.uscc);
    subject.uscc = read.code;
    problems.push(...read.problems);
    if (read.region !== undefined) tells.registeredIn = read.region;
  }
  if (typed.domain !== undefined) {
    const read = readDomain(typed.domain);
    subject.domain = read.ascii;
    problems.push(...read.problems);
    notes.push(...read.notes);
    if (read.problems.length === 0) tells.domainAsRead = read.unicode;
  }
  if (typed.app !== undefined) subject.app = readPair(typed.app, "app", problems);
  if (typed.account !== undefined) subject.account = readPair(typed.account, "account", problems);
  if (typed.wallet !== undefined) {
    const read = readWallet(typed.wallet);
    subject.wallet = read.address;
    problems.push(...read.problems);
    notes.push(...read.notes);
    if (read.chain && read.problems.length === 0) tells.chain = read.chain;
  }
  problems.push(...spare(subject));
  return { subject, problems, notes, tells };
}

const pairs = {
  app: { en: ["The app", "store:id, like huawei:C100000001"], zh: ["应用", "应用商店:编号"] },
  account: { en: ["The account", "platform:name, like weibo:example"], zh: ["账号", "平台:名称"] },
} as const;

/** Two parts with a colon between: the store or platform in lower case, then the id or name as written. */
function readPair(typed: string, what: keyof typeof pairs, problems: Both[]): string {
  const text = typed.normalize("NFKC").trim();
  const colon = text.indexOf(":");
  const [place, name] = [text.slice(0, Math.max(colon, 0)).trim().toLowerCase(), text.slice(colon + 1).trim()];
  if (colon > 0 && /^[\p{L}\p{N}][\p{L}\p{N}._-]{0,39}$/u.test(place) && name !== "" && name.length <= 200 && !/[\p{Cc}\p{Cf}]/u.test(name) && !name.startsWith("//")) return `${place}:${name}`;
  const { en, zh } = pairs[what];
  problems.push({ en: `${en[0]} "${text}" does not say both where and which; write ${en[1]}.`, zh: `${zh[0]}“${text}”未同时写明所在平台和名称；请写成“${zh[1]}”。` });
  return text;
}

/** What has no place in a subject, whoever it is: numbers of the resident identity card, and telephone numbers. */
function spare(subject: Subject): Both[] {
  const problems: Both[] = [];
  if ([subject.label, subject.account ?? "", subject.app ?? "", subject.uscc ?? ""].some(holdsIdentityNumber)) {
    problems.push({ en: "A field holds a resident identity number; it is not needed here and is not kept. Take it out.", zh: "字段中含有居民身份证号码；本环节不需要，不予保存，请删除。" });
  }
  if (holdsMobile(subject.label)) {
    problems.push({ en: "The label holds a mobile number; it is not kept. Take it out.", zh: "名称中含有手机号码；不予保存，请删除。" });
  }
  if (subject.nature !== "person" && holdsMobile(subject.account ?? "")) {
    problems.push({ en: "The account's name is a mobile number, so it leads to a natural person; give the subject's nature as person.", zh: "账号名为手机号码，可指向自然人；请将主体性质标为自然人。" });
  }
  return problems;
}

/** A mobile number of the mainland: eleven digits that begin with 13 to 19, and no digit beside them. */
function holdsMobile(text: string): boolean {
  return /(^|[^0-9])1[3-9][0-9]{9}([^0-9]|$)/.test(text.normalize("NFKC").replace(/[ -]/g, ""));
}
