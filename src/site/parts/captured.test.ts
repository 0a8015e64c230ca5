import { describe, expect, test } from "vitest";
import { deskOver, exampleStatements } from "../examples/desk.ts";
import { site } from "../site.tsx";

const app = site(deskOver(exampleStatements()));
const page = async (path: string): Promise<string> => (await app.request(path)).text();

describe("the page of a document", () => {
  test("shows what was captured by hash, when, how and by whom, also what is lost or erased, and why", async () => {
    const html = await page("/en/sources/agency-release");
    expect(html).toContain("3c".repeat(32));
    expect(html).toMatch(/captured 2 Mar 2026 · fetched, by prosequi 0\.1\.0 · 20,480 bytes, text\/html/);
    expect(html).toContain("The bytes are lost or were changed");
    expect(html).toContain("erased on 1 Apr 2026 by A. Editor: Asked for by the person.");
  });

  test("sets each quote in its place and says of each how it stands", async () => {
    const html = await page("/en/sources/agency-release");
    expect(html).toContain("the action was <mark class=\"decided\">dismissed &lt;i&gt;with prejudice&lt;/i&gt;</mark> as to all defendants");
    expect(html).toContain("stands in the captured text at characters 1,412 to 1,436");
    expect(html).toContain("broken: stands there 3 times");
    expect(html).toContain("broken: does not stand in what was captured");
    expect(html).toContain("the bytes it was pinned to are erased");
    expect(html).toContain('href="https://www.example.gov/lr-1#:~:text=dismissed"');
    expect(html).not.toContain("javascript:");
  });

  test("says it in Chinese too, and where nothing is captured yet", async () => {
    const html = await page("/zh/sources/agency-release");
    expect(html).toContain("位于存证文本第 1,412 至 1,436 个字符");
    expect(html).toContain("在线获取，由 prosequi 0.1.0");
    expect(html).toContain("人工保存，由 A. Editor");
    const bare = site({ ...deskOver(exampleStatements()), evidence: () => Promise.resolve({ captures: [], quotes: [] }) });
    expect(await (await bare.request("/zh/sources/agency-release")).text()).toContain("本文件尚未存证");
  });
});
