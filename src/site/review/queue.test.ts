import { beforeEach, describe, expect, it } from "vitest";
import { sitDown } from "./example-sitting.ts";

let desk = await sitDown();
beforeEach(async () => {
  desk = await sitDown();
});
const { read, judge } = {
  read: ((...given) => desk.read(...given)) as typeof desk.read,
  judge: ((...given) => desk.judge(...given)) as typeof desk.judge,
};

const paths = ["", "?kind=entries&state=all", "?as=adjudicator&blind=1", "/item?item=entries%2FE1", "/item?item=entries%2FE4%2Fa+b%3F%26%23%25&blind=1", "/item?item=releases%2FLR-90001&keys=off", "/proposals", "/proposals/umber/docket-31-1", "/agreement", "/agreement?kind=releases"];

describe.each(["en", "zh"])("every page of the review in %s", (locale) => {
  it.each(paths)("%s is whole", async (path) => {
    for (const name of [undefined, "Ann"]) {
      const { status, html, headers } = await read(`/${locale}/review${path}`, name);
      expect(status).toBe(200);
      expect(headers.get("cache-control")).toBe("no-store");
      expect(headers.get("content-security-policy")).toContain("default-src 'none'; style-src 'self'; script-src 'self';");
      expect(html.match(/<h1/g)?.length).toBe(1);
      expect(html).toContain(`lang="${locale === "en" ? "en" : "zh-Hans"}"`);
      expect(html).not.toMatch(/\bundefined\b|\[object|NaN|style="|<script(?! src="\/keys\.js\?v=[0-9a-f]{12}" defer)/);
      const ids = [...html.matchAll(/\sid="([^"]+)"/g)].map((match) => match[1]);
      expect(ids.filter((id, n) => ids.indexOf(id) !== n)).toEqual([]);
      const inside = [...html.matchAll(/href="(\/[^"#]*)/g)].map((match) => match[1]?.replaceAll("&amp;", "&") ?? "");
      for (const href of new Set(inside)) expect([200, href]).toEqual([(await desk.app.request(href)).status, href]);
    }
  });
});

describe("the queue", () => {
  it("shows what waits, the most consequential and least certain first, with kinds and states to choose", async () => {
    const { html } = await read("/en/review");
    expect(html).toContain("5 texts wait to be coded");
    expect([...html.matchAll(/item=([^"&]+)"/g)].map(([, key]) => decodeURIComponent(key!.replaceAll("+", " ")))).toEqual(["releases/LR-90001", "entries/E1", "entries/E2", "entries/E3", "entries/E4/a b?&#%"]);
    expect(html).toContain('href="/en/review?kind=releases"');
  });

  it("says who did how many, and takes from a coder what they judged", async () => {
    await judge("Ann", { verdict: "accept" });
    expect((await read("/en/review", "Ann")).html).toContain("4 texts wait to be coded");
    expect((await read("/en/review", "Ben")).html).toContain("5 texts wait to be coded");
    expect((await read("/en/review")).html).toMatch(/<th scope="row">Ann<\/th><td class="number">1<\/td>/);
  });

  it("that is empty names the command that fills it", async () => {
    const bare = await sitDown({ texts: [] });
    const { html } = await bare.read("/zh/review?kind=entries");
    expect(html).toContain("此处没有待您处理的文本");
    const empty = { ...desk.desk, review: { ...desk.desk.review, roll: () => Promise.resolve({ list: [], people: [] }) } };
    const { site } = await import("../index.ts");
    expect(await (await site(empty).request("/en/review")).text()).toContain("prosequi review load entries FILE.jsonl");
  });

  it.each([
    ["kind=letters", "is not a kind of text"],
    ["state=lost", "is not a state"],
    ["as=judge", "is no part in the review"],
  ])("with ?%s is answered in plain words", async (query, words) => {
    const { status, html } = await read(`/en/review?${query}`);
    expect(status).toBe(400);
    expect(html).toContain(words);
  });

  it.each(["/en/review/item", "/en/review/item?item=entries%2FE9", "/zh/review/proposals/umber/nothing", "/en/review/name"])("%s is no page", async (path) => {
    expect((await read(path)).status).toBe(404);
  });
});
