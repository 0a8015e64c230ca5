import { describe, expect, it } from "vitest";
import { Busy } from "./coming.ts";
import { deskOver, exampleStatements } from "./examples/desk.ts";
import { site } from "./index.ts";
import type { Desk } from "./shape.ts";

const desk = deskOver(exampleStatements());
const app = site(desk);
const read = async (path: string, from = app): Promise<{ status: number; html: string; headers: Headers }> => {
  const answer = await from.request(path);
  return { status: answer.status, html: await answer.text(), headers: answer.headers };
};
const rows = (csv: string): string[][] => csv.trimEnd().split("\r\n").map((line) => line.replace(/"(?:[^"]|"")*"/g, "q").split(","));

describe("a figure's page", () => {
  it("gives the number with its interval, the formula with the numbers in it, and what the interval is of", async () => {
    const { html } = await read("/en/figures/dismissed-share-biden?on=2025-12-14");
    expect(html).toContain("95% interval 15% to 57%");
    expect(html).toContain("#{a ∈ I(Biden) : dropped(a)} ÷ #I(Biden)");
    expect(html).toContain("7 ÷ 21 = 33%");
    expect(html).toMatch(/Method: Clopper-Pearson, 95%/);
    expect(html).toMatch(/An interval of: the chance that an action like these ends so/);
    expect((await read("/zh/figures/dismissed-share-biden?on=2025-12-14")).html).toContain("#{a ∈ I(Biden)：撤诉(a)} ÷ #I(Biden)");
  });

  it("names the definitions that it turned on, and no others, with a way to each other choice", async () => {
    const { html } = await read("/en/figures/dismissed?on=2025-12-14");
    const [, table = ""] = html.split('class="stacking turns-on"');
    const [own = ""] = table.split("</table>");
    expect([...own.matchAll(/method[^"]*#definition-([a-z-]+)/g)].map(([, id]) => id).sort()).toEqual(["dropped", "given", "membership", "outcome"]);
    expect(own).toContain("dropped=with-prejudice-only");
    expect((await read("/en/figures/probes-closed?on=2025-12-14")).html).toContain("No definition of the codebook moves this figure.");
  });

  it("says why a count has no interval, and shows the tests that are of it and no others", async () => {
    const { html } = await read("/en/figures/tied-eased?on=2025-12-14");
    expect(html).toContain("A count of a whole inventory has no sampling error");
    expect(html).toContain('id="test-tied-by-eased-reported"');
    expect(html).not.toContain('id="test-dismissed-share-reported"');
    expect((await read("/en/figures/dismissed-share-biden?on=2025-12-14")).html).toContain('id="test-dismissed-share-reported"');
  });

  it.each(["/figures.csv", "/tests.csv", "/others.csv", "/figures/dismissed/figure.csv", "/figures/dismissed/multiverse.csv", "/filings.csv", "/grid.csv", "/standing.csv", "/ties.csv", "/parties/heron/ties.csv", "/actions/heron/events.csv", "/scan.csv", "/course/endings.csv", "/course/filings.csv", "/course/money.csv", "/course/inventories.csv", "/course/elsewhere.csv", "/actions.csv", "/reconciliation.csv"])("%s is a table whose rows are as long as its head", async (path) => {
    const { status, html, headers } = await read(`/en${path}?on=2025-12-14`);
    expect([status, headers.get("content-type"), headers.get("content-disposition")]).toEqual([200, "text/csv; charset=utf-8", expect.stringMatching(/^attachment; filename="[a-z-]+\.csv"$/)]);
    expect(new Set(rows(html).map((row) => row.length)).size).toBe(1);
  });

  it("hands out every square and every place of the picture, and no candidate as a member", async () => {
    const table = rows((await read("/en/grid.csv?on=2025-12-14")).html).slice(1);
    const parts = (part: string): number => table.filter(([, each]) => each === part).length;
    expect([parts("named") + parts("likely"), parts("not-named"), parts("candidate-outside-the-count")]).toEqual([13, 10, 7]);
  });

  it("hands out in csv what it shows", async () => {
    const table = rows((await read("/en/figures/dismissed/figure.csv?on=2025-12-14")).html);
    const of = (part: string): string[] => table.filter(([each]) => each === part).map(([, id = ""]) => id);
    expect(table.find(([part]) => part === "figure")?.[3]).toBe("7");
    expect(of("counted")).toHaveLength(7);
    expect(of("definition").sort()).toEqual(["dropped", "given", "membership", "outcome"]);
    expect(of("bounds")).toEqual(["nothing", "inventory", "outcomes"]);
  });
});

describe("a figure under every combination of definitions", () => {
  it("shows the range, the curve, and what each choice leaves", async () => {
    const { status, html } = await read("/en/figures/eased-share/multiverse?on=2025-12-14");
    expect(status).toBe(200);
    expect(html).toMatch(/% to \d+% over \d+ combinations of definitions/);
    expect(html).toContain("It is fragility, not a better estimate");
    expect(html.match(/role="img"/g)?.length).toBe(2);
    expect(html).toContain("reported: more than 60%");
  });

  it("tests the claim that was reported, or the reader's", async () => {
    expect((await read("/en/figures/eased-share/multiverse?on=2025-12-14")).html).toContain("&gt;60% surely holds in");
    const { html } = await read("/en/figures/eased-share/multiverse?on=2025-12-14&claim=%3C%3D100%25");
    expect(html).toMatch(/&lt;=100% surely holds in (\d+), surely fails in 0, and is left open in 0/);
    expect(html).toContain('value="&lt;=100%"');
    const { status, html: refused } = await read("/en/figures/eased-share/multiverse?claim=lots%3Cb%3E");
    expect([status, refused.includes("is no claim that can be tested"), refused.includes("lots<b>")]).toEqual([400, true, false]);
  });

  it("keeps a choice, its default too, and switches the rest", async () => {
    const count = async (query: string): Promise<number> => Number(/over ([\d,]+) combinations/.exec((await read(`/en/figures/eased-share/multiverse?on=2025-12-14${query}`)).html)?.[1]?.replace(",", ""));
    const [all, one, other] = [await count(""), await count("&eased=any-easing-act"), await count("&eased=ended-eased")];
    expect(one + other).toBe(all);
    expect((await read("/en/figures/eased-share/multiverse?on=2025-12-14&eased=any-easing-act")).html).toContain("Kept as you chose:");
  });

  it("has no page for a figure that no definition moves, nor for one that there is not", async () => {
    expect([(await read("/en/figures/probes-closed/multiverse")).status, (await read("/en/figures/nothing/multiverse")).status]).toEqual([404, 404]);
  });
});

describe("an answer that takes its time", () => {
  const waiting = (over: Partial<Desk>): ReturnType<typeof site> => site({ ...desk, ...over });

  it("is waited for on a page that says how far it is and looks again", async () => {
    const { status, html, headers } = await read("/en/figures/eased-share/multiverse", waiting({ multiverse: () => Promise.resolve({ done: 1200, of: null }) }));
    expect([status, headers.get("refresh")]).toEqual([202, "3"]);
    expect(html).toContain("1,200 done so far.");
    const counted = await read("/zh/scan", waiting({ scan: () => Promise.resolve({ done: 5, of: 20 }) }));
    expect([counted.status, counted.html.includes("已完成20项中的5项。"), counted.html.includes("<progress")]).toEqual([202, true, true]);
    expect((await read("/en/course/inventories.csv", waiting({ course: () => Promise.resolve({ done: 0, of: null }) }))).status).toBe(202);
  });

  it("is refused in a sentence where too many wait", async () => {
    const { status, html } = await read("/en/scan", waiting({ scan: () => Promise.reject(new Busy()) }));
    expect([status, html.includes("Too many computations are waiting")]).toEqual([503, true]);
  });
});

describe("the search for a retreat", () => {
  it("shows what changed, beside what, with the actions behind it and what it does not show", async () => {
    const { html } = await read("/en/scan");
    expect(html).toMatch(/1 of 1 group changed by more than chance explains/);
    expect(html).toContain("crypto-2015-02-01-0");
    expect(html).toContain("sequence is not cause");
    expect((await read("/zh/scan")).html).toContain("先后不是因果");
  });

  it("says what would fill it where there is nothing to search", async () => {
    const { html } = await read("/en/scan", site({ ...desk, scan: () => Promise.resolve({ ready: null }) }));
    expect(html).toContain("prosequi ingest FILE --source sec-litigation-releases-archive");
    expect((await read("/en/scan.csv", site({ ...desk, scan: () => Promise.resolve({ ready: null }) }))).status).toBe(404);
  });
});
