import { expect, it, test } from "vitest";
import { deskOver, exampleStatements } from "./examples/desk.ts";
import { site } from "./index.ts";

const app = site(deskOver(exampleStatements()));
const method = async (locale: string): Promise<string> => (await app.request(`/${locale}/method`)).text();

test.each([
  ["en", "Docket entries (2)", "Crosswalks (3)", "It stands for: consent judgment, and for nothing else.", "It can stand for: dismissed by the agency with prejudice and conceded.", "It stands for no outcome of ours."],
  ["zh", "案卷条目 (2)", "对照 (3)", "仅对应：同意判决。", "可对应：机构撤案且不得再诉和机构让步。", "不对应本站的任何结果。"],
])("the method page in %s explains the words of coding, each list under its heading", async (locale, ...texts) => {
  const html = (await method(locale)).replace(/\s+/g, " ");
  for (const text of texts) expect(html).toContain(text);
});

it("shows codes as they are written, folded away until asked for", async () => {
  const html = await method("en");
  expect(html).toContain("<code>stipulation_of_dismissal</code>");
  const open = html.replace(/<details[\s\S]*?<\/details>/g, "");
  expect(open).not.toContain("stipulation_of_dismissal");
  expect(html.match(/<details id="words-/g)).toHaveLength(9);
});
