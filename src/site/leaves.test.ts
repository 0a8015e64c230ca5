import { describe, expect, it } from "vitest";
import { deskOver, exampleStatements } from "./examples/desk.ts";
import { site } from "./index.ts";

const desk = deskOver(exampleStatements());
const app = site(desk);
const read = async (path: string): Promise<{ status: number; html: string; headers: Headers }> => {
  const answer = await app.request(path);
  return { status: answer.status, html: await answer.text(), headers: answer.headers };
};
const set = "/decide/harbour-1";
const paths = ["/rules", "/rules/harbour-1", "/rules/harbour-1/1", "/rules/harbour-1/9", "/rules/harbour-1/1/sheet", "/decide", set, `${set}?asOf=2026-03-01&shell=yes&act=trade&place=harbour`, `${set}?asOf=2026-03-01&shell=-&ask=act&reading.a1=anywhere`, `${set}?asOf=2025-12-31&act=keep`, "/screen", `/screen?what=ad&text=${encodeURIComponent("虚 拟 货 币兑换,扫码领收益")}`, "/clues", "/clues/c-7k3m9q2x"];

describe.each(["en", "zh"])("every leaf in %s", (locale) => {
  it.each(paths)("%s is whole", async (path) => {
    const { status, html, headers } = await read(`/${locale}${path}`);
    expect(status).toBe(200);
    expect(headers.get("content-security-policy")).toContain("default-src 'none'");
    expect(html.match(/<h1/g)?.length).toBe(1);
    expect(html).toContain(`lang="${locale === "en" ? "en" : "zh-Hans"}"`);
    expect(html).not.toMatch(/\bundefined\b|\[object|NaN|<script|style="/);
    const ids = [...html.matchAll(/\sid="([^"]+)"/g)].map((match) => match[1]);
    expect(ids.filter((id, n) => ids.indexOf(id) !== n)).toEqual([]);
    const inside = [...html.matchAll(/href="(\/[^"#]*)/g)].map((match) => match[1]?.replaceAll("&amp;", "&") ?? "");
    for (const href of new Set(inside)) expect([200, href]).toEqual([(await app.request(href)).status, href]);
  });
});

describe("the day of the record and its definitions", () => {
  it("do not reach the rulebook's pages from the record's", async () => {
    const { html } = await read("/en/actions?on=2025-12-14&dropped=with-prejudice-only");
    for (const path of ["rules", "decide", "screen", "clues"]) expect(html).toContain(`href="/en/${path}"`);
  });

  it("are not shown, asked for or linked on them", async () => {
    const { html } = await read("/en/rules/harbour-1?on=2025-12-14&dropped=with-prejudice-only");
    expect(html).not.toMatch(/As of|Show the record|href="[^"]*(on=|dropped=)(?!.*lang)/);
    expect(html).toContain('href="/en/actions"');
  });
});

describe("an instrument", () => {
  it("gives each provision in its own words, marks our rendering, and points to its consequences", async () => {
    const { html } = await read("/en/rules/harbour-1");
    expect(html).toContain('<p class="phrase" lang="zh-Hans">任何单位和个人不得在港区买卖贝壳</p>');
    expect(html).toMatch(/Our rendering: <\/span><span lang="en">Nobody may trade/);
    expect(html).toMatch(/Consequences stand in<\/dt><dd><a href="\/en\/rules\/harbour-1\/8">/);
    expect(html).toContain("not verified against a text");
    expect(html).toMatch(/Held by: A daily, <a href="[^"]+#document-d1">/);
  });

  it("says that its text is missing", async () => {
    const [book] = (await desk.rulebooks()).values();
    if (!book) throw new Error("the example desk has a rule set");
    const missing = { ...book, text: null, instrument: { ...book.instrument, text: { missing: { en: "Not found in any library.", zh: "各图书馆均未找到。" } } } };
    const without = site({ ...desk, rulebooks: () => Promise.resolve(new Map([["harbour-1", missing]])) });
    const html = await (await without.request("/zh/rules/harbour-1")).text();
    expect(html).toContain("各图书馆均未找到。");
    expect(await (await without.request("/en/decide")).text()).toContain("no answer under it is better than unclear");
  });
});

describe("a wrong address", () => {
  it.each([
    ["/en/decide/harbour-1?shel=yes", 400, "is not a fact of this rule set"],
    ["/zh/decide/harbour-1?act=buy", 400, "不是“行为”的答案"],
    ["/en/decide/harbour-1?shell=yes&shell=no", 400, "answered twice"],
    ["/en/decide/harbour-1?asOf=soon", 400, "is not a day"],
    ["/en/decide/harbour-1?reading.a1=x", 400, "is not a reading"],
    ["/en/decide/harbour-1?on=2025-12-14", 400, "is not a fact"],
    ["/en/decide/nowhere", 404, "There is no such page"],
    ["/en/rules/harbour-1/99", 404, "There is no such page"],
    ["/zh/rules/nowhere", 404, "没有这个页面"],
    ["/en/clues/c-nobody", 404, "There is no such page"],
    ["/en/screen?what=person&text=x", 400, "is not a kind of text"],
    [`/en/screen?text=${"a".repeat(301)}`, 400, "301 characters"],
  ])("%s is answered in plain words", async (path, status, words) => {
    const answer = await read(path);
    expect(answer.status).toBe(status);
    expect(answer.html).toContain(words);
  });
});

describe("a screened text", () => {
  it("is shown as written with what was found marked, the technique, the reason, the provision and the list", async () => {
    const { html } = await read(`/en/screen?what=scope&text=${encodeURIComponent("技术开发;虚★拟★货★币咨询")}`);
    expect(html).toContain('技术开发;<mark class="hit">虚★拟★货★币</mark>咨询');
    expect(html).toContain("characters 6 to 12");
    expect(html).toMatch(/[0-9a-f]{64}/);
    expect(html).toContain("The text stands in the address");
  });

  it("of which nothing is found is not called allowed", async () => {
    const { html } = await read("/en/screen?what=name&text=NORWAY");
    expect(html).toContain("Nothing on the list was found. That is no approval.");
    expect(html).not.toContain("<mark");
  });
});

describe("clues", () => {
  it("say that a score is no proof, and who acted only by part", async () => {
    const { html } = await read("/en/clues/c-7k3m9q2x");
    expect(html).toContain("A score is no proof.");
    expect(html).toContain("0.64, where 0.75 is asked for");
    expect(html).toContain("a".repeat(64));
  });

  it("are opened through the desk, once a page", async () => {
    const opened: string[] = [];
    const watched = site({ ...desk, clue: (id) => (opened.push(id), desk.clue(id)) });
    await watched.request("/zh/clues/c-7k3m9q2x");
    expect(opened).toEqual(["c-7k3m9q2x"]);
  });

  it("that are not there say what would fill the page", async () => {
    const empty = site({ ...desk, clues: () => Promise.resolve([]) });
    expect(await (await empty.request("/en/clues")).text()).toContain("prosequi clue open");
  });
});

it("an empty rulebook says what would fill it", async () => {
  const empty = site({ ...desk, rulebooks: () => Promise.resolve(new Map()), screening: () => Promise.resolve(undefined) });
  for (const [path, words] of [["/en/rules", "A folder in rulebook/"], ["/en/decide", "No rule set with rules"], ["/en/screen", "No screening list"]] as const) {
    const answer = await empty.request(path);
    expect([answer.status, (await answer.text()).includes(words)]).toEqual([200, true]);
  }
});
