import { describe, expect, it } from "vitest";
import { run } from "./run.ts";

const set = "yinfa-2026-42";

describe("prosequi rulebook", () => {
  it("lists the rule sets, with their days and whether their text is at hand", async () => {
    const { code, out } = await run(["rulebook", "--format", "json"]);
    const lines = JSON.parse(out) as { id: string; from: string | null; to: string | null; text: boolean }[];
    expect(code).toBe(0);
    expect(lines.find((each) => each.id === set)).toMatchObject({ from: "2026-02-06", to: null, text: true });
    expect(lines.find((each) => each.id === "yinfa-2021-237")).toMatchObject({ from: null, to: "2026-02-06", text: false });
  });

  it.each([["en", "six part headings"], ["zh", "六个部分标题"]])("shows an instrument and what its copy lacks (%s)", async (lang, words) => {
    const { code, out } = await run(["rulebook", set, "--lang", lang!], { width: 400 });
    expect(code).toBe(0);
    expect(out).toContain(words);
    expect(out).toContain("14.3");
  });

  it("shows a provision in its own words, with the rendering marked as ours", async () => {
    const { out } = await run(["rulebook", set, "14.3"], { width: 400 });
    expect(out).toContain("未经相关部门同意、备案等,任何单位和个人不得开展上述业务。");
    expect(out).toMatch(/Our rendering +Without the consent/);
    expect(out).toContain("This is not legal advice.");
  });

  it.each([["14", ["14.1", "14.2", "14.3"]], ["1.2", ["1.2a", "1.2b"]], ["1", ["1.1", "1.2a", "1.2b", "1.3"]], ["6.2", ["6.2"]]])("takes %s for all that is cited so", async (name, ids) => {
    const { out } = await run(["rulebook", set, name!, "--format", "json"]);
    expect((JSON.parse(out) as { id: string; words: string }[]).map((each) => each.id)).toEqual(ids);
  });

  it("gives no words of a document that is not at hand", async () => {
    const { out } = await run(["rulebook", set, "G3", "--format", "json"]);
    expect(JSON.parse(out)).toMatchObject([{ id: "G3", from: "s2", words: null, quotes: [] }]);
  });

  it.each(["text", "md"])("prints the education sheet (%s)", async (format) => {
    const { code, out } = await run(["rulebook", set, "7.1", "--sheet", "--lang", "zh", "--format", format!], { width: 400 });
    expect(code).toBe(0);
    for (const words of ["规定了什么", "约束何人", "危害性", "表现形式", "向何处反映", "违反的后果", "来源", "第七条第一款第一句"]) expect(out).toContain(words);
  });

  it("prints a sheet for every provision of a set", async () => {
    const all = JSON.parse((await run(["rulebook", set, "--format", "json"])).out) as { provisions: { id: string }[] };
    const sheets = JSON.parse((await run(["rulebook", set, "--sheet", "--format", "json"])).out) as { provision: string }[];
    expect(sheets.map((each) => each.provision)).toEqual(all.provisions.map((each) => each.id));
  });

  it.each([
    [["rulebook", "yinfa-42"], /No rule set is called "yinfa-42"; write one of .*yinfa-2026-42/],
    [["rulebook", set, "99"], /has no provision "99"; write one of .*14\.3/],
    [["rulebook", "--sheet"], /name it, like prosequi rulebook/],
  ])("says what is wrong and what to write: %j", async (argv, message) => {
    const { code, out, err } = await run(argv as string[]);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toMatch(message as RegExp);
  });
});
