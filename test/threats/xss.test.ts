import { describe, expect, it } from "vitest";
import type { Assertion } from "../../src/record/assertion.ts";
import { exampleClue } from "../../src/site/examples/clue.ts";
import { exampleRulebook } from "../../src/site/examples/rulebook.ts";
import { deskOver, exampleStatements } from "../../src/site/examples/desk.ts";
import { site } from "../../src/site/index.ts";

const hostile = `"><script>alert(1)</script><img src=x onerror=alert(2)>'</style></title>`;
/** Fields that are codes: the record's own shapes keep them from being free text. */
const codes = new Set(["id", "key", "kind", "date", "standing", "certainty", "claim", "recorded", "by", "about", "from", "to", "actions", "source", "agency", "forum", "industry", "conduct", "pleads", "answer", "places", "role", "party", "defendants", "start", "end", "covers", "months", "how", "unit", "figure", "seen", "published", "outcome", "currency", "basis", "figures", "on"]);

/** The invented record with hostile words in front of every free text, and hostile addresses. */
function poisoned(): Assertion[] {
  const poison = (value: unknown, name = ""): unknown => {
    if (typeof value === "string") return codes.has(name) ? value : name === "url" ? "javascript:alert(3)" : `${hostile}${value}`;
    if (Array.isArray(value)) return value.map((one) => poison(one, name));
    if (value !== null && typeof value === "object") return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, codes.has(key) && typeof one !== "object" ? one : poison(one, key)]));
    return value;
  };
  return exampleStatements().map((statement) => {
    const body = poison(statement.body) as Record<string, unknown>;
    if (statement.kind === "claim") body.by = "The New York Times";
    if (statement.kind === "correction" || statement.kind === "search") body.by = hostile;
    return { ...statement, body } as Assertion;
  });
}

/** A site whose rule set and clue have hostile words in front of every bilingual text and every quote. */
function poisonedRules(): ReturnType<typeof site> {
  const poison = (value: unknown): unknown => {
    if (value instanceof Map) return new Map([...value].map(([key, one]) => [key, poison(one)]));
    if (Array.isArray(value)) return value.map(poison);
    if (value === null || typeof value !== "object") return value;
    const { en, zh, quotes, where, ...rest } = value as Record<string, unknown>;
    const words = typeof en === "string" && typeof zh === "string" ? { en: `${hostile}${en}`, zh: `${hostile}${zh}` } : {};
    const told = Array.isArray(quotes) ? { quotes: quotes.map((quote) => `${hostile}${String(quote)}`) } : {};
    const place = typeof where === "string" ? { where: "javascript:alert(3)" } : {};
    return { ...Object.fromEntries(Object.entries(rest).map(([key, one]) => [key, poison(one)])), ...words, ...told, ...place };
  };
  const book = poison(exampleRulebook()) as ReturnType<typeof exampleRulebook>;
  const clue = poison(exampleClue()) as ReturnType<typeof exampleClue>;
  return site({ ...deskOver([]), rulebooks: () => Promise.resolve(new Map([["harbour-1", book]])), clues: () => Promise.resolve([clue]), clue: () => Promise.resolve(clue) });
}

/** Tags and attributes of a page that could run or load something; quoted values are read as words. */
function dangers(html: string): string[] {
  const tags = html.match(/<[a-z/!][^>]*>/gi) ?? [];
  return tags
    .map((tag) => tag.replaceAll(/"[^"]*"/g, (value) => (/^"\s*(javascript|data:text)/i.test(value) ? '"BAD"' : '""')))
    .filter((tag) => /^<\/?(script|img|iframe|style|object|embed|base)\b/i.test(tag) || /\son[a-z]+=/i.test(tag) || tag.includes("BAD") || tag.includes("'"));
}

const paths = ["", "/actions", "/actions/gannet", "/actions/heron", "/actions/bexley", "/parties", "/parties/heron", "/parties/family-tokens", "/method", "/figures", "/figures/dismissed", "/figures/tied-dismissed", "/sources", "/sources/daily-example", "/sources/agency-release"];

it("would notice a tag, a handler, an address or a quote that broke out", () => {
  for (const bad of ["<script>", "<img src=x>", '<p onclick=x>', '<a href="javascript:x">', "<p title='x'>"]) expect(dangers(bad)).toHaveLength(1);
  expect(dangers('<p title="&lt;script&gt; onclick=x">&lt;img&gt;</p>')).toEqual([]);
});

describe("hostile words in the record", () => {
  const app = site(deskOver(poisoned()));
  it.each(["en", "zh"].flatMap((locale) => paths.map((path) => `/${locale}${path}`)))("come out as words on %s", async (path) => {
    const answer = await app.request(`${path}?on=2026-11-22`);
    expect(answer.status).toBe(200);
    const html = await answer.text();
    expect(dangers(html)).toEqual([]);
    expect(html.match(/<title>/g)?.length).toBe(1);
    expect(html.includes("&lt;script&gt;alert(1)")).toBe(true);
  });

  it.each(["/en/actions/%3Cscript%3Ealert(1)%3C%2Fscript%3E", "/en/%22%3E%3Cscript%3E", "/zh/sources/%3Cimg%20onerror=x%3E"])("come out as words in the address %s", async (path) => {
    const answer = await app.request(path);
    expect(answer.status).toBe(404);
    expect(dangers(await answer.text())).toEqual([]);
  });

  it.each(["on", "known", "eased"])("come out as words in ?%s=", async (name) => {
    const answer = await app.request(`/en?${name}=${encodeURIComponent(hostile)}`);
    expect(answer.status).toBe(400);
    expect(dangers(await answer.text())).toEqual([]);
  });

  it.each(["shell", "asOf", "ask", "reading.a1", hostile])("come out as words in a case's %s", async (name) => {
    for (const locale of ["en", "zh"]) {
      const answer = await app.request(`/${locale}/decide/harbour-1?${new URLSearchParams({ [name]: hostile })}`);
      expect(answer.status).toBe(400);
      expect(dangers(await answer.text())).toEqual([]);
    }
  });

  it.each(["name", "scope", "ad", "account"])("come out as words in a screened %s, marked or not", async (what) => {
    const text = `${hostile}虚拟货币RWA${hostile}</textarea></mark>`;
    for (const locale of ["en", "zh"]) {
      const answer = await app.request(`/${locale}/screen?${new URLSearchParams({ what, text })}`);
      const html = await answer.text();
      expect(answer.status).toBe(200);
      expect(dangers(html)).toEqual([]);
      expect(html).toContain("<mark");
      expect(html.match(/<\/textarea>/g)?.length).toBe(1);
    }
  });

  it.each(["what", "day"])("come out as words in a screening's %s", async (name) => {
    const answer = await app.request(`/en/screen?${new URLSearchParams({ text: "x", [name]: hostile })}`);
    expect(answer.status).toBe(400);
    expect(dangers(await answer.text())).toEqual([]);
  });

  it("come out as words in a rule set and in a clue", async () => {
    const bad = poisonedRules();
    for (const path of ["/rules", "/rules/harbour-1", "/rules/harbour-1/1", "/rules/harbour-1/1/sheet", "/decide", "/decide/harbour-1?shell=yes&act=trade&place=outside&reading.a1=anywhere", "/clues", "/clues/c-7k3m9q2x"]) {
      const html = await (await bad.request(`/zh${path}`)).text();
      expect({ path, found: dangers(html) }).toEqual({ path, found: [] });
      expect({ path, there: html.includes("&lt;script&gt;alert(1)") }).toEqual({ path, there: true });
    }
  });

  it("in filters are neither kept nor echoed unescaped", async () => {
    const html = await (await app.request(`/en/actions?outcome-class=${encodeURIComponent(hostile)}&tie=${encodeURIComponent(hostile)}&page=${encodeURIComponent(hostile)}`)).text();
    expect(dangers(html)).toEqual([]);
  });
});
