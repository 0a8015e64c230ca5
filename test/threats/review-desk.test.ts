import { beforeEach, describe, expect, it } from "vitest";
import { keysAddress } from "../../src/site/review/keys.ts";
import { formOf, openDesk, send, token } from "../../src/site/review/examples.ts";

const hostile = `"><script>alert(1)</script><img src=x onerror=alert(2)>'</style></title></textarea></select></mark>`;
const e1 = "/en/review/item?item=entries%2FE1";
const ann = { cookie: "coder=Ann" };

/** Tags and attributes of a page that could run or load something, but for the one script of our own; quoted values are read as words. */
function dangers(html: string): string[] {
  const tags = html.replaceAll(`<script src="${keysAddress}" defer=""></script>`, "").match(/<[a-z/!][^>]*>/gi) ?? [];
  return tags
    .map((tag) => tag.replaceAll(/"[^"]*"/g, (value) => (/^"\s*(javascript|data:text)/i.test(value) ? '"BAD"' : '""')))
    .filter((tag) => /^<\/?(script|img|iframe|style|object|embed|base)\b/i.test(tag) || /\son[a-z]+=/i.test(tag) || tag.includes("BAD") || tag.includes("'"));
}

describe("a form from elsewhere", () => {
  let app: Awaited<ReturnType<typeof openDesk>>["app"];
  let store: Awaited<ReturnType<typeof openDesk>>["store"];
  beforeEach(async () => {
    ({ app, store } = await openDesk());
  });
  const post = async (path: string, headers: Record<string, string>, change: Record<string, string | undefined> = {}): Promise<Response> => {
    const form = await formOf(app, e1, "Ann", { verdict: "accept", answer: "accept", ...change });
    return Promise.resolve(app.request(path, { method: "POST", body: form.toString(), headers: { "content-type": "application/x-www-form-urlencoded", ...ann, ...headers } }));
  };
  const untouched = async (): Promise<void> => expect((await store.read()).map(({ kind }) => kind)).toEqual(["proposal"]);
  const ways = [e1, "/en/review/name", "/zh/review/proposals/umber/docket-31-1"];

  it.each([
    ["says nothing of where it is from", {}],
    ["is from another site", { "sec-fetch-site": "cross-site", origin: "https://elsewhere.invalid" }],
    ["is from another port of this machine", { "sec-fetch-site": "same-site", origin: "http://localhost:9" }],
    ["is typed into the browser", { "sec-fetch-site": "none" }],
    ["claims another origin beside our own fetch", { "sec-fetch-site": "same-origin", origin: "https://elsewhere.invalid" }],
    ["is from a page without an origin", { origin: "null" }],
    ["is from an old browser on another site", { origin: "https://elsewhere.invalid" }],
  ])("that %s is refused, with the right token too", async (_, headers) => {
    for (const path of ways) {
      const answer = await post(path, headers as Record<string, string>);
      expect({ path, status: answer.status, cookie: answer.headers.get("set-cookie") }).toEqual({ path, status: 403, cookie: null });
      expect(await answer.text()).toContain(path.startsWith("/en") ? "Nothing was kept" : "未留存任何内容");
    }
    await untouched();
  });

  it("under another name of this machine is refused, though the browser calls it our own (DNS rebinding)", async () => {
    for (const path of ways) expect((await post(`http://rebound.invalid:4042${path}`, { "sec-fetch-site": "same-origin", origin: "http://rebound.invalid:4042" })).status).toBe(403);
    await untouched();
  });

  it.each([["no token", undefined], ["another token", "x".repeat(token.length)], ["part of the token", token.slice(1)]])("with %s is not kept", async (_, given) => {
    for (const path of ways) expect((await post(path, { "sec-fetch-site": "same-origin" }, { token: given })).status).toBe(400);
    await untouched();
  });

  it.each(["text/plain", "application/json", "multipart/form-data; boundary=x", ""])("of the kind %j is not read", async (type) => {
    for (const path of ways) expect((await post(path, { "sec-fetch-site": "same-origin", "content-type": type })).status).toBe(400);
    await untouched();
  });

  it("of any size costs no more than a form may have", async () => {
    const form = new URLSearchParams({ token, comment: "x".repeat(200_000), verdict: "unsure" });
    expect((await send(app, e1, form, ann)).status).toBe(400);
    await untouched();
  });

  it.each([{ "sec-fetch-site": "same-origin" }, { origin: "http://localhost" }, { "sec-fetch-site": "same-origin", origin: "null" }])("but of our own (%j) is kept", async (headers) => {
    expect((await post(e1, headers as Record<string, string>)).status).toBe(303);
  });

  it("cannot be sent by a link: reading writes nothing", async () => {
    for (const path of [`${e1}&verdict=accept&token=${token}`, `/en/review/proposals/umber/docket-31-1?answer=accept&token=${token}`]) await app.request(path, { headers: ann });
    await untouched();
  });
});

describe("hostile words", () => {
  it("in a text, a span and an id come out as words", async () => {
    const text = `ORDER ${hostile} staying`;
    const { app } = await openDesk({ texts: [[`E1${hostile}`, text, { fields: { event: hostile, prejudice: null, scope: null, proposed: false, effective: true }, spans: { event: hostile, scope: "ORDER" }, rule: hostile, confidence: 0.5 }]] });
    const item = encodeURIComponent(`entries/E1${hostile}`);
    for (const path of ["/en/review", "/zh/review?state=all", `/en/review/item?item=${item}`, `/zh/review/item?item=${item}&blind=1&kept=${encodeURIComponent(hostile)}`]) {
      const html = await (await app.request(path, { headers: ann })).text();
      expect({ path, found: dangers(html) }).toEqual({ path, found: [] });
      expect({ path, there: html.includes("&lt;script&gt;alert(1)") }).toEqual({ path, there: true });
      expect(html.match(/<title>/g)?.length).toBe(1);
    }
  });

  it("in a name, a comment and a reason come out as words, kept or not", async () => {
    const { app } = await openDesk();
    const name = `Ann "><b>' & Co`;
    const kept = await send(app, e1, await formOf(app, e1, name, { verdict: "unsure", comment: hostile }));
    expect(kept.status).toBe(303);
    const wrong = await send(app, e1, await formOf(app, e1, name, { verdict: "change", comment: hostile, "field:event": hostile }));
    expect(wrong.status).toBe(400);
    const held = "/en/review/proposals/umber/docket-31-1";
    const undecided = await send(app, held, new URLSearchParams({ token: "old", name, answer: "accept", reason: hostile }));
    await send(app, held, new URLSearchParams({ token, name, answer: "refuse", reason: hostile }));
    const cookie = { cookie: `coder=${encodeURIComponent(name)}` };
    const pages = [await wrong.text(), await undecided.text(), ...(await Promise.all(["/en/review", e1, held, "/en/review/proposals"].map(async (path) => (await app.request(path, { headers: cookie })).text())))];
    for (const html of pages) expect(dangers(html)).toEqual([]);
    for (const html of pages.slice(0, 2)) expect(html.match(/<\/textarea>/g)?.length).toBe(1);
    expect(pages[4]).toContain("&lt;script&gt;alert(1)");
  });

  it.each(["kind", "state", "as"])("in ?%s= are answered as words", async (field) => {
    const { app } = await openDesk();
    const answer = await app.request(`/en/review?${field}=${encodeURIComponent(hostile)}`);
    expect(answer.status).toBe(400);
    expect(dangers(await answer.text())).toEqual([]);
  });

  it.each(["%00", "%E2%80%AE", "machine", "a%2Fb", "", "%20"])("in the cookie %s sign nothing", async (value) => {
    const { app } = await openDesk();
    const answer = await app.request(e1, { headers: { cookie: `coder=${value}` } });
    expect(answer.status).toBe(200);
    expect(await answer.text()).not.toContain('class="judge"');
  });
});

it("a name with the end of a line in it sets one cookie and no header", async () => {
  const { app } = await openDesk();
  const answer = await send(app, "/en/review/name", new URLSearchParams({ token, name: "Ann\r\nX-Evil: 1" }));
  expect([answer.status, answer.headers.get("x-evil"), answer.headers.get("set-cookie")]).toEqual([303, null, "coder=Ann%20X-Evil%3A%201; Path=/; HttpOnly; SameSite=Strict"]);
});

describe("what the pages may do in a browser", () => {
  it("only the review runs a script, and only from this server; nothing is cached", async () => {
    const { app } = await openDesk();
    for (const path of ["/en", "/en/rules", "/en/clues"]) expect((await app.request(path)).headers.get("content-security-policy")).not.toContain("script-src");
    for (const path of ["/en/review", e1, "/en/review/agreement"]) {
      const { headers } = await app.request(path);
      expect(headers.get("content-security-policy")).toBe("default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'");
      expect([headers.get("cache-control"), headers.get("referrer-policy"), headers.get("x-content-type-options")]).toEqual(["no-store", "same-origin", "nosniff"]);
    }
    const script = await app.request(keysAddress);
    expect(script.headers.get("content-type")).toContain("text/javascript");
    expect(await script.text()).not.toMatch(/fetch|XMLHttpRequest|innerHTML|eval|import|cookie|Storage/);
  });
});
