import { describe, expect, it } from "vitest";
import { redact } from "../../src/evidence/index.ts";

/** Personal data written so as to slip through, each with what must not be left of it. */
describe("personal contact data that is dressed up", () => {
  it.each([
    ["in an attribute", '<a href="mailto:quill@example.com?subject=x">', "quill@"],
    ["twice in one link", "<a href=mailto:quill@example.com>quill@example.com</a>", "quill@"],
    ["with a line end within", "call (202)\n555-0143 today", "555-0143"],
    ["with a line end written out", "Office\\r202-555-0143\\r", "555-0143"],
    ["stuck to Chinese words", "请致电13800138000或发邮件至quill@example.com联系", "13800138000"],
    ["with full-width signs", "电话：（010）65541234", "65541234"],
    ["several in a row", "202-555-0143, 202-555-0144; 202-555-0145", "555-014"],
    ["with letters of another case", "P.o. BOX 8090", "8090"],
    ["a mail address with every sign it may have", "a.b_c%d+e-f'g@sub.example.co.uk", "@"],
    ["after an official one", "enforcement@sec.gov, quill@example.com", "quill"],
    ["next to a docket", "1:23-cv-04738, 202-555-0143, LR-26316", "555-0143"],
  ])("goes: %s", (_, text, gone) => expect(redact(text).text).not.toContain(gone));

  it("leaves what a case is found by where it stands between such data", () => {
    const text = "SEC v. Quill, 1:23-cv-04738 (S.D.N.Y.), LR-26316, Rel. 34-99908, 15 U.S.C. § 78u, $125,035,150, 9 Old Mill Road, May 5, 2024, 0x52908400098527886E0F7030069857D2E4169EE7";
    expect(redact(text).text).toBe(text.replace("9 Old Mill Road", "[address removed]"));
  });

  it("is never built by taking something out of its middle", () => {
    for (const text of ["202-quill@example.com555-0143", "9 Old quill@example.com Mill Road, (202) 555-0143", "born 202-555-0143 May 5, 1970"]) {
      const once = redact(text).text;
      expect(redact(once).text).toBe(once);
    }
  });
});
