import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { chromium, type Browser, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { serve, type Served } from "../../src/site/index.ts";
import { openDesk } from "../../src/site/review/examples.ts";

const executablePath = "/usr/bin/chromium";
const there = existsSync(executablePath);
if (!there) console.log(`No browser at ${executablePath}; the browser tests of the review are skipped. Install chromium to run them.`);
const quiet = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];
const item = (key: string, more = ""): string => `/review/item?item=${encodeURIComponent(key)}${more}`;
/** Pages with who reads them. E1 is disputed, E2 settled, E3 judged by one. */
const pages = [["/review", "Ann"], ["/review?as=adjudicator", "Cleo"], [item("entries/E1", "&as=adjudicator"), "Cleo"], [item("entries/E2"), "Ann"], [item("entries/E3"), "Dora"], [item("releases/LR-90001", "&blind=1"), "Dora"], [item("entries/E3"), undefined], ["/review/proposals", "Dora"], ["/review/proposals/umber/docket-31-1", "Dora"], ["/review/agreement", "Dora"]] as const;

describe.skipIf(!there)("the review in a browser", () => {
  let browser: Browser;
  let served: Served;
  let desk: Awaited<ReturnType<typeof openDesk>>;
  let axe = "";
  const open = async (name: string | undefined, { width = 1440, colorScheme = "light" as "light" | "dark", javaScriptEnabled = true } = {}): Promise<Page> => {
    const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme, javaScriptEnabled });
    const page = await context.newPage();
    await sit(page, name);
    return page;
  };
  const sit = async (page: Page, name: string | undefined): Promise<void> => {
    await page.context().clearCookies();
    if (name !== undefined) await page.context().addCookies([{ name: "coder", value: encodeURIComponent(name), url: served.url }]);
  };
  const at = (path: string): string => `${served.url.slice(0, -1)}${path}`;
  const judgements = async (): Promise<unknown[]> => (await desk.store.read()).filter(({ kind }) => kind === "judgement").map(({ body, by }) => ({ ...(body as object), by: by.name }));
  const judge = async (name: string, key: string, change: Partial<Record<string, string>> = {}): Promise<void> => {
    await desk.desk.review.judge(key, Object.keys(change).length > 0 ? { round: "coder", verdict: "change", whole: true, set: change as Record<string, string> } : { round: "coder", verdict: "accept" }, name);
  };

  beforeAll(async () => {
    axe = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
    desk = await openDesk();
    await judge("Ann", "entries/E1");
    await judge("Ben", "entries/E1", { event: "answer", proposed: "false", effective: "false" });
    for (const name of ["Ann", "Ben"]) await judge(name, "entries/E2");
    await judge("Ann", "entries/E3");
    served = await serve(desk.app, 0);
    browser = await chromium.launch({ executablePath, args: quiet });
  });
  afterAll(async () => {
    await browser?.close();
    await served?.stop();
  });

  describe.each(["en", "zh"])("%s", (locale) => {
    it.each(["light", "dark"] as const)("every page passes the accessibility rules, %s", async (colorScheme) => {
      const page = await open(undefined, { colorScheme });
      for (const [path, name] of pages) {
        await sit(page, name);
        await page.goto(at(`/${locale}${path}`));
        await page.evaluate(() => {
          const { document } = globalThis as unknown as { document: { querySelectorAll(what: string): Iterable<{ open: boolean }> } };
          for (const each of document.querySelectorAll("main details")) each.open = true;
        });
        await page.evaluate(axe);
        const found = await page.evaluate(async () => {
          const { violations } = await (globalThis as unknown as { axe: { run(): Promise<{ violations: Array<{ id: string; nodes: Array<{ html: string; failureSummary?: string }> }> }> } }).axe.run();
          return violations.flatMap(({ id, nodes }) => nodes.slice(0, 3).map((node) => `${id}: ${node.html.slice(0, 160)} ${node.failureSummary ?? ""}`));
        });
        expect({ path, found }).toEqual({ path, found: [] });
      }
      await page.context().close();
    });

    it.each([1440, 768, 360])("no page scrolls sideways at %i px", async (width) => {
      const page = await open(undefined, { width });
      for (const [path, name] of pages) {
        await sit(page, name);
        await page.goto(at(`/${locale}${path}`));
        const wide = await page.evaluate(() => {
          const root = (globalThis as unknown as { document: { documentElement: { scrollWidth: number; clientWidth: number } } }).document.documentElement;
          return root.scrollWidth - root.clientWidth;
        });
        expect({ path, wide }).toEqual({ path, wide: 0 });
      }
      await page.context().close();
    });
  });

  it("single keys press what stands on the page, are shown, and are not heard while somebody types", async () => {
    const page = await open("Emil");
    await page.goto(at(`/en${item("entries/E3")}`));
    expect(await page.locator("[data-keys] kbd").allInnerTexts()).toEqual(["a", "c", "u", "m", "n", "b"]);
    await page.keyboard.press("m");
    await page.keyboard.type("a calm comment, unsure? no");
    expect(await page.locator("textarea").inputValue()).toBe("a calm comment, unsure? no");
    expect(new URL(page.url()).searchParams.get("item")).toBe("entries/E3");
    await page.locator("h1").click();
    await page.keyboard.press("Control+a");
    await page.keyboard.press("c");
    expect(await page.locator(":focus").getAttribute("name")).toBe("field:event");
    await page.locator("h1").click();
    await page.keyboard.press("a");
    await page.waitForURL(/kept=entries%2FE3/);
    expect(await judgements()).toContainEqual(expect.objectContaining({ item: "entries/E3", by: "Emil", verdict: "accept" }));
    await page.keyboard.press("b");
    await page.waitForURL(/item=entries%2FE3$/);
    await page.keyboard.press("n");
    await page.waitForURL((url) => url.searchParams.get("item") !== "entries/E3");
    await page.context().close();
  });

  it("the keys can be switched off, and stay off", async () => {
    const page = await open("Fay");
    await page.goto(at(`/en${item("entries/E3")}`));
    await page.locator(".keys a").click();
    expect(await page.locator("script").count()).toBe(0);
    await page.keyboard.press("a");
    await page.locator("a[data-key=n]").click();
    expect(await page.locator("script").count()).toBe(0);
    expect(await judgements()).not.toContainEqual(expect.objectContaining({ by: "Fay" }));
    await page.context().close();
  });

  it("works without script and by keyboard alone: who codes, a change, what was wrong, unsure", async () => {
    const page = await open(undefined, { javaScriptEnabled: false, width: 768 });
    const tabTo = async (selector: string): Promise<void> => {
      for (let n = 0; n < 60 && (await page.locator(`${selector}:focus`).count()) === 0; n += 1) await page.keyboard.press("Tab");
      expect(await page.locator(`${selector}:focus`).count()).toBe(1);
    };
    await page.goto(at(`/en${item("entries/E4/a b?&#%")}`));
    await tabTo("input[name=name]");
    await page.keyboard.type("Gil");
    await page.keyboard.press("Enter");
    await tabTo("textarea");
    await page.keyboard.type("First thought.");
    await tabTo("button[value=change]:not(.heard)");
    await page.keyboard.press("Enter");
    expect(await page.locator("[role=alert]").innerText()).toContain("Nothing is changed");
    expect(await page.locator("textarea").inputValue()).toBe("First thought.");
    await page.locator("select[name='field:event']").selectOption("answer");
    await tabTo("button[value=change]:not(.heard)");
    await page.keyboard.press("Enter");
    expect(await page.locator("[role=status]").innerText()).toContain("Kept: entries/E4/a b?&#%.");
    expect(await page.locator("[data-keys]:visible").count()).toBe(0);
    await tabTo("button[value=unsure]");
    await page.keyboard.press("Enter");
    await page.locator("[role=status]").waitFor();
    expect((await judgements()).filter((each) => (each as { by: string }).by === "Gil")).toMatchObject([{ verdict: "change", fields: { event: "answer" } }, { verdict: "unsure" }]);
    await page.context().close();
  });

  it("Enter in a line of text accepts nothing", async () => {
    const page = await open("Hal");
    await page.goto(at(`/en${item("releases/LR-90001")}`));
    await page.locator("input[name=defendant]").fill("Alder Token, Inc.");
    await page.keyboard.press("Enter");
    expect(await page.locator("[role=alert]").innerText()).toContain("needs both a name");
    await page.context().close();
  });

  it("the third settles by one key, and a proposal is decided with its reason", async () => {
    const page = await open("Cleo");
    await page.goto(at(`/en${item("entries/E1", "&as=adjudicator")}`));
    expect(await page.locator(".apart-row").count()).toBeGreaterThan(0);
    await page.keyboard.press("2");
    await page.waitForURL(/kept=entries%2FE1/);
    expect(await judgements()).toContainEqual(expect.objectContaining({ round: "adjudicator", by: "Cleo", fields: expect.objectContaining({ event: "answer" }) }));
    await page.goto(at("/zh/review/proposals/umber/docket-31-1"));
    await page.locator("button[value=refuse]").click();
    expect(await page.locator("[role=alert]").innerText()).toContain("请说明拒绝的理由");
    await page.locator("textarea").fill("案卷中没有这一条。");
    await page.locator("button[value=refuse]").click();
    expect(await page.locator("#ruled").innerText()).toBe("已拒绝");
    await page.context().close();
  });

  it("on paper the text stands with the words that decided, without the form", async () => {
    const page = await open("Dora");
    await page.goto(at(`/en${item("entries/E2")}`));
    await page.emulateMedia({ media: "print" });
    expect(await page.locator("form:visible").count()).toBe(0);
    expect(await page.locator("mark.decided").isVisible()).toBe(true);
    await page.context().close();
  });
});
