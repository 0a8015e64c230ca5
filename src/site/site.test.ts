import { describe, expect, it } from "vitest";
import { deskOver, exampleStatements } from "./examples/desk.ts";
import { site } from "./index.ts";

const app = site(deskOver(exampleStatements()));
const read = async (path: string, headers: Record<string, string> = {}): Promise<{ status: number; html: string; headers: Headers }> => {
  const answer = await app.request(path, { headers });
  return { status: answer.status, html: await answer.text(), headers: answer.headers };
};

/** Status of a page by its address: pages share most of their links. */
const known = new Map<string, Promise<number>>();
const statusOf = (href: string): Promise<number> => {
  const status = known.get(href) ?? Promise.resolve(app.request(href)).then((answer) => answer.status);
  known.set(href, status);
  return status;
};

describe.each(["en", "zh"])("every page in %s", (locale) => {
  it.each(["", "/actions", "/actions/gannet", "/actions/juniper", "/parties", "/parties/heron", "/parties/sec", "/figures", "/figures/dismissed", "/figures/filings-trump2", "/figures/eased-share/multiverse", "/course", "/course/endings", "/course/filings", "/course/money", "/course/inventories", "/course/elsewhere", "/scan", "/method", "/sources", "/sources/memory"])("%s is whole", async (path) => {
    const { status, html, headers } = await read(`/${locale}${path}?on=2025-12-14`);
    expect(status).toBe(200);
    expect(headers.get("content-security-policy")).toContain("default-src 'none'");
    expect(headers.get("x-content-type-options")).toBe("nosniff");
    expect(headers.get("referrer-policy")).toBe("no-referrer");
    expect(html.match(/<h1/g)?.length).toBe(1);
    expect(html).toContain(`lang="${locale === "en" ? "en" : "zh-Hans"}"`);
    expect(html).toContain(`href="/${locale === "en" ? "zh" : "en"}${path}?on=2025-12-14"`);
    expect(html).not.toMatch(/\bundefined\b|\[object|NaN|<script|style="/);
    if (html.includes('role="img"')) expect(html).toMatch(/href="[^"]+\.csv/);
    const ids = [...html.matchAll(/\sid="([^"]+)"/g)].map((match) => match[1]);
    expect(ids.filter((id, n) => ids.indexOf(id) !== n)).toEqual([]);
    const inside = [...html.matchAll(/href="(\/[^"#]*)/g)].map((match) => match[1]?.replaceAll("&amp;", "&") ?? "");
    for (const href of new Set(inside)) expect([200, href]).toEqual([await statusOf(href), href]);
  });
});

describe("the front page on the article's day", () => {
  it("says the finding with its number and denominator", async () => {
    expect((await read("/en?on=2025-12-14")).html).toContain("The S.E.C. dropped 7 of the 21 crypto actions it inherited from the Biden years");
    expect((await read("/zh?on=2025-12-14")).html).toContain("拜登时期遗留的21起加密货币案件，SEC撤销了7起");
  });

  it("keeps candidates out of the count, and places without a name empty", async () => {
    const { html } = await read("/en?on=2025-12-14");
    const [columns = "", strip = ""] = html.split('class="strip"');
    expect(columns.match(/class="square"/g)?.length).toBe(13);
    expect(columns.match(/class="tile empty dashed"/g)?.length).toBe(10);
    expect(strip.match(/class="square small"/g)?.length).toBe(7);
    expect(columns).not.toContain("/actions/newt");
  });

  it("says in each column how many are named, likely and not named, and that a place is inferred", async () => {
    const { html } = await read("/en?on=2025-12-14");
    for (const words of ["7 named<", "2 named, 1 likely, 1 not named<", "9 not named<"]) expect(html).toContain(words);
    expect(html).toContain("placed with the paused by inference only; the order was not found");
    expect((await read("/zh?on=2025-12-14")).html).toContain("2起有名，1起很可能，1起无名");
  });

  it("on a later day does not say what became of places nobody can name", async () => {
    const { html } = await read("/en?on=2026-11-22");
    expect(html).toMatch(/column not-known.*10 places that no public record names/s);
    expect(html).toContain("dropped at least");
  });
});

describe("an action", () => {
  it("that was not seen again is not called pending", async () => {
    const { html } = await read("/en/actions/umber?on=2026-11-22");
    expect(html).toContain("not seen since 28 Aug 2025");
    expect(html).not.toMatch(/<b class="outcome[^"]*">pending/);
  });

  it("shows ties with their timing, the search, the reply and the dispute", async () => {
    expect((await read("/en/actions/dunmore")).html).toContain("after the end");
    expect((await read("/en/actions/eastgate")).html).toContain("Searched in: donation filings and press archive.");
    expect((await read("/en/actions/gannet")).html).toContain("No search on record");
    expect((await read("/en/actions/alder")).html).toContain("Alder said that it gives to both parties.");
    expect((await read("/en/actions/bexley")).html).toContain("Two sources give two days.");
    expect((await read("/en/actions/heron")).html).toContain("relief defendant: accused of no wrong");
    const { html } = await read("/en/actions/siskin");
    for (const part of ["Where sources differ", "the agency’s release, LR-00002", "&lt;b&gt;dismissed&lt;/b&gt;", "Whoever ranks higher is believed"]) expect(html).toContain(part);
    expect((await read("/en/actions/tern")).html).not.toContain("Where sources differ");
  });

  it("does not show what came after the day, but says how much there is", async () => {
    const { html } = await read("/en/actions/heron?on=2025-12-14");
    expect(html).not.toContain("A joint stipulation dismissed");
    expect(html).toContain("1 event after this day is not shown.");
  });
});

describe("the list of actions", () => {
  it.each([
    ["outcome-class=dropped", ["alder", "gannet"], ["ibis", "newt"]],
    ["tie=known", ["alder", "kestrel"], ["eastgate", "newt"]],
    ["tie=none", ["eastgate", "newt"], ["alder", "quill"]],
    ["tie=unsearched", ["quill"], ["alder", "newt"]],
  ])("narrowed by %s", async (filter, inside, outside) => {
    const table = (await read(`/en/actions?on=2025-12-14&${filter}`)).html.split("<tbody>")[1] ?? "";
    for (const id of inside) expect(table).toContain(`/actions/${id}?`);
    for (const id of outside) expect(table).not.toContain(`/actions/${id}?`);
  });
});

describe("addresses", () => {
  it.each([
    ["zh-CN,zh;q=0.9,en;q=0.8", "/zh"],
    ["en-GB,en;q=0.9", "/en"],
    ["fr, zh;q=0.5, en;q=0.4", "/zh"],
    ["zh;q=0, en", "/en"],
    ["", "/en"],
  ])("the door reads %j", async (header, to) => {
    const { status, headers } = await read("/?on=2025-12-14", { "accept-language": header });
    expect([status, headers.get("location")]).toEqual([302, `${to}?on=2025-12-14`]);
  });

  it.each([
    ["/en?on=yesterday", 400, "is not a day"],
    ["/en?on=2025-02-30", 400, "is not a day"],
    ["/en?on=1999-01-01", 400, "the record covers".replace("the", "The")],
    ["/en?eased=sometimes", 400, "is not an option"],
    ["/zh?on=x", 400, "不是日期"],
    ["/en/actions/nobody", 404, "There is no such page"],
    ["/zh/nowhere", 404, "没有这个页面"],
    ["/nowhere", 404, "There is no such page"],
    ["/en/actions/umber?on=2025-01-20", 404, "on 20 Jan 2025 it had not yet come about"],
  ])("%s is answered in plain words", async (path, status, words) => {
    const answer = await read(path);
    expect(answer.status).toBe(status);
    expect(answer.html).toContain(words);
    expect(answer.headers.get("content-security-policy")).toContain("default-src 'none'");
  });

  it("keeps the chosen day and definitions in every link", async () => {
    const { html } = await read("/en?on=2025-12-14&dropped=with-prejudice-only");
    expect(html).toContain("/en/actions/gannet?on=2025-12-14&amp;dropped=with-prejudice-only");
    expect(html).toContain("Back to the defaults");
  });
});

it("says that a page could not be made, without its inside, and tells the desk", async () => {
  const seen: string[] = [];
  const broken = site({ ...deskOver([]), report: () => Promise.reject(new Error("secret /path")), trouble: (_problem, path) => seen.push(path) });
  const answer = await broken.request("/en");
  expect(answer.status).toBe(500);
  const html = await answer.text();
  expect(html).toContain("This page could not be made");
  expect(html).not.toContain("secret");
  expect(seen).toEqual(["/en"]);
});

it("shows an empty record as empty, with what would fill it", async () => {
  const empty = site(deskOver([]));
  for (const path of ["/en", "/zh", "/en/actions", "/en/method", "/en/sources", "/en/parties", "/en/figures"]) expect((await empty.request(path)).status).toBe(200);
  expect(await (await empty.request("/en")).text()).toContain("The record holds no figure for this day");
});

it("answers /health and serves its one style sheet", async () => {
  expect(JSON.parse((await read("/health")).html)).toMatchObject({ status: "ok", asOf: "2026-11-22" });
  const css = /href="(\/look\.css[^"]+)"/.exec((await read("/en")).html)?.[1] ?? "";
  const style = await read(css);
  expect(style.headers.get("content-type")).toContain("text/css");
  expect(style.html).not.toMatch(/@import|url\((?!#)/);
});
