import { describe, expect, it } from "vitest";
import { deskOver, exampleStatements } from "./examples/desk.ts";
import { readRulebook } from "../rules/book/read.ts";
import { site } from "./index.ts";

const desk = deskOver(exampleStatements());
const app = site(desk);
const read = async (path: string): Promise<{ status: number; html: string; headers: Headers }> => {
  const answer = await app.request(path);
  return { status: answer.status, html: await answer.text(), headers: answer.headers };
};
const set = "/decide/harbour-1";
const trade = "?asOf=2026-03-01&shell=yes&act=trade&place=harbour";
const paths = ["/rules", "/rules/harbour-1", "/rules/harbour-1/1", "/rules/harbour-1/9", "/rules/harbour-1/1/sheet", "/decide", set, `${set}${trade}`, `${set}?asOf=2026-03-01&shell=-&ask=act&reading.a1=anywhere`, `${set}?asOf=2025-12-31&act=keep`, "/screen", `/screen?what=ad&text=${encodeURIComponent("虚 拟 货 币兑换,扫码领收益")}`, "/clues", "/clues/c-7k3m9q2x"];

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

describe("the questionnaire", () => {
  const legend = (html: string): string => /<legend><h2>([^<]*)/.exec(html)?.[1] ?? "";

  it("asks one question at a time, and not again what is said to be not known", async () => {
    const first = (await read(`/en${set}`)).html;
    expect(first.match(/<legend>/g)?.length).toBe(1);
    const asked = /<input type="radio" name="([^"]+)"/.exec(first)?.[1] ?? "";
    const second = (await read(`/en${set}?${asked}=-`)).html;
    expect(second).not.toContain(`type="radio" name="${asked}"`);
    expect(legend(second)).not.toBe(legend(first));
    expect(second).toMatch(/Not known<\/b> <a [^>]*>Answer it/);
  });

  it("lists everything that is still open, each leading to its question", async () => {
    const { html } = await read(`/en${set}?asOf=2026-03-01&shell=yes&place=-`);
    const list = /<ol class="open-questions">.*?<\/ol>/s.exec(html)?.[0] ?? "";
    expect(list).toMatch(/ask=act">What is done\?<\/a>.*ask=place">Where is it done\?<\/a><span class="role">Not known;/s);
    expect(legend((await read(`/en${set}?asOf=2026-03-01&shell=yes&place=-&ask=place`)).html)).toBe("Where is it done?");
  });

  it("is done when nothing can change the answer, and says so", async () => {
    const { html } = await read(`/en${set}${trade}`);
    expect(html).toMatch(/<h1><span class="verdict barred large">.*<b>prohibited<\/b>/s);
    expect(html).toContain("No further question can change this answer.");
    expect(html).not.toContain("so far");
  });

  it("never says that an article does not attach while facts are open", async () => {
    const { html } = await read(`/en${set}`);
    expect(html).toContain("On what is known so far no article attaches yet.");
    expect(html).not.toContain("No article attaches on these facts.");
  });

  it("goes back to an answer with it filled in, the others kept", async () => {
    const html = /<form class="question".*?<\/form>/s.exec((await read(`/en${set}?asOf=2026-03-01&shell=yes&act=trade&ask=act`)).html)?.[0] ?? "";
    expect(html).toMatch(/name="act" value="trade" checked/);
    expect(html).toContain('<input type="hidden" name="shell" value="yes"/>');
    expect(html).not.toContain('type="hidden" name="act"');
    expect(html).not.toContain('type="hidden" name="ask"');
  });

  it("shows readings that move the answer with their holders, pins one, and says that no log is kept", async () => {
    const post = `${set}?asOf=2026-03-01&shell=yes&act=trade&place=outside`;
    const { html } = await read(`/en${post}`);
    const link = /href="([^"]+reading\.a1=anywhere[^"]*)" aria-label="Pin this reading: sales by post too"/.exec(html)?.[1]?.replaceAll("&amp;", "&") ?? "";
    expect(html).toMatch(/sales by post too<span class="role">Held by: A daily/);
    const pinned = (await read(link)).html;
    expect(pinned).toContain("this site keeps no log of pins");
    expect(pinned).toMatch(/<h1><span class="verdict barred large">/);
    expect(pinned).toContain("Take the pin out");
    expect(pinned).toContain("--reading a1=anywhere");
  });

  it("gives the case as the file that the command line reads", async () => {
    const { html } = await read(`/en${set}?asOf=2026-03-01&shell=yes&act=-`);
    const file = /<pre class="file">([^<]*)/.exec(html)?.[1]?.replaceAll("&quot;", '"') ?? "";
    expect(JSON.parse(file)).toEqual({ asOf: "2026-03-01", facts: { shell: true, act: null } });
  });

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

describe("the rule sets that are shipped", () => {
  // Without its text the notice of 2021 gives no answer but unclear, so that no question is worth asking.
  it.each([["yinfa-2026-42", true], ["yinfa-2021-237", false], ["sec-crypto-action", true]] as const)("%s: whatever is answered, the questions come to an end, each asked once", async (id, asks) => {
    const book = await readRulebook(`rulebook/${id}`);
    const shipped = site({ ...desk, rulebooks: () => Promise.resolve(new Map([[id, book]])) });
    for (const pick of [0, 1, 2, -1]) {
      const params = new URLSearchParams();
      for (let n = 0; ; n += 1) {
        expect(n).toBeLessThanOrEqual(book.facts.size);
        const html = await (await shipped.request(`/zh/decide/${id}?${params}`)).text();
        const radios = [...html.matchAll(/type="radio" name="([^"]+)" value="([^"]+)"/g)];
        if (radios.length === 0) break;
        const [, fact = "", value = ""] = radios.at(pick === -1 ? -1 : pick % (radios.length - 1)) ?? [];
        expect(params.has(fact)).toBe(false);
        params.set(fact, value);
      }
      expect(params.size > 0).toBe(asks);
      const html = await (await shipped.request(`/en/decide/${id}?${params}`)).text();
      expect(html).toMatch(/No further question can change this answer|Nothing is left to ask but/);
      expect(html).not.toMatch(/\bcleared\b|\bis legal\b|\bsafe\b/i);
    }
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
