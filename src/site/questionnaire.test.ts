import { describe, expect, it } from "vitest";
import { readRulebook } from "../rules/book/read.ts";
import { deskOver } from "./examples/desk.ts";
import { site } from "./index.ts";

const desk = deskOver([]);
const app = site(desk);
const read = async (path: string): Promise<{ html: string }> => ({ html: await (await app.request(path)).text() });
const set = "/decide/harbour-1";
const trade = "?asOf=2026-03-01&shell=yes&act=trade&place=harbour";

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
