import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { openStore } from "../../store/open.ts";
import { type Kind, listRedaction, placeholders, redact, redactor } from "./index.ts";

const found = (text: string): Array<[Kind, string]> => redact(text).found.map(({ start, end, kind }) => [kind, text.slice(start, end)]);

describe("personal contact data goes", () => {
  it.each<[Kind, string, string]>([
    ["email", "Write to ada.quill+case@mail.example.com.", "ada.quill+case@mail.example.com"],
    ["email", "<a href=mailto:quill@example.org>", "quill@example.org"],
    ["email", "quill [at] example [dot] org", "quill [at] example [dot] org"],
    ["email", "邮箱：quill@example.com.cn，请", "quill@example.com.cn"],
    ["email", "Quill＠example.com", "Quill＠example.com"],
    ["email", "邮箱quill@example.com请联系", "quill@example.com"],
    ["phone", "电话202-555-0143。", "202-555-0143"],
    ["phone", "call (202) 555-0143.", "(202) 555-0143"],
    ["phone", "call (202)555-0143 now", "(202)555-0143"],
    ["phone", "at 202-555-0143, ext. 12;", "202-555-0143, ext. 12"],
    ["phone", "at 202.555.0143", "202.555.0143"],
    ["phone", "Office 817/555-6459", "817/555-6459"],
    ["phone", "Office\\r(213) 555-3835\\r", "(213) 555-3835"],
    ["phone", "1-866-555-4004", "1-866-555-4004"],
    ["phone", "+1 202 555 0143", "+1 202 555 0143"],
    ["phone", "+44 20 7946 0018 (London)", "+44 20 7946 0018"],
    ["phone", "011-44-20-7946-0018", "011-44-20-7946-0018"],
    ["phone", "Fax: 2025550143", "2025550143"],
    ["phone", "Tel. 555-0143 or", "555-0143"],
    ["phone", "telephone number 555 0143", "555 0143"],
    ["phone", "手机13800138000。", "13800138000"],
    ["phone", "联系 138-0013-8000", "138-0013-8000"],
    ["phone", "+86 138 0013 8000", "+86 138 0013 8000"],
    ["phone", "电话：010-65541234转8", "010-65541234转8"],
    ["phone", "深圳办事处 0755-86013388", "0755-86013388"],
    ["phone", "传真：65541234", "65541234"],
    ["address", "resides at 6421 Kelly Dr., Pearland, Texas", "6421 Kelly Dr."],
    ["address", "at 120 E. 42nd Street, Apt. 5B, New York, NY 10017-1234.", "120 E. 42nd Street, Apt. 5B, New York, NY 10017-1234"],
    ["address", "lives at 9 Old Mill Road", "9 Old Mill Road"],
    ["address", "7301 S.W. 57th Court, Suite 515, South Quill, FL 33143", "7301 S.W. 57th Court, Suite 515, South Quill, FL 33143"],
    ["address", "at 12 Maple Court, Quillville, Ohio", "12 Maple Court"],
    ["address", "One Penn Plaza, Suite 36, New York", "One Penn Plaza, Suite 36"],
    ["address", "73-4200 Honu Street, Kailua, Hawaii 96740", "73-4200 Honu Street, Kailua, Hawaii 96740"],
    ["address", "11 Broadway, Suite 950", "11 Broadway, Suite 950"],
    ["address", "mail to P.O. Box 8090, San Quill, CA 94912-8090", "P.O. Box 8090, San Quill, CA 94912-8090"],
    ["address", "Post Office Box 12", "Post Office Box 12"],
    ["address", "住北京市朝阳区建国路88号3号楼1502室。", "北京市朝阳区建国路88号3号楼1502室"],
    ["address", "地址：上海市浦东新区世纪大道100号", "上海市浦东新区世纪大道100号"],
    ["address", "位于杭州市西湖区翠苑小区3栋2单元502室", "杭州市西湖区翠苑小区3栋2单元502室"],
    ["social-security", "SSN 219-09-9999", "219-09-9999"],
    ["social-security", "social security number is 219099999", "219099999"],
    ["social-security", "xxx-xx-1234", "xxx-xx-1234"],
    ["birth", "born on May 5, 1970, in", "May 5, 1970"],
    ["birth", "Date of Birth: 5/5/1970", "5/5/1970"],
    ["birth", "DOB 1970-05-05", "1970-05-05"],
    ["birth", "出生日期：1970年5月5日", "1970年5月5日"],
    ["birth", "1970年5月5日出生", "1970年5月5日"],
    ["account", "card 4111 1111 1111 1111 was", "4111 1111 1111 1111"],
    ["account", "378282246310005", "378282246310005"],
    ["account", "account number 00123-456789", "00123-456789"],
    ["account", "卡号：6222020200001234567", "6222020200001234567"],
    ["identity", "身份证11010519491231002X", "11010519491231002X"],
  ])("%s in %j", (kind, text, words) => {
    expect(found(text)).toEqual([[kind, words]]);
    expect(redact(text).text).toBe(text.replace(words, placeholders[kind].en));
    expect(redact(text, { language: "zh" }).text).toBe(text.replace(words, placeholders[kind].zh));
  });
});

describe("everything else stays", () => {
  it.each([
    "SEC v. Quill, 1:23-cv-04738 (S.D.N.Y.)", "No. 23-cv-4738", "Case 2:05-CV-00123-ABC", "No. 05-1234-5678", "File No. 3-21234", "Release No. 34-99908", "LR-26316", "IA-2023-012-3456", "2025-47", "33-8045; 34-45589; 3-10784",
    "$125,035,150", "$1,202,555,0143", "202,555,0143", "$202.555.0143", "€ 138 0013", "¥13800138000", "13,800,138,000", "15 U.S.C. § 78u", "15 U.S.C. § 78u-4(b)(3)(B)", "17 C.F.R. § 240.10b-5", "Rule 10b-5",
    "CIK 0001679788", "0001193125-24-012345", "accession 0001193125-24-012345", "receipt number 0422-6656561", "Receipt No: 0973-13469395", "EIN 12-3456789",
    "0x52908400098527886E0F7030069857D2E4169EE7", "bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq", "a1075db55d416d3ca199f55b6084e2115b9345e16c5cf302fc80e9d5fbf5d48d",
    "2024-05-05", "May 5, 2024", "05/05/2024", "5.5.2024", "2024年5月5日", "10:30:15", "09:00 AM", "pp. 202-555", "202-203, 555-556", "born in 1970", "founded on May 5, 1970", "1202555014", "1717171717", "block 19426587", "2,024,555 shares at 202.55",
    "SEC v. One Wall Street, Inc.", "Two Wall Street Brokers", "# 1 Restricted Court Exhibit", "the 2005 District Court decision", "On June 15, 2004 Grand Court Street ruled", "In 2005 the Court", "3 Defendants Dr. Quill", "Rule 10 Lake Road", "20 Supreme Court cases", "Main Street investors",
    "www.example.com/photos/202-555-0143", "1-800-SELL-ALL", "(AExchange Act@) and", "@SEC_News", "@9:00 a.m.",
    "第34号令", "路透社1号", "一带一路5号文件", "证监会2024年第12号公告", "共计13800138000.50元", "219-00-9999", "000-12-3456", "900-12-3456", "4111111111111112", "110105194912310021",
    // Contacts that agencies publish.
    "enforcement@sec.gov", "call (202) 551-4120", "100 F Street, NE, Washington, DC 20549", "450 Fifth Street, N.W.", "500 Pearl Street, New York, NY 10007",
  ])("%s", (text) => expect(found(text)).toEqual([]));
});

it("takes out all of what overlaps, and gives the places of the text given", () => {
  const text = "Quill (born May 5, 1970), 9 Old Mill Road, (202) 555-0143, quill@example.com";
  const { text: shown, found: spans } = redact(text);
  expect(shown).toBe("Quill (born [date of birth removed]), [address removed], [phone number removed], [email removed]");
  expect(spans.map(({ kind }) => kind)).toEqual(["birth", "address", "phone", "email"]);
});

it("never throws, changes nothing when done again, and says truly what it took out", () => {
  const piece = fc.constantFrom("(202) 555-0143", "quill@example.com", "9 Old Mill Road", "P.O. Box 7", " ", "\n", "1:23-cv-04738", "$5", "-", ".", "路88号", "13800138000", "born ", "May 5, 1970", "Tel. ", "a", "9", "，");
  fc.assert(
    fc.property(fc.oneof(fc.array(piece, { maxLength: 30 }).map((p) => p.join("")), fc.string({ unit: "grapheme", maxLength: 80 })), (text) => {
      const { text: shown, found: spans } = redact(text);
      let rebuilt = "";
      let at = 0;
      for (const { start, end, kind } of spans) {
        expect(start).toBeGreaterThanOrEqual(at);
        rebuilt += text.slice(at, start) + placeholders[kind].en;
        at = end;
      }
      expect(shown).toBe(rebuilt + text.slice(at));
    }),
    { numRuns: 500 },
  );
});

it("takes time linear in the text, whatever the text", () => {
  for (const part of ["1 A ", "9 Old Mill ", "202-555-", "+1 2 3 ", "a@", "a.", "(202) ", "路", "建国路", "P.O. Box ", "4111 ", "account no ", "1 ", "One A B C ", "Tel ", "7", "N. ", "born "]) {
    const time = (times: number): number => {
      const text = part.repeat(times);
      const start = performance.now();
      redact(text);
      return performance.now() - start;
    };
    time(1000);
    expect(time(100_000), part).toBeLessThan(4000);
  }
});

describe("the list of a record", () => {
  const entry = { reason: "Asked for by the person.", by: "editor", at: "2026-11-28T00:00:00Z" };
  it("takes out what a person put on it and leaves what a person allowed", async () => {
    const store = await openStore(":memory:");
    const before = await redactor(store);
    expect(before("Ask Ada  Quill, 9 Old Mill Road").text).toBe("Ask Ada  Quill, [address removed]");
    await listRedaction(store, { kind: "literal", text: "Ada Quill", ...entry });
    await listRedaction(store, { kind: "literal", text: "ada quill ", ...entry });
    await listRedaction(store, { kind: "allowed", text: "9 old mill road", ...entry });
    expect(await store.count("redactions")).toBe(2);
    const after = await redactor(store, "zh");
    expect(after("Ask Ada\n Quill, 9 Old Mill Road").text).toBe("Ask [已删], 9 Old Mill Road");
    expect(after("Ada Quillman and Nevada Quill").text).toBe("Ada Quillman and Nevada Quill");
  });

  it("refuses in a sentence what would take out too much, and shows nothing when an entry is damaged", async () => {
    const store = await openStore(":memory:");
    await expect(listRedaction(store, { kind: "literal", text: " a ", ...entry })).rejects.toThrow(/too short to be taken out/);
    await expect(listRedaction(store, { kind: "literal", text: "Quill", ...entry, by: " " })).rejects.toThrow(/needs a reason and a name/);
    await store.putRows("redactions", [{ id: "x", source: "", date: null, data: { kind: "word" } }]);
    await expect(redactor(store)).rejects.toThrow(/^The entry x of the list of redactions is not of its shape/);
  });
});
