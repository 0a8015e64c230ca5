import { expect, test } from "vitest";
import { plainOf, originalOf } from "./plain.ts";
import { sentencesOf } from "./sentences.ts";

const kinds = (title: string, text: string): string[] => sentencesOf(title, text).map((s) => `${s.kind}: ${s.plain}`);

test.each<[string, string]>([
  ["<h2>SEC &amp; Co.</h2>, <h2>Filed</h2>", "SEC & Co.\n, Filed\n"],
  ["b SEC v. Hale: the Commission\\s claim", " SEC v. Hale: the Commission's claim"],
  ["the SEC\u00e2\u0080\u0099s case\u00c2\u00a0of \u201cAsh\u201d", "the SEC's case of \"Ash\""],
  ["one\r\r     Two\rthree\n\nfour", "one\nTwo three four"],
  ["b\\r\\rOne.\\r\\r  Two\\rthree they\\re Ash\\s", "\nOne.\nTwo three they're Ash's"],
])("%j reads %j", (stored, plain) => expect(plainOf(stored).plain).toBe(plain));

test("what is read leads back to what is stored", () => {
  const stored = "<h3>The SEC\u00e2\u0080\u0099s &quot;Ash&quot;\n claims</h3>";
  const text = plainOf(stored);
  expect(text.plain).toBe("The SEC's \"Ash\" claims\n");
  expect(originalOf(text, 4, 22)).toBe("SEC\u00e2\u0080\u0099s &quot;Ash&quot;\n claims");
});

test.each<[string, string, string, string[]]>([
  ["a page of the 2000s", "[<h2>Litigation Release No. 20000 / March 1, 2007</h2>, <h2><i>SEC v. Rowan Hale,</i> No. 07-1 (D. Mass.)</h2>, <h2>SEC SUES HALE</h2>]", "[The Commission sued Mr. Hale of Harborlight Inc. in 2007., He consented., SEC Complaint ]", [
    "header: Litigation Release No. 20000 / March 1, 2007", "caption: SEC v. Rowan Hale, No. 07-1 (D. Mass.)", "heading: SEC SUES HALE",
    "body: The Commission sued Mr. Hale of Harborlight Inc. in 2007.", "body: He consented.", "tail: SEC Complaint"]],
  ["no blank after a full stop", "SEC Charges Adviser", "Hale took the funds.According to the complaint, he lied.", ["heading: SEC Charges Adviser", "body: Hale took the funds.", "body: According to the complaint, he lied."]],
  ["a dump whose caption runs into the text", "", "b LITIGATION RELEASE NO. 15000 / May 2, 1996 SEC v. ROWAN HALE, 96 Civ. 1 (S.D.N.Y.) The Commission announced today that it sued.", [
    "header: LITIGATION RELEASE NO. 15000 / May 2, 1996", "caption: SEC v. ROWAN HALE, 96 Civ. 1 (S.D.N.Y.)", "body: The Commission announced today that it sued."]],
  ["a dump with a blank line after every line", "", "b\\r\\r  The Commission announced that\\r\\r  on May 2, 1997, the United States\\r\\r  District Judge ruled.\\r\\r  It was final.", ["body: The Commission announced that on May 2, 1997, the United States District Judge ruled.", "body: It was final."]],
  ["headings joined by commas", "", "[SEC v. Rowan Hale, 02 CV 1 (S.D.N.Y.) (filed March 7, 2002), Court Orders Hale to Pay, Today, the court ordered Hale to pay.]", ["caption: SEC v. Rowan Hale, 02 CV 1 (S.D.N.Y.) (filed March 7, 2002)", "body: Court Orders Hale to Pay, Today, the court ordered Hale to pay."]],
  ["abbreviations end nothing", "", "Judge A. B. Marlowe of the U.S. District Court ruled against Ash & Co. and Hale, Jr. on Jan. 5. It was final.", ["body: Judge A. B. Marlowe of the U.S. District Court ruled against Ash & Co. and Hale, Jr. on Jan. 5.", "body: It was final."]],
])("%s", (_, title, text, expected) => expect(kinds(title, text)).toEqual(expected));

test("every sentence, and every part of it, stands in the original", () => {
  const title = "[<h2>SEC\u2019s &ldquo;Ash&rdquo;</h2>]";
  const text = "b\r\r  One\\s claim.\r\r===== START OF PAGE 2 =====\r\rTwo <i>v</i>. three &amp; four.";
  for (const s of sentencesOf(title, text)) {
    const stored = s.where === "title" ? title : text;
    expect(stored.slice(s.start, s.end)).toBe(s.spanOf(0, s.plain.length));
    for (let to = 1; to <= s.plain.length; to += 1) expect(stored).toContain(s.spanOf(0, to));
  }
});

test.each([["blanks", `${" ,".repeat(200_000)}x`], ["brackets", "<".repeat(300_000)], ["rules", "-=".repeat(200_000)], ["stops", "A. ".repeat(150_000)], ["lines", "\n ".repeat(200_000)], ["signs", "\u00e2\u0080".repeat(150_000)]])("a long run of %s takes linear time", (_, text) => {
  const before = performance.now();
  sentencesOf(text, text);
  expect(performance.now() - before).toBeLessThan(3000);
});
