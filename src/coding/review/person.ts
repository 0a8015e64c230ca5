import { Refused } from "../../record/hand.ts";

/** Whose name it is: two spellings that differ in width, case or blanks are one person's. Names are local and prove nothing. */
export function personOf(name: string): string {
  return name.normalize("NFKC").trim().replace(/\s+/g, " ").toLowerCase();
}

/** A name as it may sign a judgement. Throws `Refused`. */
export function signedBy(name: string | undefined): string {
  const plain = name?.normalize("NFC").trim().replace(/\s+/g, " ") ?? "";
  if (plain === "") throw new Refused({ en: "Say who judges with --coder NAME; the name is local and not authenticated in this version.", zh: "请以--coder注明编码人姓名；本版本中姓名仅为本地标识，未经身份认证。" });
  if (plain.length > 80 || /[/\p{Cc}\p{Cf}]/u.test(plain)) throw new Refused({ en: "A coder's name has at most 80 characters and neither a stroke (/) nor invisible characters; write it again.", zh: "编码人姓名最多80个字符，且不得含斜线（/）或不可见字符；请重新填写。" });
  if (["machine", "机器"].includes(personOf(plain))) throw new Refused({ en: `The name "${plain}" is kept for the coder program; sign with a person's.`, zh: `“${plain}”专指编码程序；请以人名署名。` });
  return plain;
}
