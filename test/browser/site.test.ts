import { existsSync } from "node:fs";
import { mkdir, readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { chromium, type Browser, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { deskOver, exampleStatements } from "../../src/site/examples/desk.ts";
import { serve, site, type Served } from "../../src/site/index.ts";

const executablePath = "/usr/bin/chromium";
const there = existsSync(executablePath);
if (!there) console.log(`No browser at ${executablePath}; the browser tests are skipped. Install chromium to run them.`);
/** Pages kept as pictures in test/screens/out, to be looked at. */
const shown = ["", "/actions/heron", "/parties/heron", "/figures/dismissed", "/figures/eased-share/multiverse", "/course/endings", "/scan"];
const quiet = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];
const screens = new URL("../screens/out/", import.meta.url).pathname;
const pages = ["", "/actions", "/actions/heron", "/actions/eastgate", "/parties", "/parties/heron", "/figures", "/figures/dismissed", "/figures/eased-share/multiverse", "/course", "/course/endings", "/course/filings", "/course/inventories", "/scan", "/method", "/sources", "/sources/daily-example", "/nowhere"];
/** Pages of the rulebook: they bear no day of the record. */
const leaves = ["/rules", "/rules/harbour-1", "/rules/harbour-1/1", "/rules/harbour-1/1/sheet", "/decide", "/decide/harbour-1", "/decide/harbour-1?asOf=2026-03-01&shell=yes&act=trade&place=outside&reading.a1=anywhere", "/screen?what=ad&text=%E8%99%9A%20%E6%8B%9F%20%E8%B4%A7%20%E5%B8%81%E5%85%91%E6%8D%A2%EF%BC%8C%E6%89%AB%E7%A0%81%EF%BC%9BRWA%20stablecoin", "/clues", "/clues/c-7k3m9q2x", "/decide/harbour-1?shell=maybe"];

describe.skipIf(!there)("in a browser", () => {
  let browser: Browser;
  let served: Served;
  let axe = "";
  const at = (path: string): string => `${served.url.slice(0, -1)}${path}${path.includes("?") || /^\/..\/(rules|decide|screen|clues)/.test(path) ? "" : "?on=2025-12-14"}`;
  const open = async (width: number, colorScheme: "light" | "dark", javaScriptEnabled = true): Promise<{ page: Page; asked: string[] }> => {
    const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme, javaScriptEnabled, bypassCSP: false });
    const page = await context.newPage();
    const asked: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    return { page, asked };
  };

  beforeAll(async () => {
    await mkdir(screens, { recursive: true });
    axe = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
    served = await serve(site(deskOver(exampleStatements())), 0);
    browser = await chromium.launch({ executablePath, args: quiet });
  });
  afterAll(async () => {
    await browser?.close();
    await served?.stop();
  });

  describe.each(["en", "zh"])("%s", (locale) => {
    it.each(["light", "dark"] as const)("every page passes the accessibility rules and asks nothing of others, %s", async (scheme) => {
      const { page, asked } = await open(1440, scheme);
      for (const path of [...pages, ...leaves]) {
        await page.goto(at(`/${locale}${path}`));
        // What is folded away is read too.
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
      expect(asked.filter((url) => !url.startsWith(served.url) && !url.startsWith("data:"))).toEqual([]);
      await page.context().close();
    });

    it.each([1440, 768, 360])("no page scrolls sideways at %i px", async (width) => {
      const { page } = await open(width, "light");
      for (const path of [...pages, ...leaves]) {
        await page.goto(at(`/${locale}${path}`));
        const wide = await page.evaluate(() => {
          const root = (globalThis as unknown as { document: { documentElement: { scrollWidth: number; clientWidth: number } } }).document.documentElement;
          return root.scrollWidth - root.clientWidth;
        });
        expect({ path, wide }).toEqual({ path, wide: 0 });
        if (shown.includes(path)) await page.screenshot({ path: `${screens}${locale}${path.replaceAll("/", "-")}-${width}.png`, fullPage: true });
      }
      await page.context().close();
    });
  });

  it("the keyboard skips to the text, reaches the grid, sees the story, and opens the action", async () => {
    const { page } = await open(1440, "light");
    await page.goto(at("/en"));
    await page.keyboard.press("Tab");
    expect(await page.locator(":focus").innerText()).toBe("Skip to the text");
    const first = page.locator(".column .square a").first();
    for (let n = 0; n < 60 && !(await first.evaluate((link) => link.matches(":focus"))); n += 1) await page.keyboard.press("Tab");
    expect(await first.evaluate((link) => link.matches(":focus-visible"))).toBe(true);
    expect(await first.locator(".story").isVisible()).toBe(true);
    expect(await first.evaluate((link) => (globalThis as unknown as { getComputedStyle(node: unknown): { outlineStyle: string } }).getComputedStyle(link).outlineStyle)).toBe("solid");
    await page.keyboard.press("Enter");
    await page.waitForURL("**/en/actions/alder*");
    await page.context().close();
  });

  it("the keyboard goes through the questionnaire: picks, sends, says not known, goes back, and opens the reasons", async () => {
    const { page } = await open(1440, "light", false);
    await page.goto(at("/en/decide/harbour-1?asOf=2026-03-01"));
    const focused = async (): Promise<string | null> => page.locator(":focus").getAttribute("name");
    const tabTo = async (selector: string): Promise<void> => {
      for (let n = 0; n < 80 && (await page.locator(`${selector}:focus`).count()) === 0; n += 1) await page.keyboard.press("Tab");
      expect(await page.locator(`${selector}:focus`).count()).toBe(1);
    };
    await tabTo("input[type=radio]");
    const first = (await focused()) ?? "";
    await page.keyboard.press("Space");
    await tabTo(".onwards button");
    await page.keyboard.press("Enter");
    await page.waitForURL(`**${first}=*`);
    await tabTo("input[type=radio]");
    const second = (await focused()) ?? "";
    expect(second).not.toBe(first);
    await page.keyboard.press("ArrowUp");
    expect(await page.locator(":focus").getAttribute("value")).toBe("-");
    await page.keyboard.press("Enter");
    await page.waitForURL(`**${second}=-*`);
    expect(await page.locator(`input[type=radio][name=${second}]`).count()).toBe(0);
    await tabTo(".onwards a");
    await page.keyboard.press("Enter");
    await page.waitForURL((url) => !url.search.includes(`${second}=`));
    await tabTo("details.apart > summary");
    await page.keyboard.press("Enter");
    expect(await page.locator("details.apart .proof").first().isVisible()).toBe(true);
    await page.context().close();
  });

  it("on a phone the other document shows one way only, and no way is lost on the page it leads to", async () => {
    const { page } = await open(360, "light");
    await page.goto(at("/zh"));
    expect(await page.locator("nav .rulebook li:visible").count()).toBe(1);
    await page.locator("nav .rulebook li:visible a").click();
    expect(new URL(page.url()).pathname + new URL(page.url()).search).toBe("/zh/rules");
    expect(await page.locator("nav .rulebook li:visible").count()).toBe(4);
    await page.context().close();
  });

  it("prints an answer with its reasons unfolded and without its forms", async () => {
    const { page } = await open(1440, "light");
    await page.goto(at("/en/decide/harbour-1?asOf=2026-03-01&shell=yes&act=trade&place=harbour"));
    await page.emulateMedia({ media: "print" });
    expect(await page.locator("form:visible").count()).toBe(0);
    expect(await page.locator(".answer").innerText()).toContain("conduct of 1 Mar 2026");
    expect(await page.locator(".steps .step").last().isVisible()).toBe(true);
    await page.context().close();
  });

  it("works without script: the day, the filter, the language", async () => {
    const { page } = await open(768, "light", false);
    await page.goto(at("/en"));
    await page.locator(".lede input[name=on]").fill("2026-11-22");
    await page.locator(".lede button[type=submit]").click();
    expect(new URL(page.url()).searchParams.get("on")).toBe("2026-11-22");
    await page.goto(at("/en/actions"));
    await page.locator("select[name=outcome-class]").selectOption("dropped");
    await page.locator("main form button").click();
    expect(await page.locator("main tbody tr").count()).toBe(7);
    await page.locator(".switch a").click();
    expect(new URL(page.url()).pathname).toBe("/zh/actions");
    expect(await page.locator("main tbody tr").count()).toBe(7);
    await page.context().close();
  });

  it("keeps scripts out even when one is put into the page", async () => {
    const { page } = await open(768, "light");
    await page.goto(at("/en"));
    const ran = await page.evaluate(() => {
      const { document } = globalThis as unknown as { document: { createElement(name: string): { textContent: string }; body: { append(node: unknown): void } } };
      const script = document.createElement("script");
      script.textContent = "globalThis.ran = true";
      document.body.append(script);
      return (globalThis as { ran?: boolean }).ran ?? false;
    });
    expect(ran).toBe(false);
    await page.context().close();
  });
});
